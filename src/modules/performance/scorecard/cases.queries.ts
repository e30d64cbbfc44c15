import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { MeasureResults } from '../results/queries.ts'

/** A case as it was decided. Times are epoch milliseconds. */
export type CaseLine = {
  readonly id: string
  readonly day: string
  readonly verdict: 'met' | 'missed' | 'open' | 'unmeasurable'
  readonly excluded: boolean
  readonly openedAt: number | null
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
  const rows = await filtered(tx, measure, filter)
    .select([
      'case_id',
      'day',
      'verdict',
      'standing',
      'channel',
      'paused',
      milliseconds('opened_at'),
      milliseconds('closed_at'),
      milliseconds('due_at'),
    ])
    .orderBy('day', 'desc')
    .orderBy('case_id')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.case_id,
    day: row.day,
    verdict: verdictOf(row.verdict),
    excluded: row.standing === 'excluded',
    openedAt: numberOf(row.opened_at),
    closedAt: numberOf(row.closed_at),
    dueAt: numberOf(row.due_at),
    paused: Number(row.paused ?? 0),
    channel: row.channel,
  }))
}

export async function countCases(tx: Tx, measure: OfMeasure, filter: CaseFilter): Promise<number> {
  const { count } = await filtered(tx, measure, filter)
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function filtered(tx: Tx, { organization, id }: OfMeasure, filter: CaseFilter) {
  let query = tx
    .selectFrom('performance.verdict')
    .where('organization_id', '=', organization)
    .where('measure_id', '=', id)
  if (filter.from !== undefined) query = query.where('day', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('day', '<=', filter.to)
  if (filter.verdict !== undefined) query = query.where('verdict', '=', filter.verdict)
  if (filter.channel !== undefined) query = query.where('channel', '=', filter.channel)
  return query
}

function milliseconds<Name extends 'opened_at' | 'closed_at' | 'due_at'>(name: Name) {
  return sql<string | null>`(extract(epoch from ${sql.ref(name)}) * 1000)::bigint`.as(name)
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text)
}

function verdictOf(text: string): CaseLine['verdict'] {
  return text === 'met' || text === 'missed' || text === 'open' ? text : 'unmeasurable'
}
