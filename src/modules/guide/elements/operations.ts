import type { ElementDefinition } from '../element.ts'
import { channels, criticality } from './operations-channels.ts'
import { businessContinuity, incidentProblem } from './operations-incidents.ts'
import { accessToInformation, informationManagement } from './operations-information.ts'
import { procedures, requestIntake } from './operations-intake.ts'
import { accessibility, officialLanguages } from './operations-languages-accessibility.ts'
import { privacy, security } from './operations-protection.ts'
import { assets, humanResources } from './operations-resources.ts'
import { technology } from './operations-technology.ts'

/** How the service runs from day to day. */
export const operationsElements: readonly ElementDefinition[] = [
  procedures,
  requestIntake,
  incidentProblem,
  businessContinuity,
  security,
  privacy,
  informationManagement,
  accessToInformation,
  officialLanguages,
  accessibility,
  technology,
  assets,
  humanResources,
  channels,
  criticality,
]
