import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { inQuotes } from '../../../kernel/language/punctuation.ts'

/** Something a reviewer should see, with where it stands. */
export type ReviewFinding = Bilingual & {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly place: string
  /** The passage it is about. */
  readonly text?: string
  /** Other places it is about: the clause that disagrees. */
  readonly others?: readonly { readonly place: string; readonly text: string }[]
  readonly element?: string
}

const order = { error: 0, warning: 1, info: 2 }

/** Blockers first; within one severity as they were found. */
export function bySeverity(findings: readonly ReviewFinding[]): ReviewFinding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity])
}

/** An extract short enough for a sentence. */
export function quoted(text: string): Bilingual {
  const line = text.replace(/\s+/g, ' ').trim()
  const short = line.length > 100 ? `${line.slice(0, 99)}…` : line
  return inBoth((language) => inQuotes(short, language))
}
