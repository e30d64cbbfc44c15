import { type NotNull, type RawBuilder, sql } from 'kysely'
import type { Database, Tx } from '../../kernel/data/database.ts'
import type { Cells } from './computed.ts'
import { dictionary } from './dictionary/dictionary.ts'
import type { Resource } from './dictionary/field.ts'

export type CurrentFilter = {
  readonly resource: Resource
  /** The year of the rows themselves. */
  readonly fiscalYear?: string
  /** The years they were published with; a late correction is published with another year than its own. */
  readonly publishedYears?: readonly string[]
  readonly organization?: string | undefined
  readonly serviceId?: string | undefined
}

const pageSize = 2000

/**
 * The rows in force, read in the official layout, a page at a time; late corrections win over older files.
 * Only the fields asked for are read: a few columns are a small part of a row with its descriptions.
 */
export async function* currentRows(
  database: Database | Tx,
  filter: CurrentFilter,
  fields: readonly string[] = dictionary[filter.resource].map((field) => field.id),
): AsyncGenerator<Cells> {
  for await (const { value } of currentRecords(database, filter, fields)) yield value
}

/** Where a row in force stands, so that it can be found again. */
export type CurrentRecord = { readonly publication: string; readonly number: number; readonly value: Cells }

/** The same rows, each with its place. */
export async function* currentRecords(
  database: Database | Tx,
  filter: CurrentFilter,
  fields: readonly string[] = dictionary[filter.resource].map((field) => field.id),
): AsyncGenerator<CurrentRecord> {
  const publications = await database
    .selectFrom('inventory.publication')
    .select(['id', 'header', 'mapping'])
    .where('resource', '=', filter.resource)
    .orderBy('sequence')
    .execute()
  const official = columnsOf(dictionary[filter.resource].map((field) => field.id))
  const corrections = await correctionsOf(database, filter)
  for (const { id, header, mapping } of publications) {
    const columns = mapping === null ? columnsOf(header) : official
    const found = fields.filter((field) => columns.has(field))
    const array = sql.ref(mapping === null ? 'record.cells' : 'record.official')
    const cells = sql<string[]>`to_json(array[${sql.join(
      found.map((field) => sql`${array}[${sql.lit((columns.get(field) ?? 0) + 1)}]`),
    )}]::text[])`
    yield* publicationRows(database, filter, corrections, { id, cells, columns: columnsOf(found) })
  }
}

async function* publicationRows(
  database: Database | Tx,
  filter: CurrentFilter,
  corrections: Corrections,
  { id, cells, columns }: { id: string; cells: RawBuilder<string[]>; columns: Columns },
): AsyncGenerator<CurrentRecord> {
  let last = 0
  for (;;) {
    let query = database
      .selectFrom('inventory.current_record as record')
      .select([
        'record.number',
        'record.organization',
        'record.service_id',
        'record.standard_id',
        'record.published_year',
        cells.as('cells'),
      ])
      .where('record.publication_id', '=', id)
      .where('record.service_id', '<>', '')
      .where('record.number', '>', last)
      .orderBy('record.number')
      .limit(pageSize)
    if (filter.publishedYears) query = query.where('record.published_year', 'in', [...filter.publishedYears])
    if (filter.organization) query = query.where('record.organization', '=', filter.organization)
    if (filter.serviceId !== undefined) query = query.where('record.service_id', '=', filter.serviceId)
    if (filter.fiscalYear) query = query.where('record.fiscal_year', '=', filter.fiscalYear)
    const page = await query
      .$narrowType<{ number: NotNull; organization: NotNull; service_id: NotNull; published_year: NotNull }>()
      .execute()
    for (const row of page) {
      const last = corrections.get(correctionKey(row)) ?? ''
      if (last <= row.published_year)
        yield { publication: id, number: row.number, value: reader(row.cells, columns) }
    }
    const end = page.at(-1)
    if (!end || page.length < pageSize) return
    last = end.number
  }
}

type Corrections = ReadonlyMap<string, string>

/**
 * A row of 2022-2023 inside the file of 2023-2024 corrects the one in the file of 2022-2023. They are few: their keys,
 * with the last year they were published with, are read once instead of asking for each row.
 */
async function correctionsOf(
  database: Database | Tx,
  { resource, fiscalYear }: CurrentFilter,
): Promise<Corrections> {
  if (fiscalYear === undefined) return new Map()
  const { rows } = await sql<CorrectionKey>`
    select record.organization, record.service_id, record.standard_id, max(record.published_year) as published_year
    from inventory.current_record as record
    where record.resource = ${resource} and record.fiscal_year = ${fiscalYear}
      and (record.organization, record.service_id, coalesce(record.standard_id, '')) in (
        select organization, service_id, coalesce(standard_id, '') from inventory.record
        where fiscal_year = ${fiscalYear} and published_year <> fiscal_year)
    group by 1, 2, 3`.execute(database)
  return new Map(rows.map((row) => [correctionKey(row), row.published_year]))
}

type CorrectionKey = {
  readonly organization: string
  readonly service_id: string
  readonly standard_id: string | null
  readonly published_year: string
}

function correctionKey({ organization, service_id, standard_id }: CorrectionKey): string {
  return [organization, service_id, standard_id ?? ''].join('/')
}

/** The keys of all services in force, for standards that come without their services. */
export async function serviceKeys(
  database: Database | Tx,
  organizations?: readonly string[],
): Promise<readonly { organization: string; fiscal_year: string; service_id: string }[]> {
  return database
    .selectFrom('inventory.current_record')
    .select(['organization', 'fiscal_year', 'service_id'])
    .where('resource', '=', 'service')
    .$if(organizations !== undefined, (query) =>
      query.where('organization', 'in', [...(organizations ?? [])]),
    )
    .$narrowType<{ organization: NotNull; fiscal_year: NotNull; service_id: NotNull }>()
    .execute()
}

/** One row by its place, read in the official layout. */
export async function recordAt(
  database: Database | Tx,
  { publication, number }: Pick<CurrentRecord, 'publication' | 'number'>,
): Promise<Cells | undefined> {
  const row = await database
    .selectFrom('inventory.record as record')
    .innerJoin('inventory.publication as publication', 'publication.id', 'record.publication_id')
    .select(['record.cells', 'record.official', 'publication.header', 'publication.resource'])
    .where('record.publication_id', '=', publication)
    .where('record.number', '=', number)
    .executeTakeFirst()
  if (!row) return undefined
  if (!row.official) return reader(row.cells, columnsOf(row.header))
  const resource: Resource = row.resource === 'service' ? 'service' : 'service-std'
  return reader(row.official, columnsOf(dictionary[resource].map((field) => field.id)))
}

type Columns = ReadonlyMap<string, number>

function columnsOf(header: readonly string[]): Columns {
  return new Map(header.map((name, index) => [name.trim(), index]))
}

function reader(cells: readonly string[], columns: Columns): Cells {
  return (field) => {
    const index = columns.get(field)
    return index === undefined ? undefined : (cells[index] ?? '')
  }
}
