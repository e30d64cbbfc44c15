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
