import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
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
import { currentPublications, currentRows, serviceKeys } from './queries.ts'
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
    const survey = await surveyFile(file, sink, known)
    surveys.push(survey)
    if (file.resource === 'service') services = survey.keys
  }
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
  readonly keys: KeyRegister
  readonly blocked: boolean
  readonly fiscalYear: string
  /** The only organization of the file, when it names no other. */
  readonly organization: string | null
}

/** Reads the whole file once: its findings, its year and its organizations. */
async function surveyFile(
  { resource, source, options }: ImportFile,
  sink: FindingSink,
  services: KeyRegister | undefined,
): Promise<Survey> {
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
  const [fiscalYear = ''] = [...years].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])
  const [only = ''] = organizations
  return {
    file,
    mapping: options.mapping ?? null,
    rows,
    keys,
    blocked: blocked || fiscalYear === '',
    fiscalYear,
    organization: organizations.size === 1 && only !== '' ? only : null,
  }
}

async function publish(tx: Tx, survey: Survey, now: Temporal.Instant): Promise<ChangeCounts> {
  const { file, fiscalYear, organization } = survey
  const sha256 = await fingerprint(file.source)
  const current = await currentPublications(tx, file.resource, fiscalYear)
  const same = current.find((publication) => publication.organization === organization)
  if (same?.sha256 === sha256) return nothing
  const id = newId(now)
  const counts = await recordChanges(tx, survey, id, current.length > 0)
  await recordRows(tx, survey, id)
  await insertPublication(tx, {
    id,
    resource: file.resource,
    fiscalYear,
    organization,
    fileName: file.source.name,
    sha256,
    dialect: file.dialect,
    header: file.header.cells,
    headerRaw: storedRecord(file.header.cells, file.header.raw, file.dialect).raw,
    mapping: survey.mapping,
    records: survey.rows,
    importedAt: now,
  })
  return counts
}

const batchSize = 500

/** Writes what the file changes in the rows in force. A first publication has no list: all of it is new. */
async function recordChanges(tx: Tx, survey: Survey, id: string, listed: boolean): Promise<ChangeCounts> {
  const { file, fiscalYear, organization } = survey
  const { resource } = file
  const changes: Change[] = []
  const before = () =>
    currentRows(tx, { resource, publicationYear: fiscalYear, organization: organization ?? undefined })
  const counts = await diffRows(resource, before, readableRows(file), (change) => {
    if (listed) changes.push(change)
  })
  for (let start = 0; start < changes.length; start += batchSize)
    await insertChanges(tx, id, start + 1, changes.slice(start, start + batchSize))
  return counts
}

async function recordRows(tx: Tx, { file, mapping }: Survey, id: string): Promise<void> {
  const official = mapping ? dictionary[file.resource].map((field) => field.id) : undefined
  for await (const rows of file.rows())
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize).map((row) => newRecord(row, file, official))
      await insertRecords(tx, id, batch)
    }
}

function newRecord(
  row: InventoryRow,
  file: InventoryFile,
  official: readonly string[] | undefined,
): NewRecord {
  const parts = row.readable ? keyParts(file.resource, row.value) : []
  const [organization = '', fiscalYear = '', serviceId = '', standardId = null] = parts
  return {
    ...storedRecord(row.cells, row.raw, file.dialect),
    number: row.number,
    organization,
    fiscalYear,
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
