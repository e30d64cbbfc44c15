import type { Readable } from 'node:stream'
import type { Database, Tx } from '../../../../kernel/data/database.ts'
import { formatRecord } from '../../../../kernel/files/csv/write.ts'
import { madeFile, writePieces } from '../../../../kernel/files/made-file.ts'
import { isFiscalYear } from '../../../../kernel/time/fiscal-year.ts'
import type { Cells } from '../../computed.ts'
import { dictionary } from '../../dictionary/dictionary.ts'
import type { Resource } from '../../dictionary/field.ts'
import { cpsvPieces } from '../../linked-data/cpsv-ap.ts'
import { currentRows } from '../../queries.ts'
import { officialRow } from '../official-row.ts'
import { linkedDataBase } from '../options.ts'

export const dataKinds = ['services.csv', 'standards.csv', 'json', 'jsonld'] as const

export type DataKind = (typeof dataKinds)[number]

/** "service-2023-2024.csv": the names under which the official files are known. */
export function fileNameOf(kind: DataKind, year: string): string {
  if (kind === 'services.csv') return `service-${year}.csv`
  if (kind === 'standards.csv') return `service-std-${year}.csv`
  return `services-${year}.${kind}`
}

/** What a file name asks for; nothing when it is not one of ours. */
export function readFileName(name: string): { readonly kind: DataKind; readonly year: string } | undefined {
  const year = /\d{4}-\d{4}/.exec(name)?.[0] ?? ''
  const kind = dataKinds.find((one) => fileNameOf(one, year) === name)
  return kind && isFiscalYear(year) ? { kind, year } : undefined
}

export function typeOf(kind: DataKind): string {
  if (kind === 'json') return 'application/json; charset=utf-8'
  return kind === 'jsonld' ? 'application/ld+json; charset=utf-8' : 'text/csv; charset=utf-8'
}

/** The rows in force of a year, every cell as it was published; all of them of one moment. */
export async function dataFile(database: Database, asked: Asked, address: string): Promise<Readable> {
  const content = await madeFile(async (path) => {
    await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => writePieces(path, pieces(tx, asked, address)))
    return true
  })
  if (!content) throw new Error(`no file was made of ${asked.kind} ${asked.year}`)
  return content
}

type Asked = { readonly kind: DataKind; readonly year: string }

function pieces(tx: Tx, { kind, year }: Asked, address: string): AsyncIterable<string> {
  const rows = (resource: Resource) => currentRows(tx, { resource, fiscalYear: year })
  switch (kind) {
    case 'services.csv':
      return csvPieces('service', rows('service'))
    case 'standards.csv':
      return csvPieces('service-std', rows('service-std'))
    case 'json':
      return jsonPieces(year, rows)
    case 'jsonld':
      return cpsvPieces(rows('service'), linkedDataBase(address))
  }
}

async function* csvPieces(resource: Resource, rows: AsyncIterable<Cells>): AsyncGenerator<string> {
  const columns = dictionary[resource].map(({ id }) => id)
  const line = (cells: readonly string[]) =>
    `${formatRecord(cells, { delimiter: ',', quoting: 'when-needed' })}\n`
  yield line(columns)
  for await (const value of rows) yield line(columns.map((column) => value(column) ?? ''))
}

async function* jsonPieces(
  year: string,
  rows: (resource: Resource) => AsyncIterable<Cells>,
): AsyncGenerator<string> {
  yield `{"fiscal_yr":${JSON.stringify(year)}`
  for (const [name, resource] of [
    ['services', 'service'],
    ['standards', 'service-std'],
  ] as const) {
    let separator = `,\n"${name}":[\n`
    for await (const value of rows(resource)) {
      yield separator + JSON.stringify(officialRow(resource, value))
      separator = ',\n'
    }
    yield separator === ',\n' ? '\n]' : `${separator}]`
  }
  yield '}\n'
}
