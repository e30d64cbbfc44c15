import { align } from './align/align.ts'
import { compareFacts } from './compare-facts.ts'
import { type Difference, saysDifferently } from './finding.ts'
import { compareBounds } from './meaning/bounds.ts'
import { compareConjunctions } from './meaning/conjunctions.ts'
import { compareContrasts } from './meaning/contrasts.ts'
import { type Pair, readyForCues } from './meaning/cue.ts'
import { compareOrder } from './meaning/order.ts'
import { compareParties, type Vocabulary } from './meaning/parties.ts'
import { comparePolarity } from './meaning/polarity.ts'
import { compareStrength, type Strength } from './meaning/strength.ts'
import { sentencesOf } from './segment/sentences.ts'

/** Everything that two passages known to be twins do not say alike: exact facts, then meaning sentence by sentence. */
export function comparePassages(english: string, french: string, vocabulary: Vocabulary): Difference[] {
  const facts = compareFacts(english, french)
  const sentences = pairSentences(english, french)
  return unique([
    ...facts.differences,
    ...compareOrder(facts.pairs),
    ...compareBounds(english, french, facts.pairs),
    ...sentences.flatMap(({ en, fr, lone }) =>
      lone ? lostSentence(en, fr) : compareMeaning(en, fr, vocabulary),
    ),
  ])
}

function compareMeaning(english: string, french: string, vocabulary: Vocabulary): Difference[] {
  const pair: Pair = { en: readyForCues(english), fr: readyForCues(french) }
  const strength = compareStrength(pair)
  return [
    ...(strength ? [strengthDifference(strength.en, strength.fr)] : []),
    ...comparePolarity(pair).map(({ rule, side, words }) =>
      saysDifferently(rule, 'warning', side === 'en' ? words : undefined, side === 'fr' ? words : undefined),
    ),
    ...compareContrasts(pair).map(({ rule, en, fr }) => saysDifferently(rule, 'warning', en, fr)),
    ...compareConjunctions(pair),
    ...compareParties(pair, vocabulary),
  ]
}

type Said = { readonly strength: Strength; readonly words: string } | undefined

function strengthDifference(en: Said, fr: Said): Difference {
  return saysDifferently('strength', en && fr ? 'error' : 'warning', en?.words, fr?.words)
}

/** Sentences against sentences, so that a word answers only for its own sentence. */
function pairSentences(english: string, french: string): { en: string; fr: string; lone: boolean }[] {
  const en = sentencesOf(english)
  const fr = sentencesOf(french)
  if (en.length <= 1 && fr.length <= 1) return [{ en: english, fr: french, lone: false }]
  const units = (sentences: readonly string[]) =>
    sentences.map((text) => ({ kind: 'paragraph' as const, text }))
  const pairs = align(units(en), units(fr)).map((pair) => ({
    en: pair.en.map((i) => en[i]).join(' '),
    fr: pair.fr.map((j) => fr[j]).join(' '),
    lone: pair.en.length === 0 || pair.fr.length === 0,
  }))
  const shorter = isShort(english, french)
  const trusted = pairs.every((pair) => !pair.lone || (pair.en ? shorter === 'fr' : shorter === 'en'))
  // Sentences that only seem lost were cut differently: then the whole answers for the whole.
  return trusted ? pairs : [{ en: english, fr: french, lone: false }]
}

/** Which side is too short to hold what the other says. */
function isShort(english: string, french: string): 'en' | 'fr' | undefined {
  const ratio = french.length / (english.length * 1.17)
  if (ratio < 0.78) return 'fr'
  return ratio > 1.28 ? 'en' : undefined
}

function lostSentence(en: string, fr: string): Difference[] {
  return [saysDifferently('sentence', 'error', en || undefined, fr || undefined)]
}

function unique(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>()
  return differences.filter(({ rule, en }) => {
    const key = `${rule} ${en}`
    return !seen.has(key) && seen.add(key)
  })
}
