import type { FieldOption } from '../field.ts'

/** Whose public holidays apply: the federal public service, a province or a territory (ISO 3166-2). */
export const holidayRegions: readonly FieldOption[] = [
  { code: 'CA', label: { en: 'Federal public service', fr: 'Fonction publique fédérale' } },
  { code: 'CA-AB', label: { en: 'Alberta', fr: 'Alberta' } },
  { code: 'CA-BC', label: { en: 'British Columbia', fr: 'Colombie-Britannique' } },
  { code: 'CA-MB', label: { en: 'Manitoba', fr: 'Manitoba' } },
  { code: 'CA-NB', label: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' } },
  { code: 'CA-NL', label: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' } },
  { code: 'CA-NS', label: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' } },
  { code: 'CA-NT', label: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' } },
  { code: 'CA-NU', label: { en: 'Nunavut', fr: 'Nunavut' } },
  { code: 'CA-ON', label: { en: 'Ontario', fr: 'Ontario' } },
  { code: 'CA-PE', label: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' } },
  { code: 'CA-QC', label: { en: 'Quebec', fr: 'Québec' } },
  { code: 'CA-SK', label: { en: 'Saskatchewan', fr: 'Saskatchewan' } },
  { code: 'CA-YT', label: { en: 'Yukon', fr: 'Yukon' } },
]
