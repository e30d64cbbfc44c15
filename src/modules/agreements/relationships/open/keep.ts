import { type Tx, transaction } from '../../../../kernel/data/database.ts'
import { isId } from '../../../../kernel/value/id.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { type Access, type Asked, actorOf } from '../access.ts'
import { keepOpening, openingById } from './opening.store.ts'
import type { Opening } from './opening.ts'

/** Runs `work` on what was typed so far, if the viewer may open relationships at all. */
export async function onOpening<T>(
  { database, viewer, id }: Omit<Asked, 'now'>,
  work: (tx: Tx, opening: Opening) => Promise<T>,
): Promise<Access<T>> {
  if (!isId(id)) return { kind: 'missing' }
  if (!may(viewer.roles, 'open-relationship'))
    return { kind: 'refused', reason: refusalOf('open-relationship') }
  return transaction(database, actorOf(viewer), async (tx) => ({
    kind: 'granted',
    value: await work(tx, await openingById(tx, id, viewer)),
  }))
}

/** Keeps a changed opening: what one page asks never loses what another page got. */
export async function keep(tx: Tx, asked: Asked, opening: Opening): Promise<void> {
  await keepOpening(tx, asked.id, asked.viewer, opening, asked.now)
}
