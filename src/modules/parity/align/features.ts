import type { Language } from '../../../kernel/language/bilingual.ts'
import { plainLetters } from '../../../kernel/language/plain-letters.ts'
import { plain } from '../facts/fact.ts'
import { conceptOf } from './concepts.ts'

/** What a unit of text has in common with its twin whatever the language: figures, cognates, words of the field. */
export type Features = ReadonlyMap<string, number>

export function featuresOf(text: string, language: Language): Features {
  const features = new Map<string, number>()
  const add = (feature: string) => features.set(feature, (features.get(feature) ?? 0) + 1)
  for (const [word] of plainLetters(plain(text)).matchAll(/\d+|\p{L}{2,}/gu)) {
    if (/^\d/.test(word)) add(`#${word}`)
    else {
      const concept = conceptOf(word, language)
      if (concept) add(concept)
      else if (word.length >= 5) add(word.slice(0, 4))
    }
  }
  return features
}

/** How rare each feature is in both texts: a rare one that both units have says more. */
export function weightsOf(units: readonly Features[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const features of units)
    for (const feature of features.keys()) count.set(feature, (count.get(feature) ?? 0) + 1)
  return new Map([...count].map(([feature, n]) => [feature, Math.log(1 + units.length / n)]))
}

export function weightOf(features: Features, weights: ReadonlyMap<string, number>): number {
  let total = 0
  for (const [feature, n] of features) total += n * (weights.get(feature) ?? 1)
  return total
}

/** Weight of what two units share. */
export function sharedWeight(a: Features, b: Features, weights: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let total = 0
  for (const [feature, n] of small) {
    const other = large.get(feature)
    if (other) total += Math.min(n, other) * (weights.get(feature) ?? 1)
  }
  return total
}

export function merged(a: Features, b: Features): Features {
  const both = new Map(a)
  for (const [feature, n] of b) both.set(feature, (both.get(feature) ?? 0) + n)
  return both
}
