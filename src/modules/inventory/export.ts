import { open } from 'node:fs/promises'
import type { CsvDialect } from '../../kernel/files/csv/dialect.ts'
import { encodeText, mark } from '../../kernel/files/csv/encoding.ts'
import { formatRecord, safeCell } from '../../kernel/files/csv/write.ts'
import type { InventoryFile } from './open-inventory.ts'

/** What is needed to write a record again: its cells, and its characters where they follow no simple rule. */
export type StoredRecord = { readonly cells: readonly string[]; readonly raw: string | null }

export type ExportOptions = {
  /** For spreadsheets: cells that would run as formulas get an apostrophe. The file is then no longer the same. */
  readonly safe?: boolean
}

/** Keeps a record's characters only when writing its cells in the file's dialect would not give them back. */
export function storedRecord(cells: readonly string[], raw: string, dialect: CsvDialect): StoredRecord {
  return { cells, raw: formatRecord(cells, dialect) + dialect.newline === raw ? null : raw }
}

/** A record as it stood in the file, with its line end. */
export function recordText(record: StoredRecord, dialect: CsvDialect, options: ExportOptions = {}): string {
  if (options.safe) return formatRecord(record.cells.map(safeCell), dialect) + dialect.newline
  return record.raw ?? formatRecord(record.cells, dialect) + dialect.newline
}

/** Writes a file again from its records, byte for byte unless it is made safe for spreadsheets. */
export async function writeRecords(
  path: string,
  dialect: CsvDialect,
  records: AsyncIterable<StoredRecord>,
  options: ExportOptions = {},
): Promise<void> {
  const file = await open(path, 'w')
  try {
    let pending: Buffer[] = [mark(dialect.encoding)]
    let size = 0
    for await (const record of records) {
      const bytes = encodeText(recordText(record, dialect, options), dialect.encoding)
      pending.push(bytes)
      size += bytes.length
      if (size < 1 << 20) continue
      await file.write(Buffer.concat(pending))
      pending = []
      size = 0
    }
    await file.write(Buffer.concat(pending))
  } finally {
    await file.close()
  }
}

/** The header and all records of a file that was read, whether their content is understood or not. */
export async function* fileRecords(file: InventoryFile): AsyncGenerator<StoredRecord> {
  yield storedRecord(file.header.cells, file.header.raw, file.dialect)
  for await (const batch of file.rows())
    for (const { cells, raw } of batch) yield storedRecord(cells, raw, file.dialect)
}
