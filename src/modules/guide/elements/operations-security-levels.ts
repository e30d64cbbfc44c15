import type { FieldOption } from '../field.ts'

/** Categories of information, from the least to the most injurious if disclosed. */
export const securityCategories: readonly FieldOption[] = [
  { code: 'U', label: { en: 'Unclassified', fr: 'Non classifié' } },
  { code: 'PA', label: { en: 'Protected A', fr: 'Protégé A' } },
  { code: 'PB', label: { en: 'Protected B', fr: 'Protégé B' } },
  { code: 'PC', label: { en: 'Protected C', fr: 'Protégé C' } },
  { code: 'C', label: { en: 'Confidential', fr: 'Confidentiel' } },
  { code: 'S', label: { en: 'Secret', fr: 'Secret' } },
  { code: 'TS', label: { en: 'Top Secret', fr: 'Très secret' } },
]

export const impactDegrees: readonly FieldOption[] = [
  { code: 'low', label: { en: 'Low', fr: 'Faible' } },
  { code: 'medium', label: { en: 'Medium', fr: 'Moyen' } },
  { code: 'high', label: { en: 'High', fr: 'Élevé' } },
]

/** Screening of people, from none to the highest clearance. */
export const clearances: readonly FieldOption[] = [
  { code: 'none', label: { en: 'None', fr: 'Aucune' } },
  { code: 'reliability', label: { en: 'Reliability status', fr: 'Cote de fiabilité' } },
  {
    code: 'enhanced-reliability',
    label: { en: 'Enhanced reliability status', fr: 'Cote de fiabilité approfondie' },
  },
  { code: 'secret', label: { en: 'Secret clearance', fr: 'Habilitation de niveau secret' } },
  { code: 'top-secret', label: { en: 'Top Secret clearance', fr: 'Habilitation de niveau très secret' } },
]
