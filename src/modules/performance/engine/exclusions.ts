import type { Standing } from '../levels/tally.ts'
import type { CaseVerdict } from './judge-events.ts'

/** What one party proposes to leave out: a stretch of time (epoch ms, half-open), or single cases. */
export type Exclusion = {
  readonly id: string
  readonly code: string
  readonly span?: { readonly start: number; readonly end: number }
  readonly cases: readonly string[]
  readonly state: 'beforehand' | 'proposed' | 'accepted' | 'refused' | 'withdrawn'
}

/** Only a rule made beforehand or the agreement of both parties takes anything out of a calculation. */
export function counts({ state }: Exclusion): boolean {
  return state === 'beforehand' || state === 'accepted'
}

/**
 * Whether a case counts. A stretch of time leaves out every case that it could have made late: one that was under way,
 * from its opening to its due time or its end, whichever came first, at some moment of the stretch.
 */
export function standingOfCase(
  caseId: string,
  {
    openedAt,
    stoppedAt,
    closedAt,
    dueAt,
  }: Pick<CaseVerdict, 'openedAt' | 'stoppedAt' | 'closedAt' | 'dueAt'>,
  exclusions: readonly Exclusion[],
): Standing {
  const over = Math.min(stoppedAt ?? closedAt ?? Number.POSITIVE_INFINITY, dueAt ?? Number.POSITIVE_INFINITY)
  const applies = exclusions.some(
    (exclusion) =>
      counts(exclusion) &&
      (exclusion.cases.includes(caseId) ||
        (exclusion.span !== undefined && openedAt < exclusion.span.end && over >= exclusion.span.start)),
  )
  return applies ? 'excluded' : 'counted'
}

/** Whether counts or a value over some days (epoch ms from the first to the end of the last) count: only those wholly inside. */
export function standingOfSpan(
  observed: { readonly start: number; readonly end: number },
  exclusions: readonly Exclusion[],
): Standing {
  const applies = exclusions.some(
    (exclusion) =>
      counts(exclusion) &&
      exclusion.span !== undefined &&
      observed.start >= exclusion.span.start &&
      observed.end <= exclusion.span.end,
  )
  return applies ? 'excluded' : 'counted'
}
