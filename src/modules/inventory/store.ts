import { sql } from 'kysely'
import type { Tx } from '../../kernel/data/database.ts'
import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { Resource } from './dictionary/field.ts'
import type { Change } from './diff.ts'
import type { StoredRecord } from './export.ts'
import type { Program } from './programs.ts'

export type NewPublication = {
  readonly id: string
  readonly resource: Resource
  readonly fiscalYears: readonly string[]
  readonly organization: string | null
  readonly fileName: string
  readonly sha256: string
  readonly dialect: object
  readonly header: readonly string[]
  readonly headerRaw: string | null
  readonly mapping: object | null
  readonly records: number
  readonly importedAt: Temporal.Instant
  readonly person: string | null
  readonly reason: Bilingual | null
}

export type NewRecord = StoredRecord & {
  readonly number: number
  readonly organization: string
  readonly fiscalYear: string
  readonly publishedYear: string
  readonly serviceId: string
  readonly standardId: string | null
  readonly official: readonly string[] | null
}

/** Two imports at once would each believe they follow the same publication: the second one waits. */
export async function lockPublications(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('inventory.publication'))`.execute(tx)
}

export async function insertPublication(tx: Tx, publication: NewPublication): Promise<void> {
  await tx
    .insertInto('inventory.publication')
    .values({
      id: publication.id,
      resource: publication.resource,
      fiscal_years: [...publication.fiscalYears],
      organization: publication.organization,
      file_name: publication.fileName,
      sha256: publication.sha256,
      dialect: JSON.stringify(publication.dialect),
      header: [...publication.header],
      header_raw: publication.headerRaw,
      mapping: publication.mapping && JSON.stringify(publication.mapping),
      records: publication.records,
      imported_at: publication.importedAt.toString(),
      person_id: publication.person,
      reason_en: publication.reason?.en ?? null,
      reason_fr: publication.reason?.fr ?? null,
    })
    .execute()
}

/** Adds a batch of records in one statement. */
export async function insertRecords(
  tx: Tx,
  publicationId: string,
  batch: readonly NewRecord[],
): Promise<void> {
  const rows = batch.map((record) => ({
    organization: record.organization,
    number: record.number,
    fiscal_year: record.fiscalYear,
    published_year: record.publishedYear,
    service_id: record.serviceId,
    standard_id: record.standardId,
    cells: record.cells,
    raw: record.raw,
    official: record.official,
  }))
  await sql`
    insert into inventory.record
      (publication_id, organization, number, fiscal_year, published_year, service_id, standard_id, cells, raw,
        official)
    select ${publicationId}::uuid, organization, number, fiscal_year, published_year, service_id, standard_id, cells,
      raw, official
    from json_to_recordset(${JSON.stringify(rows)}::json) as batch (organization text, number integer,
      fiscal_year text, published_year text, service_id text, standard_id text, cells text[], raw text, official text[])`.execute(
    tx,
  )
}

/** Adds a batch of changes in one statement; numbers follow the order in which they were found. */
export async function insertChanges(
  tx: Tx,
  publicationId: string,
  firstNumber: number,
  batch: readonly Change[],
): Promise<void> {
  const rows = batch.map((change, index) => ({ ...change, number: firstNumber + index }))
  await sql`
    insert into inventory.change (publication_id, organization, number, kind, key, field, old, new)
    select ${publicationId}::uuid, organization, number, kind, key, field, old, new
    from json_to_recordset(${JSON.stringify(rows)}::json) as batch (organization text, number integer,
      kind text, key text, field text, old text, new text)`.execute(tx)
}

/** Keeps a list of program codes for the forms and checks of members: the new list replaces the old one. */
export async function replacePrograms(tx: Tx, programs: readonly Program[]): Promise<void> {
  await tx.deleteFrom('inventory.program').execute()
  const rows = programs.map(({ code, organization, name, lastYear }) => {
    return { code, organization, name_en: name.en, name_fr: name.fr, last_year: lastYear }
  })
  await sql`
    insert into inventory.program (organization, code, name_en, name_fr, last_year)
    select organization, code, min(name_en), min(name_fr), max(last_year)
    from json_to_recordset(${JSON.stringify(rows)}::json) as list (organization text, code text, name_en text,
      name_fr text, last_year integer)
    group by organization, code`.execute(tx)
}
