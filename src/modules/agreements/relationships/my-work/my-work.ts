import { type Tx, transaction } from '../../../../kernel/data/database.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { type OverdueReviews, overdueReviews } from '../../../standards/index.ts'
import { type Access, type Asked, actorOf } from '../access.ts'
import { everything, type Listed, type ListFilter, listRelationships } from './list.queries.ts'
import { type ProposalsToAnswer, proposalsToAnswer } from './proposals-to-answer.queries.ts'

export const pageSize = 20

export type MyWork = {
  readonly waiting: Listed
  readonly recent: Listed
  /** The yearly reviews of service standards that are overdue, for those who record them. */
  readonly reviews: OverdueReviews
  /** What other parties propose in an element, for those who may write there. */
  readonly proposals: readonly ProposalsToAnswer[]
}

type Who = Pick<Asked, 'database' | 'viewer'>

/** What waits for the viewer's organization, the longest first, and what moved last; `now` says what is overdue, `besides` what waits in other modules. */
export function myWork<Besides>(
  who: Who,
  now: Temporal.Instant,
  besides: (tx: Tx) => Promise<Besides>,
): Promise<Access<MyWork & { readonly besides: Besides }>> {
  const { organization, roles, timeZone } = who.viewer
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const turn: ListFilter = { ...everything, waiting: true, order: 'oldest' }
  return reading(who, async (tx) => ({
    waiting: await listRelationships(tx, organization, turn, { offset: 0, size: 10 }),
    recent: await listRelationships(tx, organization, everything, { offset: 0, size: 5 }),
    reviews: may(roles, 'manage-standards')
      ? await overdueReviews(tx, organization, today, 5)
      : { total: 0, first: [] },
    proposals: may(roles, 'draft', 'open') ? await proposalsToAnswer(tx, organization, 5) : [],
    besides: await besides(tx),
  }))
}

/** One page of all the relationships of the viewer's organization that pass the filter. Pages count from 1. */
export function relationshipsPage(who: Who, filter: ListFilter, page: number): Promise<Access<Listed>> {
  const part = { offset: (page - 1) * pageSize, size: pageSize }
  return reading(who, (tx) => listRelationships(tx, who.viewer.organization, filter, part))
}

async function reading<T>({ database, viewer }: Who, work: (tx: Tx) => Promise<T>): Promise<Access<T>> {
  if (!may(viewer.roles, 'read', 'open')) return { kind: 'refused', reason: refusalOf('read', 'open') }
  return transaction(database, actorOf(viewer), async (tx) => ({ kind: 'granted', value: await work(tx) }))
}
