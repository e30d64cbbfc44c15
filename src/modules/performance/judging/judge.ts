import type { Stop } from '../../standards/index.ts'
import type { Verdict } from '../levels/tally.ts'
import { dueOf, elapsedOf, type Standard } from './target.ts'

/** What happened to a case. All times are epoch milliseconds. */
export type CaseFact = {
  readonly opened: number
  readonly closed?: number
  /** The case is over although nobody knows when. */
  readonly closedAtUnknownTime?: boolean
  /** The target that the source itself states; it wins over the standard. */
  readonly statedDue?: number
  /** Stretches during which the clock stands still; one that still runs has no end. */
  readonly pauses?: readonly { readonly start: number; readonly end?: number }[]
}

export type JudgingRule = {
  readonly standard?: Standard
  /** What a case without any target is: nothing can be late, or nothing can be said. */
  readonly withoutTarget: 'met' | 'unmeasurable'
}

export type JudgementReason =
  | 'closed-by-due'
  | 'closed-after-due'
  | 'open-not-due'
  | 'open-past-due'
  | 'no-target'
  | 'closing-time-unknown'
  | 'clock-gives-no-due'

export type Judgement = {
  readonly verdict: Verdict
  readonly reason: JudgementReason
  readonly due?: number
  /** Milliseconds held against the target, to the closing or to the moment of judging. */
  readonly elapsed?: number
}

/**
 * Decides about one case: closed at its due instant or before is met, later is missed; open is missed once its due
 * instant has passed at `asOf` (epoch ms), and open until then.
 */
export function judge(fact: CaseFact, rule: JudgingRule, asOf: number): Judgement {
  const { standard } = rule
  const end = fact.closed ?? Math.max(asOf, fact.opened)
  const stops = stopsUntil(fact, end)
  const elapsed = standard ? elapsedOf(standard, fact.opened, end, stops) : undefined
  const spent = elapsed ? (elapsed.ok ? { elapsed: elapsed.value } : {}) : { elapsed: end - fact.opened }
  if (fact.closedAtUnknownTime) return { verdict: 'unmeasurable', reason: 'closing-time-unknown' }
  if (fact.statedDue === undefined && !standard)
    return { verdict: rule.withoutTarget, reason: 'no-target', ...spent }
  const due = dueFor(fact, standard, stops)
  if (due === undefined) return { verdict: 'unmeasurable', reason: 'clock-gives-no-due', ...spent }
  return { ...decide(fact.closed, due, asOf), due, ...spent }
}

function decide(closed: number | undefined, due: number, asOf: number): Judgement {
  if (closed !== undefined)
    return closed <= due
      ? { verdict: 'met', reason: 'closed-by-due' }
      : { verdict: 'missed', reason: 'closed-after-due' }
  return asOf > due
    ? { verdict: 'missed', reason: 'open-past-due' }
    : { verdict: 'open', reason: 'open-not-due' }
}

function dueFor(fact: CaseFact, standard: Standard | undefined, stops: readonly Stop[]): number | undefined {
  if (fact.statedDue !== undefined) return fact.statedDue
  const due = standard && dueOf(standard, fact.opened, stops)
  return due?.ok ? due.value : undefined
}

const noStops: readonly Stop[] = []

function stopsUntil({ pauses }: CaseFact, end: number): readonly Stop[] {
  if (!pauses?.length) return noStops
  return pauses.map((pause) => ({ start: pause.start, end: pause.end ?? Math.max(end, pause.start) }))
}
