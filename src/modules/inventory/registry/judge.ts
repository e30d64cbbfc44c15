import { dictionary, keyFields } from '../dictionary/dictionary.ts'
import type { Issue, Severity } from '../finding.ts'
import type { ProgramList } from '../programs.ts'
import { KeyRegister, parentIssues } from '../rules/keys.ts'
import { rowIssues } from '../rules/row.ts'
import { cellsOf, type WorkingRow } from './working.ts'

/** Something is not there yet, as opposed to something that is there and wrong. */
const missingRules = new Set([
  'required',
  'ads-description',
  'os-comments',
  'other-remarks',
  'both-languages',
])

export function isMissing({ rule }: Pick<Issue, 'rule'>): boolean {
  return missingRules.has(rule)
}

export type JudgedRow = {
  readonly row: WorkingRow
  readonly issues: readonly Issue[]
  readonly filled: number
  readonly needed: number
}

export type JudgedService = JudgedRow & { readonly standards: readonly JudgedRow[] }

export type JudgedYear = {
  readonly services: readonly JudgedService[]
  /** Standards whose service is not in the year. */
  readonly orphans: readonly JudgedRow[]
}

/** Holds the rows of a year against all rules: the very ones that check files. */
export function judgeYear(rows: readonly WorkingRow[], programs: ProgramList | undefined): JudgedYear {
  const services = rows.filter(({ resource }) => resource === 'service')
  const keys = new KeyRegister()
  for (const { code, rowYear, serviceId } of services) keys.add(`${code}/${rowYear}`, serviceId)
  const judged = rows
    .filter(({ resource }) => resource === 'service-std')
    .map((row) => judgeRow(row, programs, parentIssues(cellsOf(row), keys)))
  const byService = Map.groupBy(judged, ({ row }) => serviceKey(row))
  const taken = new Set(services.map(serviceKey))
  return {
    services: services.map((row) => ({
      ...judgeRow(row, programs),
      standards: byService.get(serviceKey(row)) ?? [],
    })),
    orphans: judged.filter(({ row }) => !taken.has(serviceKey(row))),
  }
}

export function judgeRow(
  row: WorkingRow,
  programs: ProgramList | undefined,
  more: readonly Issue[] = [],
): JudgedRow {
  const issues = [...rowIssues(row.resource, cellsOf(row), programs), ...more]
  const missing = issues.filter((issue) => issue.severity === 'error' && isMissing(issue))
  const mandatory = dictionary[row.resource].filter(
    ({ id, obligation }) => obligation === 'mandatory' && !keyFields[row.resource].includes(id),
  ).length
  const conditional = missing.filter(({ rule }) => rule !== 'required').length
  const needed = mandatory + conditional
  return { row, issues, needed, filled: needed - missing.length }
}

/** Every row of a year with what it breaks. */
export function allRows({ services, orphans }: JudgedYear): readonly JudgedRow[] {
  return [...services.flatMap((service) => [service, ...service.standards]), ...orphans]
}

export function countIssues(rows: readonly JudgedRow[], severity: Severity): number {
  return rows.reduce(
    (sum, { issues }) => sum + issues.filter((issue) => issue.severity === severity).length,
    0,
  )
}

function serviceKey({ rowYear, serviceId }: WorkingRow): string {
  return `${rowYear}/${serviceId}`
}
