import { type Database, transaction } from '../../../kernel/data/database.ts'
import { csvText } from '../../../kernel/files/csv.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { registerExportPath, registerPath } from '../paths.ts'
import { lineTitle, RegisterPage, typeNames } from './list.page.tsx'
import { type RegisterLine, readRegisterFilter, registerLines } from './list.queries.ts'
import { originNames, words } from './list.text.ts'

const pageSize = 50
const mostExported = 20_000

export function listRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', registerPath, (request) => show(database, request)),
    memberRoute('GET', registerExportPath, (request) => take(database, request)),
  ]
}

async function show(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, query } = request
  const filter = readRegisterFilter(query)
  const number = Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1)
  const today = todayOf(request)
  const { total, lines } = await find(database, request, { offset: (number - 1) * pageSize, size: pageSize })
  const body = (
    <RegisterPage
      language={language}
      lines={lines}
      total={total}
      filter={filter}
      page={number}
      pages={Math.ceil(total / pageSize)}
      today={today}
      done={query.get('done') === 'removed' ? words.removed[language] : undefined}
    />
  )
  return page({ title: words.title[language], body, wide: true })
}

async function take(database: Database, request: MemberRequest): Promise<Reply> {
  const { language } = request
  const { lines } = await find(database, request, { offset: 0, size: mostExported })
  return {
    kind: 'file',
    name: `${language === 'fr' ? 'ententes' : 'agreements'}.csv`,
    type: 'text/csv; charset=utf-8',
    content: csvOf(lines, language),
  }
}

function find(database: Database, request: MemberRequest, range: { offset: number; size: number }) {
  const { viewer, language, query } = request
  const actor = { organization: viewer.organization, person: viewer.person }
  return transaction(database, actor, (tx) =>
    registerLines(tx, readRegisterFilter(query), { language, today: todayOf(request) }, range),
  )
}

function csvOf(lines: readonly RegisterLine[], language: Language): string {
  const { agreement, parties, origin, documents, starts, ends, amount } = words
  const header = [agreement, parties, origin, documents, starts, ends, amount].map((label) => label[language])
  const rows = lines.map((line) => [
    lineTitle(line, language),
    line.parties[language],
    originNames[line.origin][language],
    typeNames(line, language),
    line.startsOn ?? '',
    line.endsOn ?? '',
    line.amount ?? '',
  ])
  return csvText([header, ...rows])
}

function todayOf({ now }: MemberRequest): Temporal.PlainDate {
  return now.toZonedDateTimeISO(capitalZone).toPlainDate()
}
