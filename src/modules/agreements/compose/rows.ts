import type { FieldDefinition } from '../../guide/index.ts'
import type { RowValue } from '../format.ts'
import { plainInline } from '../text/plain.ts'
import type { Block, Inline } from '../text/tree.ts'
import { isEmptyValue } from '../values/shape.ts'
import type { Scope } from './context.ts'
import { textNode, valueNodes } from './inline.ts'
import { cellOf, filledColumns } from './lookup.ts'
import { words } from './words.ts'

/** More columns than this do not fit a page: each row then becomes a block of its own. */
const widestTable = 5

/**
 * The rows of a table field: one table with the filled columns only; a list when only one is; or, when too many
 * are filled, a small heading and a two-column table for each row. Nothing when no cell is filled.
 */
export function rowsBlocks(
  field: FieldDefinition,
  rows: readonly RowValue[],
  scope: Scope,
): readonly Block[] {
  const columns = filledColumns(field, rows)
  if (columns.length === 0) return []
  const [only] = columns
  if (only && columns.length === 1) return [listOf(only, rows, scope)]
  if (columns.length > widestTable) return rows.flatMap((row, index) => rowBlocks(columns, row, index, scope))
  return [
    {
      kind: 'table',
      header: columns.map((column) => textNode(column.label[scope.language])),
      rows: rows.map((row) => columns.map((column) => cell(column, row, scope))),
    },
  ]
}

// A table of one column is a list.
function listOf(column: FieldDefinition, rows: readonly RowValue[], scope: Scope): Block {
  const filled = rows.filter((row) => !isEmptyValue(cellOf(row, column.key)))
  return {
    kind: 'list',
    ordered: false,
    items: filled.map((row) => [{ kind: 'paragraph', children: cell(column, row, scope) }]),
  }
}

/** A two-column table of labels and values. */
export function valueTable(rows: readonly (readonly (readonly Inline[])[])[], scope: Scope): Block {
  return {
    kind: 'table',
    header: [textNode(words.item[scope.language]), textNode(words.value[scope.language])],
    rows,
  }
}

function rowBlocks(
  columns: readonly FieldDefinition[],
  row: RowValue,
  index: number,
  scope: Scope,
): readonly Block[] {
  const filled = columns.filter((column) => !isEmptyValue(cellOf(row, column.key)))
  const [first] = filled
  if (!first) return []
  const title = cell(first, row, scope)
  const short = plainInline(title).length <= longestRowTitle && first.type !== 'prose'
  const listed = short && filled.length > 1 ? filled.slice(1) : filled
  return [
    {
      kind: 'heading',
      level: 4,
      children: short ? title : textNode(words.row[scope.language](index + 1)),
    },
    valueTable(
      listed.map((column) => [textNode(column.label[scope.language]), cell(column, row, scope)]),
      scope,
    ),
  ]
}

const longestRowTitle = 80

function cell(column: FieldDefinition, row: RowValue, scope: Scope): readonly Inline[] {
  const value = cellOf(row, column.key)
  return isEmptyValue(value) ? [] : valueNodes(column, value, scope, 'cell')
}
