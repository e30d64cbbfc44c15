import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { type KeptStandard, standardsById } from './queries.ts'

/** The standards of an organization whose review is overdue: how many, and those that wait longest. */
export type OverdueReviews = {
  readonly total: number
  readonly first: readonly (KeptStandard & { readonly reviewDue: Temporal.PlainDate })[]
}

export async function overdueReviews(
  tx: Tx,
  organization: string,
  today: Temporal.PlainDate,
  most: number,
): Promise<OverdueReviews> {
  const { rows } = await sql<{ id: string; due: string; total: string }>`
    select standard.id, due::text as due, count(*) over () as total
    from standards.standard
    cross join lateral standards.review_due(standard.organization_id, standard.id) as due
    where standard.organization_id = ${organization}::uuid and not standard.retired
      and due < ${today.toString()}::date
    order by due, standard.id limit ${most}`.execute(tx)
  const found = await standardsById(
    tx,
    rows.map(({ id }) => id),
  )
  return {
    total: Number(rows[0]?.total ?? 0),
    first: rows.flatMap(({ id, due }) => {
      const standard = found.find((one) => one.id === id)
      return standard ? [{ ...standard, reviewDue: Temporal.PlainDate.from(due) }] : []
    }),
  }
}
