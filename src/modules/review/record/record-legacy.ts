import { type Database, transaction } from '../../../kernel/data/database.ts'
import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { registeredOrganizations } from '../../agreements/index.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { type RecordedFacts, readRecorded, recordAgreement } from '../../register/index.ts'
import { clausesOf, contentsOf, examinationById, resultOf } from '../examinations/queries.ts'
import { markUsed } from '../examinations/store.ts'
import { judgementsOf } from '../judge/judgements.ts'
import { judged } from '../report/judged.ts'
import { words } from './record.text.ts'
import { suggestions } from './stated-details.ts'
import { confirmedDetails } from './stated-form.ts'

export type RecordedOutcome = FormOutcome<{ readonly recorded: string }> | { readonly kind: 'missing' }

/** The facts that a person confirms, one by one. */
export const confirmations = ['parties', 'start', 'end', 'amount'] as const

export type Confirmation = (typeof confirmations)[number]

/** Records a reviewed text as an existing agreement, once: sent again, the form leads to the same entry. */
export async function recordLegacy(
  database: Database,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<RecordedOutcome> {
  if (!may(viewer.roles, 'record-legacy')) return { kind: 'refused', reason: refusalOf('record-legacy') }
  const actor = { organization: viewer.organization, person: viewer.person }
  return transaction(database, actor, async (tx): Promise<RecordedOutcome> => {
    const examination = await examinationById(tx, id, now, { lock: true })
    const result = examination && (await resultOf(tx, id))
    if (!examination || result?.kind !== 'review') return { kind: 'missing' }
    if (examination.recorded) return { kind: 'done', value: { recorded: examination.recorded } }
    const organizations = new Map((await registeredOrganizations(tx, 'en')).map((one) => [one.id, one.name]))
    const read = readRecorded(form, organizations)
    if (!read.ok) return { kind: 'invalid', errors: read.errors }
    const report = judged(result.report, await judgementsOf(tx, id))
    const [clauses = []] = await clausesOf(tx, id)
    const details = confirmedDetails(form, suggestions(report, clauses, 'en'))
    const errors = [...unconfirmed(read.facts, form), ...details.errors]
    if (errors.length) return { kind: 'invalid', errors }
    const token = form.get('token')
    const recorded = isId(token) ? token : newId(now)
    const files = await contentsOf(tx, id)
    await recordAgreement(tx, viewer, { id: recorded, facts: read.facts, stated: details.stated, files }, now)
    await markUsed(tx, id, { recorded_id: recorded })
    return { kind: 'done', value: { recorded } }
  })
}

export const confirmationWords: Record<Confirmation, Bilingual> = {
  parties: words.confirmParties,
  start: words.confirmStart,
  end: words.confirmEnd,
  amount: words.confirmAmount,
}

function unconfirmed(facts: RecordedFacts, form: FormFields): readonly FieldError[] {
  const confirmed = form.all('confirm')
  const stated: Record<Confirmation, boolean> = {
    parties: facts.parties.length > 0,
    start: facts.startsOn !== null,
    end: facts.endsOn !== null,
    amount: facts.amount !== null,
  }
  const open = confirmations.filter((fact) => stated[fact] && !confirmed.includes(fact))
  if (open.length === 0) return []
  const message = inBoth((language) => {
    const names = open.map((fact) => {
      const name = confirmationWords[fact][language]
      return name.charAt(0).toLocaleLowerCase() + name.slice(1)
    })
    return words.unconfirmed[language](formatList(names, language))
  })
  return [{ field: 'confirm', message }]
}
