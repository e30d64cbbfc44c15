import { eventHub } from '../../kernel/web/event-stream.ts'
import type { Route } from '../../kernel/web/route.ts'
import { nameSubjects } from '../identity/index.ts'
import { byHandRoutes } from './by-hand/by-hand.route.tsx'
import { loadRoutes } from './loads/loads.route.tsx'
import { measureRoutes } from './measure-routes.ts'
import { openSloRoutes } from './openslo/openslo.route.tsx'
import { portfolioRoutes } from './portfolio/portfolio.route.tsx'
import { type LiveOptions, liveRoutes } from './public/live.route.tsx'
import { publishRoutes } from './public/publish.route.tsx'
import { scorecardRoutes } from './scorecard/scorecard.route.tsx'
import { statementRoutes } from './statements/statements.route.tsx'
import { performanceSubjects } from './subjects.ts'
import { subscriptionRoutes } from './subscriptions/subscribe.route.tsx'

export type PerformanceOptions = Omit<LiveOptions, 'hub'> &
  Partial<Pick<LiveOptions, 'hub'>> & {
    /** Told when facts come in. */
    readonly onFacts: () => void
  }

export function performanceRoutes(options: PerformanceOptions): Route[] {
  nameSubjects(performanceSubjects)
  return [
    ...measureRoutes(options),
    ...loadRoutes(options),
    ...byHandRoutes(options),
    ...portfolioRoutes(options),
    ...scorecardRoutes(options),
    ...openSloRoutes(options),
    ...statementRoutes(options),
    ...publishRoutes(options),
    ...liveRoutes({ ...options, hub: options.hub ?? eventHub() }),
    ...subscriptionRoutes(options),
  ]
}
