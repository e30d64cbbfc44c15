import { cellCountIssue, errorOf, type RowIssue } from './findings.ts'
import type { LogRecord } from './records.ts'

/** What is wrong with the shape of a row, before its cells are read. */
export function recordIssue({ cells, problem }: LogRecord, width: number): RowIssue | undefined {
  if (problem) return errorOf(problem)
  if (cells.length < width) return cellCountIssue(cells.length, width)
  // Separators too many at the end of a line hold nothing.
  const extra = cells.slice(width).some((cell) => cell.trim() !== '')
  return extra ? cellCountIssue(cells.length, width) : undefined
}
