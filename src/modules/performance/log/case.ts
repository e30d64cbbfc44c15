import type { CaseFact } from '../judging/judge.ts'
import type { RowIssue } from './findings.ts'

/** A case as a log tells it, before it is judged. */
export type LogCase = {
  /** The row it stands in, or the row of its first event; the header is row 1. */
  readonly row: number
  readonly id: string
  readonly fact: CaseFact
  /** Left out by an agreed exclusion. */
  readonly excluded: boolean
}

/** What reading a row gives: a case, or the reason why there is none; and notes about what was read. */
export type CaseReading =
  | { readonly row: number; readonly id: string; readonly rejected: RowIssue }
  | (LogCase & { readonly notes: readonly RowIssue[] })
