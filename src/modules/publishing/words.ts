import type { Bilingual } from '../../kernel/language/bilingual.ts'

/** What the page says around an agreement. « Projet » is what a text still under negotiation is called. */
export const words = {
  draft: { en: 'Draft', fr: 'Projet' },
  draftNotice: {
    en: 'This text is a draft and may still change.',
    fr: 'Ce texte est un projet et peut changer.',
  },
  control: { en: 'Document control', fr: 'Contrôle du document' },
  item: { en: 'Item', fr: 'Élément' },
  value: { en: 'Value', fr: 'Valeur' },
  parties: { en: 'Between', fr: 'Entre' },
  contents: { en: 'Contents', fr: 'Table des matières' },
  page: { en: 'Page', fr: 'Page' },
  fingerprint: { en: 'Fingerprint (SHA-256)', fr: 'Empreinte (SHA-256)' },
  documents: { en: 'Documents of the agreement', fr: 'Documents de l’entente' },
} as const satisfies { readonly [key: string]: Bilingual }

export const languageNames: Bilingual = { en: 'English', fr: 'Français' }
