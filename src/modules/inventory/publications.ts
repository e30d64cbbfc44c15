import { type NotNull, type Selectable, sql } from 'kysely'
import type { Database, Tx } from '../../kernel/data/database.ts'
import type { InventoryPublication } from '../../kernel/data/tables.ts'
import type { CsvDialect } from '../../kernel/files/csv/dialect.ts'
import type { Resource } from './dictionary/field.ts'
import type { StoredRecord } from './export.ts'

export type Publication = {
  readonly id: string
  readonly resource: Resource
  /** The years it publishes whole. */
  readonly fiscalYears: readonly string[]
  /** The only organization it covers; null for all of them. */
  readonly organization: string | null
  readonly fileName: string
  readonly sha256: string
  readonly mapping: unknown
  readonly dialect: CsvDialect
  readonly header: readonly string[]
  readonly headerRaw: string | null
  readonly records: number
  readonly importedAt: string
}

const pageSize = 2000

/** The publications that give the records in force of a year, oldest first: the last file of everything, and later ones of single organizations. */
export async function currentPublications(
  database: Database | Tx,
  resource: Resource,
  year: string,
  organizations?: readonly string[],
): Promise<Publication[]> {
  if (organizations?.length === 0) return []
  const rows = await database
    .selectFrom('inventory.publication as publication')
    .selectAll()
    .where('resource', '=', resource)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('inventory.current_record as record')
          .select('record.number')
          .whereRef('record.publication_id', '=', 'publication.id')
          .where('record.published_year', '=', year)
          .$if(organizations !== undefined, (query) =>
            query.where('record.organization', 'in', [...(organizations ?? [])]),
          ),
      ),
    )
    .orderBy('sequence')
    .execute()
  return rows.map((row) => publication(row, resource))
}

/**
 * The newest publication of any of these years that covers as much: for one organization also a file of all of them,
 * which replaced its own if it came later.
 */
export async function latestPublication(
  database: Database | Tx,
  resource: Resource,
  years: readonly string[],
  organization: string | null,
): Promise<Publication | undefined> {
  const row = await database
    .selectFrom('inventory.publication')
    .selectAll()
    .where('resource', '=', resource)
    .where(sql<boolean>`fiscal_years && ${years}::text[]`)
    .where((eb) =>
      eb.or([
        eb('organization', 'is', null),
        ...(organization === null ? [] : [eb('organization', '=', organization)]),
      ]),
    )
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && publication(row, resource)
}

function publication(row: Selectable<InventoryPublication>, resource: Resource): Publication {
  return {
    id: row.id,
    resource,
    fiscalYears: row.fiscal_years,
    organization: row.organization,
    fileName: row.file_name,
    sha256: row.sha256,
    mapping: row.mapping,
    // Written by this module from a CsvDialect, in a table nobody can change.
    dialect: row.dialect as unknown as CsvDialect,
    header: row.header,
    headerRaw: row.header_raw,
    records: row.records,
    importedAt: row.imported_at,
  }
}

/** The records of a publication that are in force with a year, in the order of its file. */
export async function* publicationRecords(
  database: Database | Tx,
  publicationId: string,
  year: string,
  organizations?: readonly string[],
): AsyncGenerator<StoredRecord> {
  let last = 0
  for (;;) {
    const page = await database
      .selectFrom('inventory.current_record')
      .select(['number', 'cells', 'raw'])
      .where('publication_id', '=', publicationId)
      .where('published_year', '=', year)
      .where('number', '>', last)
      .$if(organizations !== undefined, (query) =>
        query.where('organization', 'in', [...(organizations ?? [])]),
      )
      .orderBy('number')
      .limit(pageSize)
      .$narrowType<{ number: NotNull; cells: NotNull }>()
      .execute()
    for (const { cells, raw } of page) yield { cells, raw }
    const end = page.at(-1)
    if (!end || page.length < pageSize) return
    last = end.number
  }
}
