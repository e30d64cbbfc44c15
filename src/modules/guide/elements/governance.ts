import type { ElementDefinition } from '../element.ts'
import { assuranceElements } from './governance-assurance.ts'
import { changeElements } from './governance-change.ts'
import { contactElements } from './governance-contacts.ts'
import { decisionElements } from './governance-decisions.ts'
import { lifeElements } from './governance-life.ts'
import { protectionElements } from './governance-protection.ts'
import { roleElements } from './governance-roles.ts'

/** The seventeen elements that say who decides, how the agreement changes and what protects the parties. */
export const governanceElements: readonly ElementDefinition[] = [
  ...roleElements,
  ...contactElements,
  ...decisionElements,
  ...changeElements,
  ...lifeElements,
  ...assuranceElements,
  ...protectionElements,
]
