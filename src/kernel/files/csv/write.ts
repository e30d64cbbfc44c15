import type { CsvDialect } from './dialect.ts'

/** One record as text, without its line end, quoted the way the dialect does. */
export function formatRecord(
  cells: readonly string[],
  dialect: Pick<CsvDialect, 'delimiter' | 'quoting'>,
): string {
  const needsQuotes = (cell: string) =>
    dialect.quoting === 'always' ||
    cell.includes(dialect.delimiter) ||
    cell.includes('"') ||
    cell.includes('\n') ||
    cell.includes('\r')
  return cells
    .map((cell) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(dialect.delimiter)
}

const formulaStart = /^[=+\-@\t\r＝＋－＠]/
const plainNumber = /^[+-]?\d+([.,]\d+)?$/

/** A cell that a spreadsheet will not run as a formula: an apostrophe in front of what starts like one. */
export function safeCell(cell: string): string {
  return formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
}
