import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type TargetUnit, targetFields } from '../../standards/index.ts'
import type { Percentage } from '../levels/percentage.ts'
import { addCounts, exactFigures, noCounts } from '../results/figures.ts'
import { ruleOnDay } from '../results/period-results.ts'
import type { MeasureResults } from '../results/queries.ts'

/** A promise as a link of a chain: how often it is to be kept, how long it may take, and how often it was kept. */
export type ChainPromise = {
  readonly id: string
  readonly name: Bilingual
  readonly organization: string
  readonly organizationName: Bilingual
  /** Undefined where the promise states no percentage: it cannot be composed. */
  readonly share: Percentage | undefined
  readonly time: { readonly count: number; readonly unit: TargetUnit } | null
  /** The share of the last twelve months; null without facts. */
  readonly kept: Percentage | null
}

/** What a measure promises on a day, and what became of it in the twelve months before. */
export function promiseOf(measure: MeasureResults, today: Temporal.PlainDate): ChainPromise | null {
  const rule = (ruleOnDay(measure.rules, today.toString()) ?? measure.rules[0])?.rule
  if (!rule) return null
  const since = today.subtract({ years: 1 }).toString()
  const counts = measure.days
    .filter(({ day }) => day > since)
    .reduce((sum, { counted }) => addCounts(sum, counted), noCounts)
  const [count, unit] = targetFields(rule.standard?.target, rule.standard?.calendar === 'continuous')
  return {
    id: measure.id,
    name: rule.name,
    organization: measure.organization,
    organizationName: measure.organizationName,
    share: rule.target,
    time: rule.standard && count ? { count: Number(count), unit } : null,
    kept: exactFigures(counts, {}).percentage,
  }
}
