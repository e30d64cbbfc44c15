import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import type { YearState } from '../cycle/life-cycle.ts'
import type { WorkingFile } from './working.queries.ts'
import type { OwnNotes, WorkingKey, WorkingRow } from './working.ts'

type Who = Pick<Viewer, 'organization' | 'person'>

/** Opens a year; false when it was open already. */
export async function insertYear(
  tx: Tx,
  organization: string,
  year: string,
  state: YearState,
  now: Temporal.Instant,
): Promise<boolean> {
  const opened = await tx
    .insertInto('inventory.working_year')
    .values({ organization_id: organization, fiscal_year: year, state, opened_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('fiscal_year')
    .executeTakeFirst()
  return opened !== undefined
}

/** Moves a year to another state and says who did it. */
export async function moveYear(
  tx: Tx,
  who: Who,
  year: string,
  move: {
    readonly transition: string
    readonly to: YearState
    /** Kept with the step. */
    readonly said: Bilingual
    /** Kept with the year until its next publication. */
    readonly reason: Bilingual | null
  },
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('inventory.working_year')
    .set((eb) => ({
      state: move.to,
      version: eb('version', '+', 1),
      reason_en: move.reason?.en ?? null,
      reason_fr: move.reason?.fr ?? null,
    }))
    .where('organization_id', '=', who.organization)
    .where('fiscal_year', '=', year)
    .execute()
  await sql`
    insert into inventory.working_step (organization_id, fiscal_year, number, transition, reason_en, reason_fr, person_id, at)
    select ${who.organization}, ${year}, coalesce(max(number), 0) + 1, ${move.transition}, ${move.said.en}, ${move.said.fr},
      ${who.person}, ${now.toString()}
    from inventory.working_step where organization_id = ${who.organization} and fiscal_year = ${year}`.execute(
    tx,
  )
}

export type NewRow = Omit<WorkingRow, 'version'>

/** Adds rows to a year in one statement; throws when one of their keys is there already. */
export async function insertRows(
  tx: Tx,
  organization: string,
  person: string | null,
  year: string,
  rows: readonly NewRow[],
  now: Temporal.Instant,
): Promise<void> {
  const batch = rows.map((row) => ({
    resource: row.resource,
    row_year: row.rowYear,
    service_id: row.serviceId,
    standard_id: row.standardId,
    code: row.code,
    position: row.position,
    cells: row.cells,
    raw: row.raw,
    own: row.own,
  }))
  await sql`
    insert into inventory.working_row (organization_id, fiscal_year, resource, row_year, service_id, standard_id, code,
      position, cells, raw, own, person_id, changed_at)
    select ${organization}::uuid, ${year}, resource, row_year, service_id, standard_id, code, position, cells, raw, own,
      ${person}::uuid, ${now.toString()}::timestamptz
    from json_to_recordset(${JSON.stringify(batch)}::json) as batch (resource text, row_year text, service_id text,
      standard_id text, code text, position integer, cells jsonb, raw text, own jsonb)`.execute(tx)
}

/** Writes the cells of a row; false when somebody changed it since it was read. */
export async function updateRow(
  tx: Tx,
  who: Who,
  year: string,
  row: WorkingRow,
  change: { readonly cells: WorkingRow['cells']; readonly own?: OwnNotes },
  now: Temporal.Instant,
): Promise<boolean> {
  const saved = await tx
    .updateTable('inventory.working_row')
    .set({
      cells: JSON.stringify(change.cells),
      own: JSON.stringify(change.own ?? row.own),
      raw: null,
      version: row.version + 1,
      person_id: who.person,
      changed_at: now.toString(),
    })
    .where((eb) => eb.and(keyOf(who.organization, year, row)))
    .where('version', '=', row.version)
    .returning('version')
    .executeTakeFirst()
  return saved !== undefined
}

export async function deleteRow(tx: Tx, organization: string, year: string, key: WorkingKey): Promise<void> {
  await tx
    .deleteFrom('inventory.working_row')
    .where((eb) => eb.and(keyOf(organization, year, key)))
    .execute()
}

function keyOf(organization: string, year: string, key: WorkingKey) {
  return {
    organization_id: organization,
    fiscal_year: year,
    resource: key.resource,
    row_year: key.rowYear,
    service_id: key.serviceId,
    standard_id: key.standardId,
  }
}
/** Removes the rows of one resource and code from a year, before others take their place. */
export async function deleteRows(
  tx: Tx,
  organization: string,
  year: string,
  { resource, code }: Pick<WorkingFile, 'resource' | 'code'>,
): Promise<void> {
  await tx
    .deleteFrom('inventory.working_row')
    .where('organization_id', '=', organization)
    .where('fiscal_year', '=', year)
    .where('resource', '=', resource)
    .where('code', '=', code)
    .execute()
}

/** Remembers how a file writes its cells. */
export async function saveFile(tx: Tx, organization: string, year: string, file: WorkingFile): Promise<void> {
  const written = { dialect: JSON.stringify(file.dialect), header_raw: file.headerRaw }
  await tx
    .insertInto('inventory.working_file')
    .values({
      organization_id: organization,
      fiscal_year: year,
      resource: file.resource,
      code: file.code,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'fiscal_year', 'resource', 'code']).doUpdateSet(written),
    )
    .execute()
}
