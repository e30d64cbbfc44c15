import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../kernel/data/database.ts'
import { officialDialect } from '../../kernel/files/csv/dialect.ts'
import { dictionary } from './dictionary/dictionary.ts'
import { type Resource, resources } from './dictionary/field.ts'
import { type ExportOptions, type StoredRecord, writeRecords } from './export.ts'
import { currentPublications, type Publication, publicationRecords } from './publications.ts'
import { currentRows } from './queries.ts'

/** The name of an exported file: "service-2023-2024.csv". */
export function exportFileName(resource: Resource, year: string): string {
  return `${resource}-${year}.csv`
}

/** What a file in force covers: a year, and the organizations of these codes or all of them. */
export type YearFile = {
  readonly resource: Resource
  readonly year: string
  readonly codes?: readonly string[]
}

/** Writes the files in force for a year into a folder, made when missing. Returns the paths; none when there is no data. */
export async function exportYear(
  database: Database,
  year: string,
  folder: string,
  options: ExportOptions,
): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const resource of resources) {
    const path = join(folder, exportFileName(resource, year))
    if (await writeYearFile(database, { resource, year }, path, options)) paths.push(path)
  }
  return paths
}

/** Writes one file in force where it can be read for a moment; undefined when there is no data. */
export async function withYearFile<T>(
  database: Database,
  wanted: YearFile,
  options: ExportOptions,
  use: (path: string) => Promise<T>,
): Promise<T | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-file-'))
  try {
    const path = join(folder, exportFileName(wanted.resource, wanted.year))
    return (await writeYearFile(database, wanted, path, options)) ? await use(path) : undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeYearFile(
  database: Database,
  wanted: YearFile,
  path: string,
  options: ExportOptions,
): Promise<boolean> {
  const publications = await currentPublications(database, wanted.resource, wanted.year, wanted.codes)
  const [first, ...others] = publications
  if (!first) return false
  const sameLayout = others.every(
    ({ header }) =>
      header.length === first.header.length && first.header.every((name) => header.includes(name)),
  )
  const records = sameLayout
    ? joinedRecords(database, publications, wanted)
    : officialRecords(database, wanted)
  await writeRecords(path, sameLayout ? first.dialect : officialDialect, records, options)
  return true
}

/** The first file as it was, without the organizations that published again, then their files in its layout. */
async function* joinedRecords(
  database: Database,
  publications: readonly Publication[],
  { year, codes }: YearFile,
): AsyncGenerator<StoredRecord> {
  const [first, ...others] = publications
  if (!first) return
  yield { cells: first.header, raw: first.headerRaw }
  yield* publicationRecords(database, first.id, year, codes)
  for (const other of others) {
    const columns = first.header.map((name) => other.header.indexOf(name))
    for await (const { cells } of publicationRecords(database, other.id, year, codes))
      yield { cells: columns.map((column) => cells[column] ?? ''), raw: null }
  }
}

/** Files of different layouts cannot stand in one: all rows are then written in the official layout. */
async function* officialRecords(
  database: Database,
  { resource, year, codes }: YearFile,
): AsyncGenerator<StoredRecord> {
  const header = dictionary[resource].map(({ id }) => id)
  yield { cells: header, raw: null }
  for (const organization of codes ?? [undefined])
    for await (const value of currentRows(database, { resource, publishedYears: [year], organization }))
      yield { cells: header.map((field) => value(field) ?? ''), raw: null }
}
