import type { Database } from '../../../../kernel/data/database.ts'
import { formatRecord } from '../../../../kernel/files/csv/write.ts'
import { isFiscalYear } from '../../../../kernel/time/fiscal-year.ts'
import type { Cells } from '../../computed.ts'
import { dictionary } from '../../dictionary/dictionary.ts'
import type { Resource } from '../../dictionary/field.ts'
import { cpsvCatalogue } from '../../linked-data/cpsv-ap.ts'
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

/** The rows in force of a year, every cell as it was published. */
export async function dataFile(
  database: Database,
  { kind, year }: { readonly kind: DataKind; readonly year: string },
  address: string,
): Promise<{ readonly type: string; readonly content: string }> {
  const services = kind === 'standards.csv' ? [] : await rowsOf(database, 'service', year)
  const standards = ['standards.csv', 'json'].includes(kind)
    ? await rowsOf(database, 'service-std', year)
    : []
  switch (kind) {
    case 'services.csv':
      return csv('service', services)
    case 'standards.csv':
      return csv('service-std', standards)
    case 'json':
      return {
        type: 'application/json; charset=utf-8',
        content: JSON.stringify({
          fiscal_yr: year,
          services: services.map((value) => officialRow('service', value)),
          standards: standards.map((value) => officialRow('service-std', value)),
        }),
      }
    case 'jsonld':
      return {
        type: 'application/ld+json; charset=utf-8',
        content: JSON.stringify(cpsvCatalogue(services, linkedDataBase(address))),
      }
  }
}

async function rowsOf(database: Database, resource: Resource, year: string): Promise<readonly Cells[]> {
  return Array.fromAsync(currentRows(database, { resource, fiscalYear: year }))
}

function csv(resource: Resource, rows: readonly Cells[]) {
  const columns = dictionary[resource].map(({ id }) => id)
  const lines = [columns, ...rows.map((value) => columns.map((column) => value(column) ?? ''))]
  const content = lines.map((cells) => `${formatRecord(cells, { delimiter: ',', quoting: 'when-needed' })}\n`)
  return { type: 'text/csv; charset=utf-8', content: content.join('') }
}
