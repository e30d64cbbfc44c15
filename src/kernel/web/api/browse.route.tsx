import { page, publicRoute, type Route } from '../route.ts'
import { ApiPage } from './browse.page.tsx'
import { words } from './browse.text.ts'
import type { Endpoint } from './endpoint.ts'
import { apiPath } from './paths.ts'

/** The page that describes the API. */
export function apiPageRoutes(endpoints: readonly Endpoint[]): Route[] {
  return [
    publicRoute('GET', apiPath, ({ language }) =>
      page({
        title: words.title[language],
        body: <ApiPage endpoints={endpoints} language={language} />,
        wide: true,
      }),
    ),
  ]
}
