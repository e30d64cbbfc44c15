import type { Database } from '../../../../kernel/data/database.ts'
import {
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  type WebRequest,
} from '../../../../kernel/web/route.ts'
import { serviceListPath, servicePath, servicesPath } from '../paths.ts'
import { sharedFile, sharedPage } from '../shared-answer.ts'
import { CataloguePage } from './catalogue.page.tsx'
import { words } from './catalogue.text.ts'
import { readFilter } from './filter.ts'
import { listCsv, listJson, listName } from './list-file.ts'
import { catalogueState } from './names.queries.ts'
import { foundServices, searchServices } from './search.queries.ts'
import { suggestedQuery } from './suggest.queries.ts'

/** Everything a filter leaves, at most: the whole catalogue over ten years. */
const mostRows = 50_000

export function searchRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    publicRoute('GET', servicesPath, (request) => show(database, request)),
    publicRoute('GET', serviceListPath, (request) => file(database, request)),
  ]
}

async function show(database: Database, request: WebRequest): Promise<Reply> {
  const { language } = request
  const filter = readFilter(request.query)
  const state = await catalogueState(database)
  return sharedPage(request, state, async () => {
    const found = await searchServices(database, filter, language)
    const suggestion = found.total === 0 ? await suggestedQuery(database, filter, language) : null
    return page({
      title: filter.query ? `${filter.query} – ${words.title[language]}` : words.title[language],
      body: <CataloguePage {...{ language, filter, found, state, suggestion }} />,
      wide: true,
    })
  })
}

async function file(database: Database, request: WebRequest): Promise<Reply> {
  const { format = '' } = request.params
  if (format !== 'csv' && format !== 'json') return notFound
  const state = await catalogueState(database)
  return sharedFile(request, state, () => listFile(database, request, format))
}

async function listFile(
  database: Database,
  { language, query }: WebRequest,
  format: 'csv' | 'json',
): Promise<Reply> {
  const services = await foundServices(database, readFilter(query), language, { limit: mostRows, offset: 0 })
  const address = ({ organization, service_id }: (typeof services)[number]) =>
    servicePath.href(language, { organization, service: service_id })
  return {
    kind: 'file',
    name: listName(format, language),
    ...(format === 'csv'
      ? { type: 'text/csv; charset=utf-8', content: listCsv(services) }
      : { type: 'application/json; charset=utf-8', content: listJson(services, address) }),
  }
}
