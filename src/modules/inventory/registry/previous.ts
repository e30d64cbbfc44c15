import type { Tx } from '../../../kernel/data/database.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import { currentRows } from '../queries.ts'
import { workingRows } from './working.queries.ts'
import type { WorkingRow } from './working.ts'

/** The same service or standard a year before: as it is being written, else as it was published; null when neither. */
export async function previousCells(
  tx: Tx,
  organization: string,
  row: WorkingRow,
): Promise<WorkingRow['cells'] | null> {
  const year = yearBefore(row.rowYear)
  const { resource, serviceId, standardId } = row
  const [working] = await workingRows(tx, organization, { year, resource, serviceId, standardId })
  if (working) return working.cells
  const fields = dictionary[resource].map(({ id }) => id)
  const filter = { resource, fiscalYear: year, organization: row.code, serviceId }
  for await (const value of currentRows(tx, filter)) {
    if ((value('service_standard_id') ?? '') === standardId)
      return Object.fromEntries(fields.map((field) => [field, value(field) ?? '']))
  }
  return null
}

export function yearBefore(year: string): string {
  const first = Number(year.slice(0, 4))
  return `${first - 1}-${first}`
}
