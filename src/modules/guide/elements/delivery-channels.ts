import type { FieldOption } from '../field.ts'

/** The ways of reaching a service, with the codes of the service inventory; `all` stands for every one. */
export const deliveryChannels: readonly FieldOption[] = [
  { code: 'EML', label: { en: 'Email', fr: 'Courriel' } },
  { code: 'FAX', label: { en: 'Fax', fr: 'Télécopieur' } },
  { code: 'ONL', label: { en: 'Online', fr: 'En ligne' } },
  { code: 'PERSON', label: { en: 'In person', fr: 'En personne' } },
  { code: 'POST', label: { en: 'Mail', fr: 'Poste' } },
  { code: 'TEL', label: { en: 'Telephone', fr: 'Téléphone' } },
  { code: 'OTH', label: { en: 'Other', fr: 'Autre' } },
  { code: 'all', label: { en: 'All channels', fr: 'Tous les modes' } },
]
