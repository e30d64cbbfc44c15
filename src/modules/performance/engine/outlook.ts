import type { EpochDay } from '../../standards/index.ts'
import { type Commitment, type Figures, figuresOf } from '../levels/result.ts'
import type { Period } from '../levels/window.ts'

/** What was met and missed on a day; days without any may be left out. */
export type DayResult = { readonly day: EpochDay; readonly met: number; readonly missed: number }

/** How much missing the target still allows in a window, and how fast it is being used up. */
export type ErrorBudget = {
  /** Misses that the whole window allows, at the volume expected of it. */
  readonly allowed: number
  readonly spent: number
  /** 1: used up exactly at the end of the window; 2: at half its time. Null on the first day, and without any budget. */
  readonly burnRate: number | null
}

/** What the end of the window will look like, from what past stretches of the same length looked like. */
export type Forecast = {
  /** How many past stretches it rests on. */
  readonly stretches: number
  /** Of them, in percent, those that would end in a miss. */
  readonly chanceOfMiss: number
  /** The share in percent at the end: the middle, and nine of ten stretches lie above the low one, below the high one. */
  readonly low: number
  readonly middle: number
  readonly high: number
  /** When the budget is used up in the middle stretch, and the earliest and latest tenth; absent when it is not. */
  readonly runsOutOn?: { readonly early: EpochDay; readonly middle: EpochDay; readonly late: EpochDay | null }
}

/** How often this forecast was right when it was made at the same point of windows that are over. */
export type Backtest = { readonly windows: number; readonly right: number; readonly inRange: number }

const leastStretches = 12

/** The budget of a window as of a day that is not over yet; undefined when nothing is promised in percent. */
export function errorBudget(
  days: readonly DayResult[],
  period: Period,
  today: EpochDay,
  commitment: Commitment,
): ErrorBudget | undefined {
  if (commitment.target === undefined) return undefined
  const counts = counter(days)
  const spent = counts(period.from, today - 1)
  const expected = spent.met + spent.missed + expectedRest(counts, period, today)
  const allowed = Math.max(
    (expected * (100 - Number(commitment.target))) / 100,
    commitment.allowedMisses ?? 0,
  )
  const gone = (today - period.from) / (period.to - period.from + 1)
  const burnRate = gone <= 0 || allowed === 0 ? null : spent.missed / allowed / gone
  return { allowed, spent: spent.missed, burnRate }
}

/**
 * Looks at every past stretch as long as what is left of the window, puts it after what happened so far, and counts
 * how the window would end. No distribution is assumed. Undefined with too little past to say anything.
 */
export function forecast(
  days: readonly DayResult[],
  period: Period,
  today: EpochDay,
  commitment: Commitment,
): Forecast | undefined {
  const counts = counter(days)
  const left = period.to - today + 1
  const firstDay = days[0]?.day
  if (firstDay === undefined || left <= 0 || commitment.target === undefined) return undefined
  const soFar = counts(period.from, today - 1)
  const budget = errorBudget(days, period, today, commitment)?.allowed ?? 0
  const ends: { readonly figures: Figures; readonly share: number; readonly runsOut: EpochDay | null }[] = []
  // A stretch begins on the same weekday, so that weekends fall where they will fall.
  for (let start = today - 7 * Math.ceil(left / 7); start >= firstDay; start -= 7) {
    const rest = counts(start, start + left - 1)
    const [met, missed] = [soFar.met + rest.met, soFar.missed + rest.missed]
    if (met + missed === 0) continue
    ends.push({
      figures: figuresOf(met, missed, commitment),
      share: (100 * met) / (met + missed),
      runsOut: runsOut(counts, start, today, left, budget - soFar.missed),
    })
  }
  if (ends.length < leastStretches) return undefined
  const shares = ends.map(({ share }) => share).toSorted((a, b) => a - b)
  const dates = ends.map(({ runsOut: day }) => day ?? Number.POSITIVE_INFINITY).toSorted((a, b) => a - b)
  const [early, middle, late] = [quantile(dates, 0.1), quantile(dates, 0.5), quantile(dates, 0.9)]
  return {
    stretches: ends.length,
    chanceOfMiss: (100 * ends.filter(({ figures }) => figures.targetMet === 'N').length) / ends.length,
    low: quantile(shares, 0.1),
    middle: quantile(shares, 0.5),
    high: quantile(shares, 0.9),
    ...(Number.isFinite(middle)
      ? { runsOutOn: { early, middle, late: Number.isFinite(late) ? late : null } }
      : {}),
  }
}

/** Makes the same forecast in each window that is over, at the same share of its time, with what was known then. */
export function backtest(
  days: readonly DayResult[],
  over: readonly Period[],
  gone: number,
  commitment: Commitment,
): Backtest {
  const counts = counter(days)
  let [windows, right, inRange] = [0, 0, 0]
  for (const period of over) {
    const today = period.from + Math.floor(gone * (period.to - period.from + 1))
    const made = forecast(
      days.filter(({ day }) => day < today),
      period,
      today,
      commitment,
    )
    const { met, missed } = counts(period.from, period.to)
    const outcome = figuresOf(met, missed, commitment).targetMet
    if (!made || outcome === 'NA') continue
    const share = (100 * met) / (met + missed)
    windows += 1
    if (made.chanceOfMiss >= 50 === (outcome === 'N')) right += 1
    if (share >= made.low && share <= made.high) inRange += 1
  }
  return { windows, right, inRange }
}

type Counter = (from: EpochDay, to: EpochDay) => { readonly met: number; readonly missed: number }

/** Sums between two days in constant time, from running totals. */
function counter(days: readonly DayResult[]): Counter {
  const first = days[0]?.day ?? 0
  const last = days.at(-1)?.day ?? -1
  const met = new Float64Array(Math.max(0, last - first + 2))
  const missed = new Float64Array(met.length)
  const byDay = new Map(days.map((one) => [one.day, one]))
  for (let day = first; day <= last; day += 1) {
    met[day - first + 1] = (met[day - first] ?? 0) + (byDay.get(day)?.met ?? 0)
    missed[day - first + 1] = (missed[day - first] ?? 0) + (byDay.get(day)?.missed ?? 0)
  }
  const until = (sums: Float64Array, day: EpochDay) =>
    sums[Math.min(Math.max(day - first + 1, 0), sums.length - 1)] ?? 0
  return (from, to) => ({
    met: until(met, to) - until(met, from - 1),
    missed: until(missed, to) - until(missed, from - 1),
  })
}

/** The volume of the days left, at the daily average of the last 13 weeks. */
function expectedRest(counts: Counter, period: Period, today: EpochDay): number {
  const past = counts(today - 91, today - 1)
  return ((past.met + past.missed) / 91) * Math.max(0, period.to - today + 1)
}

/** The day on which a past stretch, put here, uses up what is left of the budget; null when it does not. */
function runsOut(
  counts: Counter,
  start: EpochDay,
  today: EpochDay,
  left: number,
  budget: number,
): EpochDay | null {
  if (budget < 0) return today
  if (counts(start, start + left - 1).missed <= budget) return null
  for (let offset = 0; offset < left; offset += 1)
    if (counts(start, start + offset).missed > budget) return today + offset
  return null
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
