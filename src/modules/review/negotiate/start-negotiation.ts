import { type Database, transaction } from '../../../kernel/data/database.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { registeredOrganizations, startFromDraft } from '../../agreements/index.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { clausesOf, examinationById, resultOf } from '../examinations/queries.ts'
import { markUsed } from '../examinations/store.ts'
import { guessFields } from '../guess/guess-fields.ts'
import { judgementsOf } from '../judge/judgements.ts'
import { judged } from '../report/judged.ts'
import { readForm } from './negotiate-form.ts'
import { proposable, startingElements } from './starting-elements.ts'

export type Started = FormOutcome<{ readonly relationship: string }> | { readonly kind: 'missing' }

/** Opens a negotiation from a reviewed draft, once: sent again, the form leads to the same one. */
export async function startNegotiation(
  database: Database,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<Started> {
  if (!may(viewer.roles, 'open-relationship'))
    return { kind: 'refused', reason: refusalOf('open-relationship') }
  const actor = { organization: viewer.organization, person: viewer.person }
  return transaction(database, actor, async (tx): Promise<Started> => {
    const examination = await examinationById(tx, id, now, { lock: true })
    const result = examination && (await resultOf(tx, id))
    if (!examination || result?.kind !== 'review') return { kind: 'missing' }
    if (examination.relationship) return { kind: 'done', value: { relationship: examination.relationship } }
    const organizations = await registeredOrganizations(tx, 'en')
    const { opening, type, tier, errors } = readForm(form, viewer.organization, organizations, now)
    if (errors.length || !type || !tier) return { kind: 'invalid', errors }
    const report = judged({ ...result.report, tier }, await judgementsOf(tx, id))
    const possible = new Set(proposable(report).map(({ element }) => element.id))
    const confirmed = new Set(form.all('confirm'))
    const files = await clausesOf(tx, id)
    const elements = startingElements(report, files, {
      proposed: new Set(form.all('propose').filter((element) => possible.has(element))),
      confirmed: guessFields(report, files[0] ?? []).filter(({ element, field }) =>
        confirmed.has(`${element}.${field.key}`),
      ),
      takeOver: form.get('take-over') === 'yes',
    })
    const token = form.get('token')
    const relationship = isId(token) ? token : newId(now)
    await startFromDraft(tx, { viewer, now }, { id: relationship, opening, type, tier, elements })
    await markUsed(tx, id, { relationship_id: relationship })
    return { kind: 'done', value: { relationship } }
  })
}
