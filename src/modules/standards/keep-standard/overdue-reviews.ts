import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { type KeptStandard, standardsById } from './queries.ts'

/** The standards of an organization that nobody looked at for a year: how many, and those that wait longest. */
export type OverdueReviews = { readonly total: number; readonly first: readonly KeptStandard[] }

export async function overdueReviews(
  tx: Tx,
  organization: string,
  today: Temporal.PlainDate,
  most: number,
): Promise<OverdueReviews> {
  const { rows } = await sql<{ id: string; total: string }>`
    select standard.id, count(*) over () as total
    from standards.standard
    cross join lateral (
      select max(day) as day from (
        select coalesce(reviewed_on, effective_from) as day from standards.standard_version version
        where version.organization_id = standard.organization_id and version.standard_id = standard.id
        union all
        select reviewed_on from standards.standard_review review
        where review.organization_id = standard.organization_id and review.standard_id = standard.id
      ) looked) as last
    where standard.organization_id = ${organization}::uuid and not standard.retired
      and last.day + interval '1 year' < ${today.toString()}::date
    order by last.day, standard.id limit ${most}`.execute(tx)
  const found = await standardsById(
    tx,
    rows.map(({ id }) => id),
  )
  return {
    total: Number(rows[0]?.total ?? 0),
    first: rows.flatMap(({ id }) => found.find((standard) => standard.id === id) ?? []),
  }
}
