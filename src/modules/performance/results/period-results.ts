import { formatDay, parseDay } from '../../standards/index.ts'
import { compareDecimals, type DecimalText } from '../levels/decimal.ts'
import type { Percentage } from '../levels/percentage.ts'
import { periodsBetween } from '../levels/window.ts'
import type { RuleVersion } from '../rule.ts'
import { addCounts, type Counts, type ExactFigures, exactFigures, noCounts } from './figures.ts'

/** The counts of one day, one channel and one version of the rule. */
export type DayCounts = {
  /** ISO */
  readonly day: string
  readonly channel: string
  readonly ruleNumber: number
  readonly counted: Counts
  readonly excluded: Counts
  readonly open: number
  readonly unmeasurable: number
  readonly withoutTarget: number
  /** Milliseconds the clock stood still. */
  readonly paused: number
}

/** What a promise came to in one window, with agreed exclusions left out and, beside it, with everything counted. */
export type PeriodFigures = ExactFigures & {
  /** "2027-04", "2027-Q2", "2027-2028", "2027-04-30/90" */
  readonly period: string
  readonly from: string
  readonly to: string
  /** Not over yet on the day of reading. */
  readonly running: boolean
  readonly target: Percentage | null
  readonly ruleNumber: number
  readonly open: number
  readonly unmeasurable: number
  readonly withoutTarget: number
  readonly excluded: DecimalText
  readonly paused: number
  readonly beforeExclusions: ExactFigures
}

/**
 * The windows from the first day with facts (or `from`) to today, each judged against the rule in force on its last
 * day, or today while it runs: cases keep the rule they were opened under, the target is that of the window.
 */
export function periodResults(
  days: readonly DayCounts[],
  rules: readonly RuleVersion[],
  today: string,
  only: { readonly channel?: string; readonly from?: string } = {},
): readonly PeriodFigures[] {
  const ordered = days
    .filter(({ channel }) => only.channel === undefined || channel === only.channel)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const first = parseDay(only.from ?? ordered[0]?.day ?? today)
  const last = parseDay([today, ordered.at(-1)?.day ?? today].toSorted().at(-1) ?? today)
  const newest = ruleOnDay(rules, today) ?? rules[0]
  if (first === undefined || last === undefined || !newest) return []
  return periodsBetween(newest.rule.window, first, last).map(({ name, from, to }) => {
    const span = { period: name, from: formatDay(from), to: formatDay(to) }
    const judgedOn = span.to < today ? span.to : today
    const version = ruleOnDay(rules, judgedOn) ?? newest
    return { ...span, ...figuresOfPeriod(within(ordered, span), version), running: span.to >= today }
  })
}

/** The rule in force on a day (ISO); the one of the latest number where two begin on the same day. */
export function ruleOnDay(rules: readonly RuleVersion[], day: string): RuleVersion | undefined {
  return rules
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? a.number - b.number : a.effectiveFrom < b.effectiveFrom ? -1 : 1,
    )
    .at(-1)
}

function figuresOfPeriod(days: readonly DayCounts[], { number, rule }: RuleVersion) {
  const sum = (of: (day: DayCounts) => number) => days.reduce((total, day) => total + of(day), 0)
  const counted = days.reduce((total, day) => addCounts(total, day.counted), noCounts)
  const left = days.reduce((total, day) => addCounts(total, day.excluded), noCounts)
  return {
    ...exactFigures(counted, rule),
    target: rule.target ?? null,
    ruleNumber: number,
    open: sum(({ open }) => open),
    unmeasurable: sum(({ unmeasurable }) => unmeasurable),
    withoutTarget: sum(({ withoutTarget }) => withoutTarget),
    paused: sum(({ paused }) => paused),
    excluded: exactFigures(left, {}).measured,
    beforeExclusions: exactFigures(addCounts(counted, left), rule),
  }
}

function within(
  days: readonly DayCounts[],
  { from, to }: { from: string; to: string },
): readonly DayCounts[] {
  return days.filter(({ day }) => day >= from && day <= to)
}

/** The period that today belongs to; for a rolling window the one that ends this month. */
export function currentPeriod(results: readonly PeriodFigures[]): PeriodFigures | undefined {
  return results.find(({ running }) => running) ?? results.at(-1)
}

export function hasExclusions({ excluded }: PeriodFigures): boolean {
  return compareDecimals(excluded, '0') > 0
}
