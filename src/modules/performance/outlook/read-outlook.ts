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

/** Where a promise is heading, and what its misses already led to. */
export type Outlook = {
  readonly level: Level
  readonly budget: ErrorBudget | undefined
  readonly forecast: Forecast | undefined
  readonly backtest: Backtest | undefined
  readonly due: readonly DueConsequence[]
}

/** Undefined when the acting organization may not read the measure, or it has no rule. */
export async function outlookOf(tx: Tx, id: string, now: Temporal.Instant): Promise<Outlook | undefined> {
  const [measure] = await measureResults(tx, { id })
  if (!measure) return undefined
  const level = levelOf(measure, now)
  const { rule, current, zone } = level
  const today = parseDay(now.toZonedDateTimeISO(zone).toPlainDate().toString()) ?? 0
  const commitment = {
    ...(rule.target === undefined ? {} : { target: rule.target }),
    ...(rule.allowedMisses === undefined ? {} : { allowedMisses: rule.allowedMisses }),
    ...(rule.minimumSample === undefined ? {} : { minimumSample: rule.minimumSample }),
  }
  const days = byDay(measure.days)
  const [from, to] = [parseDay(current?.from ?? ''), parseDay(current?.to ?? '')]
  const first = days[0]?.day
  const running = current?.running && from !== undefined && to !== undefined && first !== undefined
  const known = days.filter(({ day }) => day < today)
  const windows = running
    ? periodsBetween(rule.window, first, from - 1).filter((period) => period.to < from)
    : []
  const period = running ? { name: current.period, from, to } : undefined
  const gone = period ? (today - period.from) / (period.to - period.from + 1) : 0
  return {
    level,
    budget: period && errorBudget(known, period, today, commitment),
    forecast: period && forecast(known, period, today, commitment),
    backtest: period && backtest(known, windows, gone, commitment),
    due: dueConsequences(judgedWindows(level), rule.consequences),
  }
}

/** Only windows that are over bring consequences. */
function judgedWindows({ results }: Level) {
  return results.flatMap(({ period, from, to, running, targetMet }) => {
    const [first, last] = [parseDay(from), parseDay(to)]
    if (running || first === undefined || last === undefined) return []
    return [{ period: { name: period, from: first, to: last }, targetMet }]
  })
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
