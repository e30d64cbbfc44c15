import { parseDay } from '../../standards/index.ts'
import type { JudgedPeriod } from '../engine/consequences.ts'
import { addDecimals } from '../levels/decimal.ts'
import { exactFigures } from '../results/figures.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import { type Level, ruleNumbered } from '../scorecard/level.ts'

/** So long after its end a window is settled even when no further fact arrives. */
const waits = { days: 10 }

/**
 * The windows that may bring consequences: those that are over, and whose facts are in. A window whose open cases may
 * still save it is not missed yet.
 */
export function settledWindows(level: Level, now: Temporal.Instant): readonly JudgedPeriod[] {
  return level.results.flatMap((figures) => {
    if (figures.running || !isSettled(level, figures, now)) return []
    return judged(level, figures, isCertain(level, figures) ? figures.targetMet : 'NA')
  })
}

/** The same, as if the window that runs ended in a miss. */
export function windowsIfMissed(level: Level, settled: readonly JudgedPeriod[]): readonly JudgedPeriod[] {
  const { current } = level
  return current?.running ? [...settled, ...judged(level, current, 'N')] : settled
}

function judged(
  level: Level,
  { period, from, to, ruleNumber }: PeriodFigures,
  targetMet: JudgedPeriod['targetMet'],
): readonly JudgedPeriod[] {
  const [first, last] = [parseDay(from), parseDay(to)]
  if (first === undefined || last === undefined) return []
  const { consequences: terms } = ruleNumbered(level, ruleNumber)
  return [{ period: { name: period, from: first, to: last }, targetMet, terms }]
}

/** Facts of after the window were read, or it has been over for long enough. */
function isSettled({ measure, zone }: Level, { to }: PeriodFigures, now: Temporal.Instant): boolean {
  const end = Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(zone)
  const { lastFactAt } = measure.reading ?? { lastFactAt: null }
  const told = lastFactAt !== null && Temporal.Instant.compare(lastFactAt, end.toInstant()) >= 0
  return told || Temporal.Instant.compare(now, end.add(waits).toInstant()) >= 0
}

function isCertain(level: Level, figures: PeriodFigures): boolean {
  if (figures.targetMet !== 'N' || figures.open === 0) return true
  const best = { met: addDecimals(figures.met, String(figures.open)), missed: figures.missed }
  return exactFigures(best, ruleNumbered(level, figures.ruleNumber)).targetMet === 'N'
}
