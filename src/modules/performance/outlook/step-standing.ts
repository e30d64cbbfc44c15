import type { ConsequenceStep, RecordedConsequence, StepState } from './consequences.queries.ts'

/** Where a consequence stands: as the last step says, but that a waiver counts only when every party says it. */
export type StepStanding = StepState | 'none' | 'waiver-proposed'

export function standingOf(
  { steps }: Pick<RecordedConsequence, 'steps'>,
  parties: readonly string[],
): { readonly state: StepStanding; readonly last: ConsequenceStep | undefined } {
  const [last] = steps
  if (!last) return { state: 'none', last }
  if (last.state !== 'waived') return { state: last.state, last }
  const since = steps.findIndex(({ state }) => state !== 'waived')
  const waiving = steps.slice(0, since < 0 ? steps.length : since).map(({ organization }) => organization)
  return { state: parties.every((party) => waiving.includes(party)) ? 'waived' : 'waiver-proposed', last }
}
