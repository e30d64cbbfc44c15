import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { CaseEvent } from '../engine/case-history.ts'

export type StoredCase = { readonly feed: string; readonly id: string; readonly events: readonly CaseEvent[] }

const pageSize = 10_000

/** The cases of some feeds, each with its events as they stand now, page by page: memory holds two pages. */
export async function* readCases(
  tx: Tx,
  organization: string,
  feeds: readonly string[],
  only?: readonly string[],
): AsyncGenerator<readonly StoredCase[]> {
  const corrected = await correctedFeeds(tx, organization, feeds)
  const plain = feeds.filter((feed) => !corrected.has(feed))
  if (plain.length) yield* casesOf(tx, eventsAsRecorded(organization, plain, only))
  if (corrected.size) yield* casesOf(tx, eventsAsTheyStand(organization, [...corrected], only))
}

/** Where nothing was ever corrected, nothing needs to be looked up about each event. */
async function correctedFeeds(
  tx: Tx,
  organization: string,
  feeds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ feed_id: string }>`
    select asked.feed_id from unnest(${[...feeds]}::uuid[]) as asked (feed_id)
    where exists (select from performance.event c
      where c.organization_id = ${organization}::uuid and c.feed_id = asked.feed_id and c.corrects is not null)`.execute(
    tx,
  )
  return new Set(rows.map(({ feed_id }) => feed_id))
}

async function* casesOf(tx: Tx, events: RawBuilder<unknown>): AsyncGenerator<readonly StoredCase[]> {
  // A cursor: the server sorts the events once, however many pages there are.
  await sql`declare cases no scroll cursor for
    select e.feed_id as feed, e.case_id as id,
      string_agg(e.id || ${sql.lit(betweenFields)} || e.activity || ${sql.lit(betweenFields)}
        || (date_part('epoch', e.happened_at) * 1000)::bigint || ${sql.lit(betweenFields)}
        || coalesce(e.channel, '') || ${sql.lit(betweenFields)} || coalesce(e.detail::text, ''),
        ${sql.lit(betweenEvents)}) as events
    from ${events} group by e.feed_id, e.case_id`.execute(tx)
  // The server gathers the next page while this one is judged.
  let coming = page(tx)
  try {
    for (;;) {
      const rows = await coming
      if (rows.length === pageSize) coming = page(tx)
      if (rows.length) yield rows.map((row) => ({ feed: row.feed, id: row.id, events: eventsOf(row.events) }))
      if (rows.length < pageSize) break
    }
  } finally {
    // Also for a reader that leaves early; in a transaction that failed there is nothing left to close.
    await coming.then(() => sql`close cases`.execute(tx)).catch(() => {})
  }
}

type Row = { readonly feed: string; readonly id: string; readonly events: string }

// Numbers and activities hold no control characters: these two separate them.
const betweenEvents = '\u001e'
const betweenFields = '\u001f'

async function page(tx: Tx): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`fetch ${sql.lit(pageSize)} from cases`.execute(tx)
  return rows
}

/** A cursor takes no parameters: every value is written as a literal. */
function eventsAsRecorded(
  organization: string,
  feeds: readonly string[],
  only: readonly string[] | undefined,
): RawBuilder<unknown> {
  return sql`performance.event e
    where e.organization_id = ${sql.lit(organization)}::uuid and e.feed_id = any(${arrayOf(feeds)}::uuid[])
      ${only ? sql`and e.case_id = any(${arrayOf(only)}::text[])` : sql``} and e.activity <> ''`
}

function eventsAsTheyStand(
  organization: string,
  feeds: readonly string[],
  only: readonly string[] | undefined,
): RawBuilder<unknown> {
  return sql`${eventsAsRecorded(organization, feeds, only)} and ${standing('e')}`
}

function arrayOf(texts: readonly string[]): RawBuilder<unknown> {
  return texts.length ? sql`array[${sql.join(texts.map((text) => sql.lit(text)))}]` : sql`'{}'`
}

/** An event stands until one recorded later names it, or names the same first event. */
function standing(alias: string): RawBuilder<unknown> {
  const e = sql.ref(alias)
  return sql`not exists (
    select from performance.event c
    where c.organization_id = ${e}.organization_id and c.feed_id = ${e}.feed_id
      and c.corrects = coalesce(${e}.corrects, ${e}.id)
      and (c.recorded_at > ${e}.recorded_at or (c.recorded_at = ${e}.recorded_at and ${e}.corrects is null)))`
}

function eventsOf(text: string): readonly CaseEvent[] {
  return text.split(betweenEvents).map((event) => {
    const [id = '', activity = '', at = '', channel = '', detail = ''] = event.split(betweenFields)
    return {
      id,
      activity,
      at: Number(at),
      ...(channel ? { channel } : {}),
      ...(detail ? { detail: JSON.parse(detail) } : {}),
    }
  })
}
