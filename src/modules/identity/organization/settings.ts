import { capitalZone } from '../../../kernel/time/zones.ts'
import type { FormFields } from '../../../kernel/web/form.ts'
import type { organizationById } from './queries.ts'

/** What is true of the whole organization, as its form shows it. */
export type Settings = {
  readonly nameEn: string
  readonly nameFr: string
  readonly acronymEn: string
  readonly acronymFr: string
  readonly legalForm: string
  readonly addressEn: string
  readonly addressFr: string
  readonly slaLabel: string
  readonly timeZone: string
}

export function settingsTyped(form: FormFields): Settings {
  const line = (name: string) => form.get(name).trim()
  return {
    nameEn: line('name-en'),
    nameFr: line('name-fr'),
    acronymEn: line('acronym-en'),
    acronymFr: line('acronym-fr'),
    legalForm: form.get('legal-form'),
    addressEn: line('address-en'),
    addressFr: line('address-fr'),
    slaLabel: form.get('sla-label'),
    timeZone: form.get('time-zone'),
  }
}

export function settingsStored(stored: Awaited<ReturnType<typeof organizationById>>): Settings {
  return {
    nameEn: stored?.name.en ?? '',
    nameFr: stored?.name.fr ?? '',
    acronymEn: stored?.acronym.en ?? '',
    acronymFr: stored?.acronym.fr ?? '',
    legalForm: stored?.legalForm ?? '',
    addressEn: stored?.address.en ?? '',
    addressFr: stored?.address.fr ?? '',
    slaLabel: stored?.slaLabel ?? 'entente',
    timeZone: stored?.timeZone ?? capitalZone,
  }
}
