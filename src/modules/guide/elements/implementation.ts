import type { ElementDefinition } from '../element.ts'
import { accountabilityImplementation, jointProcedures } from './implementation-duties.ts'
import { changeManagementPeople, operationsHandover, training } from './implementation-people.ts'
import { implementationPlan, pilot, transitionPlan } from './implementation-plans.ts'

/** How the service is put in place and handed over to those who run it. */
export const implementationElements: readonly ElementDefinition[] = [
  implementationPlan,
  transitionPlan,
  jointProcedures,
  accountabilityImplementation,
  changeManagementPeople,
  training,
  pilot,
  operationsHandover,
]
