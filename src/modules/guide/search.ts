import { type Bilingual, inBoth, type Language, otherLanguage } from '../../kernel/language/bilingual.ts'
import { baseGuide, type Guide } from './guide.ts'
import { type Entry, entriesOf, type FoundKind } from './search-entries.ts'
import { wordsOf } from './words.ts'

export type Found = {
  readonly kind: FoundKind
  readonly id: string
  readonly name: Bilingual
  /** The passage that answers, in the language in which the words were found. */
  readonly snippet: string
  readonly language: Language
}

const weights = { name: 8, nameStart: 5, text: 2, textStart: 1 } as const

/**
 * Searches the whole guide in both languages, without regard to accents, case or ligatures. What holds every
 * word comes before what holds some; a word in a name weighs more than one in a text; at the same weight the
 * reader's language comes first.
 */
export function searchGuide(query: string, language: Language, guide: Guide = baseGuide): readonly Found[] {
  const asked = [...new Set(wordsOf(query))]
  if (asked.length === 0) return []
  return readEntriesOf(guide)
    .map((entry) => ranked(entry, asked, language))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry, language: where }) => ({
      kind: entry.kind,
      id: entry.id,
      name: entry.name,
      snippet: snippetOf(entry.texts[where], asked),
      language: where,
    }))
}

/** An entry with the words that can be looked for in it, the exact name first. */
type ReadEntry = Entry & {
  readonly words: Bilingual<{
    readonly name: string
    readonly names: readonly string[]
    readonly texts: readonly string[]
  }>
}

/** A guide does not change: its words are taken out of it once. */
const read = new WeakMap<Guide, readonly ReadEntry[]>()

function readEntriesOf(guide: Guide): readonly ReadEntry[] {
  const known = read.get(guide)
  if (known) return known
  const entries = entriesOf(guide).map((entry) => ({
    ...entry,
    words: inBoth((language) => ({
      name: wordsOf(entry.name[language]).join(' '),
      names: [entry.id, entry.name[language], ...entry.names[language]].flatMap(wordsOf),
      texts: entry.texts[language].flatMap(wordsOf),
    })),
  }))
  read.set(guide, entries)
  return entries
}

type Ranked = { readonly entry: Entry; readonly score: number; readonly language: Language }

function ranked(entry: ReadEntry, asked: readonly string[], language: Language): Ranked {
  const own = scoreIn(entry, asked, language)
  const other = scoreIn(entry, asked, otherLanguage(language))
  return other > own
    ? { entry, score: other, language: otherLanguage(language) }
    : { entry, score: own, language }
}

function scoreIn({ words }: ReadEntry, asked: readonly string[], language: Language): number {
  const { name: title, names, texts } = words[language]
  const scores = asked.map((word) => {
    if (names.includes(word)) return weights.name
    if (names.some((name) => name.startsWith(word))) return weights.nameStart
    if (texts.includes(word)) return weights.text
    return texts.some((text) => text.startsWith(word)) ? weights.textStart : 0
  })
  const found = scores.filter((score) => score > 0).length
  const whole = found === asked.length ? 100 : 0
  const exact = title === asked.join(' ') ? 50 : 0
  return found === 0 ? 0 : whole + exact + scores.reduce<number>((sum, score) => sum + score, 0)
}

/** The first text that holds one of the words, cut at a word near 180 characters. */
function snippetOf(texts: readonly string[], asked: readonly string[]): string {
  const text =
    texts.find((one) => wordsOf(one).some((word) => asked.some((start) => word.startsWith(start)))) ??
    texts[0] ??
    ''
  return text.length <= 180 ? text : `${text.slice(0, 180).replace(/\s+\S*$/, '')}…`
}
