/** What was decided about a case. */
export const verdicts = ['met', 'missed', 'open', 'unmeasurable'] as const

export type Verdict = (typeof verdicts)[number]

/** Whether a case counts: an exclusion that is only proposed changes nothing but is shown. */
export type Standing = 'counted' | 'excluded'

/** Counts of cases. Two tallies add up in any order, so that a roll-up equals a full count. */
export type Tally = {
  readonly met: number
  readonly missed: number
  readonly open: number
  readonly unmeasurable: number
  /** Met for want of a target: part of `met`. */
  readonly withoutTarget: number
  /** The same counts of the cases that an agreed exclusion leaves out; not part of the counts above. */
  readonly excluded: { readonly [verdict in Verdict]: number }
}

export type MutableTally = { -readonly [key in Exclude<keyof Tally, 'excluded'>]: number } & {
  readonly excluded: { [verdict in Verdict]: number }
}

export function emptyTally(): MutableTally {
  return {
    met: 0,
    missed: 0,
    open: 0,
    unmeasurable: 0,
    withoutTarget: 0,
    excluded: { met: 0, missed: 0, open: 0, unmeasurable: 0 },
  }
}

/** Counts one case; `weight` -1 takes it out again (a correction). */
export function countCase(
  tally: MutableTally,
  verdict: Verdict,
  standing: Standing,
  withoutTarget = false,
  weight: 1 | -1 = 1,
): void {
  if (standing === 'excluded') {
    tally.excluded[verdict] += weight
    return
  }
  tally[verdict] += weight
  if (withoutTarget && verdict === 'met') tally.withoutTarget += weight
}

export function addTally(into: MutableTally, tally: Tally): void {
  for (const verdict of verdicts) {
    into[verdict] += tally[verdict]
    into.excluded[verdict] += tally.excluded[verdict]
  }
  into.withoutTarget += tally.withoutTarget
}

export function excludedCount({ excluded }: Tally): number {
  return excluded.met + excluded.missed + excluded.open + excluded.unmeasurable
}
