import { fiscalYears } from './code-lists.ts'
import { bilingualFields, type InventoryField } from './field.ts'

export const fiscalYearField: InventoryField = {
  id: 'fiscal_yr',
  label: { en: 'Fiscal Year', fr: 'Exercice financier' },
  about: {
    en: 'The year the numbers belong to, from April 1 to March 31, written 2023-2024.',
    fr: 'L’année à laquelle se rattachent les chiffres, du 1er avril au 31 mars, sous la forme 2023-2024.',
  },
  type: 'code',
  obligation: 'mandatory',
  codes: fiscalYears,
}

export const serviceIdField: InventoryField = {
  id: 'service_id',
  label: { en: 'Service ID Number', fr: 'Numéro d’identification du service' },
  about: {
    en: 'The number that stays with the service from year to year. No comma: lists of numbers are cut at commas.',
    fr: 'Le numéro que le service garde d’une année à l’autre. Sans virgule, car la virgule sépare les numéros d’une liste.',
  },
  type: 'identifier',
  obligation: 'mandatory',
}

export const serviceNameFields = bilingualFields(
  'service_name',
  { en: 'Service Name', fr: 'Nom du service' },
  {
    en: 'The official name, as clients see it on the service’s own page.',
    fr: 'Le nom officiel, tel que la clientèle le voit sur la page du service.',
  },
  { type: 'text', obligation: 'mandatory', maxLength: 350 },
)

export const ownerFields: readonly InventoryField[] = [
  {
    id: 'owner_org',
    label: { en: 'Department ID', fr: 'ID du ministère' },
    about: {
      en: 'The short code of the organization that publishes the row.',
      fr: 'Le code abrégé de l’organisation qui publie la ligne.',
    },
    type: 'identifier',
    obligation: 'computed',
  },
  {
    id: 'owner_org_title',
    label: { en: 'Department Name', fr: 'Nom du ministère' },
    about: {
      en: 'The organization’s name in English and in French, separated by a vertical bar.',
      fr: 'Le nom de l’organisation en anglais et en français, séparés par une barre verticale.',
    },
    type: 'text',
    obligation: 'computed',
  },
]
