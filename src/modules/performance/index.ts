import type { CliCommand } from '../../kernel/cli/command.ts'
import { evaluateCommand } from './commands/evaluate.ts'

export { type ExclusionLine, exclusionsOf } from './exclusions/queries.ts'
export { measureRoutes } from './measure-routes.ts'
export { levelsPath } from './paths.ts'
export {
  type Consequence,
  type ExclusionTerm,
  type MeasureKind,
  type MeasureRule,
  measureRule,
  type RuleVersion,
  readMeasureRule,
} from './rule.ts'

/** What the command line answers with this module. */
export const commands: readonly CliCommand[] = [evaluateCommand]
