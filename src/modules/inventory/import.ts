import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../kernel/data/database.ts'
import { isFiscalYear } from '../../kernel/time/fiscal-year.ts'
import { newId } from '../../kernel/value/id.ts'
import { type CheckOptions, checkRows } from './check.ts'
import type { Source } from './csv/source.ts'
import { dictionary } from './dictionary/dictionary.ts'
import type { Resource } from './dictionary/field.ts'
import { type Change, type ChangeCounts, diffRows, readableRows } from './diff.ts'
import { storedRecord } from './export.ts'
import type { FindingSink } from './finding.ts'
import { blocksImport } from './import-rules.ts'
import { type InventoryRow, keyParts } from './inventory-row.ts'
import { type InventoryFile, openInventory } from './open-inventory.ts'
import { currentRows, latestPublication, serviceKeys } from './queries.ts'
import { KeyRegister } from './rules/keys.ts'
import { insertChanges, insertPublication, insertRecords, lockPublications, type NewRecord } from './store.ts'

export type ImportFile = {
  readonly resource: Resource
  readonly source: Source
  readonly options: CheckOptions
}

export type ImportOutcome = ChangeCounts & {
  /** False when something in the files makes them unusable: nothing was written. */
  readonly imported: boolean
  readonly services: number
  readonly standards: number
}

/**
 * Imports files of the inventory in the given transaction: all of them, or nothing. The same file again
 * changes nothing; another one of the same year becomes a revision with its list of changes.
 */
export async function importInventory(
  tx: Tx,
  files: readonly ImportFile[],
  sink: FindingSink,
  now: Temporal.Instant,
): Promise<ImportOutcome> {
  await lockPublications(tx)
  const surveys: Survey[] = []
  let services: KeyRegister | undefined
  for (const file of files) {
    const known = file.resource === 'service-std' ? (services ?? (await storedServices(tx))) : undefined
    const { survey, keys } = await surveyFile(file, sink, known)
    surveys.push(survey)
    // Only standards that follow need the keys of a file; they are the larger part of what is remembered of it.
    if (file.resource === 'service' && files.length > 1) services = keys
  }
  services = undefined
  if (surveys.some((survey) => survey.blocked)) return { ...nothing, imported: false }
  const outcome = { ...nothing, imported: true }
  for (const survey of surveys) {
    const counts = await publish(tx, survey, now)
    for (const name of ['added', 'removed', 'changedRows', 'changedCells'] as const)
      outcome[name] += counts[name]
    outcome[survey.file.resource === 'service' ? 'services' : 'standards'] = survey.rows
  }
  return outcome
}

const nothing = { services: 0, standards: 0, added: 0, removed: 0, changedRows: 0, changedCells: 0 }

type Survey = {
  readonly file: InventoryFile
  readonly mapping: object | null
  readonly rows: number
  readonly blocked: boolean
  /** The years the file publishes whole, oldest first. */
  readonly fiscalYears: readonly string[]
  /** The only organization of the file, when it names no other. */
  readonly organization: string | null
}

/** Reads the whole file once: its findings, its year and its organizations. */
async function surveyFile(
  { resource, source, options }: ImportFile,
  sink: FindingSink,
  services: KeyRegister | undefined,
): Promise<{ survey: Survey; keys: KeyRegister }> {
  const file = await openInventory(source, resource, options)
  const years = new Map<string, number>()
  const organizations = new Set<string>()
  let blocked = !file.readable
  const judge: FindingSink = (finding) => {
    if (blocksImport(resource, finding)) blocked = true
    sink(finding)
  }
  const { rows, keys } = await checkRows(file, options, judge, services, (row) => {
    if (!row.readable) return
    const year = row.value('fiscal_yr')?.trim() ?? ''
    if (isFiscalYear(year)) years.set(year, (years.get(year) ?? 0) + 1)
    if (organizations.size < 2) organizations.add(keyParts(resource, row.value)[0] ?? '')
  })
  const fiscalYears = wholeYears(years)
  const [only = ''] = organizations
  const survey = {
    file,
    mapping: options.mapping ?? null,
    rows,
    blocked: blocked || fiscalYears.length === 0,
    fiscalYears,
    organization: organizations.size === 1 && only !== '' ? only : null,
  }
  return { survey, keys }
}

/** A year with one row in twenty or more is published by the file; fewer are late corrections. */
function wholeYears(rowsByYear: ReadonlyMap<string, number>): readonly string[] {
  const total = [...rowsByYear.values()].reduce((sum, rows) => sum + rows, 0)
  return [...rowsByYear].flatMap(([year, rows]) => (rows * 20 >= total ? [year] : [])).sort()
}

async function publish(tx: Tx, survey: Survey, now: Temporal.Instant): Promise<ChangeCounts> {
  const { file, fiscalYears, organization, mapping } = survey
  const sha256 = await fingerprint(file.source)
  const latest = await latestPublication(tx, file.resource, fiscalYears, organization)
  if (latest?.sha256 === sha256 && isDeepStrictEqual(latest.mapping, mapping)) return nothing
  const id = newId(now)
  const counts = await recordChanges(tx, survey, id)
  await recordRows(tx, survey, id)
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
  })
  return counts
}

const batchSize = 200

/** Writes what the file changes in the rows in force. Where there are none, there is no list: all of it is new. */
async function recordChanges(tx: Tx, survey: Survey, id: string): Promise<ChangeCounts> {
  const { file, fiscalYears, organization } = survey
  const { resource } = file
  const before = () =>
    currentRows(tx, { resource, publishedYears: fiscalYears, organization: organization ?? undefined })
  if ((await before().next()).done) return { ...nothing, added: survey.rows }
  const changes: Change[] = []
  const counts = await diffRows(resource, before, readableRows(file), (change) => changes.push(change))
  for (let start = 0; start < changes.length; start += batchSize)
    await insertChanges(tx, id, start + 1, changes.slice(start, start + batchSize))
  return counts
}

async function recordRows(tx: Tx, survey: Survey, id: string): Promise<void> {
  const { file, mapping } = survey
  const official = mapping ? dictionary[file.resource].map((field) => field.id) : undefined
  for await (const rows of file.rows())
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize).map((row) => newRecord(row, survey, official))
      await insertRecords(tx, id, batch)
    }
}

function newRecord(
  row: InventoryRow,
  { file, fiscalYears }: Survey,
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

async function storedServices(tx: Tx): Promise<KeyRegister | undefined> {
  const keys = await serviceKeys(tx)
  if (keys.length === 0) return undefined
  const register = new KeyRegister()
  for (const { organization, fiscal_year, service_id } of keys)
    register.add(`${organization}/${fiscal_year}`, service_id)
  return register
}

async function fingerprint(source: Source): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(source.path), hash)
  return hash.digest('hex')
}
