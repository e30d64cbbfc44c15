import type { ElementDefinition } from '../element.ts'
import { demandElements } from './scope-demand.ts'
import { dutyElements } from './scope-duties.ts'
import { serviceElements } from './scope-services.ts'

/** The eleven elements that say what is supplied, how much, when, and by whose effort. */
export const scopeElements: readonly ElementDefinition[] = [
  ...serviceElements,
  ...demandElements,
  ...dutyElements,
]
