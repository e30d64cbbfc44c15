import type { ElementDefinition } from '../element.ts'
import { documentElements } from './identification-document.ts'
import { lawElements } from './identification-law.ts'
import { reasonElements } from './identification-reasons.ts'
import { term } from './identification-term.ts'

/** The eleven elements that name the agreement, its parties and its legal footing. */
export const identificationElements: readonly ElementDefinition[] = [
  ...documentElements,
  ...reasonElements,
  ...lawElements,
  term,
]
