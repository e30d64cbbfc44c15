import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { reliancesOf, restsOn } from './queries.ts'

/** A promise may rest on so many others; more are no chain that anybody oversees. */
export const mostLinks = 50

/** Adds a promise that another one rests on. `offered` are those that can be chosen. */
export async function addLink(
  tx: Tx,
  viewer: Viewer,
  measure: { readonly organization: string; readonly id: string },
  form: FormFields,
  offered: readonly string[],
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  if (!may(viewer.roles, 'manage-standards'))
    return { kind: 'refused', reason: refusalOf('manage-standards') }
  const on = form.get('on')
  const group = form.get('standby')
  const standby = form.get('role') === 'standby' && /^[1-9]$/.test(group) ? Number(group) : null
  const known = await reliancesOf(tx, measure)
  const errors: FieldError[] = [
    ...(offered.includes(on) ? [] : [{ field: 'on', message: faults.on }]),
    ...(['needed', 'standby'].includes(form.get('role')) ? [] : [{ field: 'role', message: faults.role }]),
    ...(form.get('role') === 'standby' && standby === null
      ? [{ field: 'standby', message: faults.standby }]
      : []),
    ...(known.length >= mostLinks ? [{ field: 'on', message: faults.many }] : []),
  ]
  if (errors.length) return { kind: 'invalid', errors }
  if (await restsOn(tx, viewer.organization, on, measure.id))
    return { kind: 'invalid', errors: [{ field: 'on', message: faults.circle }] }
  const added = await tx
    .insertInto('performance.reliance')
    .values({
      organization_id: measure.organization,
      measure_id: measure.id,
      on_measure_id: on,
      kind: standby === null ? 'series' : 'parallel',
      standby,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('on_measure_id')
    .executeTakeFirst()
  if (added)
    await traceInOrganization(
      tx,
      viewer,
      { action: 'reliance-added', subject: `measure:${measure.id}`, detail: { on, standby } },
      now,
    )
  return { kind: 'done', value: null }
}

/** Takes a promise out of the chain; taken out twice, it is out. */
export async function removeLink(
  tx: Tx,
  viewer: Viewer,
  measure: { readonly organization: string; readonly id: string },
  on: string,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  if (!may(viewer.roles, 'manage-standards'))
    return { kind: 'refused', reason: refusalOf('manage-standards') }
  if (!(await reliancesOf(tx, measure)).some((one) => one.on === on)) return { kind: 'done', value: null }
  await tx
    .deleteFrom('performance.reliance')
    .where('organization_id', '=', measure.organization)
    .where('measure_id', '=', measure.id)
    .where('on_measure_id', '=', on)
    .execute()
  await traceInOrganization(
    tx,
    viewer,
    { action: 'reliance-removed', subject: `measure:${measure.id}`, detail: { on } },
    now,
  )
  return { kind: 'done', value: null }
}

const faults = {
  on: { en: 'Choose a promise of the list', fr: 'Choisissez un engagement de la liste' },
  role: {
    en: 'Say whether it is needed or stands in for others',
    fr: 'Dites s’il est nécessaire ou s’il en remplace d’autres',
  },
  standby: { en: 'Choose a group from 1 to 9', fr: 'Choisissez un groupe de 1 à 9' },
  many: {
    en: `A promise rests on ${mostLinks} others at most. Take one out first`,
    fr: `Un engagement repose sur ${mostLinks} autres au plus. Retirez-en un d’abord`,
  },
  circle: {
    en: 'That promise rests on this one already: a chain has no circle',
    fr: 'Cet engagement repose déjà sur celui-ci\u00a0: une chaîne ne forme pas de boucle',
  },
} as const satisfies { readonly [fault: string]: Bilingual }
