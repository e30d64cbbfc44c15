import type { Language } from '../../../../kernel/language/bilingual.ts'
import { findPhrases, foldedWords, groupWords, indexPhrases, numbersAlike, perLanguage } from '../phrases.ts'
import { sentencePatterns } from './patterns.ts'

/**
 * How sentences of an element are made, in each language: groups of words that stand together in one sentence.
 * `&` joins groups in any order, `>` puts one soon after the other, `|` parts the words of a group; `*` is the rest
 * of a word, `#` a number.
 */
export type SentencePatterns = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>

/** A sentence that speaks of an element, and the words by which it does. */
export type SentenceMatch = {
  readonly element: string
  readonly pattern: string
  readonly words: readonly string[]
}

type Group = { readonly words: readonly string[]; readonly next: boolean }
type Compiled = { readonly element: string; readonly pattern: string; readonly groups: readonly Group[] }
type Use = {
  readonly element: string
  readonly role: 'sure'
  readonly text: string
  readonly pattern: Compiled
  readonly group: number
}
type Found = { readonly start: number; readonly end: number; readonly text: string }

const longest = 70
const widestStep = 4

const indexes = perLanguage((language) =>
  indexPhrases(
    Object.entries(sentencePatterns).flatMap(([element, own]) =>
      own[language].flatMap((pattern) => usesOf(compiled(element, pattern))),
    ),
  ),
)

/** Every element that a clause speaks of in one of its sentences. */
export function sentenceMatches(text: string, language: Language): SentenceMatch[] {
  return sentencesOf(text).flatMap((sentence) => matchesIn(sentence, language))
}

function compiled(element: string, pattern: string): Compiled {
  const parts = pattern.split(/\s([&>])\s/)
  const groups: Group[] = []
  for (let i = 0; i < parts.length; i += 2)
    groups.push({
      words: groupWords(parts[i] ?? ''),
      next: parts[i - 1] === '>',
    })
  return { element, pattern, groups }
}

function usesOf(pattern: Compiled): Use[] {
  return pattern.groups.flatMap(({ words }, group) =>
    words.map((text) => ({ element: pattern.element, role: 'sure', text, pattern, group })),
  )
}

function matchesIn(sentence: string, language: Language): SentenceMatch[] {
  const words = numbersAlike(foldedWords(sentence).slice(0, longest))
  const found = new Map<Compiled, Found[][]>()
  for (const { use, start, end } of findPhrases(words, indexes[language])) {
    const groups = found.get(use.pattern) ?? use.pattern.groups.map(() => [])
    groups[use.group]?.push({ start, end, text: use.text })
    found.set(use.pattern, groups)
  }
  return [...found].flatMap(([pattern, places]) => {
    const words = together(pattern, places)
    return words ? [{ element: pattern.element, pattern: pattern.pattern, words }] : []
  })
}

/** One place for each group, those after `>` a few words after the one before; nothing when a group lacks. */
function together({ groups }: Compiled, places: readonly (readonly Found[])[]): string[] | undefined {
  let reached: readonly { readonly end: number; readonly words: readonly string[] }[] = []
  for (const [i, { next }] of groups.entries()) {
    const own = places[i] ?? []
    const all = i === 0 ? [{ end: 0, words: [] }] : reached
    reached = all.flatMap(({ end, words }) =>
      own
        .filter(({ start }) => !next || (start >= end && start - end <= widestStep))
        .slice(0, next || i === 0 ? own.length : 1)
        .map((place) => ({ end: place.end, words: [...words, place.text] })),
    )
    if (reached.length === 0) return undefined
  }
  return [...(reached[0]?.words ?? [])]
}

/** Sentences end at a stop, a semicolon or a line; a colon keeps what it announces. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+(?=[\p{Lu}\d(«“"])|;\s+|\n+/u)
}
