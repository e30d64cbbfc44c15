import type { Source } from './csv/source.ts'
import type { Resource } from './dictionary/field.ts'
import { type FindingSink, findingAt, type Issue } from './finding.ts'
import { type InventoryRow, rowKey } from './inventory-row.ts'
import { type InventoryFile, openInventory, type ReadOptions } from './open-inventory.ts'
import type { ProgramList } from './programs.ts'
import { duplicateIssues, KeyRegister, parentIssues } from './rules/keys.ts'
import { ownerIssues } from './rules/owner.ts'
import { rowIssues } from './rules/row.ts'

export type CheckOptions = ReadOptions & {
  readonly programs?: ProgramList | undefined
  /** The only organization whose rows the file may hold. */
  readonly organization?: string | undefined
  /** Called with the number of rows read so far, for progress. */
  readonly progress?: ((rows: number) => void) | undefined
}

/** The register of service keys that standards must find their parent in. */
export type Checked = { readonly rows: number; readonly keys: KeyRegister }

/** Checks one file against all rules. Findings go out as they are found; memory holds only the keys. */
export async function checkFile(
  source: Source,
  resource: Resource,
  options: CheckOptions,
  sink: FindingSink,
  services?: KeyRegister,
): Promise<Checked> {
  const file = await openInventory(source, resource, options)
  return checkRows(file, options, sink, services)
}

/** Checks an opened file, giving each readable row to `each` when there is something else to do with it. */
export async function checkRows(
  file: InventoryFile,
  options: CheckOptions,
  sink: FindingSink,
  services?: KeyRegister,
  each?: (row: InventoryRow) => Promise<void> | void,
): Promise<Checked> {
  const keys = new KeyRegister()
  const { resource } = file
  const at = (row: number | null, key: string | null, issues: readonly Issue[]) => {
    for (const issue of issues) sink(findingAt({ file: file.source.name, row, key }, issue))
  }
  at(null, null, file.issues)
  const owners = ownerIssues(options.organizations, options.organization)
  let rows = 0
  let last: InventoryRow | undefined
  for await (const batch of file.rows()) {
    for (const row of batch) {
      last = row
      if (row.issues.length > 0) at(row.number, row.readable ? rowKey(resource, row.value) : null, row.issues)
      if (each) await each(row)
      if (!row.readable) continue
      rows += 1
      const issues = [
        ...rowIssues(resource, row.value, options.programs),
        ...owners(row.value),
        ...duplicateIssues(resource, row.value, keys),
        ...(services && resource === 'service-std' ? parentIssues(row.value, services) : []),
      ]
      if (issues.length > 0) at(row.number, rowKey(resource, row.value), issues)
    }
    options.progress?.(rows)
  }
  if (file.readable) at(last?.number ?? null, null, endIssues(last))
  return { rows, keys }
}

function endIssues(last: InventoryRow | undefined): Issue[] {
  if (!last) return [noRows]
  return /[\r\n]$/.test(last.raw) || last.raw === '' ? [] : [noFinalNewline]
}

const noRows: Issue = {
  field: null,
  rule: 'no-rows',
  severity: 'warning',
  message: {
    en: 'The file has a header and no row.',
    fr: 'Le fichier a un en-tête, mais aucune ligne.',
  },
}

const noFinalNewline: Issue = {
  field: null,
  rule: 'no-final-newline',
  severity: 'info',
  message: {
    en: 'The last row has no line end: make sure the file was not cut.',
    fr: 'La dernière ligne n’a pas de fin de ligne\u00a0: assurez-vous que le fichier n’a pas été coupé.',
  },
}
