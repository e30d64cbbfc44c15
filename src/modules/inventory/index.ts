import type { CliCommand } from '../../kernel/cli/command.ts'
import { assignCommand } from './commands/assign.ts'
import { checkCommand } from './commands/check.ts'
import { diffCommand } from './commands/diff.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { indicatorsCommand } from './commands/indicators.ts'

export const commands: readonly CliCommand[] = [
  checkCommand,
  importCommand,
  diffCommand,
  exportCommand,
  indicatorsCommand,
  assignCommand,
]

export type { Beside } from './beside.ts'
export type { ServicePromise } from './catalogue/options.ts'
export { servicePath, servicesPath } from './catalogue/paths.ts'
export { catchUpCatalogue } from './catalogue/refresh.ts'
export { catalogueRoutes } from './catalogue/routes.ts'
export { programNames } from './holdings/queries.ts'
export { loadsJob } from './loads/work.ts'
export { type OwnService, ownServices } from './own-services.ts'
export { type InventoryStandard, ownStandards, publishedUnder } from './own-standards.ts'
export { inventoryPath, serviceHistoryPath } from './paths.ts'
export { inventoryRoutes } from './routes.ts'
