import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
import { type Bilingual, languages } from '../../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { audit, may, refusalOf } from '../../../identity/index.ts'
import type { Access } from '../../relationships/access.ts'
import { recordDecision } from '../../relationships/decide-gate/decide-gate.ts'
import { lockRelationship } from '../../relationships/queries.ts'
import { invalid, type Saving, saved } from '../../relationships/saving.ts'
import { saveRelationship } from '../../relationships/store.ts'
import { freeze } from '../../versions/freeze.ts'
import { approveDocuments } from '../check/settle-status.ts'
import { keepToRead } from '../read-begun/readings.ts'
import { actorOf, type OpenAgreement, openAgreement } from '../sheet/open-agreement.ts'
import { words } from './declare-ready.text.ts'
import { obstacleTo, type Readiness, readinessOf } from './readiness.ts'

export type DeclareForm = {
  /** The relationship as the page showed it, and the gates with it. */
  readonly version: number
  /** "record" or "leave"; anything where no gate stands undecided. */
  readonly gates: string
  readonly reason: Bilingual
}

type Who = { readonly database: Database; readonly viewer: Viewer; readonly now: Temporal.Instant }

/**
 * Ready when no error is left, nothing about the relationship blocks the signature, and whoever wrote has read the others: the
 * documents are approved, a version is frozen, and gates that nobody decided are recorded or openly left.
 */
export async function declareReady(who: Who, id: string, form: DeclareForm): Promise<Access<Saving>> {
  const { database, viewer, now } = who
  if (!isId(id)) return { kind: 'missing' }
  return transaction(database, actorOf(viewer), async (tx): Promise<Access<Saving>> => {
    await lockRelationship(tx, id)
    const open = await openAgreement(tx, viewer, id, now)
    if (!open) return { kind: 'missing' }
    // A button pressed twice: it is declared, and this person may declare.
    if (open.state === 'ready' && may(viewer.roles, 'declare-ready', 'open')) return granted(saved)
    if (!may(viewer.roles, 'declare-ready', open.state))
      return { kind: 'refused', reason: refusalOf('declare-ready', open.state) }
    const readiness = await readinessOf(tx, open)
    const obstacle = obstacleTo(readiness)
    if (obstacle) return { kind: 'refused', reason: obstacle }
    const errors = errorsIn(form, readiness)
    if (errors.length > 0) return granted(invalid(errors))
    if (readiness.gates.length > 0 && form.version !== readiness.relationship.version)
      return granted({ kind: 'conflict' })
    await settle(tx, who, open, readiness, form)
    return granted(saved)
  })
}

function granted(value: Saving): Access<Saving> {
  return { kind: 'granted', value }
}

function errorsIn({ gates, reason }: DeclareForm, readiness: Readiness): readonly FieldError[] {
  if (readiness.gates.length === 0) return []
  if (gates !== 'record' && gates !== 'leave') return [{ field: 'gates', message: words.chooseGates }]
  if (gates === 'leave') return []
  return languages
    .filter((side) => !reason[side])
    .map((side) => ({ field: `reason-${side}`, message: words.reasonMissing }))
}

async function settle(
  tx: Tx,
  { viewer, now }: Who,
  open: OpenAgreement,
  { relationship, gates, then, parties }: Readiness,
  form: DeclareForm,
): Promise<void> {
  const { id } = open.agreement
  const { organizations } = open
  const actor = actorOf(viewer)
  const isRecorded = gates.length > 0 && form.gates === 'record'
  if (isRecorded)
    for (const gate of gates) {
      const decision = { id: newId(now), outcome: 'proceed', reason: form.reason } as const
      await recordDecision(tx, { viewer, now }, { ...relationship, step: gate.number }, decision)
    }
  const agreement = await approveDocuments(tx, open, actor, now)
  await freeze(tx, { agreement, organizations, actor, ready: true, now })
  for (const { organization, unread } of parties) await keepToRead(tx, id, organization, unread.length)
  await saveRelationship(tx, id, { state: 'ready', ...(isRecorded ? { step: then } : {}) }, now)
  const undecided = isRecorded ? [] : gates.map(({ gate }) => gate.id)
  const deed = {
    chain: id,
    visibleTo: organizations,
    action: undecided.length > 0 ? 'declared-ready-undecided' : 'declared-ready',
    subject: 'agreement',
    detail: undecided.length > 0 ? { undecided } : {},
  }
  await audit(tx, actor, deed, now)
}
