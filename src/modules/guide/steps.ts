import type { Tier } from './element.ts'
import { draftingSteps } from './steps/drafting.ts'
import { livingSteps } from './steps/living.ts'
import { preparingSteps } from './steps/preparing.ts'
import type { Step } from './steps/step.ts'

/** The steps of a service agreement, from the need to the end. */
export const steps: readonly Step[] = [...preparingSteps, ...draftingSteps, ...livingSteps]

/** Steps taken together in one sitting with one output, by tier: the simpler the case, the fewer the phases. Ours. */
export const stepsTogether: { readonly [tier in Tier]: readonly (readonly number[])[] } = {
  simple: [[0], [1, 2, 3, 4, 5, 6], [7], [8], [9], [10]],
  medium: [[0], [1, 2, 3, 4], [5, 6], [7], [8], [9], [10]],
  complex: [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10]],
}
