import { type Percentage, percentageOf, reaches } from './percentage.ts'
import type { PeriodTally } from './roll-up.ts'
import { excludedCount, type Tally } from './tally.ts'
import type { Period } from './window.ts'

/** A promise over many cases: so much in percent, or so many misses, in a window with enough cases. */
export type Commitment = {
  readonly target?: Percentage
  /** A window with this many misses or fewer is met whatever its percentage. */
  readonly allowedMisses?: number
  /** Fewer measured cases than this decide nothing. */
  readonly minimumSample?: number
}

/** Y, N, or NA when too few cases were measured or nothing is promised. */
export type TargetMet = 'Y' | 'N' | 'NA'

export type Figures = {
  readonly met: number
  readonly missed: number
  /** Of met and missed together; cut after the decimals shown, see `percentageOf`. Null when nothing was measured. */
  readonly percentage: Percentage | null
  readonly targetMet: TargetMet
}

export type PeriodResult = Figures & {
  readonly period: Period
  readonly open: number
  readonly unmeasurable: number
  readonly excluded: number
  readonly withoutTarget: number
  /** The same figures as if no exclusion had been agreed. */
  readonly beforeExclusions: Figures
}

/** The result of a window: agreed exclusions left out, and beside it the figures with everything counted. */
export function resultOf({ period, tally }: PeriodTally, commitment: Commitment): PeriodResult {
  return {
    ...figuresOf(tally.met, tally.missed, commitment),
    period,
    open: tally.open,
    unmeasurable: tally.unmeasurable,
    excluded: excludedCount(tally),
    withoutTarget: tally.withoutTarget,
    beforeExclusions: beforeExclusions(tally, commitment),
  }
}

export function figuresOf(met: number, missed: number, commitment: Commitment): Figures {
  const measured = met + missed
  return {
    met,
    missed,
    percentage: percentageOf(met, measured, commitment.target) ?? null,
    targetMet: judgeWindow(met, measured, commitment),
  }
}

function beforeExclusions({ met, missed, excluded }: Tally, commitment: Commitment): Figures {
  return figuresOf(met + excluded.met, missed + excluded.missed, commitment)
}

function judgeWindow(met: number, measured: number, commitment: Commitment): TargetMet {
  const { target, allowedMisses, minimumSample = 1 } = commitment
  if (target === undefined && allowedMisses === undefined) return 'NA'
  if (measured < Math.max(1, minimumSample)) return 'NA'
  const few = allowedMisses !== undefined && measured - met <= allowedMisses
  const enough = target !== undefined && reaches(met, measured, target)
  return few || enough ? 'Y' : 'N'
}
