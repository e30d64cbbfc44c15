import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { compareDecimals } from '../levels/decimal.ts'
import { type FactRefusal, refusalOfFact } from './event.ts'
import type { NewObservation } from './read-observation.ts'
import type { Placed, Recorded } from './record-events.ts'

type Own = { readonly organization: string; readonly id: string; readonly person: string }

/** Stores checked observations one by one, in a feed that is locked: there are few of them. */
export async function recordObservations(
  tx: Tx,
  feed: Own,
  batch: readonly Placed<NewObservation>[],
  recordedAt: string,
): Promise<Recorded> {
  const refused: FactRefusal[] = []
  const corrected = new Set<string>()
  let stored = 0
  let known = 0
  for (const { index, fact } of batch) {
    const refuse = (...[rule, field]: [Parameters<typeof refusalOfFact>[2], string?]) =>
      refused.push(refusalOfFact(index, fact.id, rule, field ?? null))
    if (fact.measure !== undefined && !(await isOwnMeasure(tx, feed, fact.measure))) {
      refuse('unknown-measure', 'measure')
      continue
    }
    const root = fact.corrects === undefined ? undefined : await rootOf(tx, feed, fact.corrects)
    if (fact.corrects !== undefined && root === undefined) {
      refuse('corrects-unknown', 'corrects')
      continue
    }
    const observation = { ...fact, corrects: root }
    const before = await stored1(tx, feed, fact.id)
    if (before) {
      if (isSame(before, observation)) known += 1
      else refuse('id-used-otherwise', fact.id)
      continue
    }
    if (root !== undefined && corrected.has(root)) {
      refuse('corrected-twice', 'corrects')
      continue
    }
    if (root !== undefined) corrected.add(root)
    await insert(tx, feed, observation, recordedAt)
    stored += 1
  }
  return { stored, known, refused }
}

async function isOwnMeasure(tx: Tx, { organization }: Own, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('performance.measure')
    .select('id')
    .where('organization_id', '=', organization)
    .where(sql<string>`id::text`, '=', id)
    .executeTakeFirst()
  return row !== undefined
}

async function rootOf(tx: Tx, feed: Own, id: string): Promise<string | undefined> {
  const named = await stored1(tx, feed, id)
  return named ? (named.corrects ?? id) : undefined
}

async function stored1(tx: Tx, feed: Own, id: string) {
  return tx
    .selectFrom('performance.observation')
    .select(['measure_id', 'first_day', 'last_day', 'numerator', 'denominator', 'value'])
    .select(['asked', 'corrects', 'channel', 'evidence'])
    .where('organization_id', '=', feed.organization)
    .where('feed_id', '=', feed.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

async function insert(tx: Tx, feed: Own, fact: NewObservation, recordedAt: string): Promise<void> {
  await tx
    .insertInto('performance.observation')
    .values({
      organization_id: feed.organization,
      feed_id: feed.id,
      id: fact.id,
      measure_id: fact.measure ?? null,
      first_day: fact.firstDay,
      last_day: fact.lastDay,
      numerator: fact.numerator ?? null,
      denominator: fact.denominator ?? null,
      value: fact.value ?? null,
      asked: fact.asked ?? null,
      happened_at: Temporal.Instant.fromEpochMilliseconds(fact.at).toString(),
      recorded_at: recordedAt,
      corrects: fact.corrects ?? null,
      channel: fact.channel ?? null,
      evidence: fact.evidence,
      person_id: feed.person,
    })
    .execute()
}

/** The time of reading is left out: a program that sends a fact again without one means the same fact. */
function isSame(
  before: NonNullable<Awaited<ReturnType<typeof stored1>>>,
  fact: NewObservation & { readonly corrects: string | undefined },
): boolean {
  const equal = (a: string | null, b: string | undefined) =>
    a === null || b === undefined ? (a ?? undefined) === b : compareDecimals(a, b) === 0
  return (
    (before.measure_id ?? undefined) === fact.measure &&
    before.first_day === fact.firstDay &&
    before.last_day === fact.lastDay &&
    equal(before.numerator, fact.numerator) &&
    equal(before.denominator, fact.denominator) &&
    equal(before.value, fact.value) &&
    equal(before.asked, fact.asked) &&
    (before.corrects ?? undefined) === fact.corrects &&
    (before.channel ?? undefined) === fact.channel &&
    before.evidence === fact.evidence
  )
}
