import type { ElementDefinition } from './element.ts'
import { closingElements } from './elements/closing.ts'
import { financeElements } from './elements/finance.ts'
import { governanceElements } from './elements/governance.ts'
import { identificationElements } from './elements/identification.ts'
import { implementationElements } from './elements/implementation.ts'
import { operationsElements } from './elements/operations.ts'
import { performanceElements } from './elements/performance.ts'
import { scopeElements } from './elements/scope.ts'

/** The guide is versioned data: a signed agreement keeps the version it was made with. */
export const guideVersion = '2026-11'

/** The 90 elements of a service agreement, by family. */
export const elements: readonly ElementDefinition[] = [
  ...identificationElements,
  ...scopeElements,
  ...governanceElements,
  ...operationsElements,
  ...financeElements,
  ...performanceElements,
  ...implementationElements,
  ...closingElements,
]

const byId = new Map(elements.map((element) => [element.id, element]))

/** One element of the catalogue, or undefined for an id that is not in it (an organization's own begin with `x-`). */
export function elementById(id: string): ElementDefinition | undefined {
  return byId.get(id)
}
