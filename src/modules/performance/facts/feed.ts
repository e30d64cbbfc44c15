import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'

/** A source of facts: a system, a file that arrives every month, a person. */
export type Feed = {
  readonly organization: string
  readonly id: string
  readonly name: Bilingual
  readonly parties: readonly string[]
  readonly service: string | null
  readonly mapping: unknown
  readonly version: number
  readonly lastRecordedAt: string | null
}

/** The feeds that the acting organization may read, by name. */
export async function feedsOf(tx: Tx, language: 'en' | 'fr'): Promise<Feed[]> {
  const rows = await tx
    .selectFrom('performance.feed')
    .selectAll()
    .orderBy(language === 'en' ? 'name_en' : 'name_fr')
    .execute()
  return rows.map(feedFrom)
}

/** A feed that the acting organization may read; null for any other id, however it is written. */
export async function feedById(tx: Tx, id: string): Promise<Feed | null> {
  if (!isId(id)) return null
  const row = await tx.selectFrom('performance.feed').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? feedFrom(row) : null
}

export async function addFeed(
  tx: Tx,
  feed: Pick<Feed, 'organization' | 'name' | 'parties' | 'service'> & { readonly id?: string },
  now: Temporal.Instant,
): Promise<string> {
  const id = feed.id ?? newId(now)
  await tx
    .insertInto('performance.feed')
    .values({
      organization_id: feed.organization,
      id,
      parties: [...feed.parties],
      name_en: feed.name.en,
      name_fr: feed.name.fr,
      service_id: feed.service,
      created_at: now.toString(),
    })
    .onConflict((row) => row.doNothing())
    .execute()
  return id
}

/**
 * Takes the feed for the rest of the transaction and gives the instant its facts are recorded at: later than any
 * before, even when clocks of two processes disagree. Null when the organization does not own the feed.
 */
export async function lockFeed(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string },
  now: Temporal.Instant,
): Promise<string | null> {
  const { rows } = await sql<{ at: string }>`
    update performance.feed
    set last_recorded_at = greatest(${now.toString()}::timestamptz, last_recorded_at + interval '1 microsecond')
    where organization_id = ${feed.organization} and id = ${feed.id}
    returning last_recorded_at as at`.execute(tx)
  return rows[0]?.at ?? null
}

function feedFrom(row: {
  organization_id: string
  id: string
  name_en: string
  name_fr: string
  parties: string[]
  service_id: string | null
  mapping: unknown
  version: number
  last_recorded_at: string | null
}): Feed {
  return {
    organization: row.organization_id,
    id: row.id,
    name: { en: row.name_en, fr: row.name_fr },
    parties: row.parties,
    service: row.service_id,
    mapping: row.mapping,
    version: row.version,
    lastRecordedAt: row.last_recorded_at,
  }
}
