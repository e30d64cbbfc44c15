import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'

/** What a page says after something was saved: `?done=…` carries the key, never the words. */
const messages = {
  code: { en: 'The code is yours.', fr: 'Le code est inscrit.' },
  released: { en: 'The code is given back.', fr: 'Le code est libéré.' },
  aliases: { en: 'The names are saved.', fr: 'Les noms sont enregistrés.' },
  opened: { en: 'The year is open.', fr: 'L’exercice est ouvert.' },
  saved: { en: 'What you typed is saved.', fr: 'Votre saisie est enregistrée.' },
  removed: { en: 'It is removed from this year.', fr: 'L’élément est retiré de cet exercice.' },
  validate: {
    en: 'The year is validated. It now waits for approval.',
    fr: 'L’exercice est validé. Il attend maintenant d’être approuvé.',
  },
  'send-back': { en: 'The year is open for changes again.', fr: 'L’exercice est de nouveau modifiable.' },
  approve: {
    en: 'The year is approved. It can now be published.',
    fr: 'L’exercice est approuvé. Il peut maintenant être publié.',
  },
  publish: {
    en: 'The year is published: everyone can read it.',
    fr: 'L’exercice est publié\u00a0: tout le monde peut le lire.',
  },
  restate: {
    en: 'You can correct the rows now. What was published stays in force meanwhile.',
    fr: 'Vous pouvez maintenant corriger les lignes. Ce qui a été publié reste en vigueur d’ici là.',
  },
  imported: {
    en: 'The rows are in their years. Look at what is missing, then validate each year.',
    fr: 'Les lignes sont dans leurs exercices. Voyez ce qui manque, puis validez chaque exercice.',
  },
  deleted: { en: 'The files are forgotten.', fr: 'Les fichiers sont oubliés.' },
  explained: {
    en: 'The columns are explained. Files with the same columns will be read the same way.',
    fr: 'Les colonnes sont expliquées. Les fichiers ayant les mêmes colonnes seront lus de la même façon.',
  },
} satisfies Record<string, Bilingual>

export function doneMessage(query: URLSearchParams, language: Language): string | undefined {
  const key = query.get('done')
  return Object.entries(messages).find(([name]) => name === key)?.[1][language]
}
