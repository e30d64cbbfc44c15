import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { CaseEvent } from '../engine/case-history.ts'

export type StoredCase = { readonly feed: string; readonly id: string; readonly events: readonly CaseEvent[] }

const pageSize = 20_000

/** The cases of some feeds, each with its events as they stand now, page by page: memory holds two pages. */
export async function* readCases(
  tx: Tx,
  organization: string,
  feeds: readonly string[],
  only?: readonly string[],
): AsyncGenerator<readonly StoredCase[]> {
  // A cursor: the server sorts the events once, however many pages there are.
  await sql`declare cases no scroll cursor for ${casesOf(organization, feeds, only)}`.execute(tx)
  // The server gathers the next page while this one is judged.
  let coming = page(tx)
  for (;;) {
    const rows = await coming
    if (rows.length === pageSize) coming = page(tx)
    if (rows.length) yield rows.map((row) => ({ feed: row.feed, id: row.id, events: eventsOf(row.events) }))
    if (rows.length < pageSize) break
  }
  await sql`close cases`.execute(tx)
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
function casesOf(
  organization: string,
  feeds: readonly string[],
  only: readonly string[] | undefined,
): RawBuilder<unknown> {
  const owner = sql.lit(organization)
  return sql`
    select e.feed_id as feed, e.case_id as id,
      string_agg(e.id || ${sql.lit(betweenFields)} || e.activity || ${sql.lit(betweenFields)}
        || round(extract(epoch from e.happened_at) * 1000)::bigint || ${sql.lit(betweenFields)}
        || coalesce(e.channel, '') || ${sql.lit(betweenFields)} || coalesce(e.detail::text, ''),
        ${sql.lit(betweenEvents)}) as events
    from performance.event e
    where e.organization_id = ${owner}::uuid and e.feed_id = any(${arrayOf(feeds)}::uuid[])
      ${only ? sql`and e.case_id = any(${arrayOf(only)}::text[])` : sql``}
      and e.activity <> '' and ${standing('e')}
    group by e.feed_id, e.case_id`
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
