import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { asViewer, may } from '../../identity/index.ts'
import type { Beside } from '../beside.ts'
import { openableYears, openYear } from '../cycle/open-year.ts'
import { doneMessage } from '../done.ts'
import { heldCodes } from '../holdings/queries.ts'
import { inventoryPath, openYearPath, yearPath } from '../paths.ts'
import { workingCounts, workingYears } from '../registry/working.queries.ts'
import { HomePage, words, type YearLine } from './home.page.tsx'
import { publishedYears } from './queries.ts'

export function homeRoutes({ database, beside }: Options): Route[] {
  return [
    memberRoute('GET', inventoryPath, (request) =>
      asViewer(database, request.viewer, (tx) => show(tx, request, [], beside)),
    ),
    memberRoute('POST', openYearPath, (request) => open(database, request, beside)),
  ]
}

type Options = { readonly database: Database; readonly beside: Beside }

async function open(database: Database, request: MemberRequest, beside: Beside): Promise<Reply> {
  const { viewer, form, now, language } = request
  return asViewer(database, viewer, async (tx) => {
    const outcome = await openYear(tx, viewer, form, now)
    if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
    if (outcome.kind === 'done')
      return redirect(yearPath.href(language, { year: outcome.value.year }, { done: 'opened' }))
    return show(tx, request, outcome.kind === 'invalid' ? outcome.errors : [], beside)
  })
}

async function show(
  tx: Tx,
  request: MemberRequest,
  errors: readonly FieldError[],
  beside: Beside,
): Promise<Reply> {
  const { language, viewer, query, form, now } = request
  const codes = await heldCodes(tx, viewer.organization)
  const years = await yearLines(tx, viewer.organization, codes)
  const opened = new Set(years.filter(({ state }) => state !== null).map(({ year }) => year))
  return page({
    title: words.title[language],
    status: errors.length > 0 ? 422 : 200,
    body: (
      <HomePage
        {...{ language, codes, years, form, errors }}
        openable={openableYears(now).filter((year) => !opened.has(year))}
        mayManage={may(viewer.roles, 'manage-organization')}
        mayEdit={may(viewer.roles, 'edit-inventory')}
        done={doneMessage(query, language)}
        beside={beside.services(language)}
      />
    ),
  })
}

/** Years that are open or published, the newest first. */
async function yearLines(tx: Tx, organization: string, codes: readonly string[]): Promise<YearLine[]> {
  const opened = await workingYears(tx, organization)
  const counts = await workingCounts(tx, organization)
  const published = await publishedYears(tx, codes)
  const lines = opened.map(({ year, state, reason }): YearLine => {
    const count = counts.get(year)
    return { year, state, reason, services: count?.services ?? 0, standards: count?.standards ?? 0 }
  })
  const known = new Set(lines.map(({ year }) => year))
  const others = published
    .filter(({ year }) => !known.has(year))
    .map((line): YearLine => ({ ...line, state: null, reason: null }))
  return [...lines, ...others].toSorted((a, b) => (a.year < b.year ? 1 : -1))
}
