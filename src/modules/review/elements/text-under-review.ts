import type { ReadClause } from '../reading/read-text.ts'
import { foldedWords } from './phrases.ts'

/** A clause prepared for detection: its words once, and the titles it stands under. */
export type PreparedClause = {
  readonly clause: ReadClause
  readonly words: readonly string[]
  /** A title, by its kind or by its looks: "3. Guiding principles" on a line of its own. */
  readonly title: boolean
  /** Position of the heading it stands under; -1 before the first. */
  readonly section: number
  /** A title of its own before a colon or in a row's first cell: "Term: three years". */
  readonly label: readonly string[]
}

export function prepareClauses(clauses: readonly ReadClause[]): PreparedClause[] {
  let section = -1
  return clauses.map((clause, i) => {
    const title = clause.kind === 'heading' || looksLikeTitle(clause, clauses[i + 1])
    if (title) section = i
    return { clause, words: foldedWords(clause.text), title, section, label: title ? [] : labelOf(clause) }
  })
}

const longestTitle = 70

/** Short, numbered or in capitals, without a stop, and followed by something longer. */
export function looksLikeTitle({ kind, text, number }: ReadClause, next: ReadClause | undefined): boolean {
  if (kind === 'row' || text.length > longestTitle || /[.;:,!?…]$/u.test(text)) return false
  if (!next || next.kind === 'heading' || next.text.length <= text.length) return false
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase()
  const numbered = number !== undefined || /^(?:article|section|part|partie|clause|titre)\s/iu.test(text)
  return capitals || (numbered && /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 9)
}

function labelOf({ kind, text, cells }: ReadClause): string[] {
  if (kind === 'heading') return []
  const label =
    kind === 'row' ? (cells?.[0] ?? '') : (/^([^:.;]{3,60}?)\s?[:–—](?=\s)/u.exec(text)?.[1] ?? '')
  const words = foldedWords(label).filter((word) => /\p{L}/u.test(word))
  return words.length <= 6 ? words : []
}
