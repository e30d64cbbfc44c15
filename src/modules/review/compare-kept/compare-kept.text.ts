import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: {
    en: (number: number) => `Compare version ${number} with a file`,
    fr: (number: number) => `Comparer la version ${number} avec un fichier`,
  },
  lead: {
    en: 'Give the text that came back from the other side. You see, clause by clause, what was changed since the version that you sent.',
    fr: 'Déposez le texte que l’autre partie vous a retourné. Vous verrez, clause par clause, ce qui a changé depuis la version que vous aviez transmise.',
  },
  file: { en: 'The text that came back', fr: 'Le texte qui vous est revenu' },
  spoken: { en: 'The language of that text', fr: 'La langue de ce texte' },
  spokenUntold: {
    en: (file: string) =>
      `The words of ${file} do not tell its language. Choose the language, and choose the file again.`,
    fr: (file: string) =>
      `Les mots de ${file} ne permettent pas d’en reconnaître la langue. Choisissez la langue, puis choisissez de nouveau le fichier.`,
  },
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
  both: { en: 'Both', fr: 'Les deux' },
  versions: { en: 'Versions', fr: 'Versions' },
} as const satisfies Record<string, Bilingual<unknown>>
