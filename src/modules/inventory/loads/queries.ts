import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { InventoryLoad } from '../../../kernel/data/tables.ts'
import { isId } from '../../../kernel/value/id.ts'
import type { Resource } from '../dictionary/field.ts'
import type { Finding, Severity } from '../finding.ts'
import type { ResourceMapping } from '../mapping/mapping.ts'

export type LoadState = 'waiting' | 'checked' | 'importing' | 'imported' | 'failed'

export type LoadFile = { readonly resource: Resource; readonly name: string; readonly bytes: number }

/** How each file of a load that is not in the official layout is read. */
export type LoadMapping = { readonly [resource in Resource]?: ResourceMapping }

export type Load = {
  readonly id: string
  readonly receivedAt: string
  readonly state: LoadState
  readonly progressAt: string
  readonly progressRows: number
  readonly mapping: LoadMapping | null
  readonly services: number
  readonly standards: number
  readonly counts: { readonly [severity in Severity]: number }
  readonly blocked: boolean
  readonly fiscalYears: readonly string[]
  /** Rows of other organizations are left out of it. */
  readonly ownRows: boolean
  readonly files: readonly LoadFile[]
}

export async function loadById(
  tx: Tx,
  organization: string,
  id: string,
  { lock = false } = {},
): Promise<Load | undefined> {
  if (!isId(id)) return undefined
  let query = tx
    .selectFrom('inventory.load')
    .selectAll()
    .where('organization_id', '=', organization)
    .where('id', '=', id)
  if (lock) query = query.forUpdate()
  const row = await query.executeTakeFirst()
  return row && load(row, await filesOf(tx, organization, id))
}

/** The latest loads of the organization. */
export async function latestLoads(tx: Tx, organization: string): Promise<readonly Load[]> {
  const rows = await tx
    .selectFrom('inventory.load')
    .selectAll()
    .where('organization_id', '=', organization)
    .orderBy('received_at', 'desc')
    .limit(20)
    .execute()
  return Promise.all(rows.map(async (row) => load(row, await filesOf(tx, organization, row.id))))
}

function load(row: Selectable<InventoryLoad>, files: readonly LoadFile[]): Load {
  return {
    id: row.id,
    receivedAt: row.received_at,
    // The check constraint of the table holds the list.
    state: row.state as LoadState,
    progressAt: row.progress_at,
    progressRows: row.progress_rows,
    // Written by this module from a LoadMapping.
    mapping: row.mapping as unknown as LoadMapping | null,
    services: row.services,
    standards: row.standards,
    counts: { error: row.errors, warning: row.warnings, info: row.notes },
    blocked: row.blocked,
    fiscalYears: row.fiscal_years,
    ownRows: row.own_rows,
    files,
  }
}

async function filesOf(tx: Tx, organization: string, id: string): Promise<LoadFile[]> {
  const rows = await tx
    .selectFrom('inventory.load_file')
    .select(['resource', 'name', 'bytes'])
    .where('organization_id', '=', organization)
    .where('load_id', '=', id)
    .orderBy('resource')
    .execute()
  return rows.map(({ resource, name, bytes }) => ({
    resource: resource === 'service' ? 'service' : 'service-std',
    name,
    bytes: Number(bytes),
  }))
}

export type FindingFilter = {
  readonly severity?: string | undefined
  readonly resource?: string | undefined
  readonly field?: string | undefined
  readonly row?: number | undefined
}

export type LoadFinding = Finding & { readonly number: number; readonly resource: string }

/** Findings of a load in the order they were found, from a number on. */
export async function findingsOf(
  tx: Tx,
  organization: string,
  id: string,
  filter: FindingFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly LoadFinding[]> {
  const rows = await filtered(tx, organization, id, filter)
    .selectAll()
    .orderBy('number')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    resource: row.resource,
    file: row.file,
    row: row.row_number,
    key: row.key,
    field: row.field,
    rule: row.rule,
    // The check constraint of the table holds the list.
    severity: row.severity as Severity,
    en: row.en,
    fr: row.fr,
  }))
}

export async function countFindings(
  tx: Tx,
  organization: string,
  id: string,
  filter: FindingFilter,
): Promise<number> {
  const { count } = await filtered(tx, organization, id, filter)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The columns that findings are about, for the filter. */
export async function fieldsWithFindings(
  tx: Tx,
  organization: string,
  id: string,
): Promise<readonly string[]> {
  const rows = await filtered(tx, organization, id, {})
    .select('field')
    .distinct()
    .where('field', 'is not', null)
    .orderBy('field')
    .execute()
  return rows.flatMap(({ field }) => (field === null ? [] : [field]))
}

function filtered(tx: Tx, organization: string, id: string, filter: FindingFilter) {
  return tx
    .selectFrom('inventory.load_finding')
    .where('organization_id', '=', organization)
    .where('load_id', '=', id)
    .$if(Boolean(filter.severity), (query) => query.where('severity', '=', filter.severity ?? ''))
    .$if(Boolean(filter.resource), (query) => query.where('resource', '=', filter.resource ?? ''))
    .$if(Boolean(filter.field), (query) => query.where('field', '=', filter.field ?? ''))
    .$if(filter.row !== undefined, (query) => query.where('row_number', '=', filter.row ?? 0))
}

/** The mapping somebody gave for files with these columns. */
export async function knownLayout(
  tx: Tx,
  organization: string,
  resource: Resource,
  columns: readonly string[],
): Promise<ResourceMapping | undefined> {
  if (!canBeRemembered(columns)) return undefined
  const row = await tx
    .selectFrom('inventory.known_layout')
    .select('mapping')
    .where('organization_id', '=', organization)
    .where('resource', '=', resource)
    .where(sql<boolean>`columns = ${columns}::text[]`)
    .executeTakeFirst()
  // Written by this module from a ResourceMapping.
  return row && (row.mapping as unknown as ResourceMapping)
}

/** A damaged file may hold NUL characters in its names of columns, which no text of the database does. */
export function canBeRemembered(columns: readonly string[]): boolean {
  return columns.every((name) => !name.includes('\u0000'))
}
