import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { parseDay } from '../../standards/index.ts'
import type { Standing, Verdict } from '../levels/tally.ts'
import type { DayRow } from '../results/day-row.ts'
import type { MeasureContext } from './context.ts'
import type { Tallies } from './month-tallies.ts'
import type { SheetCase } from './sheet-case.ts'

type OfMeasure = Pick<MeasureContext, 'organization' | 'id'>

type CaseRow = {
  readonly case_id: string
  readonly rule_number: number
  readonly day: string
  readonly opened_at: string
  readonly closed_at: string | null
  readonly due_at: string | null
  readonly verdict: Verdict
  readonly standing: Standing
  readonly without_target: boolean
  readonly elapsed: string | null
  readonly paused: string | null
  readonly channel: string | null
  readonly pauses: string | null
}

/** The cases of some sheets of a measure as they are stored. */
export async function casesOfSheets(
  tx: Tx,
  { organization, id }: OfMeasure,
  sheets: readonly string[],
): Promise<readonly SheetCase[]> {
  if (sheets.length === 0) return []
  const { rows } = await sql<CaseRow>`select * from performance.verdict
    where organization_id = ${organization}::uuid and measure_id = ${id}::uuid
      and sheet = any(${[...sheets]}::text[])`.execute(tx)
  return rows.map((row) => ({
    id: row.case_id,
    rule: row.rule_number,
    day: dayOf(row.day),
    opened: Number(row.opened_at),
    closed: numberOf(row.closed_at),
    due: numberOf(row.due_at),
    verdict: row.verdict,
    standing: row.standing,
    withoutTarget: row.without_target,
    elapsed: numberOf(row.elapsed),
    paused: numberOf(row.paused),
    channel: row.channel,
    pauses: row.pauses,
  }))
}

type PauseRow = {
  readonly day: string
  readonly reason: string
  readonly caused_by: string
  readonly cases: string
  readonly counted: string
  readonly refused: string
}

/** Puts the counts of some months of a measure of cases, as they are stored, into its tallies. */
export async function putStoredLines(
  tx: Tx,
  { organization, id }: OfMeasure,
  months: readonly string[],
  tallies: Tallies,
): Promise<void> {
  const own = sql`organization_id = ${organization}::uuid and measure_id = ${id}::uuid
    and month = any(${[...months]}::date[])`
  const days = await sql<
    DayRow & { readonly cases: string }
  >`select * from performance.day_tally where ${own}`.execute(tx)
  for (const row of days.rows)
    tallies.putDay({
      day: dayOf(row.day),
      channel: row.channel,
      rule: row.rule_number,
      cases: Number(row.cases),
      met: Number(row.met),
      missed: Number(row.missed),
      open: Number(row.open),
      unmeasurable: Number(row.unmeasurable),
      without_target: Number(row.without_target),
      excluded_met: Number(row.excluded_met),
      excluded_missed: Number(row.excluded_missed),
      paused: Number(row.paused),
    })
  const pauses = await sql<PauseRow>`select * from performance.pause_tally where ${own}`.execute(tx)
  for (const row of pauses.rows)
    tallies.putPause({
      day: dayOf(row.day),
      reason: row.reason,
      by: row.caused_by,
      cases: Number(row.cases),
      counted: Number(row.counted),
      refused: Number(row.refused),
    })
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text)
}

function dayOf(text: string): number {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`not a stored day: ${text}`)
  return day
}
