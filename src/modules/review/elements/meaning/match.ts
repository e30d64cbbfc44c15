import type { Language } from '../../../../kernel/language/bilingual.ts'
import { findPhrases, groupWords, indexPhrases, numbersAlike, perLanguage } from '../phrases.ts'
import { type ConceptName, concepts } from './concepts.ts'
import { meanings } from './meanings.ts'

/** A passage that says what an element says, and the words by which it does. */
export type MeaningMatch = {
  readonly element: string
  readonly saying: string
  readonly telling: boolean
  readonly words: readonly string[]
}

type Saying = {
  readonly element: string
  readonly saying: string
  readonly telling: boolean
  readonly concepts: readonly ConceptName[]
}
type Place = { readonly start: number; readonly end: number }

/** How far apart the words of one saying may stand. */
const reach = 18

const index = perLanguage((language) =>
  indexPhrases(
    Object.entries(concepts).flatMap(([concept, words]) =>
      groupWords(words[language]).map((text) => ({ concept, text })),
    ),
  ),
)

const sayings: readonly Saying[] = Object.entries(meanings).flatMap(
  ([element, { telling = [], likely = [] }]) => [
    ...telling.map((saying) => sayingOf(element, saying, true)),
    ...likely.map((saying) => sayingOf(element, saying, false)),
  ],
)

/** Every element whose meaning a passage carries, given its folded words. */
export function meaningsIn(folded: readonly string[], language: Language): MeaningMatch[] {
  const words = numbersAlike(folded)
  const places: ReadonlyMap<string, readonly Place[]> = Map.groupBy(
    findPhrases(words, index[language]),
    ({ use }) => use.concept,
  )
  const said = sayings.filter(({ concepts }) => concepts.every((name) => places.has(name)))
  return said.flatMap(({ element, saying, telling, concepts }) => {
    const found = closeTogether(concepts.map((name) => places.get(name) ?? []))
    return found
      ? [
          {
            element,
            saying,
            telling,
            words: found.map(({ start, end }) => words.slice(start, end).join(' ')),
          },
        ]
      : []
  })
}

/** One place for each family, none twice, all near the first; nothing when a family lacks. */
function closeTogether(all: readonly (readonly Place[])[]): Place[] | undefined {
  const [first = [], ...others] = all
  if (all.some((places) => places.length === 0)) return undefined
  for (const anchor of first) {
    const taken = [anchor]
    for (const places of others) {
      const next = nearest(places, anchor, taken)
      if (!next) break
      taken.push(next)
    }
    if (taken.length === all.length) return taken
  }
  return undefined
}

/** Places are in the order of the text: only those within reach of the anchor are looked at. */
function nearest(places: readonly Place[], anchor: Place, taken: readonly Place[]): Place | undefined {
  let best: Place | undefined
  for (let i = firstFrom(places, anchor.start - reach); i < places.length; i++) {
    const place = places[i]
    if (!place || place.start > anchor.start + reach) break
    const distance = Math.abs(place.start - anchor.start)
    if (best && Math.abs(best.start - anchor.start) <= distance) continue
    if (taken.every(({ start, end }) => place.end <= start || place.start >= end)) best = place
  }
  return best
}

function firstFrom(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function sayingOf(element: string, saying: string, telling: boolean): Saying {
  const names = saying.split(' & ')
  const known = names.filter((name): name is ConceptName => name in concepts)
  if (known.length !== names.length) throw new Error(`No family of words for “${saying}” of ${element}`)
  return { element, saying, telling, concepts: known }
}
