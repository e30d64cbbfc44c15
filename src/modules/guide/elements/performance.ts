import type { ElementDefinition } from '../element.ts'
import { performanceReporting, remedies, serviceImprovement } from './performance-follow-up.ts'
import { serviceStandards } from './performance-levels.ts'
import { clientSatisfaction, measurement } from './performance-measurement.ts'
import { benchmarking, expectedResults, performanceTargets } from './performance-results.ts'

/** What is expected, what is promised, how it is measured and what follows. */
export const performanceElements: readonly ElementDefinition[] = [
  expectedResults,
  serviceStandards,
  performanceTargets,
  clientSatisfaction,
  measurement,
  performanceReporting,
  serviceImprovement,
  remedies,
  benchmarking,
]
