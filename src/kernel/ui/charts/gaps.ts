import type { Bilingual } from '../../language/bilingual.ts'
import type { Gap } from './chart-data.ts'

/** How a missing number is shown: a sign in the picture, words everywhere else. */
export const gapSigns: { readonly [gap in Gap]: string } = {
  'not-offered': '–',
  'not-collected': '?',
  missing: '·',
}

export const gapWords: { readonly [gap in Gap]: Bilingual } = {
  'not-offered': { en: 'Not offered', fr: 'Non offert' },
  'not-collected': { en: 'Not collected', fr: 'Non recueilli' },
  missing: { en: 'No data', fr: 'Aucune donnée' },
}
