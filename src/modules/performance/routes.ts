import type { Database } from '../../kernel/data/database.ts'
import type { Route } from '../../kernel/web/route.ts'
import { measureRoutes } from './measure-routes.ts'
import { portfolioRoutes } from './portfolio/portfolio.route.tsx'
import { scorecardRoutes } from './scorecard/scorecard.route.tsx'
import { statementRoutes } from './statements/statements.route.tsx'

export function performanceRoutes(options: { readonly database: Database }): Route[] {
  return [
    ...measureRoutes(options),
    ...portfolioRoutes(options),
    ...scorecardRoutes(options),
    ...statementRoutes(options),
  ]
}
