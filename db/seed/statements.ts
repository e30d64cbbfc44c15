import { sql } from 'kysely'
import { bulkTransaction } from '../../src/kernel/data/bulk.ts'
import { type Database, transaction } from '../../src/kernel/data/database.ts'
import { formFields } from '../../src/kernel/web/form.ts'
import type { Viewer } from '../../src/kernel/web/route.ts'
import { computeMeasure } from '../../src/modules/performance/index.ts'
import { scorecardOf } from '../../src/modules/performance/scorecard/scorecard.ts'
import {
  answerStatement,
  draftStatement,
  proposeStatement,
} from '../../src/modules/performance/statements/settle.ts'
import { finishedMonths } from '../../src/modules/performance/statements/statement.ts'

const zone = 'America/Halifax'

/**
 * The months of the running agreement as its two parties settled them: each stated and accepted, one restated after
 * requests came in late, and the last one waiting for the client's answer.
 */
export async function seedStatements(owner: Database, now: Temporal.Instant): Promise<void> {
  const { relationship, provider, measures } = await runningAgreement(owner)
  const [director, client] = [await viewerOf(owner, 'aln-dir'), await viewerOf(owner, 'mdp-dg')]
  await compute(owner, provider, measures, now)
  const months = await transaction(owner, director, async (tx) => {
    const scorecard = await scorecardOf(tx, relationship, now)
    return scorecard ? finishedMonths(scorecard.levels).toReversed() : []
  })
  const settle = async (month: string, on: Temporal.Instant, reason?: { en: string; fr: string }) => {
    await pretendComputed(owner, measures, on)
    const draft = await transaction(owner, director, async (tx) => {
      const scorecard = await scorecardOf(tx, relationship, on)
      return scorecard ? draftStatement(tx, scorecard, director, month) : null
    })
    if (!draft) return null
    const form = formFields([
      ['month', month],
      ['seen', draft.seen],
      ['number', String(draft.number)],
      ['reason-en', reason?.en ?? ''],
      ['reason-fr', reason?.fr ?? ''],
    ])
    const made = await proposeStatement(owner, director, relationship, form, on)
    return made.kind === 'done' ? made.value : null
  }
  const accept = async (id: string | null, on: Temporal.Instant) => {
    if (id) await answerStatement(owner, client, id, formFields([['outcome', 'accepted']]), on)
  }
  for (const [index, month] of months.entries()) {
    const on = daysAfter(month, 4)
    if (Temporal.Instant.compare(on, now) > 0) break
    const id = await settle(month, on)
    const isLast = index === months.length - 1
    if (!isLast) await accept(id, daysAfter(month, 8))
    if (index !== 1) continue
    await seedLateRequests(owner, provider, month, now)
    await compute(owner, provider, measures, now)
    await accept(await settle(month, daysAfter(month, 17), late), daysAfter(month, 20))
  }
  await pretendComputed(owner, measures, now)
}

const late = {
  en: 'Four requests of the regional counter reached the register after the statement was made.',
  fr: 'Quatre demandes du comptoir régional sont arrivées au registre après le relevé.',
}

/** Half past two on a weekday of the month after, no earlier than the day given. */
function daysAfter(month: string, day: number): Temporal.Instant {
  const first = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day })
  return first
    .add({ days: first.dayOfWeek > 5 ? 8 - first.dayOfWeek : 0 })
    .toZonedDateTime({ timeZone: zone, plainTime: '14:30' })
    .toInstant()
}

async function runningAgreement(owner: Database) {
  const rows = await owner
    .selectFrom('performance.measure as measure')
    .innerJoin('agreements.document as document', 'document.id', 'measure.document_id')
    .select(['measure.id', 'measure.organization_id', 'measure.relationship_id'])
    .where('document.number', '=', 'SRS-SLA-014')
    .execute()
  const [first] = rows
  if (!first?.relationship_id) throw new Error('the demonstration has no running agreement')
  return {
    relationship: first.relationship_id,
    provider: first.organization_id,
    measures: rows.map(({ id }) => id),
  }
}

async function viewerOf(owner: Database, key: string): Promise<Viewer> {
  const row = await owner
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.person as person', 'person.id', 'membership.person_id')
    .innerJoin('identity.organization as organization', 'organization.id', 'membership.organization_id')
    .select(['person.id', 'person.name', 'membership.organization_id', 'membership.roles'])
    .select(['organization.name_en', 'organization.name_fr'])
    .where('person.email', '=', `${key}@demo.entente.example`)
    .executeTakeFirstOrThrow()
  return {
    session: '',
    person: row.id,
    name: row.name,
    organization: row.organization_id,
    organizationName: { en: row.name_en, fr: row.name_fr },
    roles: row.roles,
    timeZone: zone,
  }
}

async function compute(
  owner: Database,
  provider: string,
  measures: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  for (const measure of measures)
    await bulkTransaction(owner, { organization: provider, person: null }, (bulk) =>
      computeMeasure(bulk, provider, measure, now),
    )
}

/** A statement says when its figures were computed: on its own day, not on that of the demonstration's first start. */
async function pretendComputed(
  owner: Database,
  measures: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  await owner
    .updateTable('performance.reading')
    .set({ computed_at: at.toString() })
    .where('measure_id', 'in', [...measures])
    .execute()
}

async function seedLateRequests(owner: Database, provider: string, month: string, now: Temporal.Instant) {
  const day = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 14 })
  const at = (days: number) =>
    day.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: '10:15' }).toInstant().toString()
  const events = [1, 2, 3, 4].flatMap((number) => [
    [`PL-R${number}-1`, `PL-R${number}`, 'received', at(0)],
    [`PL-R${number}-2`, `PL-R${number}`, 'acknowledged', at(number < 3 ? 0 : 6)],
    [`PL-R${number}-3`, `PL-R${number}`, 'sent', at(number < 3 ? 4 : 16)],
  ])
  const column = (index: number) => events.map((event) => event[index] ?? '')
  await sql`with feed as (
      update performance.feed set last_recorded_at = ${now.add({ seconds: 1 }).toString()}::timestamptz
      where organization_id = ${provider}::uuid and name_en = 'Copy request desk' returning id)
    insert into performance.event (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at, channel)
    select ${provider}::uuid, feed.id, told.id, told.case_id, told.activity, told.at,
      ${now.add({ seconds: 1 }).toString()}::timestamptz, 'ONL'
    from feed, unnest(${column(0)}::text[], ${column(1)}::text[], ${column(2)}::text[], ${column(3)}::timestamptz[])
      as told (id, case_id, activity, at)`.execute(owner)
}
