import { formatDay, instantText } from '../../standards/index.ts'
import type { Evaluation } from '../evaluation.ts'
import type { Figures, PeriodResult } from '../levels/result.ts'
import type { EvaluationMapping } from '../mapping/mapping.ts'

/** The JSON answer of `performance evaluate`, without its findings. `asOf` is epoch milliseconds. */
export function evaluationDocument(
  { periods, ...counts }: Evaluation,
  { timeZone = 'UTC', target, period }: EvaluationMapping,
  asOf: number,
): object {
  return {
    ...counts,
    asOf: instantText(asOf),
    timeZone,
    by: period?.by ?? 'opened',
    target: target ?? null,
    periods: periods.map(periodDocument),
  }
}

function periodDocument(result: PeriodResult): object {
  const { period, open, unmeasurable, excluded, withoutTarget, beforeExclusions } = result
  return {
    period: period.name,
    from: formatDay(period.from),
    to: formatDay(period.to),
    ...figures(result),
    open,
    unmeasurable,
    excluded,
    withoutTarget,
    beforeExclusions: figures(beforeExclusions),
  }
}

function figures({ met, missed, percentage, targetMet }: Figures) {
  return { met, missed, measured: met + missed, percentage, targetMet }
}
