import type { Database, Tx } from '../../../kernel/data/database.ts'
import { isFiscalYear } from '../../../kernel/time/fiscal-year.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, notFound, type Reply } from '../../../kernel/web/route.ts'
import { type Action, asViewer, may, refusalOf } from '../../identity/index.ts'
import { workingYear } from './working.queries.ts'
import type { WorkingYear } from './working.ts'

/** Runs work on a year of the viewer's organization; what roles or the year's state forbid is said. */
export async function onYear(
  database: Database,
  request: MemberRequest,
  need: 'read' | 'edit',
  work: (tx: Tx, year: WorkingYear) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { viewer, params, language } = request
  const asked = params.year ?? ''
  if (!isFiscalYear(asked)) return notFound
  const action: Action = 'edit-inventory'
  return asViewer(database, viewer, async (tx) => {
    const year = await workingYear(tx, viewer.organization, asked, { lock: need === 'edit' })
    if (!year) return notFound
    if (need === 'edit' && !may(viewer.roles, action)) return refusalPage(language, refusalOf(action))
    if (need === 'edit' && year.state !== 'collecting') return refusalPage(language, closed)
    return work(tx, year)
  })
}

const closed = {
  en: 'The rows of this year are closed: it is validated, approved or published. Send it back for changes, or correct what was published, from the page of the year.',
  fr: 'Les lignes de cet exercice ne sont plus modifiables\u00a0: il est validé, approuvé ou publié. À partir de la page de l’exercice, renvoyez-le pour modification ou corrigez ce qui a été publié.',
}
