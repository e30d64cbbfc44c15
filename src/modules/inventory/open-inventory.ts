import { open } from 'node:fs/promises'
import { CliUsageError } from '../../kernel/cli/command.ts'
import { type CsvDialect, detectDialect } from '../../kernel/files/csv/dialect.ts'
import { decodeFile, detectEncoding } from '../../kernel/files/csv/encoding.ts'
import { type CsvRecord, splitRecords } from '../../kernel/files/csv/record.ts'
import type { Cells } from './computed.ts'
import { dialectIssues, emptyFile, notText, readLayout } from './csv/layout.ts'
import { isBlank, recordIssues } from './csv/record-issues.ts'
import type { Source } from './csv/source.ts'
import { dictionary } from './dictionary/dictionary.ts'
import type { Resource } from './dictionary/field.ts'
import type { Issue } from './finding.ts'
import type { InventoryRow } from './inventory-row.ts'
import { mappedColumns, type RowMapper, rowMapper } from './mapping/apply.ts'
import type { ResourceMapping } from './mapping/mapping.ts'
import { type OrganizationDirectory, organizationDirectory } from './organizations.ts'

export type InventoryFile = {
  readonly source: Source
  readonly resource: Resource
  readonly dialect: CsvDialect
  /** The header record as it stands in the file; no cells when the file is empty. */
  readonly header: CsvRecord
  /** Official columns that the file gives, directly or through its mapping. */
  readonly fields: ReadonlySet<string>
  readonly issues: readonly Issue[]
  /** False when the rows cannot be understood: `rows` then gives none. */
  readonly readable: boolean
  readonly rows: () => AsyncGenerator<readonly InventoryRow[]>
}

export type ReadOptions = {
  readonly mapping?: ResourceMapping | undefined
  readonly organizations?: OrganizationDirectory | undefined
}

/** Opens a file of one resource: encoding, separators and header first; rows are then streamed as asked for. */
export async function openInventory(
  source: Source,
  resource: Resource,
  options: ReadOptions = {},
): Promise<InventoryFile> {
  const encoding = await detectEncoding(source.path)
  const official = dictionary[resource].map((field) => field.id)
  const expected = options.mapping ? mappedColumns(options.mapping) : official
  const start = await firstText(source, encoding)
  const dialect = detectDialect(start, encoding, new Set(expected))
  const header = await firstRecord(source, dialect)
  const base = { source, resource, dialect, header, fields: new Set<string>() }
  const none = { readable: false, rows: async function* () {} }
  if (await isBinary(source)) return { ...base, ...none, issues: [notText] }
  if (header.cells.every((cell) => cell.trim() === '')) return { ...base, ...none, issues: [emptyFile] }
  const names = header.cells.map((name) => name.trim())
  const layout = readLayout(resource, names, expected, !options.mapping)
  const issues = [...dialectIssues(dialect), ...layout.issues]
  if (!layout.readable) return { ...base, ...none, issues }
  const directory = options.organizations ?? organizationDirectory([])
  const mapper = options.mapping && rowMapper(options.mapping, layout.columns, directory)
  const fields = options.mapping
    ? new Set(Object.keys(options.mapping.fields))
    : new Set(official.filter((field) => layout.columns.has(field)))
  const read = (record: CsvRecord) => inventoryRow(record, names, layout.columns, mapper)
  return { ...base, fields, issues, readable: true, rows: () => streamRows(source, dialect, read) }
}

/** The rows of a file cannot be understood, and the work at hand needs them. */
export class UnreadableInventory extends CliUsageError {
  constructor({ source, issues }: InventoryFile) {
    const message = issues.find((issue) => issue.severity === 'error')?.message
    super({
      en: `${source.name} is not a usable inventory file. ${message?.en ?? ''}`.trim(),
      fr: `${source.name} n’est pas un fichier de répertoire utilisable. ${message?.fr ?? ''}`.trim(),
    })
  }
}

async function* streamRows(
  source: Source,
  dialect: CsvDialect,
  read: (record: CsvRecord) => InventoryRow,
): AsyncGenerator<readonly InventoryRow[]> {
  let first = true
  for await (const records of splitRecords(decodeFile(source.path, dialect.encoding), dialect)) {
    yield (first ? records.slice(1) : records).map(read)
    first = false
  }
}

function inventoryRow(
  record: CsvRecord,
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
  mapper: RowMapper | undefined,
): InventoryRow {
  const { number, cells, raw } = record
  const mapped = mapper?.(cells)
  const value: Cells = mapped
    ? (field) => mapped.get(field)
    : (field) => {
        const index = columns.get(field)
        return index === undefined ? undefined : (cells[index] ?? '')
      }
  const readable = !record.problem && !isBlank(record) && cells.length === header.length
  return { number, cells, raw, value, issues: recordIssues(record, header), readable }
}

async function firstText(source: Source, encoding: CsvDialect['encoding']): Promise<string> {
  for await (const text of decodeFile(source.path, encoding)) return text
  return ''
}

async function firstRecord(source: Source, dialect: CsvDialect): Promise<CsvRecord> {
  for await (const [record] of splitRecords(decodeFile(source.path, dialect.encoding), dialect))
    if (record) return record
  return { number: 1, cells: [], raw: '' }
}

/** Spreadsheets, archives and PDF files announce themselves in their first bytes. */
async function isBinary(source: Source): Promise<boolean> {
  const file = await open(source.path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8)
    const start = buffer.subarray(0, bytesRead).toString('latin1')
    return ['PK\x03\x04', '%PDF', '\xd0\xcf\x11\xe0', '\x1f\x8b'].some((magic) => start.startsWith(magic))
  } finally {
    await file.close()
  }
}
