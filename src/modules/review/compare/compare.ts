import type { Language } from '../../../kernel/language/bilingual.ts'
import { type Clause, type ValueChange, valueChanges } from '../../parity/index.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { type ClauseChange, clauseChanges } from './clause-changes.ts'
import { type MarkedWords, markedWords } from './words.ts'

/** One line of a change list, as pages and the command show it. */
export type Change = {
  readonly kind: ClauseChange['kind']
  readonly place: string
  readonly old: string | null
  readonly new: string | null
  readonly language: Language
  /** Marked words; empty unless both texts are there and differ. */
  readonly words: MarkedWords
  readonly values: readonly ValueChange[]
  /** Only capitals, spaces or punctuation differ. */
  readonly typographic: boolean
}

/** Clause-level change list of two versions of a text, language by language. */
export function compareVersions(old: readonly ReadClause[], now: readonly ReadClause[]): Change[] {
  const languages = [...new Set([...old, ...now].map(({ language }) => language))]
  // Few clauses of a second language are names and quotations, not a version of their own.
  const one = languages.length < 2 || smallest(old) < 0.15 || smallest(now) < 0.15
  if (one) return changesIn(old, now, mostly(now))
  return languages.flatMap((language) => {
    const of = (clauses: readonly ReadClause[]) => clauses.filter((clause) => clause.language === language)
    return changesIn(of(old), of(now), language)
  })
}

function smallest(clauses: readonly ReadClause[]): number {
  const french = clauses.filter(({ language }) => language === 'fr').length
  return Math.min(french, clauses.length - french) / Math.max(1, clauses.length)
}

function mostly(clauses: readonly ReadClause[]): Language {
  return clauses.filter(({ language }) => language === 'fr').length * 2 > clauses.length ? 'fr' : 'en'
}

function changesIn(old: readonly Clause[], now: readonly Clause[], language: Language): Change[] {
  return clauseChanges(old, now).map(({ kind, old: before, new: after }) => {
    const both = before && after && before.text !== after.text
    return {
      kind,
      place: (after ?? before)?.place ?? '',
      old: before?.text ?? null,
      new: after?.text ?? null,
      language,
      words: both ? markedWords(before.text, after.text) : [],
      values: both ? valueChanges(before.text, after.text, language) : [],
      typographic: Boolean(both) && letters(before?.text) === letters(after?.text),
    }
  })
}

function letters(text = ''): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
