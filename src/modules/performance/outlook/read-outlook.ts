import type { Tx } from '../../../kernel/data/database.ts'
import { parseDay } from '../../standards/index.ts'
import { type DueConsequence, dueConsequences } from '../engine/consequences.ts'
import {
  type Backtest,
  backtest,
  type DayResult,
  type ErrorBudget,
  errorBudget,
  type Forecast,
  forecast,
} from '../engine/outlook.ts'
import { periodsBetween } from '../levels/window.ts'
import type { DayCounts } from '../results/period-results.ts'
import { measureResults } from '../results/queries.ts'
import { type Level, levelOf } from '../scorecard/level.ts'
import { type RecordedConsequence, recordedConsequences } from './consequences.queries.ts'
import { settledWindows, windowsIfMissed } from './settled-windows.ts'

/** Where a promise is heading, and what its misses led to. */
export type Outlook = {
  readonly level: Level
  readonly budget: ErrorBudget | undefined
  readonly forecast: Forecast | undefined
  readonly backtest: Backtest | undefined
  /** What fired. */
  readonly consequences: readonly RecordedConsequence[]
  /** What came due and fires at the next run of the job. */
  readonly due: readonly DueConsequence[]
  /** What a miss of the running window would bring. */
  readonly ahead: readonly DueConsequence[]
}

/** Undefined when the acting organization may not read the measure, or it has no rule. */
export async function outlookOf(tx: Tx, id: string, now: Temporal.Instant): Promise<Outlook | undefined> {
  const [measure] = await measureResults(tx, { id })
  if (!measure) return undefined
  return outlookFrom(levelOf(measure, now), await recordedConsequences(tx, [id]), now)
}

/** The outlook of a promise from its figures and from what fired already. */
export function outlookFrom(
  level: Level,
  consequences: readonly RecordedConsequence[],
  now: Temporal.Instant,
): Outlook {
  const { rule, current, zone, measure } = level
  const today = parseDay(now.toZonedDateTimeISO(zone).toPlainDate().toString()) ?? 0
  const days = byDay(measure.days)
  const [from, to] = [parseDay(current?.from ?? ''), parseDay(current?.to ?? '')]
  const first = days[0]?.day
  const running = current?.running && from !== undefined && to !== undefined && first !== undefined
  const known = days.filter(({ day }) => day < today)
  const over = running
    ? periodsBetween(rule.window, first, from - 1).filter((period) => period.to < from)
    : []
  const period = running ? { name: current.period, from, to } : undefined
  const gone = period ? (today - period.from) / (period.to - period.from + 1) : 0
  const windows = settledWindows(level, now)
  const due = dueConsequences(windows, consequences)
  const fired = [
    ...consequences,
    ...due.map((one) => ({ ...one, term: one.term.id, amount: one.amount ?? null })),
  ]
  return {
    level,
    budget: period && errorBudget(known, period, today, rule),
    forecast: period && forecast(known, period, today, rule),
    backtest: period && backtest(known, over, gone, rule),
    consequences,
    due,
    ahead: dueConsequences(windowsIfMissed(level, windows), fired).filter(
      (one) => one.period === current?.period,
    ),
  }
}

/** A forecast is an estimate: counts become numbers here, and nowhere before. */
function byDay(days: readonly DayCounts[]): readonly DayResult[] {
  const sums = new Map<number, { met: number; missed: number }>()
  for (const { day, counted } of days) {
    const at = parseDay(day) ?? 0
    const sum = sums.get(at) ?? { met: 0, missed: 0 }
    sum.met += Number(counted.met)
    sum.missed += Number(counted.missed)
    sums.set(at, sum)
  }
  return [...sums].map(([day, sum]) => ({ day, ...sum })).toSorted((a, b) => a.day - b.day)
}
