import type { Tx } from '../../kernel/data/database.ts'
import { isFiscalYear } from '../../kernel/time/fiscal-year.ts'
import { listNewPublications } from './catalogue/refresh.ts'
import { type CheckOptions, checkRows } from './check.ts'
import type { Source } from './csv/source.ts'
import type { Resource } from './dictionary/field.ts'
import type { ChangeCounts } from './diff.ts'
import type { FindingSink } from './finding.ts'
import { blocksImport } from './import-rules.ts'
import { keyParts } from './inventory-row.ts'
import { openInventory } from './open-inventory.ts'
import { nothing, operator, type Publishable, publish } from './publish.ts'
import { serviceKeys } from './queries.ts'
import { KeyRegister } from './rules/keys.ts'
import { lockPublications } from './store.ts'

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

/** Told how many rows of a file are written, then how many of a year the catalogue lists. */
export type ImportProgress = {
  readonly written?: (rows: number) => void
  readonly listed?: (rows: number) => void
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
  progress: ImportProgress = {},
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
  if (surveys.some((survey) => survey.blocked))
    return { ...nothing, services: 0, standards: 0, imported: false }
  const outcome = { ...nothing, services: 0, standards: 0, imported: true }
  for (const survey of surveys) {
    const counts = await publish(tx, survey, operator, now, progress.written)
    for (const name of ['added', 'removed', 'changedRows', 'changedCells'] as const)
      outcome[name] += counts[name]
    outcome[survey.file.resource === 'service' ? 'services' : 'standards'] = survey.rows
  }
  await listNewPublications(tx, undefined, progress.listed)
  return outcome
}

type Survey = Publishable & { readonly blocked: boolean }

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
export function wholeYears(rowsByYear: ReadonlyMap<string, number>): readonly string[] {
  const total = [...rowsByYear.values()].reduce((sum, rows) => sum + rows, 0)
  return [...rowsByYear].flatMap(([year, rows]) => (rows * 20 >= total ? [year] : [])).sort()
}

async function storedServices(tx: Tx): Promise<KeyRegister | undefined> {
  const keys = await serviceKeys(tx)
  if (keys.length === 0) return undefined
  const register = new KeyRegister()
  for (const { organization, fiscal_year, service_id } of keys)
    register.add(`${organization}/${fiscal_year}`, service_id)
  return register
}
