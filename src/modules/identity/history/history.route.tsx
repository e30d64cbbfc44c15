import type { Database } from '../../../kernel/data/database.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { trailTo } from '../organization/answer.ts'
import { trailFilePath, trailPath } from '../paths.ts'
import { HistoryPage, title } from './history.page.tsx'
import { trailPage, wholeTrail } from './queries.ts'
import { trailFile } from './trail-file.ts'

/** Who did what in the organization, as a page and as a file. */
export function historyRoutes(database: Database): Route[] {
  return [
    memberRoute('GET', trailPath, (request) => showHistory(database, request)),
    memberRoute('GET', trailFilePath, async ({ language, viewer }) =>
      trailFile(await asViewer(database, viewer, (tx) => wholeTrail(tx, viewer.organization)), language),
    ),
  ]
}

async function showHistory(database: Database, { language, viewer, query }: MemberRequest): Promise<Reply> {
  const trail = await asViewer(database, viewer, (tx) =>
    trailPage(tx, viewer.organization, query.get('page')),
  )
  const body = <HistoryPage language={language} trail={trail} roles={viewer.roles} />
  return page({ title: title[language], body, wide: true, breadcrumbs: trailTo(language) })
}
