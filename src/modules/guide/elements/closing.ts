import type { ElementDefinition } from '../element.ts'
import { exitPlan, notices } from './closing-end.ts'
import { annexes, contactsList } from './closing-lists.ts'
import { languageVersions, signatures } from './closing-signature.ts'

/** How the agreement ends, and what proves and completes it. */
export const closingElements: readonly ElementDefinition[] = [
  exitPlan,
  notices,
  languageVersions,
  signatures,
  annexes,
  contactsList,
]
