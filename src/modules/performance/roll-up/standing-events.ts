import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'

/**
 * The events of some feeds as they stand, as `from … where` over `performance.event e`, with literals only. Two parts
 * at most: where nothing was ever corrected, nothing needs to be looked up about each event.
 */
export async function eventsAsTheyStand(
  tx: Tx,
  organization: string,
  feeds: readonly string[],
): Promise<readonly RawBuilder<unknown>[]> {
  const corrected = await correctedFeeds(tx, organization, feeds)
  const plain = feeds.filter((feed) => !corrected.has(feed))
  return [
    ...(plain.length ? [asRecorded(organization, plain)] : []),
    ...(corrected.size ? [sql`${asRecorded(organization, [...corrected])} and ${stands}`] : []),
  ]
}

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

function asRecorded(organization: string, feeds: readonly string[]): RawBuilder<unknown> {
  const list = sql.join(feeds.map((feed) => sql.lit(feed)))
  return sql`performance.event e
    where e.organization_id = ${sql.lit(organization)}::uuid and e.feed_id = any(array[${list}]::uuid[])
      and e.activity <> ''`
}

/** An event stands until one recorded later names it, or names the same first event. */
const stands = sql`not exists (
  select from performance.event c
  where c.organization_id = e.organization_id and c.feed_id = e.feed_id
    and c.corrects = coalesce(e.corrects, e.id)
    and (c.recorded_at > e.recorded_at or (c.recorded_at = e.recorded_at and e.corrects is null)))`
