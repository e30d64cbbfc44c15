import type { Database } from '../../kernel/data/database.ts'
import type { Route } from '../../kernel/web/route.ts'
import { nameDeeds, nameSubjects } from '../identity/index.ts'
import { listRoutes } from './list/list.route.tsx'
import { recordedRoutes } from './recorded/recorded.route.tsx'
import { recordDeeds } from './recorded/recorded.text.ts'
import { recordedSubjects } from './recorded/subjects.ts'

/** The list of all agreements, and those that were made elsewhere. */
export function registerRoutes(options: { readonly database: Database }): Route[] {
  nameDeeds(recordDeeds)
  nameSubjects({ recorded: recordedSubjects })
  return [...listRoutes(options), ...recordedRoutes(options)]
}
