import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { HolidayBasis, Region } from './holiday.ts'

/** Whose holidays they are. */
export const regionNames: { readonly [region in Region]: Bilingual } = {
  CA: { en: 'Federal', fr: 'Administration fédérale' },
  'CA-AB': { en: 'Alberta', fr: 'Alberta' },
  'CA-BC': { en: 'British Columbia', fr: 'Colombie-Britannique' },
  'CA-MB': { en: 'Manitoba', fr: 'Manitoba' },
  'CA-NB': { en: 'New Brunswick', fr: 'Nouveau-Brunswick' },
  'CA-NL': { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' },
  'CA-NS': { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' },
  'CA-NT': { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' },
  'CA-NU': { en: 'Nunavut', fr: 'Nunavut' },
  'CA-ON': { en: 'Ontario', fr: 'Ontario' },
  'CA-PE': { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' },
  'CA-QC': { en: 'Quebec', fr: 'Québec' },
  'CA-SK': { en: 'Saskatchewan', fr: 'Saskatchewan' },
  'CA-YT': { en: 'Yukon', fr: 'Yukon' },
}

export const basisNames: { readonly [basis in HolidayBasis]: Bilingual } = {
  statute: {
    en: 'Given by an act to every employee under it',
    fr: 'Accordé par une loi à tout le personnel visé',
  },
  'public-service': {
    en: 'Given by the government to its own staff',
    fr: 'Accordé par l’administration à son personnel',
  },
  customary: { en: 'Given by many employers by custom', fr: 'Accordé par usage chez bien des employeurs' },
}
