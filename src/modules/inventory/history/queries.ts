import type { Tx } from '../../../kernel/data/database.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'
import { currentRows } from '../queries.ts'
import { workingRows, workingYears } from '../registry/working.queries.ts'

export type YearCells = {
  readonly year: string
  /** Being written, not published. */
  readonly draft: boolean
  readonly standardId: string
  readonly cells: Readonly<Record<string, string>>
}

/** A service, or its standards, year after year, the newest first: as published, and as being written. */
export async function cellsByYear(
  tx: Tx,
  organization: string,
  codes: readonly string[],
  resource: Resource,
  serviceId: string,
): Promise<readonly YearCells[]> {
  const fields = dictionary[resource].map(({ id }) => id)
  const found = new Map<string, YearCells>()
  const keep = (line: YearCells) => found.set(`${line.year}/${line.draft}/${line.standardId}`, line)
  for (const code of codes)
    for await (const value of currentRows(tx, { resource, organization: code, serviceId })) {
      const cells = Object.fromEntries(fields.map((field) => [field, value(field) ?? '']))
      keep({
        year: (cells.fiscal_yr ?? '').trim(),
        draft: false,
        standardId: cells.service_standard_id ?? '',
        cells,
      })
    }
  const states = new Map((await workingYears(tx, organization)).map(({ year, state }) => [year, state]))
  for (const year of states.keys()) {
    if (states.get(year) === 'published') continue
    for (const row of await workingRows(tx, organization, { year, resource, serviceId }))
      keep({ year: row.rowYear, draft: true, standardId: row.standardId, cells: row.cells })
  }
  return [...found.values()].toSorted((a, b) =>
    a.year === b.year ? Number(b.draft) - Number(a.draft) : a.year < b.year ? 1 : -1,
  )
}
