import { type Step, steps, stepsTogether, type Tier } from '../../guide/index.ts'

/** Where a step stands on the map. */
export type StepState = 'done' | 'current' | 'to-come' | 'closed'

/** The steps taken together with this one: one sitting, one gate. Before a tier is chosen each stands alone. */
export function sittingOf(step: number, tier: Tier | null): readonly number[] {
  return stepsTogether[tier ?? 'complex'].find((sitting) => sitting.includes(step)) ?? [step]
}

/** The gate to pass now: that of the last step of the sitting. */
export function currentGate(step: number, tier: Tier | null): Step {
  return stepByNumber(sittingOf(step, tier).at(-1) ?? step)
}

/** The step after the sitting, or null after the last one. */
export function nextStep(step: number, tier: Tier | null): number | null {
  const last = sittingOf(step, tier).at(-1) ?? step
  return last >= steps.length - 1 ? null : last + 1
}

/** Where the work goes back to when the tier is chosen anew: the structure, or the sitting that holds it. */
export function stepAfterReclassifying(step: number, tier: Tier): number {
  return sittingOf(Math.min(step, structureStep), tier)[0] ?? 0
}

/** The step at which the structure of the agreement is chosen. */
export const structureStep = 3

/** The step at which the agreement is signed: what blocks a signature blocks here at the latest. */
export const signatureStep = 6

/** The gates still to pass before the one at which people sign, and the step that is reached past them. */
export function gatesBeforeSignature(
  step: number,
  tier: Tier | null,
): { readonly gates: readonly Step[]; readonly then: number } {
  const gates: Step[] = []
  let then = step
  while (currentGate(then, tier).number < signatureStep) {
    const gate = currentGate(then, tier)
    gates.push(gate)
    then = gate.number + 1
  }
  return { gates, then }
}

export function stepStates(at: {
  readonly step: number
  readonly tier: Tier | null
  readonly isClosed: boolean
}): readonly { readonly step: Step; readonly state: StepState }[] {
  const sitting = sittingOf(at.step, at.tier)
  return steps.map((step) => {
    if (step.number < (sitting[0] ?? 0)) return { step, state: 'done' }
    if (at.isClosed) return { step, state: 'closed' }
    return { step, state: sitting.includes(step.number) ? 'current' : 'to-come' }
  })
}

export function stepByNumber(number: number): Step {
  const step = steps.find((one) => one.number === number)
  if (!step) throw new RangeError(`the guide has no step ${number}`)
  return step
}
