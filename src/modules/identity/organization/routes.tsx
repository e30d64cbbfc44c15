import type { Database } from '../../../kernel/data/database.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { historyRoutes } from '../history/history.route.tsx'
import { organizationPath, switchOrganizationPath, whoCanPath } from '../paths.ts'
import { leaveRoutes } from '../people/leave.route.tsx'
import { personRoutes } from '../people/person.route.tsx'
import { preferencesRoutes } from '../people/preferences.route.tsx'
import { may } from '../permissions.ts'
import { abolishRoutes } from '../positions/abolish.route.tsx'
import { positionRoutes } from '../positions/position.route.tsx'
import { passwordRoutes } from '../sign-in/password.route.tsx'
import { openSession } from '../sign-in/session.ts'
import { tokenRoutes } from '../tokens/tokens.route.tsx'
import { WhoCanPage, title as whoCanTitle } from '../who-can/who-can.page.tsx'
import { trailTo } from './answer.ts'
import { doneMessage } from './done.ts'
import { OrganizationPage } from './organization.page.tsx'
import { membersOf, organizationById, otherOrganizationsOf, positionsOf } from './queries.ts'
import { settingsRoutes } from './settings.route.tsx'

/** The organization: its people, positions, settings, history, and who can do what. */
export function organizationRoutes({ database, cookie }: { database: Database; cookie: string }): Route[] {
  return [
    memberRoute('GET', organizationPath, (request) => showOrganization(database, request)),
    memberRoute('GET', whoCanPath, ({ language, viewer }) =>
      page({
        title: whoCanTitle[language],
        body: <WhoCanPage language={language} held={viewer.roles} />,
        wide: true,
        breadcrumbs: trailTo(language),
      }),
    ),
    memberRoute('POST', switchOrganizationPath, (request) => switchOrganization(database, cookie, request)),
    ...historyRoutes(database),
    ...settingsRoutes(database),
    ...personRoutes(database),
    ...leaveRoutes(database),
    ...preferencesRoutes(database),
    ...positionRoutes(database),
    ...abolishRoutes(database),
    ...passwordRoutes(database),
    ...tokenRoutes(database),
  ]
}

async function showOrganization(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, now, query } = request
  return asViewer(database, viewer, async (tx) => {
    const organization = await organizationById(tx, viewer.organization)
    if (!organization) return notFound
    const body = (
      <OrganizationPage
        language={language}
        organization={organization}
        members={await membersOf(tx, viewer.organization)}
        positions={await positionsOf(tx, viewer.organization)}
        others={await otherOrganizationsOf(tx, viewer)}
        today={now.toZonedDateTimeISO(capitalZone).toPlainDate()}
        mayManage={may(viewer.roles, 'manage-organization')}
        done={doneMessage(query, language)}
      />
    )
    return page({ title: organization.name[language], body, wide: true })
  })
}

async function switchOrganization(
  database: Database,
  cookie: string,
  request: MemberRequest,
): Promise<Reply> {
  const { language, viewer, form, now } = request
  return asViewer(database, viewer, async (tx) => {
    const others = await otherOrganizationsOf(tx, viewer)
    const chosen = others.find(({ id }) => id === form.get('organization'))
    if (!chosen) return notFound
    const token = await openSession(tx, { person: viewer.person, organization: chosen.id }, now)
    await tx.deleteFrom('identity.session').where('token_hash', '=', viewer.session).execute()
    return redirect(organizationPath.href(language), [{ name: cookie, value: token }])
  })
}
