import { formatRecord, safeCell } from '../../../../kernel/files/csv/write.ts'
import {
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  type WebRequest,
} from '../../../../kernel/web/route.ts'
import type { CatalogueOptions } from '../../catalogue/options.ts'
import {
  indicatorFilePath,
  indicatorPath,
  indicatorRowsPath,
  indicatorsPath,
  servicesPath,
} from '../../catalogue/paths.ts'
import { words as catalogueWords } from '../../catalogue/search/catalogue.text.ts'
import { type CatalogueState, catalogueState } from '../../catalogue/search/names.queries.ts'
import { sharedFile, sharedPage } from '../../catalogue/shared-answer.ts'
import { readAsked } from './asked.ts'
import { DashboardPage, words } from './dashboard.page.tsx'
import { FigurePage, sortKeys } from './figure.page.tsx'
import { figureById } from './figures.ts'
import { RowsPage, rowsPerPage, words as rowWords } from './rows.page.tsx'
import { countRows, type RowBehind, rowsBehind } from './rows.queries.ts'
import { readTallies } from './tallies.queries.ts'

type Options = Pick<CatalogueOptions, 'database'>

/** Figures over the published years, for everyone. */
export function indicatorRoutes(options: Options): Route[] {
  return [
    publicRoute('GET', indicatorsPath, kept(options, sharedPage, showDashboard)),
    publicRoute('GET', indicatorPath, kept(options, sharedPage, showFigure)),
    publicRoute('GET', indicatorRowsPath, kept(options, sharedPage, showRows)),
    publicRoute('GET', indicatorFilePath, kept(options, sharedFile, giveRows)),
  ]
}

type Show = (options: Options, request: WebRequest, state: CatalogueState) => Promise<Reply>

/** Nothing is counted again for who holds the answer already. */
function kept(options: Options, share: typeof sharedPage | typeof sharedFile, show: Show) {
  return async (request: WebRequest) => {
    const state = await catalogueState(options.database)
    return share(request, state, () => show(options, request, state))
  }
}

async function read({ database }: Options, { query, params }: WebRequest, state: CatalogueState) {
  const tallies = await readTallies(database)
  return {
    state,
    tallies,
    asked: readAsked(query, tallies.years.toReversed(), state),
    figure: figureById(params.figure ?? ''),
  }
}

function crumbs({ language }: WebRequest, deeper = true) {
  return [
    { label: catalogueWords.title[language], href: servicesPath.href(language) },
    ...(deeper ? [{ label: words.title[language], href: indicatorsPath.href(language) }] : []),
  ]
}

async function showDashboard(options: Options, request: WebRequest, state: CatalogueState): Promise<Reply> {
  const { language } = request
  const { tallies, asked } = await read(options, request, state)
  return page({
    title: words.title[language],
    body: <DashboardPage {...{ language, asked, tallies, state }} />,
    breadcrumbs: crumbs(request, false),
    wide: true,
  })
}

async function showFigure(options: Options, request: WebRequest, state: CatalogueState): Promise<Reply> {
  const { language, query } = request
  const { figure, ...found } = await read(options, request, state)
  if (!figure) return notFound
  const sort = sortKeys.find((key) => key === query.get('sort')) ?? 'name'
  return page({
    title: `${figure.title[language]} – ${words.title[language]}`,
    body: <FigurePage {...{ ...found, language, figure, sort }} />,
    breadcrumbs: crumbs(request),
  })
}

function readCounted(query: URLSearchParams): boolean | null {
  const counted = query.get('counted')
  return counted === 'yes' ? true : counted === 'no' ? false : null
}

async function showRows(options: Options, request: WebRequest, state: CatalogueState): Promise<Reply> {
  const { language, query } = request
  const { figure, ...found } = await read(options, request, state)
  if (!figure) return notFound
  const counted = readCounted(query)
  const asked = { figure, counted, ...found.asked }
  const count = await countRows(options.database, asked)
  const wanted = Number(query.get('page'))
  const number = Number.isInteger(wanted) && wanted > 0 && wanted < 100_000 ? wanted : 1
  const rows = await rowsBehind(options.database, asked, {
    limit: rowsPerPage,
    offset: (number - 1) * rowsPerPage,
  })
  return page({
    title: `${rowWords.title[language]} – ${figure.title[language]}`,
    body: <RowsPage {...{ ...found, language, figure, counted, rows, count }} page={number} />,
    breadcrumbs: crumbs(request),
    wide: true,
  })
}

const mostRows = 100_000

async function giveRows(options: Options, request: WebRequest, state: CatalogueState): Promise<Reply> {
  const { figure, asked } = await read(options, request, state)
  if (!figure) return notFound
  const counted = readCounted(request.query)
  const rows = await rowsBehind(
    options.database,
    { figure, counted, ...asked },
    { limit: mostRows, offset: 0 },
  )
  return {
    kind: 'file',
    name: `${figure.id}-${asked.year}.csv`,
    type: 'text/csv; charset=utf-8',
    content: rowsCsv(rows, asked.year),
  }
}

function rowsCsv(rows: readonly RowBehind[], year: string): string {
  const columns = [
    'fiscal_yr',
    'owner_org',
    'service_id',
    'service_standard_id',
    'name_en',
    'name_fr',
    'counted',
    'part',
    'whole',
  ]
  const lines = rows.map((row) => [
    ...[year, row.organization, row.service_id, row.standard_id ?? '', row.name_en, row.name_fr],
    ...[row.counted ? 'Y' : 'N', row.part, row.whole],
  ])
  const text = [columns, ...lines.map((cells) => cells.map(safeCell))].map(
    (cells) => `${formatRecord(cells, { delimiter: ',', quoting: 'when-needed' })}\r\n`,
  )
  return `\ufeff${text.join('')}`
}
