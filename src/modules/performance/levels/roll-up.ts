import type { EpochDay } from '../../standards/index.ts'
import {
  addTally,
  countCase,
  emptyTally,
  type MutableTally,
  type Standing,
  type Tally,
  type Verdict,
} from './tally.ts'
import { type Period, periodsBetween, type Window } from './window.ts'

/** A case as it counts: the day that decides its period, and what was decided about it. */
export type CountedCase = {
  readonly day: EpochDay
  readonly verdict: Verdict
  readonly standing: Standing
  readonly withoutTarget?: boolean
}

/** Daily counts from which every window is summed: a case arrives, leaves or changes in constant time. */
export type RollUp = { readonly days: Map<EpochDay, MutableTally> }

export type PeriodTally = { readonly period: Period; readonly tally: Tally }

export function emptyRollUp(): RollUp {
  return { days: new Map() }
}

export function addCase(rollUp: RollUp, counted: CountedCase): void {
  change(rollUp, counted, 1)
}

/** The counts of every window from the first to the last day that has cases. */
export function tallies(rollUp: RollUp, window: Window): readonly PeriodTally[] {
  const days = [...rollUp.days].filter(([, tally]) => isUsed(tally)).sort(([a], [b]) => a - b)
  const [first] = days[0] ?? []
  const [last] = days.at(-1) ?? []
  if (first === undefined || last === undefined) return []
  return periodsBetween(window, first, last).map((period) => ({ period, tally: sumOf(days, period) }))
}

function sumOf(days: readonly (readonly [EpochDay, Tally])[], { from, to }: Period): Tally {
  const sum = emptyTally()
  for (let index = firstFrom(days, from); index < days.length; index += 1) {
    const [day, tally] = days[index] ?? [to + 1, emptyTally()]
    if (day > to) break
    addTally(sum, tally)
  }
  return sum
}

function firstFrom(days: readonly (readonly [EpochDay, Tally])[], from: EpochDay): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle]?.[0] ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}

function change({ days }: RollUp, counted: CountedCase, weight: 1 | -1): void {
  let tally = days.get(counted.day)
  if (!tally) {
    tally = emptyTally()
    days.set(counted.day, tally)
  }
  countCase(tally, counted.verdict, counted.standing, counted.withoutTarget, weight)
}

function isUsed(tally: Tally): boolean {
  const { met, missed, open, unmeasurable, excluded } = tally
  return [met, missed, open, unmeasurable, ...Object.values(excluded)].some((count) => count !== 0)
}
