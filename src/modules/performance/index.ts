import type { CliCommand } from '../../kernel/cli/command.ts'
import type { Endpoint } from '../../kernel/web/api/endpoint.ts'
import { type FactOptions, factEndpoints } from './api/fact-endpoints.ts'
import { resultEndpoints } from './api/result-endpoints.ts'
import { evaluateCommand } from './commands/evaluate.ts'
import { loadCommand } from './commands/load.ts'
import { sloExportCommand, sloImportCommand } from './commands/slo.ts'

export { besideStandard } from './activate/beside-standard.tsx'
export { type ExclusionLine, exclusionsOf } from './exclusions/queries.ts'
export { performanceJobs } from './jobs.ts'
export { feedsPath, levelsPath, simulatorPath } from './paths.ts'
export { portfolioPath } from './portfolio/paths.ts'
export { livePageOf } from './public/live.queries.ts'
export { tellListeners } from './public/live.route.tsx'
export { liveIndexPath } from './public/paths.ts'
export { computeMeasure } from './roll-up/compute.ts'
export { performanceRoutes } from './routes.ts'
export {
  type Consequence,
  type ExclusionTerm,
  type MeasureKind,
  type MeasureRule,
  measureRule,
  type RuleVersion,
  readMeasureRule,
} from './rule.ts'
export { resultsWaiting } from './waiting/results-waiting.tsx'
export { type PerformanceWork, startPerformanceWork } from './work.ts'

/** What programs may ask of this module. */
export function performanceEndpoints(options: FactOptions): Endpoint[] {
  return [...factEndpoints(options), ...resultEndpoints(options)]
}

/** What the command line answers with this module. */
export const commands: readonly CliCommand[] = [
  evaluateCommand,
  sloImportCommand,
  sloExportCommand,
  loadCommand,
]
