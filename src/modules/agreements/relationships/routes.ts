import type { Route } from '../../../kernel/web/route.ts'
import { considerationRoutes } from './answer-considerations/considerations.route.tsx'
import { askAdvisorRoutes } from './ask-advisor/ask-advisor.route.tsx'
import { coverServicesRoutes } from './cover-services/cover.route.tsx'
import { decideGateRoutes } from './decide-gate/decide-gate.route.tsx'
import { coverageRoutes } from './find-gaps/coverage.route.tsx'
import { historyRoutes } from './history/history.route.tsx'
import { type MyWorkOptions, myWorkRoutes } from './my-work/my-work.route.tsx'
import { namePositionsRoutes } from './name-positions/named-positions.route.tsx'
import { openRoutes } from './open/open.route.tsx'
import { planMilestonesRoutes } from './plan-milestones/milestones.route.tsx'
import { registerRisksRoutes } from './register-risks/risks.route.tsx'
import { reopenRoutes } from './reopen/reopen.route.tsx'
import { stateNeedRoutes } from './state-need/state-need.route.tsx'
import { weighOptionsRoutes } from './weigh-options/options.route.tsx'
import { workspaceRoutes } from './workspace/workspace.route.tsx'

/** Every page about relationships, from the need to the documents. */
export function relationshipRoutes(options: MyWorkOptions): Route[] {
  return [
    ...myWorkRoutes(options),
    ...openRoutes(options),
    ...workspaceRoutes(options),
    ...stateNeedRoutes(options),
    ...considerationRoutes(options),
    ...weighOptionsRoutes(options),
    ...registerRisksRoutes(options),
    ...planMilestonesRoutes(options),
    ...namePositionsRoutes(options),
    ...coverServicesRoutes(options),
    ...coverageRoutes(options),
    ...askAdvisorRoutes(options),
    ...decideGateRoutes(options),
    ...reopenRoutes(options),
    ...historyRoutes(options),
  ]
}
