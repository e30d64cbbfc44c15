import type { Database, Tx } from '../../../kernel/data/database.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, notFound, type Reply } from '../../../kernel/web/route.ts'
import { asViewer, may, refusalOf } from '../../identity/index.ts'
import { type Load, loadById } from './queries.ts'

/** Runs work on a load of the viewer's organization, for those who may register services. */
export async function onLoad(
  database: Database,
  { viewer, params, language }: MemberRequest,
  work: (tx: Tx, load: Load) => Promise<Reply> | Reply,
): Promise<Reply> {
  return asViewer(database, viewer, async (tx) => {
    const load = await loadById(tx, viewer.organization, params.load ?? '')
    if (!load) return notFound
    if (!may(viewer.roles, 'edit-inventory')) return refusalPage(language, refusalOf('edit-inventory'))
    return work(tx, load)
  })
}
