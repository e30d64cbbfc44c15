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

/** Where a list stands: the case before or after which it goes on. */
export type CasePlace = { readonly day: string; readonly id: string }

export type CasesAsked = {
  readonly limit: number
  /** Goes on with older cases after this one, or with newer ones before that one; from the newest without either. */
  readonly after?: CasePlace | undefined
  readonly before?: CasePlace | undefined
}

export type CaseList = {
  readonly lines: readonly CaseLine[]
  readonly count: number
  readonly hasNewer: boolean
  readonly hasOlder: boolean
}

/**
 * Some cases of a measure, the newest day first. The counts of days tell which days hold them, so that only the sheets
 * of those days are opened, however many cases there are.
 */
export async function casesOf(
  tx: Tx,
  measure: OfMeasure,
  filter: CaseFilter,
  { limit, after, before }: CasesAsked,
): Promise<CaseList> {
  const days = await daysWithCases(tx, measure, filter)
  const count = await countCases(tx, measure, filter, days)
  const isNewer = before !== undefined
  const cursor = before ?? after
  const ahead = cursor ? days.filter(({ day }) => (isNewer ? day >= cursor.day : day <= cursor.day)) : days
  const span = spanOf(isNewer ? ahead.toReversed() : ahead, cursor?.day, limit + 1)
  if (!span) return { lines: [], count, hasNewer: false, hasOlder: false }
  const beyond = cursor ? beyondCursor(cursor, isNewer) : sql`true`
  const order = isNewer ? sql`day, case_id desc` : sql`day desc, case_id`
  const { rows } = await sql<CaseRow>`
    select case_id, day, verdict, standing, channel, paused, opened_at, closed_at, due_at
    from performance.verdict where ${conditionOf(measure, { ...filter, ...span })} and ${beyond}
    order by ${order} limit ${limit + 1}`.execute(tx)
  const shown = rows.slice(0, limit).map(lineOf)
  const isMore = rows.length > limit
  return {
    lines: isNewer ? shown.toReversed() : shown,
    count,
    hasNewer: isNewer ? isMore : cursor !== undefined,
    hasOlder: isNewer || isMore,
  }
}

function beyondCursor({ day, id }: CasePlace, isNewer: boolean): RawBuilder<unknown> {
  return isNewer
    ? sql`(day > ${day}::date or (day = ${day}::date and case_id < ${id}))`
    : sql`(day < ${day}::date or (day = ${day}::date and case_id > ${id}))`
}

type DayWithCases = {
  readonly day: string
  /** How many of what is asked for there can be, and how many there are for sure: those left out undecided count as no verdict. */
  readonly count: number
  readonly certain: number
}

/** The first and the last of some days in order: as many as surely hold `wanted` cases beyond the one it begins at. */
function spanOf(
  days: readonly DayWithCases[],
  cursor: string | undefined,
  wanted: number,
): { readonly from: string; readonly to: string } | null {
  const [first] = days
  if (!first) return null
  let [found, last] = [0, first]
  for (const one of days) {
    if (found >= wanted) break
    // What was seen of the day it begins at is not known: it promises nothing.
    if (one.day !== cursor) found += one.certain
    last = one
  }
  return first.day < last.day ? { from: first.day, to: last.day } : { from: last.day, to: first.day }
}

/** The days that hold what is asked for, the newest first, from counts alone: no sheet is opened. */
async function daysWithCases(
  tx: Tx,
  { organization, id }: OfMeasure,
  { from, to, verdict, channel }: CaseFilter,
): Promise<readonly DayWithCases[]> {
  const undecided = sql`cases - met - missed - open - unmeasurable - excluded_met - excluded_missed`
  const counted = {
    met: sql`met + excluded_met`,
    missed: sql`missed + excluded_missed`,
    open: sql`open + ${undecided}`,
    unmeasurable: sql`unmeasurable + ${undecided}`,
  }
  const isUnsure = verdict === 'open' || verdict === 'unmeasurable'
  const { rows } = await sql<{ day: string; count: string; undecided: string }>`
    select day, sum(${verdict === undefined ? sql`cases` : counted[verdict]}) as count,
      sum(${isUnsure ? undecided : sql`0`}) as undecided
    from performance.day_tally
    where organization_id = ${organization}::uuid and measure_id = ${id}::uuid
      and day between ${from ?? '-infinity'}::date and ${to ?? 'infinity'}::date
      and ${channel === undefined ? sql`true` : sql`channel = ${channel}`}
    group by day order by day desc`.execute(tx)
  return rows
    .map(({ day, count, undecided: left }) => ({
      day,
      count: Number(count),
      certain: Number(count) - Number(left),
    }))
    .filter(({ count }) => count > 0)
}

/** From the counts of days; where some are left out undecided, only the cases themselves tell which are open. */
async function countCases(
  tx: Tx,
  measure: OfMeasure,
  filter: CaseFilter,
  days: readonly DayWithCases[],
): Promise<number> {
  if (days.every(({ count, certain }) => count === certain))
    return days.reduce((sum, { count }) => sum + count, 0)
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from performance.verdict where ${conditionOf(measure, filter)}`.execute(tx)
  return Number(rows[0]?.count ?? 0)
}

function lineOf(row: CaseRow): CaseLine {
  return {
    id: row.case_id,
    day: row.day,
    verdict: verdictOf(row.verdict),
    excluded: row.standing === 'excluded',
    openedAt: Number(row.opened_at),
    closedAt: numberOf(row.closed_at),
    dueAt: numberOf(row.due_at),
    paused: Number(row.paused ?? 0),
    channel: row.channel,
  }
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
