import type { Database } from '../../kernel/data/database.ts'
import type { Route } from '../../kernel/web/route.ts'
import { codesRoutes } from './holdings/codes.route.tsx'
import { homeRoutes } from './home/home.route.tsx'

/** Every page of the organization's own inventory. */
export function inventoryRoutes(options: { readonly database: Database }): Route[] {
  return [...homeRoutes(options), ...codesRoutes(options)]
}
