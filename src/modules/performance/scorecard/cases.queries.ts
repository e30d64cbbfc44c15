import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { MeasureResults } from '../results/queries.ts'

/** A case as it was decided. Times are epoch milliseconds. */
export type CaseLine = {
  readonly id: string
  readonly day: string
  readonly verdict: 'met' | 'missed' | 'open' | 'unmeasurable'
  readonly excluded: boolean
  readonly openedAt: number
  readonly closedAt: number | null
  readonly dueAt: number | null
  readonly paused: number
  readonly channel: string | null
}

export type CaseFilter = {
  readonly from?: string
  readonly to?: string
  readonly verdict?: CaseLine['verdict']
  readonly channel?: string
}

type OfMeasure = Pick<MeasureResults, 'organization' | 'id'>

/** One page of the cases of a measure, the newest day first. */
export async function casesOf(
  tx: Tx,
  measure: OfMeasure,
  filter: CaseFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly CaseLine[]> {
  const { rows } = await sql<CaseRow>`
    select case_id, day, verdict, standing, channel, paused, opened_at, closed_at, due_at
    from performance.verdict where ${conditionOf(measure, filter)}
    order by day desc, case_id offset ${offset} limit ${limit}`.execute(tx)
  return rows.map((row) => ({
    id: row.case_id,
    day: row.day,
    verdict: verdictOf(row.verdict),
    excluded: row.standing === 'excluded',
    openedAt: Number(row.opened_at),
    closedAt: numberOf(row.closed_at),
    dueAt: numberOf(row.due_at),
    paused: Number(row.paused ?? 0),
    channel: row.channel,
  }))
}

export async function countCases(tx: Tx, measure: OfMeasure, filter: CaseFilter): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from performance.verdict where ${conditionOf(measure, filter)}`.execute(tx)
  return Number(rows[0]?.count ?? 0)
}

type CaseRow = {
  readonly case_id: string
  readonly day: string
  readonly verdict: string
  readonly standing: string
  readonly channel: string | null
  readonly paused: string | null
  readonly opened_at: string
  readonly closed_at: string | null
  readonly due_at: string | null
}

/** Sheets without such a day or verdict are not opened. */
function conditionOf({ organization, id }: OfMeasure, filter: CaseFilter): RawBuilder<unknown> {
  const { from, to, verdict, channel } = filter
  const conditions = [sql`organization_id = ${organization}::uuid and measure_id = ${id}::uuid`]
  if (from !== undefined) conditions.push(sql`day >= ${from}::date and sheet_last_day >= ${from}::date`)
  if (to !== undefined) conditions.push(sql`day <= ${to}::date and sheet_first_day <= ${to}::date`)
  if (verdict !== undefined) conditions.push(sql`verdict = ${verdict}`)
  if (verdict === 'missed') conditions.push(sql`sheet_misses > 0`)
  if (verdict === 'open') conditions.push(sql`sheet_open > 0`)
  if (channel !== undefined) conditions.push(sql`channel = ${channel}`)
  return sql.join(conditions, sql` and `)
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text)
}

function verdictOf(text: string): CaseLine['verdict'] {
  return text === 'met' || text === 'missed' || text === 'open' ? text : 'unmeasurable'
}
