import type { Block } from '../agreements/index.ts'
import { plainText } from './printable.ts'

/** How wide each column of a table wants to be, as shares that add up to 1: its longest word, and its longest cell. */
export function tableWidths(table: Extract<Block, { kind: 'table' }>): readonly number[] {
  const wishes = table.header.map((head, column) =>
    Math.max(...[head, ...table.rows.map((row) => row[column] ?? [])].map((cell) => wish(plainText(cell)))),
  )
  const total = wishes.reduce((sum, width) => sum + width, 0)
  return wishes.map((width) => Math.round((width / total) * 10_000) / 10_000)
}

function wish(cell: string): number {
  const longestWord = Math.max(...cell.split(/[ -]/).map((word) => word.length))
  return Math.min(60, Math.max(6, longestWord + 2, Math.sqrt(cell.length * 8)))
}
