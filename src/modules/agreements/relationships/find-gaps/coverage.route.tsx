import type { Database, Tx } from '../../../../kernel/data/database.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
} from '../../../../kernel/web/route.ts'
import { asViewer } from '../../../identity/index.ts'
import { ownServices } from '../../../inventory/index.ts'
import { priorityServices } from '../../../services/index.ts'
import { coveragePath, relationshipsPath } from '../../paths.ts'
import { CoveragePage, words } from './coverage.page.tsx'
import { findGaps } from './gaps.ts'
import { checkedAgreements } from './queries.ts'

export function coverageRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', coveragePath, (request) =>
      asViewer(database, request.viewer, (tx) => show(tx, request)),
    ),
  ]
}

async function show(tx: Tx, { language, viewer, now }: MemberRequest): Promise<Reply> {
  const today = now.toZonedDateTimeISO(viewer.timeZone).toPlainDate().toString()
  const priorities = await priorityServices(tx, viewer.organization)
  const services = await ownServices(tx, viewer.organization)
  const gaps = findGaps(
    services.map(({ id, name, standards }) => ({ id, name, standards, isPriority: priorities.has(id) })),
    await checkedAgreements(tx, viewer.organization, today),
    today,
  )
  const label = { en: 'Relationships', fr: 'Relations' }[language]
  return page({
    title: words.title[language],
    body: <CoveragePage {...{ language, gaps }} />,
    breadcrumbs: [{ label, href: relationshipsPath.href(language) }],
  })
}
