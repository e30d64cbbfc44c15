import type { Bilingual } from '../../kernel/language/bilingual.ts'

/** What an organization is in law. A private party is recognised only to be told that it needs a contract. */
export const legalForms = [
  { code: 'department', label: { en: 'Department or ministry', fr: 'Ministère' } },
  { code: 'agency', label: { en: 'Agency or board', fr: 'Organisme ou office' } },
  { code: 'crown-corporation', label: { en: 'Crown corporation', fr: 'Société d’État' } },
  { code: 'province', label: { en: 'Province or territory', fr: 'Province ou territoire' } },
  { code: 'municipality', label: { en: 'Municipality', fr: 'Municipalité' } },
  { code: 'indigenous-government', label: { en: 'Indigenous government', fr: 'Gouvernement autochtone' } },
  { code: 'other-public', label: { en: 'Other public body', fr: 'Autre organisme public' } },
  {
    code: 'private',
    label: { en: 'Business, association or person', fr: 'Entreprise, association ou particulier' },
  },
] as const satisfies readonly { code: string; label: Bilingual }[]

export type LegalForm = (typeof legalForms)[number]['code']

export function isLegalForm(code: string): code is LegalForm {
  return legalForms.some((form) => form.code === code)
}
