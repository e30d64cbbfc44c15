import { createHash } from 'node:crypto'
import type { Source } from './csv/source.ts'
import { dictionary } from './dictionary/dictionary.ts'
import type { Resource } from './dictionary/field.ts'
import { type InventoryRow, rowKey } from './inventory-row.ts'
import { type InventoryFile, openInventory, type ReadOptions, UnreadableInventory } from './open-inventory.ts'

/** One difference between two publications. A changed row gives one change for each of its changed cells. */
export type Change = {
  readonly resource: Resource
  readonly kind: 'added' | 'removed' | 'changed'
  readonly key: string
  readonly field: string | null
  /** The cells as typed; the row's name for a row added or removed. */
  readonly old: string | null
  readonly new: string | null
}

export type ChangeCounts = {
  readonly added: number
  readonly removed: number
  readonly changedRows: number
  readonly changedCells: number
}

/**
 * Compares two publications of a resource, row by row with the same organization, year and numbers, cell by
 * cell. Only fingerprints of the rows stay in memory, and the rows that differ.
 */
export async function diffInventory(
  older: Source,
  newer: Source,
  resource: Resource,
  sink: (change: Change) => void,
  options: ReadOptions = {},
): Promise<ChangeCounts> {
  const [oldFile, newFile] = [
    await openInventory(older, resource, options),
    await openInventory(newer, resource, options),
  ]
  for (const file of [oldFile, newFile]) if (!file.readable) throw new UnreadableInventory(file)
  const fields = dictionary[resource].map((field) => field.id)
  const before = await fingerprints(oldFile, fields)
  const after = await fingerprints(newFile, fields)
  const differs = (key: string) => before.get(key) !== after.get(key)
  const oldRows = new Map<string, InventoryRow>()
  const counts = { added: 0, removed: 0, changedRows: 0, changedCells: 0 }
  for await (const [key, row] of keyedRows(oldFile)) {
    if (!after.has(key)) {
      counts.removed += 1
      sink({ resource, kind: 'removed', key, field: null, old: rowName(resource, row), new: null })
    } else if (differs(key)) oldRows.set(key, row)
  }
  for await (const [key, row] of keyedRows(newFile)) {
    if (!before.has(key)) {
      counts.added += 1
      sink({ resource, kind: 'added', key, field: null, old: null, new: rowName(resource, row) })
    } else if (differs(key)) {
      const cells = changedCells(oldRows.get(key), row, fields)
      oldRows.delete(key)
      counts.changedRows += 1
      counts.changedCells += cells.length
      for (const cell of cells) sink({ resource, kind: 'changed', key, ...cell })
    }
  }
  return counts
}

/** A row's cells differ when their characters do: "1" and "1.0" are a change that a person should see. */
function changedCells(before: InventoryRow | undefined, after: InventoryRow, fields: readonly string[]) {
  return fields.flatMap((field) => {
    const [old, now] = [before?.value(field) ?? null, after.value(field) ?? null]
    return old === now ? [] : [{ field, old, new: now }]
  })
}

async function fingerprints(file: InventoryFile, fields: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for await (const [key, row] of keyedRows(file)) known.set(key, fingerprint(row, fields))
  return known
}

function fingerprint(row: InventoryRow, fields: readonly string[]): string {
  const text = fields.map((field) => row.value(field) ?? '\u0001').join('\u0000')
  return createHash('sha256').update(text).digest('latin1').slice(0, 16)
}

/** Rows with their keys; a key that comes again gets a number, so that no row is lost from the comparison. */
async function* keyedRows(file: InventoryFile): AsyncGenerator<readonly [string, InventoryRow]> {
  const times = new Map<string, number>()
  for await (const batch of file.rows())
    for (const row of batch) {
      if (!row.readable) continue
      const key = Buffer.from(rowKey(file.resource, row.value)).toString()
      const time = (times.get(key) ?? 0) + 1
      times.set(key, time)
      yield [time === 1 ? key : `${key}#${time}`, row]
    }
}

function rowName(resource: Resource, row: InventoryRow): string {
  return row.value(resource === 'service' ? 'service_name_en' : 'service_standard_en') ?? ''
}
