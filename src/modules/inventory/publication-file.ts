import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../../kernel/data/database.ts'
import { type Resource, resources } from './dictionary/field.ts'
import { type ExportOptions, type StoredRecord, writeRecords } from './export.ts'
import { currentPublications, type Publication, publicationRecords } from './queries.ts'

/** The name of an exported file: "service-2023-2024.csv". */
export function exportFileName(resource: Resource, year: string): string {
  return `${resource}-${year}.csv`
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
    const publications = await currentPublications(database, resource, year)
    const [first] = publications
    if (!first) continue
    const path = join(folder, exportFileName(resource, year))
    await writeRecords(path, first.dialect, joinedRecords(database, publications, year), options)
    paths.push(path)
  }
  return paths
}

/** The first file as it was, without the organizations that published again, then their files in its layout. */
async function* joinedRecords(
  database: Database,
  publications: readonly Publication[],
  year: string,
): AsyncGenerator<StoredRecord> {
  const [first, ...others] = publications
  if (!first) return
  yield { cells: first.header, raw: first.headerRaw }
  yield* publicationRecords(database, first.id, year)
  for (const other of others) {
    const columns = first.header.map((name) => other.header.indexOf(name))
    for await (const { cells } of publicationRecords(database, other.id, year))
      yield { cells: columns.map((column) => cells[column] ?? ''), raw: null }
  }
}
