import type { Database } from '../../../../kernel/data/database.ts'
import { memberRoute, page, type Route } from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { relationshipPath } from '../../paths.ts'
import { answer } from '../access.ts'
import { doneMessage } from '../done.ts'
import { crumbsOf, titleOf } from '../ui/parts.tsx'
import { WorkspacePage } from './workspace.page.tsx'
import { workspaceOf } from './workspace.ts'

export function workspaceRoutes({ database }: { database: Database }): Route[] {
  return [
    memberRoute('GET', relationshipPath, async ({ language, viewer, params, query }) =>
      answer(await workspaceOf({ database, viewer, id: params.id ?? '' }), language, (workspace) =>
        page({
          title: titleOf(workspace.relationship, language),
          breadcrumbs: crumbsOf(workspace.relationship, language).slice(0, 1),
          wide: true,
          body: (
            <WorkspacePage
              {...{ workspace, language }}
              own={viewer.organization}
              mayDoNext={may(viewer.roles, workspace.next.action, workspace.relationship.state)}
              mayDecide={may(viewer.roles, 'decide-gate', workspace.relationship.state)}
              mayDescribe={may(viewer.roles, 'describe', workspace.relationship.state)}
              done={doneMessage(query, language)}
            />
          ),
        }),
      ),
    ),
  ]
}
