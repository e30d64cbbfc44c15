import type { Language } from '../../../kernel/language/bilingual.ts'
import { plainLetters } from '../../../kernel/language/plain-letters.ts'

/** What a phrase counts as, for which element. */
export type PhraseUse = {
  readonly element: string
  readonly role: 'titles' | 'sure' | 'hints'
  readonly text: string
}

type Step = { readonly word: string; readonly open: boolean } | 'gap'
type Phrase<Use> = { readonly use: Use; readonly steps: readonly Step[]; readonly words: number }

export type PhraseMatch<Use = PhraseUse> = {
  readonly use: Use
  readonly start: number
  readonly end: number
  /** Words of the phrase itself, without those a gap stands for. */
  readonly words: number
}

/** Phrases ready to be looked for, by how their first word begins. */
export type PhraseIndex<Use = PhraseUse> = ReadonlyMap<string, readonly Phrase<Use>[]>

const widestGap = 3

/** Words without capitals and accents, and the marks that phrases may name; "l’entente" is two words. */
export function foldedWords(text: string): string[] {
  const folded = plainLetters(text)
    .replace(/œ/g, 'oe')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
  return folded.match(/[\p{L}\d]+'(?=\p{L})|[\p{L}\d]+|[%$<:]/gu) ?? []
}

/** Compiles phrases written with `*` (rest of a word) and `_` or a lone `*` (up to three words). */
export function indexPhrases<Use extends Pick<PhraseUse, 'text'>>(uses: Iterable<Use>): PhraseIndex<Use> {
  const index = new Map<string, Phrase<Use>[]>()
  for (const use of uses) {
    const steps = stepsOf(use.text)
    const [first] = steps
    if (!first || first === 'gap') continue
    const phrase = { use, steps, words: steps.filter((step) => step !== 'gap').length }
    const key = first.word.slice(0, 3)
    index.set(key, [...(index.get(key) ?? []), phrase])
  }
  return index
}

/** Every phrase that occurs, with its place among the words. */
export function findPhrases<Use>(words: readonly string[], index: PhraseIndex<Use>): PhraseMatch<Use>[] {
  const found: PhraseMatch<Use>[] = []
  for (let start = 0; start < words.length; start++) {
    // A phrase's first word may be cut to fewer than three letters: "l'", "%".
    for (const phrase of index.get((words[start] ?? '').slice(0, 3)) ?? []) {
      const end = endOf(phrase.steps, 0, words, start)
      if (end !== undefined) found.push({ use: phrase.use, start, end, words: phrase.words })
    }
  }
  return found
}

/** Numbers are alike: what counts is that there is one. */
const aNumber = '0'

/** Folded words with every number as the one that stands for all. */
export function numbersAlike(words: readonly string[]): string[] {
  return words.map((word) => (/^\d/.test(word) ? aNumber : word))
}

/** The words of a group, parted by `|`, with `#` for a number. */
export function groupWords(group: string): string[] {
  return group.split('|').map((word) => word.trim().replaceAll('#', aNumber))
}

/** Splits the lists of a lexicon entry. */
export function phrasesIn(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}

/** What is made for a language the first time it is asked for: a text in one language needs only one. */
export function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  const made: Partial<Record<Language, T>> = {}
  const of = (language: Language): T => (made[language] ??= make(language))
  return {
    get en() {
      return of('en')
    },
    get fr() {
      return of('fr')
    },
  }
}

function stepsOf(text: string): Step[] {
  return text.split(/\s+/).flatMap((part): Step[] => {
    if (part === '_' || part === '*') return ['gap']
    const words = foldedWords(part.replace(/\*$/, ''))
    return words.map((word, i) => ({ word, open: part.endsWith('*') && i === words.length - 1 }))
  })
}

function endOf(
  steps: readonly Step[],
  at: number,
  words: readonly string[],
  from: number,
): number | undefined {
  const step = steps[at]
  if (step === undefined) return from
  if (step === 'gap') {
    for (let skip = 0; skip <= widestGap; skip++) {
      const end = endOf(steps, at + 1, words, from + skip)
      if (end !== undefined) return end
    }
    return undefined
  }
  const word = words[from]
  if (word === undefined) return undefined
  return word === step.word || (step.open && word.startsWith(step.word))
    ? endOf(steps, at + 1, words, from + 1)
    : undefined
}
