import type { ReadClause } from '../reading/read-text.ts'
import { foldedWords } from './phrases.ts'

/** A clause prepared for detection: its words once, and the titles it stands under. */
export type PreparedClause = {
  readonly clause: ReadClause
  readonly words: readonly string[]
  /** Position of the heading it stands under; -1 before the first. */
  readonly section: number
  /** A title of its own before a colon or in a row's first cell: "Term: three years". */
  readonly label: readonly string[]
}

export function prepareClauses(clauses: readonly ReadClause[]): PreparedClause[] {
  let section = -1
  return clauses.map((clause, i) => {
    if (clause.kind === 'heading') section = i
    return { clause, words: foldedWords(clause.text), section, label: labelOf(clause) }
  })
}

function labelOf({ kind, text, cells }: ReadClause): string[] {
  if (kind === 'heading') return []
  const label =
    kind === 'row' ? (cells?.[0] ?? '') : (/^([^:.;]{3,60}?)\s?[:–—](?=\s)/u.exec(text)?.[1] ?? '')
  const words = foldedWords(label).filter((word) => /\p{L}/u.test(word))
  return words.length <= 6 ? words : []
}
