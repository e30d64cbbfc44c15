import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'The history in both languages', fr: 'L’histoire dans les deux langues' },
  lead: {
    en: (alone: number, dates: number) =>
      `Dates on which words changed in one language only, or not alike in the two: ${alone} of the ${dates} after the first.`,
    fr: (alone: number, dates: number) =>
      `Dates où des mots ont changé dans une seule langue, ou autrement dans l’une que dans l’autre\u00a0: ${alone} sur les ${dates} qui suivent la première.`,
  },
  glance: { en: 'Date by date', fr: 'Date par date' },
  date: { en: 'Date', fr: 'Date' },
  published: { en: 'Published', fr: 'Publication' },
  inEnglish: { en: 'Changes in English alone', fr: 'Modifications en anglais seulement' },
  inFrench: { en: 'Changes in French alone', fr: 'Modifications en français seulement' },
  aloneTitle: {
    en: 'What changed in one language only',
    fr: 'Ce qui n’a changé que dans une langue',
  },
  aloneLead: {
    en: 'The clauses that changed while their twin stayed as it was. A correction of one language may be meant; anything else is to be settled.',
    fr: 'Les clauses qui ont changé alors que leur pendant est resté tel quel. La correction d’une seule langue peut être voulue; tout le reste est à régler.',
  },
  noneAlone: {
    en: 'Every change was made in both languages.',
    fr: 'Toutes les modifications ont été faites dans les deux langues.',
  },
  onlyPublished: {
    en: 'A version was published in this language only, and its words are those of the version before.',
    fr: 'Une version n’a été publiée que dans cette langue, et ses mots sont ceux de la version précédente.',
  },
  stepByStep: {
    en: { en: 'English, version by version', fr: 'French, version by version' },
    fr: { en: 'L’anglais, version par version', fr: 'Le français, version par version' },
  },
} as const satisfies Record<string, Bilingual<unknown>>

export const publishedNames = {
  both: { en: 'in both languages', fr: 'dans les deux langues' },
  unlike: { en: 'in both languages, not alike', fr: 'dans les deux langues, différemment' },
  en: { en: 'in English only', fr: 'en anglais seulement' },
  fr: { en: 'in French only', fr: 'en français seulement' },
} as const

export const languageNames = {
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
} as const
