import { sql } from 'kysely'
import type { Tx } from '../../kernel/data/database.ts'
import { type EpochDay, formatDay, parseDay } from '../standards/index.ts'
import { addDecimals, type DecimalText } from './levels/decimal.ts'
import { type Commitment, type Figures, figuresOf, type PeriodResult } from './levels/result.ts'
import { type Period, periodsBetween, type Window } from './levels/window.ts'

export type ResultsQuestion = {
  readonly window: Window
  /** First and last day (ISO), both included; periods that touch them are given whole. Without them, all there is. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** One channel alone. */
  readonly channel?: string | undefined
  readonly commitment: Commitment
}

/** A period with how long its cases were paused, in working milliseconds; exact counts even where they are decimals. */
export type MeasureResult = PeriodResult & { readonly paused: number }

/**
 * The results of a measure, a line for each period that touches the days asked for, summed from its days. Read by
 * every party of the measure, and by everyone when its figures are public.
 */
export async function resultsOf(
  tx: Tx,
  measure: { readonly organization: string; readonly id: string },
  question: ResultsQuestion,
): Promise<readonly MeasureResult[]> {
  const bounds = await boundsOf(tx, measure, question)
  if (!bounds) return []
  const periods = periodsBetween(question.window, bounds.first, bounds.last)
  const earliest = Math.min(...periods.map(({ from }) => from))
  const days = await daysOf(tx, measure, question.channel, earliest, periods.at(-1)?.to ?? earliest)
  return periods.map((period) => resultOf(period, days, question.commitment))
}

type Day = {
  readonly day: EpochDay
  readonly met: string
  readonly missed: string
  readonly open: string
  readonly unmeasurable: string
  readonly without_target: string
  readonly excluded_met: string
  readonly excluded_missed: string
  readonly paused: string
}

async function boundsOf(
  tx: Tx,
  { organization, id }: { readonly organization: string; readonly id: string },
  { from, to, channel }: ResultsQuestion,
): Promise<{ first: EpochDay; last: EpochDay } | undefined> {
  const stated = { first: from && parseDay(from), last: to && parseDay(to) }
  if (typeof stated.first === 'number' && typeof stated.last === 'number')
    return { first: stated.first, last: stated.last }
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(day) as first, max(day) as last from performance.day_tally
    where organization_id = ${organization}::uuid and measure_id = ${id}::uuid
      ${channel === undefined ? sql`` : sql`and channel = ${channel}`}`.execute(tx)
  const [row] = rows
  const first = typeof stated.first === 'number' ? stated.first : row?.first && parseDay(row.first)
  const last = typeof stated.last === 'number' ? stated.last : row?.last && parseDay(row.last)
  if (typeof first !== 'number' || typeof last !== 'number' || first > last) return undefined
  return { first, last }
}

async function daysOf(
  tx: Tx,
  { organization, id }: { readonly organization: string; readonly id: string },
  channel: string | undefined,
  from: EpochDay,
  to: EpochDay,
): Promise<readonly Day[]> {
  const { rows } = await sql<Day>`
    select day - date '1970-01-01' as day, sum(met) as met, sum(missed) as missed, sum(open) as open,
      sum(unmeasurable) as unmeasurable, sum(without_target) as without_target, sum(excluded_met) as excluded_met,
      sum(excluded_missed) as excluded_missed, sum(paused) as paused
    from performance.day_tally
    where organization_id = ${organization}::uuid and measure_id = ${id}::uuid
      and day between ${formatDay(from)}::date and ${formatDay(to)}::date
      ${channel === undefined ? sql`` : sql`and channel = ${channel}`}
    group by day order by day`.execute(tx)
  return rows
}

function resultOf(period: Period, days: readonly Day[], commitment: Commitment): MeasureResult {
  const inside = days.filter(({ day }) => day >= period.from && day <= period.to)
  const sum = (of: (day: Day) => string) => inside.reduce((total, day) => addDecimals(total, of(day)), '0')
  const met = sum((day) => day.met)
  const missed = sum((day) => day.missed)
  const excludedMet = sum((day) => day.excluded_met)
  const excludedMissed = sum((day) => day.excluded_missed)
  return {
    ...exactFigures(met, missed, commitment),
    period,
    open: Number(sum(({ open }) => open)),
    unmeasurable: Number(sum(({ unmeasurable }) => unmeasurable)),
    excluded: Number(addDecimals(excludedMet, excludedMissed)),
    withoutTarget: Number(sum(({ without_target }) => without_target)),
    beforeExclusions: exactFigures(
      addDecimals(met, excludedMet),
      addDecimals(missed, excludedMissed),
      commitment,
    ),
    paused: Number(sum(({ paused }) => paused)),
  }
}

/** Hours and dollars have decimals: they are judged as whole numbers of their smallest part. */
function exactFigures(met: DecimalText, missed: DecimalText, commitment: Commitment): Figures {
  const decimals = Math.max(...[met, missed].map((text) => text.split('.')[1]?.length ?? 0))
  const scale = 10 ** decimals
  const whole = (text: DecimalText) => Math.round(Number(text) * scale)
  const { allowedMisses, minimumSample, target } = commitment
  const figures = figuresOf(whole(met), whole(missed), {
    ...(target === undefined ? {} : { target }),
    ...(allowedMisses === undefined ? {} : { allowedMisses: allowedMisses * scale }),
    ...(minimumSample === undefined ? {} : { minimumSample: minimumSample * scale }),
  })
  return { ...figures, met: Number(met), missed: Number(missed) }
}
