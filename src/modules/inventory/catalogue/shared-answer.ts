import { randomUUID } from 'node:crypto'
import type { Reply, Shared, WebRequest } from '../../../kernel/web/route.ts'
import { isUnchanged } from '../../../kernel/web/shared.ts'
import type { CatalogueState } from './search/names.queries.ts'

/** Another program may word its pages otherwise: what it said before is not the same answer. */
const program = randomUUID().slice(0, 8)

/**
 * Pages for visitors are the same for everyone until something is published, and are not made again for who holds them;
 * members see their own masthead.
 */
export async function sharedPage(
  request: WebRequest,
  state: Pick<CatalogueState, 'edition'>,
  make: () => Promise<Reply> | Reply,
): Promise<Reply> {
  return request.viewer ? make() : unlessHeld(request, marked(state, 60), make)
}

/** Files hold the same for everyone, members too. */
export async function sharedFile(
  request: WebRequest,
  state: CatalogueState,
  make: () => Promise<Reply> | Reply,
): Promise<Reply> {
  return unlessHeld(request, marked(state, 300), make)
}

function marked({ edition }: Pick<CatalogueState, 'edition'>, maxAge: number): Shared {
  return { etag: `"${program}-${edition}"`, maxAge }
}

/** Does the work only for who does not hold its outcome already. */
async function unlessHeld(
  { ifNoneMatch }: WebRequest,
  shared: Shared,
  make: () => Promise<Reply> | Reply,
): Promise<Reply> {
  if (isUnchanged(ifNoneMatch, shared)) return { kind: 'unchanged', shared }
  const reply = await make()
  return reply.kind === 'page' || reply.kind === 'file' ? { ...reply, shared } : reply
}
