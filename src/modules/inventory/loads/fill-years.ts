import type { Tx } from '../../../kernel/data/database.ts'
import { officialDialect } from '../../../kernel/files/csv/dialect.ts'
import { newRow } from '../cycle/open-year.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'
import { storedRecord } from '../export.ts'
import type { InventoryRow } from '../inventory-row.ts'
import type { InventoryFile } from '../open-inventory.ts'
import { workingRows } from '../registry/working.queries.ts'
import { deleteRows, insertRows, type NewRow, saveFile } from '../registry/working.store.ts'
import type { OwnNotes } from '../registry/working.ts'
import { mappingFor, openOwn, type Reading, readingFor } from './reading.ts'
import { deletePieces, openKept, updateLoad } from './store.ts'
import type { LoadWork } from './work.ts'

const batchSize = 200

/** Puts the rows of a load's files into the open years, in the place of those that were there. */
export async function fillYears(work: LoadWork): Promise<void> {
  const { tx, organization, load, now } = work
  const reading = await readingFor(tx, organization)
  for (const { resource, name } of load.files) {
    const source = await openKept(tx, organization, load.id, { resource, name })
    try {
      const mapping = await mappingFor(tx, organization, load, resource, source)
      const file = await openOwn(source, resource, reading, mapping, load)
      await fill(work, reading, resource, file, mapping === undefined)
    } finally {
      await source.dispose()
    }
  }
  await deletePieces(tx, organization, load.id)
  await updateLoad(tx, organization, load.id, { state: 'imported' }, now)
}

async function fill(
  { tx, organization, load, now, progress }: LoadWork,
  reading: Reading,
  resource: Resource,
  file: InventoryFile,
  official: boolean,
): Promise<void> {
  const notes = await ownNotes(tx, organization, load.fiscalYears, resource)
  for (const year of load.fiscalYears)
    for (const code of reading.codes) await deleteRows(tx, organization, year, { resource, code })
  const asItIs = official && keepsItsBytes(file, resource)
  await rememberFile(tx, organization, load.fiscalYears, { resource, reading, file, asItIs })
  const last = load.fiscalYears.at(-1) ?? ''
  let rows = 0
  for await (const batch of file.rows())
    for (let start = 0; start < batch.length; start += batchSize) {
      const read = batch.slice(start, start + batchSize).filter(({ readable }) => readable)
      const fresh = read.map((row) => working(row, resource, file, asItIs, notes))
      for (const year of load.fiscalYears) {
        const own = fresh.filter(
          ({ rowYear }) => (load.fiscalYears.includes(rowYear) ? rowYear : last) === year,
        )
        if (own.length > 0) await insertRows(tx, organization, null, year, own, now)
      }
      rows += read.length
      progress(rows)
    }
}

function working(
  row: InventoryRow,
  resource: Resource,
  file: InventoryFile,
  asItIs: boolean,
  notes: ReadonlyMap<string, OwnNotes>,
): NewRow {
  const cells = Object.fromEntries(dictionary[resource].map(({ id }) => [id, row.value(id) ?? '']))
  // An owner written in another way is replaced by the code, so that the record is no longer as it was.
  const untouched = asItIs && row.cells.every((cell, index) => cells[file.header.cells[index] ?? ''] === cell)
  const raw = untouched ? storedRecord(row.cells, row.raw, file.dialect).raw : null
  const made = newRow(resource, cells.owner_org ?? '', cells, row.number, raw)
  return { ...made, own: notes.get(`${made.serviceId}/${made.standardId}`) ?? {} }
}

/** A file in the official layout, in the encoding and with the separators the centre takes, keeps its bytes. */
function keepsItsBytes({ header, dialect }: InventoryFile, resource: Resource): boolean {
  const columns = dictionary[resource].map(({ id }) => id)
  const sameColumns =
    header.cells.length === columns.length && columns.every((id, at) => header.cells[at] === id)
  const { name, damaged } = dialect.encoding
  return sameColumns && name === 'utf-8' && !damaged && dialect.delimiter === ','
}

async function rememberFile(
  tx: Tx,
  organization: string,
  years: readonly string[],
  how: { resource: Resource; reading: Reading; file: InventoryFile; asItIs: boolean },
): Promise<void> {
  const { resource, reading, file, asItIs } = how
  const dialect = asItIs ? file.dialect : officialDialect
  const headerRaw = asItIs ? storedRecord(file.header.cells, file.header.raw, file.dialect).raw : null
  for (const year of years)
    for (const code of reading.codes)
      await saveFile(tx, organization, year, { resource, code, dialect, headerRaw })
}

/** What the organization keeps beside the official columns stays when a new file comes. */
async function ownNotes(
  tx: Tx,
  organization: string,
  years: readonly string[],
  resource: Resource,
): Promise<ReadonlyMap<string, OwnNotes>> {
  const notes = new Map<string, OwnNotes>()
  for (const year of years)
    for (const row of await workingRows(tx, organization, { year, resource }))
      notes.set(`${row.serviceId}/${row.standardId}`, row.own)
  return notes
}
