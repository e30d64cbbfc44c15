import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { CaseEvent } from '../engine/case-history.ts'

export type StoredCase = { readonly feed: string; readonly id: string; readonly events: readonly CaseEvent[] }

const pageSize = 20_000

/** The cases of some feeds, each with its events as they stand now, page by page: memory holds one page. */
export async function* readCases(
  tx: Tx,
  organization: string,
  feeds: readonly string[],
  only?: readonly string[],
): AsyncGenerator<readonly StoredCase[]> {
  // The server gathers the next page while this one is judged.
  let coming = page(tx, organization, feeds, undefined, only)
  for (;;) {
    const rows = await coming
    const last = rows.length < pageSize ? undefined : rows.at(-1)
    if (last) coming = page(tx, organization, feeds, last, only)
    if (rows.length) yield rows.map((row) => ({ feed: row.feed, id: row.id, events: eventsOf(row.events) }))
    if (!last) return
  }
}

type Row = { readonly feed: string; readonly id: string; readonly events: string }

// Numbers and activities hold no control characters: these two separate them.
const betweenEvents = '\u001e'
const betweenFields = '\u001f'

async function page(
  tx: Tx,
  organization: string,
  feeds: readonly string[],
  after: { feed: string; id: string } | undefined,
  only: readonly string[] | undefined,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select e.feed_id as feed, e.case_id as id,
      string_agg(e.id || ${betweenFields} || e.activity || ${betweenFields}
        || round(extract(epoch from e.happened_at) * 1000)::bigint || ${betweenFields} || coalesce(e.channel, '')
        || ${betweenFields} || coalesce(e.detail::text, ''), ${betweenEvents}) as events
    from performance.event e
    where e.organization_id = ${organization}::uuid and e.feed_id = any(${[...feeds]}::uuid[])
      ${only ? sql`and e.case_id = any(${[...only]}::text[])` : sql``}
      ${after ? sql`and (e.feed_id, e.case_id) > (${after.feed}::uuid, ${after.id})` : sql``}
      and e.activity <> '' and ${standing('e')}
    group by e.feed_id, e.case_id
    order by e.feed_id, e.case_id
    limit ${sql.lit(pageSize)}`.execute(tx)
  return rows
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
