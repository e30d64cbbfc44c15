import {
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  type WebRequest,
} from '../../../../kernel/web/route.ts'
import type { CatalogueOptions } from '../options.ts'
import { dataFilePath, openDataPath, servicesPath } from '../paths.ts'
import { words as catalogueWords } from '../search/catalogue.text.ts'
import { catalogueState } from '../search/names.queries.ts'
import { sharedFile, sharedPage } from '../shared-answer.ts'
import { dataFile, readFileName, typeOf } from './data-files.ts'
import { OpenDataPage, words } from './open-data.page.tsx'

export function openDataRoutes(options: CatalogueOptions): Route[] {
  return [
    publicRoute('GET', openDataPath, async (request) => {
      const { language } = request
      const state = await catalogueState(options.database)
      return sharedPage(request, state, () =>
        page({
          title: words.title[language],
          body: <OpenDataPage language={language} years={state.years} />,
          breadcrumbs: [{ label: catalogueWords.title[language], href: servicesPath.href(language) }],
        }),
      )
    }),
    publicRoute('GET', dataFilePath, (request) => file(options, request)),
  ]
}

async function file({ database, address }: CatalogueOptions, request: WebRequest): Promise<Reply> {
  const { file: name = '' } = request.params
  const asked = readFileName(name)
  const state = await catalogueState(database)
  if (!asked || !state.years.includes(asked.year)) return notFound
  return sharedFile(request, state, async () => ({
    kind: 'file',
    name,
    type: typeOf(asked.kind),
    content: await dataFile(database, asked, address()),
  }))
}
