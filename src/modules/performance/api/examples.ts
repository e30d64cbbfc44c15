/** Ids and facts of the examples: invented; the tests make an organization that has them, and run the examples. */
export const exampleFeed = '01980000-0000-7000-8000-00000000feed'
export const exampleMeasure = '01980000-0000-7000-8000-0000000000ca'

export const exampleObservation = {
  id: 'accuracy-2026-10',
  firstDay: '2026-10-01',
  lastDay: '2026-10-31',
  met: '194',
  of: '200',
  evidence: 'sample-2026-10.xlsx',
}

export const group = {
  facts: { en: 'Facts', fr: 'Faits' },
  results: { en: 'Results', fr: 'Résultats' },
} as const
