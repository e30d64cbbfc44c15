import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'The text, as it was read', fr: 'Le texte, tel qu’il a été lu' },
  lead: {
    en: 'Words, numbers and tables only: pictures and layout stay in the file.',
    fr: 'Seulement les mots, les numéros et les tableaux\u00a0: les images et la mise en page restent dans le fichier.',
  },
  files: { en: 'Files', fr: 'Fichiers' },
  back: { en: 'Back to the report', fr: 'Retour au rapport' },
  page: { en: (page: number) => `Page ${page}`, fr: (page: number) => `Page ${page}` },
  before: { en: 'Before the tracked changes:', fr: 'Avant les modifications suivies\u00a0:' },
  comment: {
    en: (author: string) => (author ? `Comment of ${author}:` : 'Comment:'),
    fr: (author: string) => (author ? `Commentaire de ${author}\u00a0:` : 'Commentaire\u00a0:'),
  },
} as const satisfies Record<string, Bilingual<unknown>>
