import type { Language } from '../../../kernel/language/bilingual.ts'
import { plain } from '../facts/fact.ts'
import { compile } from '../facts/pattern.ts'

/** Words that signal one meaning, in each language. `answers` satisfy the other side without asking anything of it. */
export type Cue = {
  readonly en: RegExp
  readonly fr: RegExp
  readonly answers?: { readonly en: RegExp; readonly fr: RegExp }
}

/** A pattern of whole words, in any case. Word ends know accents. */
export function words(source: string): RegExp {
  return compile(`(?<![\\p{L}\\p{N}])(?:${source})(?:(?<=')|(?![\\p{L}\\p{N}]))`, 'giu')
}

/** The first words that signal a meaning, as written. */
export function firstWords(text: string, pattern: RegExp): string | undefined {
  pattern.lastIndex = 0
  return pattern.exec(text)?.[0]
}

export function countOf(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0
  let count = 0
  while (pattern.exec(text)) count++
  return count
}

/** A pair of texts ready for cues: plain apostrophes and spaces, web addresses taken out. */
export type Pair = { readonly [side in Language]: string }

export function readyForCues(text: string): string {
  return plain(text)
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, (found) => '_'.repeat(found.length))
    .replace(/\s+/g, ' ')
}
