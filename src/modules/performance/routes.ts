import type { Database } from '../../kernel/data/database.ts'
import type { Route } from '../../kernel/web/route.ts'
import { loadRoutes } from './loads/loads.route.tsx'
import { measureRoutes } from './measure-routes.ts'
import { portfolioRoutes } from './portfolio/portfolio.route.tsx'
import { scorecardRoutes } from './scorecard/scorecard.route.tsx'
import { statementRoutes } from './statements/statements.route.tsx'

export function performanceRoutes(options: {
  readonly database: Database
  /** Told when facts come in. */
  readonly onFacts: () => void
}): Route[] {
  return [
    ...measureRoutes(options),
    ...loadRoutes(options),
    ...portfolioRoutes(options),
    ...scorecardRoutes(options),
    ...statementRoutes(options),
  ]
}
