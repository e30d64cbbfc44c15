import type { Language } from '../../../kernel/language/bilingual.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { everydayTitles } from './lexicon/everyday-titles.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { meaningsIn } from './meaning/match.ts'
import {
  findPhrases,
  indexPhrases,
  type PhraseMatch,
  type PhraseUse,
  perLanguage,
  phrasesIn,
} from './phrases.ts'
import { sentenceMatches } from './sentences/pattern.ts'
import { structuralSigns } from './structural-signs.ts'
import { type PreparedClause, prepareClauses } from './text-under-review.ts'

/** What speaks for an element, counted over a text; every number is 0 when nothing does. */
export const signalNames = [
  'title',
  'label',
  'sure',
  'sureTotal',
  'together',
  'hints',
  'inSection',
  'sentences',
  'telling',
  'likely',
  'structure',
  'length',
] as const

export type SignalName = (typeof signalNames)[number]

export type Signals = Readonly<Record<SignalName, number>>

/** One passage that speaks for an element, the words in it that do, and how much they weigh in it. */
export type Passage = {
  readonly clause: ReadClause
  readonly phrases: readonly string[]
  readonly weight: number
}

export type ElementSignals = { readonly signals: Signals; readonly passages: readonly Passage[] }

const index = perLanguage((language) => indexPhrases(uses(language)))

function* uses(language: Language): Iterable<PhraseUse> {
  for (const [element, entry] of Object.entries(lexicon))
    for (const role of ['titles', 'sure', 'hints'] as const)
      for (const text of phrasesIn(entry[role][language])) yield { element, role, text }
  for (const [element, titles] of Object.entries(everydayTitles))
    for (const text of phrasesIn(titles[language])) yield { element, role: 'titles', text }
}

type Tally = {
  title: number
  label: number
  structure: number
  readonly sure: Map<string, number>
  readonly hints: Set<string>
  readonly sentences: Set<string>
  readonly telling: Set<string>
  readonly likely: Set<string>
  readonly titled: Set<number>
  readonly byClause: Map<number, AtClause>
}

type AtClause = {
  readonly sure: Set<string>
  readonly hints: Set<string>
  readonly said: Set<string>
  extra: number
}

/** Reads the signals of every element in a text. */
export function readSignals(clauses: readonly ReadClause[]): ReadonlyMap<string, ElementSignals> {
  const prepared = prepareClauses(clauses)
  const tallies = new Map(Object.keys(lexicon).map((id) => [id, newTally()]))
  for (const [i, clause] of prepared.entries()) {
    readClause(clause, i, tallies)
    readSentences(clause, i, tallies)
  }
  for (const { element, at, strength } of structuralSigns(prepared)) {
    const tally = tallies.get(element)
    if (!tally) continue
    tally.structure = Math.max(tally.structure, strength)
    atClause(tally, at).extra += 2 * strength
  }
  const words = prepared.reduce((sum, { words }) => sum + words.length, 0)
  return new Map([...tallies].map(([id, tally]) => [id, summed(tally, prepared, words)]))
}

function newTally(): Tally {
  return {
    title: 0,
    label: 0,
    structure: 0,
    sure: new Map(),
    hints: new Set(),
    sentences: new Set(),
    telling: new Set(),
    likely: new Set(),
    titled: new Set(),
    byClause: new Map(),
  }
}

function readClause(prepared: PreparedClause, at: number, tallies: ReadonlyMap<string, Tally>): void {
  const { clause, words, label, title: heading } = prepared
  for (const match of findPhrases(words, index[clause.language])) {
    const tally = tallies.get(match.use.element)
    if (!tally) continue
    const { role, text } = match.use
    if (role === 'titles') {
      if (heading) addTitle(tally, match, words, at)
      else if (match.end <= label.length) addLabel(tally, match, label, at)
    } else if (role === 'sure') {
      tally.sure.set(text, (tally.sure.get(text) ?? 0) + 1)
      atClause(tally, at).sure.add(text)
    } else {
      tally.hints.add(text)
      atClause(tally, at).hints.add(text)
    }
  }
}

/** What sentences say counts in the text under titles, not in the titles. */
function readSentences(
  { clause, words: folded, title }: PreparedClause,
  at: number,
  tallies: ReadonlyMap<string, Tally>,
): void {
  if (title) return
  for (const { element, pattern, words } of sentenceMatches(clause.text, clause.language)) {
    const tally = tallies.get(element)
    if (!tally) continue
    tally.sentences.add(pattern)
    const here = atClause(tally, at)
    here.extra += 1
    for (const word of words) here.said.add(word)
  }
  // Short drafts spread one thing over two sentences: what counts is that the words stand close together.
  for (const { element, saying, telling, words } of meaningsIn(folded, clause.language)) {
    const tally = tallies.get(element)
    if (!tally) continue
    tally[telling ? 'telling' : 'likely'].add(saying)
    const here = atClause(tally, at)
    here.extra += telling ? 0.8 : 0.3
    for (const word of words) here.said.add(word)
  }
}

const empty = new Set(
  "the a an of and or to for in on by with le la les l' d' de du des et ou a au aux en pour par sur this its our your".split(
    ' ',
  ),
)

function addTitle(tally: Tally, match: PhraseMatch, words: readonly string[], at: number): void {
  const share = coverage(match, words)
  if (share < 0.3) return
  tally.title = Math.max(tally.title, share)
  tally.titled.add(at)
  atClause(tally, at).extra += 1.5 * share
}

function addLabel(tally: Tally, match: PhraseMatch, label: readonly string[], at: number): void {
  const share = coverage(match, label)
  if (share < 0.6) return
  tally.label = Math.max(tally.label, share)
  atClause(tally, at).extra += share
}

/** How much of a title a phrase accounts for, little words and figures aside. */
function coverage(match: PhraseMatch, words: readonly string[]): number {
  const full = (list: readonly string[]) =>
    list.filter((word) => /^\p{L}{2,}/u.test(word) && !empty.has(word)).length
  return Math.min(1, full(words.slice(match.start, match.end)) / Math.max(1, full(words)))
}

function atClause(tally: Tally, at: number) {
  const known: AtClause = tally.byClause.get(at) ?? {
    sure: new Set(),
    hints: new Set(),
    said: new Set(),
    extra: 0,
  }
  tally.byClause.set(at, known)
  return known
}

function summed(tally: Tally, prepared: readonly PreparedClause[], words: number): ElementSignals {
  let together = 0
  let inSection = 0
  for (const [at, { sure, hints }] of tally.byClause) {
    const weight = sure.size + 0.3 * hints.size
    together = Math.max(together, weight)
    if (sure.size + hints.size > 0 && tally.titled.has(prepared[at]?.section ?? -1)) inSection += weight
  }
  const total = [...tally.sure.values()].reduce((sum, count) => sum + count, 0)
  return {
    signals: {
      title: tally.title,
      label: tally.label,
      sure: Math.log1p(tally.sure.size),
      sureTotal: Math.log1p(total),
      together: Math.log1p(together),
      hints: Math.log1p(tally.hints.size),
      inSection: Math.log1p(inSection),
      sentences: Math.log1p(tally.sentences.size),
      telling: Math.log1p(tally.telling.size),
      likely: Math.log1p(tally.likely.size),
      structure: tally.structure,
      length: Math.log(Math.max(100, words) / 3000),
    },
    passages: passagesOf(tally, prepared),
  }
}

function passagesOf(tally: Tally, prepared: readonly PreparedClause[]): Passage[] {
  const passages = [...tally.byClause].flatMap(([at, { sure, hints, said, extra }]) => {
    const own = prepared[at]
    const section = own && tally.titled.has(own.section) ? 0.8 : 0
    const weight = sure.size + 0.3 * hints.size + extra + section
    return own ? [{ clause: own.clause, phrases: [...sure, ...hints, ...said], weight, at }] : []
  })
  return passages
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ clause, phrases, weight }) => ({ clause, phrases, weight }))
}
