import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tx } from '../../../kernel/data/database.ts'
import { officialDialect } from '../../../kernel/files/csv/dialect.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { listNewPublications } from '../catalogue/refresh.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import { type Resource, resources } from '../dictionary/field.ts'
import type { ChangeCounts } from '../diff.ts'
import { type StoredRecord, writeRecords } from '../export.ts'
import { heldCodes, memberEntry, storedPrograms } from '../holdings/queries.ts'
import { openInventory } from '../open-inventory.ts'
import { exportFileName } from '../publication-file.ts'
import { nothing, publish } from '../publish.ts'
import { currentRows } from '../queries.ts'
import { fillComputed } from '../registry/fill-computed.ts'
import { type WorkingFile, workingFiles, workingRows } from '../registry/working.queries.ts'
import { updateRow } from '../registry/working.store.ts'
import { cellsOf, type WorkingRow, type WorkingYear } from '../registry/working.ts'
import { computedIssues } from '../rules/computed-fields.ts'
import { lockPublications } from '../store.ts'

/** Publishes the rows of a year: one file for each code and resource, through the engine of the command line. */
export async function publishYear(
  tx: Tx,
  viewer: Viewer,
  year: WorkingYear,
  now: Temporal.Instant,
): Promise<ChangeCounts> {
  await lockPublications(tx)
  const rows = await completedRows(tx, viewer, year, now)
  const files = await workingFiles(tx, viewer.organization, year.year)
  const folder = await mkdtemp(join(tmpdir(), 'entente-publication-'))
  const total = { ...nothing }
  try {
    for (const code of await heldCodes(tx, viewer.organization)) {
      for (const resource of resources) {
        const own = rows.filter((row) => row.resource === resource && row.code === code)
        if (own.length === 0 && !(await isPublished(tx, resource, year.year, code))) continue
        const written = files.find((file) => file.resource === resource && file.code === code)
        const path = join(folder, exportFileName(resource, year.year))
        await writeRecords(path, written?.dialect ?? officialDialect, recordsOf(resource, own, written))
        const source = { name: exportFileName(resource, year.year), path, dispose: async () => {} }
        const counts = await publish(
          tx,
          {
            file: await openInventory(source, resource),
            mapping: null,
            rows: own.length,
            fiscalYears: [year.year],
            organization: code,
          },
          { person: viewer.person, reason: year.reason },
          now,
        )
        for (const name of ['added', 'removed', 'changedRows', 'changedCells'] as const)
          total[name] += counts[name]
      }
      await listNewPublications(tx, code)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return total
}

/** Computed columns are filled at publication, where they are blank or do not agree with the others. */
async function completedRows(
  tx: Tx,
  viewer: Viewer,
  { year }: WorkingYear,
  now: Temporal.Instant,
): Promise<WorkingRow[]> {
  const programs = await storedPrograms(tx)
  const owner = await memberEntry(tx, viewer.organization)
  const name = owner?.name ?? { en: '', fr: '' }
  const rows: WorkingRow[] = []
  for (const row of await workingRows(tx, viewer.organization, { year })) {
    const cells = fillComputed(row.resource, row.cells, { code: row.code, name }, programs)
    const agrees = computedIssues(row.resource, cellsOf(row)).length === 0 && !lacks(row, cells)
    if (agrees) rows.push(row)
    else {
      await updateRow(tx, viewer, year, row, { cells }, now)
      rows.push({ ...row, cells, raw: null, version: row.version + 1 })
    }
  }
  return rows
}

function lacks(row: WorkingRow, filled: WorkingRow['cells']): boolean {
  return Object.entries(filled).some(([field, text]) => text !== '' && (row.cells[field] ?? '').trim() === '')
}

async function* recordsOf(
  resource: Resource,
  rows: readonly WorkingRow[],
  written: WorkingFile | undefined,
): AsyncGenerator<StoredRecord> {
  const header = dictionary[resource].map(({ id }) => id)
  yield { cells: header, raw: written?.headerRaw ?? null }
  for (const { cells, raw } of rows) yield { cells: header.map((field) => cells[field] ?? ''), raw }
}

async function isPublished(tx: Tx, resource: Resource, year: string, code: string): Promise<boolean> {
  const rows = currentRows(tx, { resource, publishedYears: [year], organization: code }, ['service_id'])
  return !(await rows.next()).done
}
