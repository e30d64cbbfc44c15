import type { Route } from '../../../kernel/web/route.ts'
import { indicatorRoutes } from '../indicators/pages/indicators.route.tsx'
import { restatedRoutes } from '../restated/restated.route.tsx'
import { openDataRoutes } from './downloads/open-data.route.tsx'
import type { CatalogueOptions } from './options.ts'
import { searchRoutes } from './search/catalogue.route.tsx'
import { serviceRoutes } from './service/service.route.tsx'

/** Everything the public reads about services, without signing in. */
export function catalogueRoutes(options: CatalogueOptions): Route[] {
  return [
    ...searchRoutes(options),
    ...serviceRoutes(options),
    ...openDataRoutes(options),
    ...indicatorRoutes(options),
    ...restatedRoutes(options),
  ]
}
