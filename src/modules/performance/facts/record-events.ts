import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { type FactRefusal, type NewEvent, refusalOfFact } from './event.ts'

export type Placed<Fact> = { readonly index: number; readonly fact: Fact }

export type Recorded = {
  /** Stored now, corrections among them. */
  readonly stored: number
  /** Stored before with the same content, or earlier in the same batch: counted once. */
  readonly known: number
  readonly refused: readonly FactRefusal[]
}

/** So many are written as parameters at a time: a process that answers others should not be busy for long. */
const sliceSize = 2000

/**
 * Stores a batch of checked events in a feed that is locked. The same event again changes nothing; the same id with
 * other content is refused, and so is the correction of an event that nobody knows.
 */
export async function recordEvents(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string },
  batch: readonly Placed<NewEvent>[],
  recordedAt: string,
): Promise<Recorded> {
  const refused: FactRefusal[] = []
  const roots = await rootsOf(tx, feed, batch)
  const corrected = new Set<string>()
  const fresh = new Map<string, Placed<NewEvent>>()
  let known = 0
  for (const placed of batch) {
    const { index, fact } = placed
    const root = fact.corrects === undefined ? undefined : roots(fact.corrects, fresh)
    const first = fresh.get(fact.id)
    const event = { ...fact, corrects: root ?? fact.corrects }
    if (first) {
      if (isSame(first.fact, event)) known += 1
      else refused.push(refusalOfFact(index, fact.id, 'id-used-otherwise', fact.id))
    } else if (fact.corrects !== undefined && (root === undefined || fact.corrects === fact.id))
      refused.push(refusalOfFact(index, fact.id, 'corrects-unknown', 'corrects'))
    else if (root !== undefined && corrected.has(root))
      refused.push(refusalOfFact(index, fact.id, 'corrected-twice', 'corrects'))
    else {
      if (root !== undefined) corrected.add(root)
      fresh.set(fact.id, { index, fact: event })
    }
  }
  const stored = new Set<string>()
  const events = [...fresh.values()]
  for (let start = 0; start < events.length; start += sliceSize)
    for (const id of await insert(tx, feed, events.slice(start, start + sliceSize), recordedAt))
      stored.add(id)
  const before = events.filter(({ fact }) => !stored.has(fact.id))
  const contents = await contentsOf(
    tx,
    feed,
    before.map(({ fact }) => fact.id),
  )
  for (const { index, fact } of before) {
    const old = contents.get(fact.id)
    if (old && isSame(old, fact)) known += 1
    else refused.push(refusalOfFact(index, fact.id, 'id-used-otherwise', fact.id))
  }
  return { stored: stored.size, known, refused: refused.toSorted((a, b) => a.index - b.index) }
}

/** Corrections of a correction replace what that one replaced: all name the first event. */
async function rootsOf(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string },
  batch: readonly Placed<NewEvent>[],
): Promise<(id: string, fresh: ReadonlyMap<string, Placed<NewEvent>>) => string | undefined> {
  const named = batch.flatMap(({ fact }) => (fact.corrects === undefined ? [] : [fact.corrects]))
  if (named.length === 0) return () => undefined
  const rows = await tx
    .selectFrom('performance.event')
    .select(['id', 'corrects'])
    .where('organization_id', '=', feed.organization)
    .where('feed_id', '=', feed.id)
    .where('id', 'in', [...new Set(named)])
    .execute()
  const stored = new Map(rows.map(({ id, corrects }) => [id, corrects ?? id]))
  return (id, fresh) => {
    const here = fresh.get(id)
    return here ? (here.fact.corrects ?? id) : stored.get(id)
  }
}

async function insert(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string },
  events: readonly Placed<NewEvent>[],
  recordedAt: string,
): Promise<readonly string[]> {
  const column = <T>(of: (event: NewEvent) => T) => events.map(({ fact }) => of(fact))
  const { rows } = await sql<{ id: string }>`
    insert into performance.event
      (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at, corrects, channel, detail)
    select ${feed.organization}::uuid, ${feed.id}::uuid, id, case_id, activity, to_timestamp(at / 1000.0),
      ${recordedAt}::timestamptz, corrects, channel, detail::jsonb
    from unnest(${column(({ id }) => id)}::text[], ${column(({ caseId }) => caseId)}::text[],
      ${column(({ activity }) => activity)}::text[], ${column(({ at }) => at)}::float8[],
      ${column(({ corrects }) => corrects ?? null)}::text[], ${column(({ channel }) => channel ?? null)}::text[],
      ${column(({ detail }) => (detail ? JSON.stringify(detail) : null))}::text[])
      as batch (id, case_id, activity, at, corrects, channel, detail)
    on conflict do nothing
    returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

async function contentsOf(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string },
  ids: readonly string[],
): Promise<ReadonlyMap<string, NewEvent>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('performance.event')
    .select(['id', 'case_id', 'activity', 'corrects', 'channel', 'detail'])
    .select(sql<string>`round(extract(epoch from happened_at) * 1000)::bigint`.as('at'))
    .where('organization_id', '=', feed.organization)
    .where('feed_id', '=', feed.id)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        caseId: row.case_id,
        activity: row.activity,
        at: Number(row.at),
        corrects: row.corrects ?? undefined,
        channel: row.channel ?? undefined,
        // Written by this file alone, from a checked detail.
        detail: (row.detail ?? undefined) as NewEvent['detail'],
      },
    ]),
  )
}

function isSame(a: NewEvent, b: NewEvent): boolean {
  return (
    a.caseId === b.caseId &&
    a.activity === b.activity &&
    a.at === b.at &&
    a.corrects === b.corrects &&
    a.channel === b.channel &&
    a.detail?.due === b.detail?.due &&
    a.detail?.causedBy === b.detail?.causedBy &&
    a.detail?.evidence === b.detail?.evidence &&
    a.detail?.contested === b.detail?.contested &&
    a.detail?.exclusion === b.detail?.exclusion
  )
}
