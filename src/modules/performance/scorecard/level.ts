import { compareDecimals } from '../levels/decimal.ts'
import { type ErrorBudget, errorBudget } from '../results/figures.ts'
import { currentPeriod, type PeriodFigures, periodResults, ruleOnDay } from '../results/period-results.ts'
import type { MeasureResults } from '../results/queries.ts'
import type { MeasureRule } from '../rule.ts'

/** How a promise stands now; one word and one shape on every page, in mails and in files. */
export type Standing = 'on-target' | 'at-risk' | 'below-target' | 'too-few' | 'no-data' | 'no-target'

/** A promise with its figures as every party reads them: nothing in it depends on who looks. */
export type Level = {
  readonly measure: MeasureResults
  /** In force today, or the first one when none is yet. */
  readonly rule: MeasureRule
  readonly zone: string
  readonly results: readonly PeriodFigures[]
  readonly current: PeriodFigures | undefined
  readonly budget: ErrorBudget | null
  readonly standing: Standing
}

/** From this share of the allowed misses on, a promise that is still kept is at risk. */
export const riskShare = 0.8

export function levelOf(measure: MeasureResults, now: Temporal.Instant): Level {
  const zone = zoneOfMeasure(measure)
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString()
  const results = periodResults(measure.days, measure.rules, today)
  const current = currentPeriod(results)
  const version = ruleOnDay(measure.rules, today) ?? measure.rules[0]
  if (!version) throw new Error(`measure ${measure.id} has no rule`)
  const budget = current ? errorBudget(current, version.rule) : null
  return {
    measure,
    rule: version.rule,
    zone,
    results,
    current,
    budget,
    standing: standingOf(current, version.rule, budget),
  }
}

/** The same promise as it stood in one of its windows, by the rule of that window. */
export function levelIn(level: Level, period: PeriodFigures): Level {
  const rule = ruleNumbered(level, period.ruleNumber)
  const budget = errorBudget(period, rule)
  return { ...level, rule, current: period, budget, standing: standingOf(period, rule, budget) }
}

/** The rule of one version of a promise; where it has none of that number, the one of the level. */
export function ruleNumbered(
  { measure, rule }: Pick<Level, 'measure' | 'rule'>,
  number: number,
): MeasureRule {
  return measure.rules.find((version) => version.number === number)?.rule ?? rule
}

function standingOf(
  current: PeriodFigures | undefined,
  rule: MeasureRule,
  budget: ErrorBudget | null,
): Standing {
  if (rule.target === undefined && rule.allowedMisses === undefined) return 'no-target'
  if (!current || compareDecimals(current.measured, '0') === 0) return 'no-data'
  if (current.targetMet === 'NA') return 'too-few'
  if (current.targetMet === 'N') return 'below-target'
  return current.running && budget !== null && budget.share >= riskShare && budget.spent > 0
    ? 'at-risk'
    : 'on-target'
}

/** The zone whose days make up the periods of a measure. */
export function zoneOfMeasure({ rules }: Pick<MeasureResults, 'rules'>): string {
  return rules.findLast(({ rule }) => rule.timeZone !== undefined)?.rule.timeZone ?? 'America/Toronto'
}

/** From the most urgent to the calmest, for lists that begin with what needs care. */
export const standingOrder: readonly Standing[] = [
  'below-target',
  'at-risk',
  'too-few',
  'no-data',
  'no-target',
  'on-target',
]
