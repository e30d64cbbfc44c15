import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import type { Source } from '../csv/source.ts'
import type { Resource } from '../dictionary/field.ts'
import type { Finding } from '../finding.ts'
import type { ResourceMapping } from '../mapping/mapping.ts'
import { canBeRemembered, type Load, type LoadMapping } from './queries.ts'

type Who = Pick<Viewer, 'organization' | 'person'>

const pieceSize = 1 << 20

export async function insertLoad(
  tx: Tx,
  who: Who,
  { id, ownRows }: Pick<Load, 'id' | 'ownRows'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('inventory.load')
    .values({
      organization_id: who.organization,
      id,
      person_id: who.person,
      state: 'waiting',
      own_rows: ownRows,
      received_at: now.toString(),
      progress_at: now.toString(),
    })
    .execute()
}

/** Keeps a file that is on disk for a moment, a megabyte at a time. */
export async function keepFile(
  tx: Tx,
  organization: string,
  load: string,
  resource: Resource,
  file: { readonly name: string; readonly path: string; readonly bytes: number },
): Promise<void> {
  const key = { organization_id: organization, load_id: load, resource }
  await tx
    .insertInto('inventory.load_file')
    .values({ ...key, name: file.name, bytes: String(file.bytes) })
    .execute()
  let number = 0
  for await (const content of createReadStream(file.path, { highWaterMark: pieceSize })) {
    number += 1
    await tx
      .insertInto('inventory.load_piece')
      .values({ ...key, number, content })
      .execute()
  }
}

/** Puts a kept file on disk again, for as long as it is worked on. */
export async function openKept(
  tx: Tx,
  organization: string,
  load: string,
  { resource, name }: { readonly resource: Resource; readonly name: string },
): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-load-'))
  const path = join(folder, `${resource}.csv`)
  const dispose = () => rm(folder, { recursive: true, force: true })
  const file = await open(path, 'w')
  try {
    for (let number = 1; ; number += 1) {
      const piece = await tx
        .selectFrom('inventory.load_piece')
        .select('content')
        .where('organization_id', '=', organization)
        .where('load_id', '=', load)
        .where('resource', '=', resource)
        .where('number', '=', number)
        .executeTakeFirst()
      if (!piece) break
      await file.write(piece.content)
    }
  } catch (error) {
    await dispose()
    throw error
  } finally {
    await file.close()
  }
  return { name, path, dispose }
}

export type LoadChange = Partial<{
  state: Load['state']
  progress_rows: number
  mapping: LoadMapping | null
  services: number
  standards: number
  errors: number
  warnings: number
  notes: number
  blocked: boolean
  fiscal_years: string[]
}>

/** Says how a load stands now. */
export async function updateLoad(
  tx: Tx,
  organization: string,
  id: string,
  { mapping, ...change }: LoadChange,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('inventory.load')
    .set({
      ...change,
      ...(mapping === undefined ? {} : { mapping: mapping && withoutNul(JSON.stringify(mapping)) }),
      progress_at: now.toString(),
    })
    .where('organization_id', '=', organization)
    .where('id', '=', id)
    .execute()
}

/** Forgets a load with its files and findings. */
export async function deleteLoad(tx: Tx, organization: string, id: string): Promise<void> {
  await tx
    .deleteFrom('inventory.load')
    .where('organization_id', '=', organization)
    .where('id', '=', id)
    .execute()
}

/** The file is in the open years now: only its findings are kept. */
export async function deletePieces(tx: Tx, organization: string, id: string): Promise<void> {
  await tx
    .deleteFrom('inventory.load_piece')
    .where('organization_id', '=', organization)
    .where('load_id', '=', id)
    .execute()
}

export async function deleteFindings(tx: Tx, organization: string, id: string): Promise<void> {
  await tx
    .deleteFrom('inventory.load_finding')
    .where('organization_id', '=', organization)
    .where('load_id', '=', id)
    .execute()
}

/** Adds a batch of findings in one statement. */
export async function insertFindings(
  tx: Tx,
  organization: string,
  id: string,
  resource: Resource,
  firstNumber: number,
  batch: readonly Finding[],
): Promise<void> {
  const rows = batch.map(({ row, ...finding }, index) => ({
    ...finding,
    row_number: row,
    number: firstNumber + index,
  }))
  await sql`
    insert into inventory.load_finding (organization_id, load_id, resource, number, file, row_number, key, field, rule,
      severity, en, fr)
    select ${organization}::uuid, ${id}::uuid, ${resource}, number, file, row_number, key, field, rule, severity, en, fr
    from json_to_recordset(${withoutNul(JSON.stringify(rows))}::json) as batch (number integer, file text, row_number integer,
      key text, field text, rule text, severity text, en text, fr text)`.execute(tx)
}

/** A damaged file may hold NUL characters, which no text of the database does: they are shown as dots. */
function withoutNul(json: string): string {
  return json.replaceAll('\\u0000', '\\u00b7')
}

/** Remembers how files with these columns are read. */
export async function rememberLayout(
  tx: Tx,
  who: Who,
  resource: Resource,
  columns: readonly string[],
  mapping: ResourceMapping,
  now: Temporal.Instant,
): Promise<void> {
  if (!canBeRemembered(columns)) return
  const explained = {
    mapping: JSON.stringify(mapping),
    person_id: who.person,
    explained_at: now.toString(),
  }
  await tx
    .insertInto('inventory.known_layout')
    .values({ organization_id: who.organization, resource, columns: [...columns], ...explained })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'resource', 'columns']).doUpdateSet(explained),
    )
    .execute()
}
