import { addDecimals, compareDecimals, type DecimalText, wholeParts } from '../levels/decimal.ts'
import { type Percentage, percentageOf, reaches } from '../levels/percentage.ts'
import type { Commitment, TargetMet } from '../levels/result.ts'

/** How much met a promise and how much did not, as exact decimals: cases, dollars or hours. */
export type Counts = { readonly met: DecimalText; readonly missed: DecimalText }

export type ExactFigures = Counts & {
  readonly measured: DecimalText
  /** Cut, never rounded: it reaches the target exactly when the counts do. Null when nothing was measured. */
  readonly percentage: Percentage | null
  readonly targetMet: TargetMet
}

export const noCounts: Counts = { met: '0', missed: '0' }

export function addCounts(a: Counts, b: Counts): Counts {
  return { met: addDecimals(a.met, b.met), missed: addDecimals(a.missed, b.missed) }
}

export function exactFigures({ met, missed }: Counts, commitment: Commitment): ExactFigures {
  const measured = addDecimals(met, missed)
  const [part, whole] = wholeParts(met, measured)
  const percentage = percentageOf(part, whole, commitment.target) ?? null
  return { met, missed, measured, percentage, targetMet: judge({ met, missed }, measured, commitment) }
}

function judge(counts: Counts, measured: DecimalText, commitment: Commitment): TargetMet {
  const { target, allowedMisses, minimumSample = 1 } = commitment
  if (target === undefined && allowedMisses === undefined) return 'NA'
  if (compareDecimals(measured, '0') === 0) return 'NA'
  if (compareDecimals(measured, String(minimumSample)) < 0) return 'NA'
  const few = allowedMisses !== undefined && compareDecimals(counts.missed, String(allowedMisses)) <= 0
  const [part, whole] = wholeParts(counts.met, measured)
  return few || (target !== undefined && reaches(part, whole, target)) ? 'Y' : 'N'
}

/** How many more may miss before the target is missed, and how much of that is spent; null without a target. */
export type ErrorBudget = { readonly allowed: number; readonly spent: number; readonly share: number }

/** Of the cases measured so far; a promise of 100% allows none. */
export function errorBudget(figures: ExactFigures, commitment: Commitment): ErrorBudget | null {
  const { target, allowedMisses } = commitment
  const measured = Number(figures.measured)
  const spent = Number(figures.missed)
  const byTarget = target === undefined ? 0 : measured * (1 - Number(target) / 100)
  if (target === undefined && allowedMisses === undefined) return null
  const allowed = Math.max(byTarget, allowedMisses ?? 0)
  return { allowed, spent, share: allowed > 0 ? spent / allowed : spent > 0 ? Number.POSITIVE_INFINITY : 0 }
}
