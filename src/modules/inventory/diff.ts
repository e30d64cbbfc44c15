import { hash } from 'node:crypto'
import type { Cells } from './computed.ts'
import type { Source } from './csv/source.ts'
import { dictionary } from './dictionary/dictionary.ts'
import type { Resource } from './dictionary/field.ts'
import { keyParts, rowKey } from './inventory-row.ts'
import { type InventoryFile, openInventory, type ReadOptions, UnreadableInventory } from './open-inventory.ts'
import { RowIndex } from './row-index.ts'
import { RowSpool } from './row-spool.ts'

/** One difference between two publications. A changed row gives one change for each of its changed cells. */
export type Change = {
  readonly resource: Resource
  readonly kind: 'added' | 'removed' | 'changed'
  readonly organization: string
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

/** Receives changes one at a time; the next one waits for the promise it returns, if it does. */
export type ChangeSink = (change: Change) => unknown

/** Rows of one side, read again each time they are asked for. */
export type Rows = () => AsyncIterable<Cells>

/** Compares two files of a resource. Throws `CliUsageError` when one of them is not usable. */
export async function diffFiles(
  older: Source,
  newer: Source,
  resource: Resource,
  sink: ChangeSink,
  options: ReadOptions = {},
): Promise<ChangeCounts> {
  const files = [await openInventory(older, resource, options), await openInventory(newer, resource, options)]
  for (const file of files) if (!file.readable) throw new UnreadableInventory(file)
  const [before, after] = files.map(readableRows)
  return diffRows(resource, before ?? noRows, after ?? noRows, sink)
}

/**
 * Compares two publications of a resource, row by row with the same organization, year and numbers, cell by
 * cell. Memory holds fingerprints of the rows only; those that differ wait on disk for their other side.
 */
export async function diffRows(
  resource: Resource,
  older: Rows,
  newer: Rows,
  sink: ChangeSink,
): Promise<ChangeCounts> {
  const fields = dictionary[resource].map((field) => field.id)
  const before = new RowIndex()
  for await (const value of older()) before.add(rowKey(resource, value), fingerprint(value, fields))
  const state = await compared(resource, before, newer, fields)
  const oldRows = new RowSpool(before.size)
  const counts = { added: 0, removed: 0, changedRows: 0, changedCells: 0 }
  const say = (kind: Change['kind'], key: string, value: Cells, cell: Cell) =>
    sink({ resource, kind, organization: keyParts(resource, value)[0] ?? '', key, ...cell })
  try {
    const inOld = before.names()
    for await (const value of older()) {
      const { key, position = 0 } = inOld(rowKey(resource, value))
      if (state[position] === gone) {
        counts.removed += 1
        await say('removed', key, value, { field: null, old: rowName(resource, value), new: null })
      } else if (state[position] === changed)
        oldRows.add(
          position,
          fields.map((field) => value(field) ?? null),
        )
    }
    const inNew = before.names()
    for await (const value of newer()) {
      const { key, position } = inNew(rowKey(resource, value))
      if (position === undefined) {
        counts.added += 1
        await say('added', key, value, { field: null, old: null, new: rowName(resource, value) })
        continue
      }
      const old = oldRows.take(position)
      if (!old) continue
      const cells = changedCells(old, value, fields)
      counts.changedRows += 1
      counts.changedCells += cells.length
      for (const cell of cells) await say('changed', key, value, cell)
    }
  } finally {
    oldRows.remove()
  }
  return counts
}

/** What became of each old row: gone, the same, or changed. */
async function compared(
  resource: Resource,
  before: RowIndex,
  newer: Rows,
  fields: readonly string[],
): Promise<Uint8Array> {
  const state = new Uint8Array(before.size)
  const inNew = before.names()
  for await (const value of newer()) {
    const { position } = inNew(rowKey(resource, value))
    if (position !== undefined)
      state[position] = before.equals(position, fingerprint(value, fields)) ? same : changed
  }
  return state
}

/** What became of an old row in the new publication. */
const [gone, same, changed] = [0, 1, 2]

type Cell = Pick<Change, 'field' | 'old' | 'new'>

/** A row's cells differ when their characters do: "1" and "1.0" are a change that a person should see. */
function changedCells(before: readonly (string | null)[], after: Cells, fields: readonly string[]): Cell[] {
  return fields.flatMap((field, index) => {
    const [old = null, now] = [before[index], after(field) ?? null]
    return old === now ? [] : [{ field, old, new: now }]
  })
}

function fingerprint(value: Cells, fields: readonly string[]): Buffer {
  const text = fields.map((field) => value(field) ?? '\u0001').join('\u0000')
  return hash('sha256', text, 'buffer')
}

export function readableRows(file: InventoryFile): Rows {
  return async function* () {
    for await (const batch of file.rows()) for (const row of batch) if (row.readable) yield row.value
  }
}

async function* noRows(): AsyncGenerator<Cells> {}

function rowName(resource: Resource, value: Cells): string {
  return value(resource === 'service' ? 'service_name_en' : 'service_standard_en') ?? ''
}
