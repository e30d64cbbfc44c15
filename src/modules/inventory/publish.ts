import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../kernel/data/database.ts'
import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { newId } from '../../kernel/value/id.ts'
import type { Source } from './csv/source.ts'
import { dictionary } from './dictionary/dictionary.ts'
import { type Change, type ChangeCounts, diffRows, readableRows } from './diff.ts'
import { storedRecord } from './export.ts'
import { type InventoryRow, keyParts } from './inventory-row.ts'
import type { InventoryFile } from './open-inventory.ts'
import { latestPublication } from './publications.ts'
import { currentRows } from './queries.ts'
import { insertChanges, insertPublication, insertRecords, type NewRecord } from './store.ts'

/** A file whose rows can be told apart, with what it covers. */
export type Publishable = {
  readonly file: InventoryFile
  readonly mapping: object | null
  readonly rows: number
  /** The years the file publishes whole, oldest first. */
  readonly fiscalYears: readonly string[]
  /** The only organization of the file, when it names no other. */
  readonly organization: string | null
}

/** Who publishes, and the reason when it corrects what had been published; nobody when the operator loads a file. */
export type PublishedBy = { readonly person: string | null; readonly reason: Bilingual | null }

export const operator: PublishedBy = { person: null, reason: null }

export const nothing: ChangeCounts = { added: 0, removed: 0, changedRows: 0, changedCells: 0 }

/** Writes a file as the rows in force of its years and organization. The same file again writes nothing. */
export async function publish(
  tx: Tx,
  survey: Publishable,
  by: PublishedBy,
  now: Temporal.Instant,
  written: (rows: number) => void = () => {},
): Promise<ChangeCounts> {
  const { file, fiscalYears, organization, mapping } = survey
  const sha256 = await fingerprint(file.source)
  const latest = await latestPublication(tx, file.resource, fiscalYears, organization)
  if (latest?.sha256 === sha256 && isDeepStrictEqual(latest.mapping, mapping)) return nothing
  const id = newId(now)
  const counts = await recordChanges(tx, survey, id)
  await insertPublication(tx, {
    id,
    resource: file.resource,
    fiscalYears,
    organization,
    fileName: file.source.name,
    sha256,
    dialect: file.dialect,
    header: file.header.cells,
    headerRaw: storedRecord(file.header.cells, file.header.raw, file.dialect).raw,
    mapping,
    records: survey.rows,
    importedAt: now,
    ...by,
  })
  await recordRows(tx, survey, id, written)
  return counts
}

const batchSize = 200

/** Writes what the file changes in the rows in force. Where there are none, there is no list: all of it is new. */
async function recordChanges(tx: Tx, survey: Publishable, id: string): Promise<ChangeCounts> {
  const { file, fiscalYears, organization } = survey
  const { resource } = file
  const before = () =>
    currentRows(tx, { resource, publishedYears: fiscalYears, organization: organization ?? undefined })
  if ((await before().next()).done) return { ...nothing, added: survey.rows }
  let pending: Change[] = []
  let written = 0
  const flush = async (least: number) => {
    if (pending.length < least) return
    await insertChanges(tx, id, written + 1, pending)
    written += pending.length
    pending = []
  }
  const counts = await diffRows(resource, before, readableRows(file), (change) => {
    pending.push(change)
    return flush(batchSize)
  })
  await flush(1)
  return counts
}

async function recordRows(
  tx: Tx,
  survey: Publishable,
  id: string,
  written: (rows: number) => void,
): Promise<void> {
  const { file, mapping } = survey
  let count = 0
  const official = mapping ? dictionary[file.resource].map((field) => field.id) : undefined
  for await (const rows of file.rows())
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize).map((row) => newRecord(row, survey, official))
      await insertRecords(tx, id, batch)
      count += batch.length
      written(count)
    }
}

function newRecord(
  row: InventoryRow,
  { file, fiscalYears }: Publishable,
  official: readonly string[] | undefined,
): NewRecord {
  const parts = row.readable ? keyParts(file.resource, row.value) : []
  const [organization = '', fiscalYear = '', serviceId = '', standardId = null] = parts
  return {
    ...storedRecord(row.cells, row.raw, file.dialect),
    number: row.number,
    organization,
    fiscalYear,
    publishedYear: fiscalYears.includes(fiscalYear) ? fiscalYear : (fiscalYears.at(-1) ?? ''),
    serviceId,
    standardId,
    official: official?.map((field) => row.value(field) ?? '') ?? null,
  }
}

async function fingerprint(source: Source): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(source.path), hash)
  return hash.digest('hex')
}
