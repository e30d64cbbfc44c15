import type { Database } from '../../../kernel/data/database.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer, may } from '../../identity/index.ts'
import { doneMessage } from '../done.ts'
import { heldCodes } from '../holdings/queries.ts'
import { inventoryPath } from '../paths.ts'
import { HomePage, words } from './home.page.tsx'
import { publishedYears } from './queries.ts'

export function homeRoutes({ database }: { readonly database: Database }): Route[] {
  return [memberRoute('GET', inventoryPath, (request) => show(database, request))]
}

async function show(database: Database, { language, viewer, query }: MemberRequest): Promise<Reply> {
  return asViewer(database, viewer, async (tx) => {
    const codes = await heldCodes(tx, viewer.organization)
    const years = await publishedYears(tx, codes)
    const mayManage = may(viewer.roles, 'manage-organization')
    const done = doneMessage(query, language)
    return page({
      title: words.title[language],
      body: <HomePage {...{ language, codes, years, mayManage, done }} />,
    })
  })
}
