import { sql } from 'kysely'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { type Bulk, bulkTransaction } from '../../../kernel/data/bulk.ts'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Clock } from '../../../kernel/time/clock.ts'
import { lockFeed } from '../facts/feed.ts'
import { errorOf } from '../log/findings.ts'
import { type EvaluationMapping, evaluationMapping } from '../mapping/mapping.ts'
import { readPieces } from './pieces.ts'
import { copyStaged, stagedLines, stagedTable } from './stage.ts'

export type LoadKey = { readonly organization: string; readonly id: string }

/**
 * Turns a queued file into facts in one transaction: all of its rows, or none when the work is cut off; then it is
 * done again from the beginning, by whichever process comes first. Does nothing when another one is at it.
 */
export async function runLoad(database: Database, key: LoadKey, clock: Clock): Promise<void> {
  const actor = { organization: key.organization, person: null }
  try {
    await bulkTransaction(database, actor, (bulk) => store(bulk, database, key, clock))
  } catch (error) {
    if (!(error instanceof CliUsageError)) throw error
    const { en, fr } = error.sentence
    const values = { state: 'failed', fault_en: en, fault_fr: fr, ended_at: clock().toString() }
    await transaction(database, actor, (tx) => change(tx, key, values))
  }
}

async function store(bulk: Bulk, database: Database, key: LoadKey, clock: Clock): Promise<void> {
  const { tx, copyIn } = bulk
  const load = await claim(tx, key)
  if (!load) return
  const started = clock()
  const progress = progressOf(database, key, started)
  await sql.raw(stagedTable).execute(tx)
  const mapping = evaluationMapping.parse(load.mapping)
  const text = readPieces(database, key, mapping.encoding ?? load.encoding)
  await copyIn(
    copyStaged,
    stagedLines({ fileName: load.file_name, mapping, text, now: started, progress: progress.note }),
  )
  await progress.end()
  await sql`analyze staged`.execute(tx)
  const feed = { organization: key.organization, id: load.feed_id }
  const recordedAt = await lockFeed(tx, feed, clock())
  if (recordedAt === null) throw new Error(`the feed ${feed.id} is not there any more`)
  const corrected = 'events' in mapping ? { changed: 0, moved: 0 } : await correct(tx, feed, key, recordedAt)
  const stored = await insert(tx, feed, key, recordedAt)
  const counts = await reject(tx, feed, key, mapping, stored)
  await tx
    .deleteFrom('performance.load_piece')
    .where('organization_id', '=', key.organization)
    .where('load_id', '=', key.id)
    .execute()
  await change(tx, key, {
    state: 'done',
    rows_read: String(progress.rows()),
    events_new: String(stored),
    events_corrected: String(corrected.changed),
    events_known: String(counts.known - corrected.moved),
    rows_rejected: String(counts.rejected),
    rows_noted: String(counts.noted),
    started_at: started.toString(),
    ended_at: clock().toString(),
  })
}

/** The lock lives as long as the transaction: a process that dies lets go of it. */
async function claim(tx: Tx, { organization, id }: LoadKey) {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('performance.load:' || ${id}, 0)) as mine`.execute(tx)
  if (!rows[0]?.mine) return undefined
  return tx
    .selectFrom('performance.load')
    .select(['feed_id', 'file_name', 'mapping', 'encoding'])
    .where('organization_id', '=', organization)
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst()
}

type Owned = { readonly organization: string; readonly id: string }

/** Rows that tell how a case stands now: where a time differs from the one that stands, a correction says so. */
async function correct(
  tx: Tx,
  feed: Owned,
  load: LoadKey,
  recordedAt: string,
): Promise<{ readonly changed: number; readonly moved: number }> {
  const { rows } = await sql<{ changed: string; moved: string }>`with corrected as (
    insert into performance.event
      (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at, corrects, channel, detail, load_id)
    select ${feed.organization}::uuid, ${feed.id}::uuid, s.id || '~' || ${load.id}::text, s.case_id, s.activity, s.happened_at,
      ${recordedAt}::timestamptz, s.id, s.channel, s.detail, ${load.id}::uuid
    from staged s
    join performance.event first on first.organization_id = ${feed.organization}::uuid
      and first.feed_id = ${feed.id}::uuid and first.id = s.id
    cross join lateral (
      select coalesce(last.activity, first.activity) as activity,
        coalesce(last.happened_at, first.happened_at) as happened_at,
        case when last.id is null then first.channel else last.channel end as channel,
        case when last.id is null then first.detail else last.detail end as detail
      from (select 1) one
      left join lateral (
        select c.* from performance.event c
        where c.organization_id = ${feed.organization}::uuid and c.feed_id = ${feed.id}::uuid and c.corrects = s.id
        order by c.recorded_at desc limit 1) last on true) stands
    where s.rule is null and s.activity is not null
      and not (s.activity = '' and stands.activity = '')
      and (s.activity, s.happened_at, s.channel, s.detail)
        is distinct from (stands.activity, stands.happened_at, stands.channel, stands.detail)
    on conflict do nothing returning activity)
    select count(*) as changed, count(*) filter (where activity <> '') as moved from corrected`.execute(tx)
  return { changed: Number(rows[0]?.changed ?? 0), moved: Number(rows[0]?.moved ?? 0) }
}

async function insert(tx: Tx, feed: Owned, load: LoadKey, recordedAt: string): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into performance.event
      (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at, channel, detail, load_id)
    select ${feed.organization}::uuid, ${feed.id}::uuid, id, case_id, activity, happened_at, ${recordedAt}::timestamptz,
      channel, detail, ${load.id}::uuid
    from staged where rule is null and activity <> ''
    on conflict do nothing`.execute(tx)
  return Number(numAffectedRows)
}

/** Tells each row that was not stored or was read by a choice, and counts those that were known. */
async function reject(
  tx: Tx,
  feed: Owned,
  load: LoadKey,
  mapping: EvaluationMapping,
  stored: number,
): Promise<{ readonly known: number; readonly rejected: number; readonly noted: number }> {
  const staged = await sql<{ events: string; rejected: string; noted: string }>`
    select count(*) filter (where rule is null and activity <> '') as events,
      count(*) filter (where severity = 'error') as rejected, count(*) filter (where severity = 'note') as noted
    from staged`.execute(tx)
  const events = Number(staged.rows[0]?.events ?? 0)
  await sql`delete from performance.load_rejection
    where organization_id = ${load.organization}::uuid and load_id = ${load.id}::uuid`.execute(tx)
  await sql`insert into performance.load_rejection
      (organization_id, load_id, row_number, number, rule, field, message_en, message_fr, severity)
    select ${load.organization}::uuid, ${load.id}::uuid, row_number, case severity when 'note' then 3 else 1 end, rule, field,
      message_en, message_fr, severity
    from staged where rule is not null`.execute(tx)
  const clashes = 'events' in mapping && stored < events ? await rejectClashes(tx, feed, load) : 0
  return {
    known: events - stored - clashes,
    rejected: Number(staged.rows[0]?.rejected ?? 0) + clashes,
    noted: Number(staged.rows[0]?.noted ?? 0),
  }
}

/** Rows whose number belongs to another content; the sentence is made for each number in both languages. */
async function rejectClashes(tx: Tx, feed: Owned, load: LoadKey): Promise<number> {
  const mark = '⟦id⟧'
  const { en, fr } = errorOf('id-used-otherwise', null, mark)
  const shown = sql`left(regexp_replace(s.id, '[[:cntrl:]]', '·', 'g'), 60)`
  const { numAffectedRows = 0n } = await sql`
    insert into performance.load_rejection
      (organization_id, load_id, row_number, number, rule, field, message_en, message_fr)
    select ${load.organization}::uuid, ${load.id}::uuid, s.row_number, 2, 'id-used-otherwise', null,
      replace(${en}, ${mark}, ${shown}), replace(${fr}, ${mark}, ${shown})
    from staged s
    join performance.event e on e.organization_id = ${feed.organization}::uuid and e.feed_id = ${feed.id}::uuid
      and e.id = s.id
    where s.rule is null
      and (e.case_id, e.activity, e.happened_at, e.channel)
        is distinct from (s.case_id, s.activity, s.happened_at, s.channel)`.execute(tx)
  return Number(numAffectedRows)
}

type Change = Partial<{
  state: string
  rows_read: string
  events_new: string
  events_corrected: string
  events_known: string
  rows_rejected: string
  rows_noted: string
  fault_en: string
  fault_fr: string
  started_at: string
  ended_at: string
}>

async function change(tx: Tx, { organization, id }: LoadKey, values: Change): Promise<void> {
  await tx
    .updateTable('performance.load')
    .set(values)
    .where('organization_id', '=', organization)
    .where('id', '=', id)
    .execute()
}

const step = 1000

/** Tells at most once a second how far the work is, outside its transaction, so that pages can show it. */
function progressOf(database: Database, key: LoadKey, started: Temporal.Instant) {
  let rows = 0
  let told = performance.now()
  let telling: Promise<unknown> = Promise.resolve()
  return {
    rows: () => rows,
    end: () => telling,
    note(read: number) {
      rows = read
      if (performance.now() - told < step) return
      told = performance.now()
      const values = { rows_read: String(read), started_at: started.toString() }
      telling = transaction(database, { organization: key.organization, person: null }, (tx) =>
        change(tx, key, values),
      ).catch(() => {})
    },
  }
}
