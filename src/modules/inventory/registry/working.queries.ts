import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { InventoryWorkingRow } from '../../../kernel/data/tables.ts'
import type { CsvDialect } from '../../../kernel/files/csv/dialect.ts'
import { isYearState } from '../cycle/life-cycle.ts'
import type { Resource } from '../dictionary/field.ts'
import type { OwnNotes, WorkingRow, WorkingYear } from './working.ts'

/** A year of the organization, locked when it is about to change; undefined when it was never opened. */
export async function workingYear(
  tx: Tx,
  organization: string,
  year: string,
  { lock = false } = {},
): Promise<WorkingYear | undefined> {
  let query = tx
    .selectFrom('inventory.working_year')
    .selectAll()
    .where('organization_id', '=', organization)
    .where('fiscal_year', '=', year)
  if (lock) query = query.forUpdate()
  const row = await query.executeTakeFirst()
  if (!row || !isYearState(row.state)) return undefined
  const reason =
    row.reason_en !== null && row.reason_fr !== null ? { en: row.reason_en, fr: row.reason_fr } : null
  return { year: row.fiscal_year, state: row.state, version: row.version, reason }
}

/** The years the organization opened, the newest first. */
export async function workingYears(tx: Tx, organization: string): Promise<readonly WorkingYear[]> {
  const rows = await tx
    .selectFrom('inventory.working_year')
    .select('fiscal_year')
    .where('organization_id', '=', organization)
    .orderBy('fiscal_year', 'desc')
    .execute()
  const years = await Promise.all(rows.map(({ fiscal_year }) => workingYear(tx, organization, fiscal_year)))
  return years.filter((year) => year !== undefined)
}

export type RowFilter = {
  readonly year?: string
  readonly resource?: Resource
  readonly serviceId?: string
  readonly standardId?: string
}

/** Rows of the organization in the order they were written. */
export async function workingRows(tx: Tx, organization: string, filter: RowFilter): Promise<WorkingRow[]> {
  let query = tx.selectFrom('inventory.working_row').selectAll().where('organization_id', '=', organization)
  if (filter.year !== undefined) query = query.where('fiscal_year', '=', filter.year)
  if (filter.resource !== undefined) query = query.where('resource', '=', filter.resource)
  if (filter.serviceId !== undefined) query = query.where('service_id', '=', filter.serviceId)
  if (filter.standardId !== undefined) query = query.where('standard_id', '=', filter.standardId)
  const rows = await query.orderBy('fiscal_year').orderBy('position').orderBy('row_year').execute()
  return rows.map(workingRow)
}

function workingRow(row: Selectable<InventoryWorkingRow>): WorkingRow {
  return {
    resource: row.resource === 'service' ? 'service' : 'service-std',
    rowYear: row.row_year,
    serviceId: row.service_id,
    standardId: row.standard_id,
    code: row.code,
    position: row.position,
    // Written by this module alone, as text by column name and as notes of their own type.
    cells: row.cells as Readonly<Record<string, string>>,
    own: row.own as OwnNotes,
    raw: row.raw,
    version: row.version,
  }
}

export type WorkingFile = {
  readonly resource: Resource
  readonly code: string
  readonly dialect: CsvDialect
  readonly headerRaw: string | null
}

/** How the files that the rows of a year came from are written. */
export async function workingFiles(tx: Tx, organization: string, year: string): Promise<WorkingFile[]> {
  const rows = await tx
    .selectFrom('inventory.working_file')
    .selectAll()
    .where('organization_id', '=', organization)
    .where('fiscal_year', '=', year)
    .execute()
  return rows.map((row) => ({
    resource: row.resource === 'service' ? 'service' : 'service-std',
    code: row.code,
    // Written by this module from a CsvDialect.
    dialect: row.dialect as unknown as CsvDialect,
    headerRaw: row.header_raw,
  }))
}

export type Step = {
  readonly transition: string
  readonly person: string
  readonly at: string
  readonly reason: { readonly en: string; readonly fr: string }
}

/** Who moved the year on, the latest first. */
export async function stepsOf(tx: Tx, organization: string, year: string): Promise<Step[]> {
  const rows = await tx
    .selectFrom('inventory.working_step as step')
    .leftJoin('identity.person as person', 'person.id', 'step.person_id')
    .select(['step.transition', 'step.at', 'step.reason_en', 'step.reason_fr', 'person.name'])
    .where('step.organization_id', '=', organization)
    .where('step.fiscal_year', '=', year)
    .orderBy('step.number', 'desc')
    .execute()
  return rows.map((row) => ({
    transition: row.transition,
    person: row.name ?? '',
    at: row.at,
    reason: { en: row.reason_en, fr: row.reason_fr },
  }))
}

/** How many services and standards each open year holds. */
export async function workingCounts(
  tx: Tx,
  organization: string,
): Promise<ReadonlyMap<string, { readonly services: number; readonly standards: number }>> {
  const rows = await tx
    .selectFrom('inventory.working_row')
    .select('fiscal_year')
    .select(sql<string>`count(*) filter (where resource = 'service')`.as('services'))
    .select(sql<string>`count(*) filter (where resource = 'service-std')`.as('standards'))
    .where('organization_id', '=', organization)
    .groupBy('fiscal_year')
    .execute()
  return new Map(
    rows.map(({ fiscal_year, services, standards }) => [
      fiscal_year,
      { services: Number(services), standards: Number(standards) },
    ]),
  )
}
