import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'

export type LoadState = 'received' | 'queued' | 'done' | 'failed'

export type LoadRow = {
  readonly id: string
  readonly feed: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly encoding: string
  readonly state: LoadState
  readonly mapping: unknown
  readonly rows: number
  readonly stored: number
  readonly known: number
  readonly corrected: number
  readonly rejected: number
  readonly noted: number
  readonly fault: Bilingual | null
  readonly person: string
  readonly createdAt: string
  readonly endedAt: string | null
}

/** The files brought to a feed, newest first; only the organization that answers for it sees them. */
export async function loadsOf(tx: Tx, feed: string): Promise<readonly LoadRow[]> {
  return read(tx, 'feed_id', feed, 50)
}

export async function loadById(tx: Tx, id: string): Promise<LoadRow | null> {
  if (!isId(id)) return null
  const [load] = await read(tx, 'id', id, 1)
  return load ?? null
}

async function read(tx: Tx, column: 'id' | 'feed_id', value: string, most: number): Promise<LoadRow[]> {
  const rows = await tx
    .selectFrom('performance.load as load')
    .leftJoin('identity.person as person', 'person.id', 'load.person_id')
    .selectAll('load')
    .select('person.name')
    .where(`load.${column}`, '=', value)
    .orderBy('load.created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    feed: row.feed_id,
    fileName: row.file_name,
    bytes: Number(row.bytes),
    sha256: row.sha256,
    encoding: row.encoding,
    // The table allows these four only.
    state: row.state as LoadState,
    mapping: row.mapping,
    rows: Number(row.rows_read),
    stored: Number(row.events_new),
    known: Number(row.events_known),
    corrected: Number(row.events_corrected),
    rejected: Number(row.rows_rejected),
    noted: Number(row.rows_noted),
    fault: row.fault_en !== null && row.fault_fr !== null ? { en: row.fault_en, fr: row.fault_fr } : null,
    person: row.name ?? '',
    createdAt: row.created_at,
    endedAt: row.ended_at,
  }))
}

export type Rejection = { readonly row: number; readonly rule: string; readonly message: Bilingual }

export async function rejectionsOf(
  tx: Tx,
  load: string,
  asked: { readonly severity: 'error' | 'note'; readonly after: number; readonly most: number },
): Promise<readonly Rejection[]> {
  const rows = await tx
    .selectFrom('performance.load_rejection')
    .select(['row_number', 'rule', 'message_en', 'message_fr'])
    .where('load_id', '=', load)
    .where('severity', '=', asked.severity)
    .where('row_number', '>', String(asked.after))
    .orderBy('row_number')
    .limit(asked.most)
    .execute()
  return rows.map((row) => ({
    row: Number(row.row_number),
    rule: row.rule,
    message: { en: row.message_en, fr: row.message_fr },
  }))
}

export type LatestFact = {
  readonly id: string
  readonly caseId: string
  readonly activity: string
  readonly happenedAt: string
  readonly recordedAt: string
  readonly corrects: string | null
}

/** What came in last, corrections among it: late and corrected facts are seen, not hidden. */
export async function latestFacts(tx: Tx, feed: { organization: string; id: string }): Promise<LatestFact[]> {
  const { rows } = await sql<LatestFact>`
    select * from (
      (select id, case_id as "caseId", activity, happened_at as "happenedAt", recorded_at as "recordedAt", corrects
      from performance.event where organization_id = ${feed.organization}::uuid and feed_id = ${feed.id}::uuid
      order by recorded_at desc, happened_at desc limit 15)
      union all
      (select id, concat_ws(' / ', first_day, nullif(last_day, first_day)),
        coalesce(numerator || ' / ' || denominator, value::text, ''), happened_at, recorded_at, corrects
      from performance.observation where organization_id = ${feed.organization}::uuid and feed_id = ${feed.id}::uuid
      order by recorded_at desc, happened_at desc limit 15)) facts
    order by "recordedAt" desc, "happenedAt" desc limit 15`.execute(tx)
  return rows
}

/** The organizations that share a relationship with one: facts may be shown to them. */
export async function partnersOf(
  tx: Tx,
  organization: string,
): Promise<readonly { id: string; name: Bilingual }[]> {
  const { rows } = await sql<{ id: string; name_en: string; name_fr: string }>`
    select distinct o.id, o.name_en, o.name_fr
    from agreements.relationship r, unnest(r.parties) as party (id)
    join identity.organization o on o.id = party.id
    where party.id <> ${organization}::uuid order by o.name_en`.execute(tx)
  return rows.map(({ id, name_en, name_fr }) => ({ id, name: { en: name_en, fr: name_fr } }))
}
