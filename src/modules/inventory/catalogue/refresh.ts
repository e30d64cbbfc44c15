import { sql } from 'kysely'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import { languages } from '../../../kernel/language/bilingual.ts'
import { IndicatorCounter } from '../indicators/indicators.ts'
import { storedTally } from '../indicators/stored-tally.ts'
import { foldName } from '../organizations.ts'
import { type CurrentRecord, currentRecords } from '../queries.ts'
import { lockPublications } from '../store.ts'
import {
  addStandardCounts,
  clearListings,
  insertServices,
  insertStandards,
  insertTallies,
  insertWords,
  markCurrentYears,
} from './listing.store.ts'
import { serviceListing, standardListing, wordsOf } from './listing.ts'

/** Which rows to list again: those of a year, of one organization or of all. */
export type Reach = { readonly year: string; readonly organization: string | null }

const batchSize = 200

/** Brings the catalogue up to date before the product answers: after an update, or rows written by other means. */
export async function catchUpCatalogue(database: Database): Promise<void> {
  if ((await unlisted(database)).length === 0) return
  await database.transaction().execute(async (tx) => {
    await lockPublications(tx)
    await listNewPublications(tx)
  })
}

/**
 * Lists what the publications not yet listed changed, in the transaction that wrote them. With an organization's
 * code, only its own: that is all its people may write.
 */
export async function listNewPublications(
  tx: Tx,
  organization?: string,
  listed: (rows: number) => void = () => {},
): Promise<void> {
  const found = await unlisted(tx, organization)
  if (found.length === 0) return
  for (const reach of await reachOf(tx, found)) await listAgain(tx, reach, listed)
  await tx
    .insertInto('inventory.listed_publication')
    .values(found.map((publication_id) => ({ publication_id })))
    .execute()
}

async function unlisted(database: Database | Tx, organization?: string): Promise<readonly string[]> {
  let query = database
    .selectFrom('inventory.publication as publication')
    .leftJoin('inventory.listed_publication as listed', 'listed.publication_id', 'publication.id')
    .select('publication.id')
    .where('listed.publication_id', 'is', null)
  if (organization !== undefined) query = query.where('publication.organization', '=', organization)
  return (await query.execute()).map(({ id }) => id)
}

/** The years of the rows a publication brought, and of those it replaced: a late correction has a year of its own. */
async function reachOf(tx: Tx, publications: readonly string[]): Promise<readonly Reach[]> {
  const { rows } = await sql<{ year: string; organization: string | null }>`
    select distinct record.fiscal_year as year, publication.organization
    from inventory.publication
    join inventory.record on record.publication_id = publication.id
      or (record.published_year = any (publication.fiscal_years)
        and (publication.organization is null or record.organization = publication.organization))
    where publication.id = any (${[...publications]}::uuid[])
    order by 1`.execute(tx)
  const everywhere = new Set(rows.flatMap(({ year, organization }) => (organization === null ? [year] : [])))
  return rows.filter(({ year, organization }) => organization === null || !everywhere.has(year))
}

async function listAgain(tx: Tx, reach: Reach, listed: (rows: number) => void): Promise<void> {
  await clearListings(tx, reach)
  const counter = new IndicatorCounter(reach.year, { detailed: false })
  let count = 0
  const words = { en: new Set<string>(), fr: new Set<string>() }
  const filter = { fiscalYear: reach.year, organization: reach.organization ?? undefined }
  await inBatches(currentRecords(tx, { resource: 'service', ...filter }), async (batch) => {
    const rows = batch.map(({ publication, number, value }) => {
      counter.service(value)
      return { ...serviceListing(value), publication_id: publication, number }
    })
    for (const row of rows) {
      for (const language of languages)
        for (const text of [row[`name_${language}`], row[`description_${language}`]])
          for (const word of wordsOf(text)) words[language].add(word)
    }
    await insertServices(tx, rows)
    count += rows.length
    listed(count)
  })
  await inBatches(currentRecords(tx, { resource: 'service-std', ...filter }), async (batch) => {
    const rows = batch.map(({ publication, number, value }) => {
      counter.standard(value)
      const row = standardListing(value)
      const in_scope = counter.isInScope(row.organization, row.service_id)
      return { ...row, in_scope, publication_id: publication, number }
    })
    await insertStandards(tx, rows)
    count += rows.length
    listed(count)
  })
  await addStandardCounts(tx, reach)
  await markCurrentYears(tx, reach)
  await insertTallies(
    tx,
    reach,
    [...counter.tallies()].map(([organization, tally]) => ({ organization, counts: storedTally(tally) })),
  )
  for (const language of languages)
    await insertWords(
      tx,
      language,
      [...words[language]].map((word) => ({ word, folded: foldName(word) })),
    )
}

async function inBatches(
  records: AsyncIterable<CurrentRecord>,
  work: (batch: readonly CurrentRecord[]) => Promise<void>,
): Promise<void> {
  let batch: CurrentRecord[] = []
  for await (const record of records) {
    batch.push(record)
    if (batch.length < batchSize) continue
    await work(batch)
    batch = []
  }
  if (batch.length > 0) await work(batch)
}
