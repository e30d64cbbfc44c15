import type { Database } from '../../kernel/data/database.ts'
import type { Route } from '../../kernel/web/route.ts'
import { activationRoutes } from './activate/activate.route.tsx'
import { standardMeasureRoutes } from './activate/run-standard.route.tsx'
import { chainRoutes } from './chain/chain.route.tsx'
import { exclusionRoutes } from './exclusions/exclusions.route.tsx'
import { outlookRoutes } from './outlook/outlook.route.tsx'
import { simulatorRoutes } from './simulate/simulator.route.tsx'

/** The pages where promises become measures, are tried out, and are settled between the parties. */
export function measureRoutes(options: { readonly database: Database }): Route[] {
  return [
    ...activationRoutes(options),
    ...standardMeasureRoutes(options),
    ...exclusionRoutes(options),
    ...simulatorRoutes(options),
    ...outlookRoutes(options),
    ...chainRoutes(options),
  ]
}
