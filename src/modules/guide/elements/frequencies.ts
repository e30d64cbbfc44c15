import type { FieldOption } from '../field.ts'

/** How often something recurs, when a program must be able to compute the dates. */
export const frequencies: readonly FieldOption[] = [
  { code: 'weekly', label: { en: 'Every week', fr: 'Chaque semaine' } },
  { code: 'monthly', label: { en: 'Every month', fr: 'Chaque mois' } },
  { code: 'quarterly', label: { en: 'Every quarter', fr: 'Chaque trimestre' } },
  { code: 'semi-annual', label: { en: 'Twice a year', fr: 'Deux fois par an' } },
  { code: 'annual', label: { en: 'Once a year', fr: 'Une fois par an' } },
  { code: 'once', label: { en: 'Once only', fr: 'Une seule fois' } },
  { code: 'on-request', label: { en: 'On request', fr: 'Sur demande' } },
]
