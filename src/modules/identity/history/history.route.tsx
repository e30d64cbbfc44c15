import Papa from 'papaparse'
import type { Database } from '../../../kernel/data/database.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { trailTo } from '../organization/answer.ts'
import { trailFilePath, trailPath } from '../paths.ts'
import { HistoryPage, title } from './history.page.tsx'
import { trailOf } from './queries.ts'

/** Who did what in the organization, as a page and as a file. */
export function historyRoutes(database: Database): Route[] {
  return [
    memberRoute('GET', trailPath, (request) => showHistory(database, request)),
    memberRoute('GET', trailFilePath, (request) => historyFile(database, request)),
  ]
}

async function showHistory(database: Database, { language, viewer }: MemberRequest): Promise<Reply> {
  return asViewer(database, viewer, async (tx) => {
    const { lines, broken } = await trailOf(tx, viewer.organization)
    const body = <HistoryPage language={language} lines={lines} broken={broken} />
    return page({ title: title[language], body, wide: true, breadcrumbs: trailTo(language) })
  })
}

async function historyFile(database: Database, { language, viewer }: MemberRequest): Promise<Reply> {
  const { lines } = await asViewer(database, viewer, (tx) => trailOf(tx, viewer.organization))
  const rows = lines.map(({ sequence, at, person, organization, deed, subject }) => ({
    sequence,
    at,
    person,
    organization: organization[language],
    deed: deed[language],
    subject,
  }))
  const name = language === 'fr' ? 'historique.csv' : 'history.csv'
  const content = `\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}`
  return { kind: 'file', name, type: 'text/csv; charset=utf-8', content }
}
