import type { Tx } from '../../../kernel/data/database.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { type KeptStandard, standardById } from './queries.ts'
import { reviewDateIn } from './review-date.ts'
import { faults } from './standards.text.ts'
import {
  type Choices,
  dayOf,
  forbidden,
  isTaken,
  pairErrors,
  readTyped,
  type TypedStandard,
} from './typed-standard.ts'

export type StandardOutcome = FormOutcome<{ readonly id: string }, KeptStandard>

/** Adds a standard under an id made with the form; sent twice, it is added once. */
export async function addStandard(
  tx: Tx,
  viewer: Viewer,
  form: FormFields,
  choices: Choices,
  now: Temporal.Instant,
): Promise<StandardOutcome> {
  if (!may(viewer.roles, 'manage-standards')) return refusedToViewer
  const read = await readTyped(tx, viewer, form, null, choices, now)
  if ('errors' in read) return { kind: 'invalid', errors: read.errors }
  const id = form.get('id')
  if (!isId(id)) return { kind: 'invalid', errors: [{ field: 'statement-en', message: faults.again }] }
  const added = await tx
    .insertInto('standards.standard')
    .values({ organization_id: viewer.organization, id, service_id: read.service, code: read.code })
    .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await keepVersion(tx, viewer, id, 1, read, 'standard-added', now)
  return { kind: 'done', value: { id } }
}

/** Adds a version from a date on; results of earlier days stay. A stale form gets what is saved now. */
export async function changeStandard(
  tx: Tx,
  viewer: Viewer,
  current: KeptStandard,
  form: FormFields,
  choices: Choices,
  now: Temporal.Instant,
): Promise<StandardOutcome> {
  if (!may(viewer.roles, 'manage-standards')) return refusedToViewer
  const read = await readTyped(tx, viewer, form, current, choices, now)
  if ('errors' in read) return { kind: 'invalid', errors: read.errors }
  if (!(await advance(tx, viewer, current, form, { service_id: read.service, code: read.code })))
    return { kind: 'conflict', conflict: (await standardById(tx, current.id)) ?? current }
  await keepVersion(tx, viewer, current.id, current.versions.length + 1, read, 'standard-changed', now)
  return { kind: 'done', value: { id: current.id } }
}

/** The yearly look at a standard: it stays, or it has to be revised; everybody reads why. */
export async function reviewStandard(
  tx: Tx,
  viewer: Viewer,
  current: KeptStandard,
  form: FormFields,
  now: Temporal.Instant,
): Promise<StandardOutcome> {
  if (!may(viewer.roles, 'manage-standards')) return refusedToViewer
  const note = { en: form.get('note-en').trim(), fr: form.get('note-fr').trim() }
  const outcome = form.get('outcome')
  const today = dayOf(viewer, now)
  const next = reviewDateIn(form, today, today)
  const errors: FieldError[] = [
    ...(outcome === 'kept' || outcome === 'to-revise' ? [] : [{ field: 'outcome', message: faults.outcome }]),
    ...pairErrors('note', note),
    ...('errors' in next ? next.errors : []),
    ...forbidden(form),
  ]
  if (errors.length || 'errors' in next) return { kind: 'invalid', errors }
  if (!(await advance(tx, viewer, current, form, {}))) return { kind: 'conflict', conflict: current }
  await tx
    .insertInto('standards.standard_review')
    .values({
      organization_id: viewer.organization,
      id: newId(now),
      standard_id: current.id,
      reviewed_on: today.toString(),
      review_by: next.by.toString(),
      outcome,
      note_en: note.en,
      note_fr: note.fr,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .execute()
  await traceInOrganization(
    tx,
    viewer,
    {
      action: 'standard-reviewed',
      subject: `standard:${current.id}`,
      detail: { outcome, reviewBy: next.by.toString() },
    },
    now,
  )
  return { kind: 'done', value: { id: current.id } }
}

/** A retired standard is no longer promised; its results and its past stay readable. */
export async function retireStandard(
  tx: Tx,
  viewer: Viewer,
  current: KeptStandard,
  form: FormFields,
  now: Temporal.Instant,
): Promise<StandardOutcome> {
  if (!may(viewer.roles, 'manage-standards')) return refusedToViewer
  const retired = form.get('retired') === 'yes'
  if (!retired && (await isTaken(tx, viewer, current.service, current.code, current.id)))
    return { kind: 'refused', reason: faults.taken }
  if (!(await advance(tx, viewer, current, form, { retired }))) return { kind: 'conflict', conflict: current }
  await traceInOrganization(
    tx,
    viewer,
    {
      action: retired ? 'standard-retired' : 'standard-resumed',
      subject: `standard:${current.id}`,
      detail: {},
    },
    now,
  )
  return { kind: 'done', value: { id: current.id } }
}

async function advance(
  tx: Tx,
  viewer: Viewer,
  current: KeptStandard,
  form: FormFields,
  change: { readonly service_id?: string | null; readonly code?: string | null; readonly retired?: boolean },
): Promise<boolean> {
  const version = Number(form.get('version'))
  if (version !== current.version) return false
  const changed = await tx
    .updateTable('standards.standard')
    .set({ ...change, version: version + 1 })
    .where('organization_id', '=', viewer.organization)
    .where('id', '=', current.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

async function keepVersion(
  tx: Tx,
  viewer: Viewer,
  standard: string,
  number: number,
  typed: TypedStandard,
  action: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('standards.standard_version')
    .values({
      organization_id: viewer.organization,
      standard_id: standard,
      number,
      effective_from: typed.from,
      body: JSON.stringify(typed.standard),
      reason_en: typed.reason.en,
      reason_fr: typed.reason.fr,
      decided_by: typed.decidedBy,
      // Writing it again is looking at it as a whole.
      reviewed_on: dayOf(viewer, now).toString(),
      review_by: typed.reviewBy,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .execute()
  await traceInOrganization(
    tx,
    viewer,
    {
      action: action,
      subject: `standard:${standard}`,
      detail: { number, from: typed.from, reviewBy: typed.reviewBy },
    },
    now,
  )
}

const refusedToViewer = { kind: 'refused', reason: refusalOf('manage-standards') } as const
