import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isTimeZone } from '../../../kernel/time/zones.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import { isStale } from '../../../kernel/web/form-state.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { checkedText } from '../checked-text.ts'
import { isLegalForm } from '../legal-form.ts'
import { organizationById } from './queries.ts'
import { settingsStored, settingsTyped } from './settings.ts'

/** Changes the organization's names, its legal form, its address, its clocks and the French name it gives to service-level agreements. */
export async function saveSettings(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null, 'stale'>> {
  return change<null, 'stale'>(database, viewer, 'manage-organization', async (tx) => {
    const nameEn = checkedText(form, 'name-en', words.nameEn)
    const nameFr = checkedText(form, 'name-fr', words.nameFr)
    const acronymEn = checkedText(form, 'acronym-en', null)
    const acronymFr = checkedText(form, 'acronym-fr', null)
    const legalForm = form.get('legal-form')
    const wrongForm = isLegalForm(legalForm) ? [] : [{ field: 'legal-form', message: words.legalForm }]
    const addressEn = checkedText(form, 'address-en', null)
    const addressFr = checkedText(form, 'address-fr', null)
    const label = form.get('sla-label')
    const wrongLabel =
      label === 'entente' || label === 'accord' ? [] : [{ field: 'sla-label', message: words.label }]
    const zone = form.get('time-zone')
    const wrongZone = isTimeZone(zone) ? [] : [{ field: 'time-zone', message: words.zone }]
    const lines = [nameEn, nameFr, acronymEn, acronymFr]
    const errors = [
      ...lines.flatMap((line) => line.errors),
      ...wrongForm,
      ...wrongLabel,
      ...wrongZone,
      ...addressEn.errors,
      ...addressFr.errors,
    ]
    if (errors.length) return { kind: 'invalid', errors }
    await lockOrganization(tx, viewer.organization)
    const stored = settingsStored(await organizationById(tx, viewer.organization))
    if (isStale(form, stored, settingsTyped(form))) return { kind: 'conflict', conflict: 'stale' }
    const values = {
      name_en: nameEn.value,
      name_fr: nameFr.value,
      acronym_en: acronymEn.value || null,
      acronym_fr: acronymFr.value || null,
      legal_form: legalForm,
      address_en: addressEn.value || null,
      address_fr: addressFr.value || null,
      sla_label_fr: label,
      time_zone: zone,
    }
    await tx.updateTable('identity.organization').set(values).where('id', '=', viewer.organization).execute()
    await traceInOrganization(
      tx,
      viewer,
      { action: 'change-settings', subject: 'organization', detail: values },
      now,
    )
    return { kind: 'done', value: null }
  })
}

/** Two who save at once follow each other. */
async function lockOrganization(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('identity.organization').select('id').where('id', '=', id).forUpdate().execute()
}

const words = {
  nameEn: {
    en: 'Enter the organization’s name in English',
    fr: 'Saisissez le nom anglais de l’organisation',
  },
  nameFr: {
    en: 'Enter the organization’s name in French',
    fr: 'Saisissez le nom français de l’organisation',
  },
  legalForm: {
    en: 'Choose what the organization is in law',
    fr: 'Choisissez la forme juridique de l’organisation',
  },
  zone: {
    en: 'Choose the clocks of the organization in the list',
    fr: 'Choisissez l’heure de l’organisation dans la liste',
  },
  label: {
    en: 'Choose the French name of service-level agreements',
    fr: 'Choisissez le nom français des ententes sur les niveaux de service',
  },
} satisfies Record<string, Bilingual>
