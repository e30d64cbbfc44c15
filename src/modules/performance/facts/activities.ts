import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'

/** What happens in a feed, in the order in which it usually does: at most forty kinds of event. */
export async function activitiesOf(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string },
): Promise<readonly string[]> {
  const { rows } = await sql<{ activity: string }>`
    select activity from (
      select case_id, activity, row_number() over (partition by case_id order by happened_at, id) as place
      from (select * from performance.event
        where organization_id = ${feed.organization}::uuid and feed_id = ${feed.id}::uuid and activity <> ''
        order by case_id limit 20000) as told
    ) as placed
    group by activity order by avg(place), activity limit 40`.execute(tx)
  return rows.map(({ activity }) => activity)
}

export type Told = {
  readonly activities: readonly string[]
  /** Of the events that open a case: the days (ISO) of the last, and the channels. */
  readonly lastOpening: string | null
  readonly channels: readonly string[]
}

/** What a source has told of, from some of its facts: enough to say why none of them opens a case. */
export async function toldBy(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string },
  opening: readonly string[],
): Promise<Told> {
  const { rows } = await sql<{ activities: string[]; last: string | null; channels: string[] }>`
    with told as materialized (
      select activity, happened_at, channel from performance.event
      where organization_id = ${feed.organization}::uuid and feed_id = ${feed.id}::uuid and activity <> ''
      order by recorded_at desc limit 20000)
    select (select coalesce(array_agg(activity), '{}') from (select distinct activity from told order by 1 limit 12) a)
        as activities,
      (select (max(happened_at) at time zone 'UTC')::date::text from told where activity = any(${[...opening]}::text[])) as last,
      (select coalesce(array_agg(channel), '{}') from (select distinct channel from told
        where activity = any(${[...opening]}::text[]) and channel is not null order by 1 limit 12) c) as channels`.execute(
    tx,
  )
  const [row] = rows
  return { activities: row?.activities ?? [], lastOpening: row?.last ?? null, channels: row?.channels ?? [] }
}
