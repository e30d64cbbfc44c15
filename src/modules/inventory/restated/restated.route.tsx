import { page, publicRoute, type Reply, type Route, type WebRequest } from '../../../kernel/web/route.ts'
import type { CatalogueOptions } from '../catalogue/options.ts'
import { restatedPath, servicesPath } from '../catalogue/paths.ts'
import { words as catalogueWords } from '../catalogue/search/catalogue.text.ts'
import { type CatalogueState, catalogueState } from '../catalogue/search/names.queries.ts'
import { sharedPage } from '../catalogue/shared-answer.ts'
import { readAsked } from '../indicators/pages/asked.ts'
import { RestatedPage, words } from './restated.page.tsx'
import { countRestatements, restatementsOfYear } from './restated.queries.ts'

type Options = Pick<CatalogueOptions, 'database'>

/** What organizations corrected after they had published it, for everyone. */
export function restatedRoutes(options: Options): Route[] {
  return [
    publicRoute('GET', restatedPath, async (request) => {
      const state = await catalogueState(options.database)
      return sharedPage(request, state, () => show(options, request, state))
    }),
  ]
}

const pageSize = 100

async function show(
  { database }: Options,
  { language, query }: WebRequest,
  state: CatalogueState,
): Promise<Reply> {
  const asked = readAsked(query, state.years, state)
  const { year, organization } = asked
  const filter = { year, organizations: organization === null ? null : [organization] }
  const count = await countRestatements(database, filter)
  const pages = Math.max(1, Math.ceil(count / pageSize))
  const number = Math.min(pages, Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1))
  const restated = await restatementsOfYear(database, filter, {
    limit: pageSize,
    offset: (number - 1) * pageSize,
  })
  return page({
    title: `${words.title[language]} – ${year}`,
    body: <RestatedPage {...{ language, state, asked, count, restated, pages }} page={number} />,
    breadcrumbs: [{ label: catalogueWords.title[language], href: servicesPath.href(language) }],
    wide: true,
  })
}
