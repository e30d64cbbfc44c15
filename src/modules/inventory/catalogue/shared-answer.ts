import { randomUUID } from 'node:crypto'
import type { Shared, WebRequest } from '../../../kernel/web/route.ts'
import type { CatalogueState } from './search/names.queries.ts'

/** Another program may word its pages otherwise: what it said before is not the same answer. */
const program = randomUUID().slice(0, 8)

/** Pages for visitors are the same for everyone until something is published; members see their own masthead. */
export function sharedPage({ viewer }: WebRequest, { edition }: CatalogueState): { shared?: Shared } {
  return viewer ? {} : { shared: { etag: `"${program}-${edition}"`, maxAge: 60 } }
}

/** Files hold the same for everyone, members too. */
export function sharedFile({ edition }: CatalogueState): { shared: Shared } {
  return { shared: { etag: `"${program}-${edition}"`, maxAge: 300 } }
}
