import type { Database } from '../../../kernel/data/database.ts'
import { isTimeZone } from '../../../kernel/time/zones.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { checkedText } from '../checked-text.ts'

/** Changes the organization's address, its clocks and the French name it gives to service-level agreements. */
export async function saveSettings(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  return change(database, viewer, 'manage-organization', async (tx) => {
    const addressEn = checkedText(form, 'address-en', null)
    const addressFr = checkedText(form, 'address-fr', null)
    const label = form.get('sla-label')
    const wrongLabel =
      label === 'entente' || label === 'accord' ? [] : [{ field: 'sla-label', message: chooseLabel }]
    const zone = form.get('time-zone')
    const wrongZone = isTimeZone(zone) ? [] : [{ field: 'time-zone', message: chooseZone }]
    const errors = [...wrongZone, ...addressEn.errors, ...addressFr.errors, ...wrongLabel]
    if (errors.length) return { kind: 'invalid', errors }
    const values = {
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

const chooseZone = {
  en: 'Choose the clocks of the organization in the list',
  fr: 'Choisissez l’heure de l’organisation dans la liste',
}

const chooseLabel = {
  en: 'Choose the French name of service-level agreements',
  fr: 'Choisissez le nom français des ententes sur les niveaux de service',
}
