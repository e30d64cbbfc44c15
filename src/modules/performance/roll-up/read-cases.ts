import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { CaseEvent } from '../engine/case-history.ts'
import { eventsAsTheyStand } from './standing-events.ts'

export type StoredCase = { readonly feed: string; readonly id: string; readonly events: readonly CaseEvent[] }

const pageSize = 10_000

/**
 * The cases of some feeds, each with its events as they stand now, by feed and by number, page by page: memory holds
 * two pages.
 */
export async function* readCases(
  tx: Tx,
  organization: string,
  feeds: readonly string[],
  only?: readonly string[],
): AsyncGenerator<readonly StoredCase[]> {
  const events = await eventsAsTheyStand(tx, organization, feeds)
  for (const part of events) yield* casesOf(tx, only ? sql`${part} and ${among(only)}` : part)
}

async function* casesOf(tx: Tx, events: RawBuilder<unknown>): AsyncGenerator<readonly StoredCase[]> {
  // A cursor: the server sorts the events once, however many pages there are.
  await sql`declare cases no scroll cursor for
    select e.feed_id as feed, e.case_id as id,
      string_agg(e.id || ${sql.lit(betweenFields)} || e.activity || ${sql.lit(betweenFields)}
        || (date_part('epoch', e.happened_at) * 1000)::bigint || ${sql.lit(betweenFields)}
        || coalesce(e.channel, '') || ${sql.lit(betweenFields)} || coalesce(e.detail::text, ''),
        ${sql.lit(betweenEvents)}) as events
    from ${events} group by e.feed_id, e.case_id order by e.feed_id, e.case_id`.execute(tx)
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
function among(cases: readonly string[]): RawBuilder<unknown> {
  return cases.length
    ? sql`e.case_id = any(array[${sql.join(cases.map((text) => sql.lit(text)))}]::text[])`
    : sql`false`
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
