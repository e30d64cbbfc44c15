import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { plain } from '../facts/fact.ts'

/** Acronym pairs that keep one another's company over the whole text: CDS and SNC. */
export function learnAcronyms(twins: readonly Bilingual[]): Bilingual[] {
  const seen = twins.map(({ en, fr }) => ({ en: acronymsIn(en), fr: acronymsIn(fr) }))
  const count = (side: 'en' | 'fr', name: string) => seen.filter((pair) => pair[side].has(name)).length
  const english = new Set(seen.flatMap(({ en }) => [...en]))
  return [...english].flatMap((en): Bilingual[] => {
    const together = new Map<string, number>()
    for (const pair of seen)
      if (pair.en.has(en)) for (const fr of pair.fr) together.set(fr, (together.get(fr) ?? 0) + 1)
    if (together.has(en) && (together.get(en) ?? 0) * 2 >= count('en', en)) return [{ en, fr: en }]
    const closeness = ([name, n]: readonly [string, number]) =>
      (2 * n) / (count('en', en) + count('fr', name))
    const [best] = [...together].sort((a, b) => closeness(b) - closeness(a))
    return best && best[1] >= 2 && closeness(best) >= 0.7 ? [{ en, fr: best[0] }] : []
  })
}

/** Names written alike in both versions, inside sentences: people, places, products. */
export function learnSharedNames(twins: readonly Bilingual[]): Set<string> {
  const english = namesOf(twins.map(({ en }) => en))
  const french = namesOf(twins.map(({ fr }) => fr))
  return new Set([...english].filter((name) => french.has(name)))
}

function acronymsIn(text: string): Set<string> {
  return new Set(
    [...plain(text).matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,8}(?![\p{L}\p{N}-])/gu)].map(([name]) => name),
  )
}

/** Capitalized words that do not open a sentence. */
function namesOf(texts: readonly string[]): Set<string> {
  const inside = /(?<=[\p{Ll}\p{N},)] (?:[dl]')?)\p{Lu}\p{Ll}[\p{L}-]+/gu
  return new Set(texts.flatMap((text) => [...plain(text).matchAll(inside)].map(([name]) => name)))
}
