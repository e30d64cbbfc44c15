import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { MeasureContext } from './context.ts'

/** How far a measure was computed, and with what. */
export type Reading = {
  readonly basis: string
  /** Facts recorded up to here have been read. */
  readonly readUntil: string | null
  readonly computedAt: string
}

export async function readingOf(
  tx: Tx,
  { organization, id }: Pick<MeasureContext, 'organization' | 'id'>,
): Promise<Reading | undefined> {
  return tx
    .selectFrom('performance.reading')
    .select(['basis', 'read_until as readUntil', 'computed_at as computedAt'])
    .where('organization_id', '=', organization)
    .where('measure_id', '=', id)
    .executeTakeFirst()
}

/** What some measures were last computed with. */
export async function basesOf(
  tx: Tx,
  organization: string,
  measures: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('performance.reading')
    .select(['measure_id', 'basis'])
    .where('organization_id', '=', organization)
    .where('measure_id', '=', sql<string>`any(${[...measures]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ measure_id, basis }) => [measure_id, basis]))
}

/** When each feed of an organization last got a fact, as this transaction sees it: read it before the facts. */
export async function lastRecorded(
  tx: Tx,
  organization: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx
    .selectFrom('performance.feed')
    .select(['id', 'last_recorded_at'])
    .where('organization_id', '=', organization)
    .execute()
  return new Map(rows.map(({ id, last_recorded_at }) => [id, last_recorded_at]))
}

/**
 * The cases that may have changed since a reading: new events, events that a correction names and its earlier
 * corrections (it may move them to another case), events that had not happened yet, and open cases past their time.
 */
export async function touchedCases(
  tx: Tx,
  { organization, id, feed }: MeasureContext,
  { readUntil, computedAt }: Reading,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const own = (alias: string) =>
    sql`${sql.ref(alias)}.organization_id = ${organization}::uuid and ${sql.ref(alias)}.feed_id = ${feed}::uuid`
  const since = sql`${readUntil ?? '-infinity'}::timestamptz`
  const { rows } = await sql<{ case_id: string }>`
    select e.case_id from performance.event e where ${own('e')} and e.recorded_at > ${since}
    union
    select old.case_id
    from performance.event c
    join performance.event old on ${own('old')} and (old.id = c.corrects or old.corrects = c.corrects)
    where ${own('c')} and c.corrects is not null and c.recorded_at > ${since}
    union
    select e.case_id from performance.event e
    where ${own('e')} and e.recorded_at > ${computedAt}::timestamptz - interval '10 minutes'
      and e.happened_at > ${computedAt}::timestamptz
    union
    select v.case_id from performance.verdict v
    where v.organization_id = ${organization}::uuid and v.measure_id = ${id}::uuid and v.sheet_open > 0
      and v.verdict = 'open' and (v.due_at is null or v.due_at < ${now.epochMilliseconds}::bigint)`.execute(
    tx,
  )
  return rows.map(({ case_id }) => case_id)
}

/** When time alone changes one of the open cases that were not judged now. */
export async function nextChangeBesides(
  tx: Tx,
  { organization, id }: MeasureContext,
  judged: readonly string[],
  now: Temporal.Instant,
): Promise<number | undefined> {
  const { rows } = await sql<{ next: string | null }>`
    select min(coalesce(due_at, ${now.epochMilliseconds}::bigint)) as next
    from performance.verdict
    where organization_id = ${organization}::uuid and measure_id = ${id}::uuid and sheet_open > 0
      and verdict = 'open' and case_id <> all (${[...judged]}::text[])`.execute(tx)
  const next = rows[0]?.next
  return next === null || next === undefined ? undefined : Number(next)
}

export async function saveReadings(
  tx: Tx,
  contexts: readonly MeasureContext[],
  recorded: ReadonlyMap<string, string | null>,
  changes: ReadonlyMap<string, number>,
  now: Temporal.Instant,
): Promise<void> {
  const of = <T>(value: (context: MeasureContext) => T) => contexts.map(value)
  const until = (context: MeasureContext) => recorded.get(context.feed ?? '') ?? null
  const change = ({ id }: MeasureContext) => {
    const at = changes.get(id)
    return at === undefined ? null : Temporal.Instant.fromEpochMilliseconds(at).toString()
  }
  await sql`insert into performance.reading
    (organization_id, measure_id, last_fact_at, computed_at, basis, read_until, next_change_at)
    select organization, measure, until, ${now.toString()}::timestamptz, basis, until, change
    from unnest(${of(({ organization }) => organization)}::uuid[], ${of(({ id }) => id)}::uuid[],
      ${of(until)}::timestamptz[], ${of(({ basis }) => basis)}::text[], ${of(change)}::timestamptz[])
      as read (organization, measure, until, basis, change)
    on conflict (organization_id, measure_id) do update
    set last_fact_at = excluded.last_fact_at, computed_at = excluded.computed_at, basis = excluded.basis,
      read_until = excluded.read_until, next_change_at = excluded.next_change_at`.execute(tx)
}
