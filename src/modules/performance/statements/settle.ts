import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { relationshipById } from '../../agreements/index.ts'
import { audit, change } from '../../identity/index.ts'
import { type Scorecard, scorecardOf } from '../scorecard/scorecard.ts'
import { type StatementLine, statementsOf } from './queries.ts'
import { fingerprintOf, levelsOfMonth, type Statement, sealed } from './statement.ts'

/** A new statement came first, or the figures changed, since the page was opened: look at them again. */
export type StaleStatement = 'figures-changed' | 'already-stated'

/**
 * Freezes the month's results of the viewer's organization as a statement for the other parties. `seen` is the hash of
 * the figures on the page: what is proposed is what was read. Null when the agreement is not there.
 */
export async function proposeStatement(
  database: Database,
  viewer: Viewer,
  relationship: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<string | null, StaleStatement>> {
  return change<string | null, StaleStatement>(database, viewer, 'settle-results', async (tx) => {
    // Two proposals for one month follow each other.
    if (isId(relationship)) await relationshipById(tx, relationship, { lock: true })
    const scorecard = await scorecardOf(tx, relationship, now)
    if (!scorecard) return { kind: 'done', value: null }
    const draft = await draftStatement(tx, scorecard, viewer, form.get('month'))
    if (!draft) return { kind: 'done', value: null }
    const reason = reasonOf(form)
    if (draft.corrects && reason.errors.length) return { kind: 'invalid', errors: reason.errors }
    if (form.get('seen') !== draft.seen) return { kind: 'conflict', conflict: 'figures-changed' }
    if (String(draft.number) !== form.get('number')) return { kind: 'conflict', conflict: 'already-stated' }
    const { id } = await saveStatement(tx, viewer, scorecard, draft, reason.value, now)
    return { kind: 'done', value: id }
  })
}

export type StatementDraft = {
  readonly month: string
  readonly number: number
  readonly corrects: StatementLine | null
  readonly levels: Statement['levels']
  /** Of the figures alone: it changes when they do. */
  readonly seen: string
}

/** What the organization would state for a month; null when it answers for no level whose window ends in it. */
export async function draftStatement(
  tx: Tx,
  { relationship, levels }: Scorecard,
  viewer: Viewer,
  month: string,
): Promise<StatementDraft | null> {
  const own = levels.filter(({ measure }) => measure.organization === viewer.organization)
  const stated = levelsOfMonth(own, month)
  if (stated.length === 0) return null
  const earlier = (await statementsOf(tx, { relationship: relationship.id })).filter(
    (line) => line.organization === viewer.organization && line.month === month,
  )
  return {
    month,
    number: (earlier[0]?.number ?? 0) + 1,
    corrects: earlier[0] ?? null,
    levels: stated,
    seen: fingerprintOf(stated),
  }
}

async function saveStatement(
  tx: Tx,
  viewer: Viewer,
  { relationship }: Scorecard,
  draft: StatementDraft,
  reason: Bilingual,
  now: Temporal.Instant,
): Promise<{ id: string }> {
  const { month, number, corrects, levels } = draft
  const parties = relationship.parties.map(({ organization, name }) => ({ id: organization, name }))
  const own = parties.find(({ id }) => id === viewer.organization)
  const statement: Statement = {
    format: 'entente-statement/1',
    relationship: { id: relationship.id, title: relationship.title },
    month,
    number,
    corrects: corrects ? { sha256: corrects.sha256, reason } : null,
    answersForIt: own ?? { id: viewer.organization, name: viewer.organizationName },
    parties,
    levels,
    proposedAt: now.toString({ smallestUnit: 'second' }),
  }
  const { canonical, sha256 } = sealed(statement)
  const id = newId(now)
  await tx
    .insertInto('performance.statement')
    .values({
      organization_id: viewer.organization,
      id,
      relationship_id: relationship.id,
      month,
      number,
      corrects: corrects?.id ?? null,
      reason_en: corrects ? reason.en : '',
      reason_fr: corrects ? reason.fr : '',
      canonical,
      sha256,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .execute()
  const action = corrects ? 'restate-results' : 'propose-statement'
  await leaveTrace(
    tx,
    viewer,
    parties,
    relationship.id,
    { action, subject: `statement:${id}`, detail: { month, number, sha256 } },
    now,
  )
  return { id }
}

/** Accepts a statement or contests it with a reason; each other party answers once. Null when it is not there. */
export async function answerStatement(
  database: Database,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<StatementLine | null, StaleStatement>> {
  return change<StatementLine | null, StaleStatement>(database, viewer, 'settle-results', async (tx) => {
    const [line] = isId(id) ? await statementsOf(tx, { id }) : []
    if (!line || line.organization === viewer.organization) return { kind: 'done', value: null }
    if (line.correctedBy !== null) return { kind: 'conflict', conflict: 'already-stated' }
    if (line.answers.some(({ by }) => by === viewer.organization)) return { kind: 'done', value: line }
    const outcome = form.get('outcome')
    if (outcome !== 'accepted' && outcome !== 'contested') return invalid('outcome', words.choose)
    const reason = reasonOf(form)
    if (outcome === 'contested' && reason.errors.length) return { kind: 'invalid', errors: reason.errors }
    await tx
      .insertInto('performance.statement_answer')
      .values({
        organization_id: line.organization,
        statement_id: id,
        answered_by: viewer.organization,
        outcome,
        reason_en: outcome === 'contested' ? reason.value.en : '',
        reason_fr: outcome === 'contested' ? reason.value.fr : '',
        sha256: line.sha256,
        person_id: viewer.person,
        recorded_at: now.toString(),
      })
      .onConflict((row) => row.doNothing())
      .execute()
    const action = outcome === 'accepted' ? 'accept-statement' : 'contest-statement'
    const detail = { month: line.month, number: line.number, sha256: line.sha256 }
    await leaveTrace(
      tx,
      viewer,
      line.content.parties,
      line.relationship,
      { action, subject: `statement:${id}`, detail },
      now,
    )
    return { kind: 'done', value: line }
  })
}

async function leaveTrace(
  tx: Tx,
  viewer: Viewer,
  parties: readonly { readonly id: string }[],
  relationship: string,
  deed: {
    readonly action: string
    readonly subject: string
    readonly detail: { readonly [key: string]: unknown }
  },
  now: Temporal.Instant,
): Promise<void> {
  const actor = { organization: viewer.organization, person: viewer.person }
  await audit(tx, actor, { chain: relationship, visibleTo: parties.map(({ id }) => id), ...deed }, now)
}

function reasonOf(form: FormFields): { readonly value: Bilingual; readonly errors: readonly FieldError[] } {
  const [en, fr] = [form.get('reason-en').trim(), form.get('reason-fr').trim()]
  const errors = [
    ...(isText(en) ? [] : [{ field: 'reason-en', message: words.reasonEn }]),
    ...(isText(fr) ? [] : [{ field: 'reason-fr', message: words.reasonFr }]),
  ]
  return { value: { en, fr }, errors }
}

const longest = 2000

function isText(text: string): boolean {
  return text !== '' && text.length <= longest && !hasForbiddenCharacters(text)
}

function invalid(field: string, message: Bilingual): { kind: 'invalid'; errors: FieldError[] } {
  return { kind: 'invalid', errors: [{ field, message }] }
}

export const statementDeeds = {
  'propose-statement': { en: 'Proposed a monthly statement', fr: 'A proposé un relevé mensuel' },
  'restate-results': { en: 'Restated the results of a month', fr: 'A corrigé les résultats d’un mois' },
  'accept-statement': { en: 'Accepted a monthly statement', fr: 'A accepté un relevé mensuel' },
  'contest-statement': { en: 'Contested a monthly statement', fr: 'A contesté un relevé mensuel' },
} satisfies Record<string, Bilingual>

const words = {
  choose: { en: 'Choose to accept or to contest', fr: 'Choisissez d’accepter ou de contester' },
  reasonEn: {
    en: 'Give the reason in English, in at most 2,000 characters',
    fr: 'Donnez le motif en anglais, en 2\u00a0000 caractères au plus',
  },
  reasonFr: {
    en: 'Give the reason in French, in at most 2,000 characters',
    fr: 'Donnez le motif en français, en 2\u00a0000 caractères au plus',
  },
} satisfies Record<string, Bilingual>
