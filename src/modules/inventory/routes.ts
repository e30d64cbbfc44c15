import type { Database } from '../../kernel/data/database.ts'
import type { Route } from '../../kernel/web/route.ts'
import { nameSubjects } from '../identity/index.ts'
import type { Beside } from './beside.ts'
import { yearRoutes } from './cycle/year.route.tsx'
import { historyRoutes } from './history/history.route.tsx'
import { codesRoutes } from './holdings/codes.route.tsx'
import { homeRoutes } from './home/home.route.tsx'
import { changesRoutes } from './loads/changes.route.tsx'
import { loadRoutes } from './loads/load.route.tsx'
import { mappingRoutes } from './loads/mapping.route.tsx'
import { addRoutes } from './registry/add.route.tsx'
import { rowRoutes } from './registry/row.route.tsx'
import { inventorySubjects } from './subjects.ts'

export type InventoryOptions = {
  readonly database: Database
  /** What other modules keep about services: pages to lead to from the inventory’s own. */
  readonly beside: Beside
}

/** Every page of the organization's own inventory. */
export function inventoryRoutes(options: InventoryOptions): Route[] {
  nameSubjects(inventorySubjects)
  return [
    homeRoutes,
    codesRoutes,
    yearRoutes,
    addRoutes,
    rowRoutes,
    historyRoutes,
    loadRoutes,
    changesRoutes,
    mappingRoutes,
  ].flatMap((routes) => routes(options))
}
