import type { Fact } from '../facts/fact.ts'
import { type Difference, saysDifferently } from '../finding.ts'
import { readyForCues } from './cue.ts'

/** What stands around a number: a floor ("at least"), a ceiling ("up to"), more than it, or its end ("after 30 days"). */
type Bound = 'least' | 'more' | 'most' | 'after'

const cues = {
  en: {
    most: /(?<!\p{L})(?:at most|no more than|not more than|up to|(?:a )?maximum(?: of)?|not (?:to )?exceed(?:ing)?|no(?:t)? later than|less than|fewer than|no longer than|no greater than|not greater than|under|within)[^.;:\d]{0,22}$/iu,
    least:
      /(?<!\p{L})(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|(?:a )?minimum(?: of)?)[^.;:\d]{0,22}$/iu,
    more: /(?<!\p{L})(?:(?<!no |not )more than|(?<!not )exceed(?:s|ing)?|(?<!no |not )greater than|(?<!no )\p{L}+er than|(?<!(?:watch|presid|hand|turn|tak|rul|carr)\p{L}* )over(?! the)|above)[^.;:\d]{0,14}$/iu,
    after: /(?<!\p{L})(?:only )?after (?:a period of )?$/iu,
    mostAfter: /^[^.;:]{0,24}?(?:or (?:less|fewer)|at (?:the )?most|maximum)/i,
    leastAfter: /^[^.;:]{0,24}?(?:or (?:more|greater|longer|higher)|at least|minimum)/i,
  },
  fr: {
    most: /(?:au plus|au maximum|maxim\p{L}+(?: de)?|jusqu'(?:à|au)|(?:ne|n')[^.;:]{0,12}(?:dépass|excéd|excèd)\p{L}+(?: pas)?|plus tard|inférieure?s? (?:ou égale?s? )?(?:à|au)|(?<!au |pas )moins de|(?:ne|n')[^.;:]{0,30}pas (?:plus|dépasser)|pas plus (?:de|d'|tard)|sans dépasser|d'ici|dans (?:les|un délai)|tout au plus)[^.;:\d]{0,22}$/iu,
    least:
      /(?:au moins|au minimum|minim\p{L}+(?: de)?|pas moins|(?:égale?s? ou supérieure?s?|supérieure?s? ou égale?s?) (?:à|au))[^.;:\d]{0,22}$/iu,
    more: /(?:(?<!pas |au |n'est |jamais |ou )plus (?:de|d'|que)|(?<!ou )supérieure?s? (?:à|au)|(?<!(?:ne|n'|sans)(?: \p{L}+)? ?)(?:dépass|excéd|excèd)\p{L}+|au-delà)[^.;:\d]{0,16}$/iu,
    after: /(?<!\p{L})(?:après|au bout de|passé) (?:un délai (?:de|d'))?$/iu,
    mostAfter: /^[^.;:]{0,24}?(?:ou moins|au plus|au maximum|maxim\p{L}+|tout au plus)/iu,
    leastAfter: /^[^.;:]{0,24}?(?:ou plus|et plus|ou davantage|au moins|au minimum|minim\p{L}+)/iu,
  },
}

const bounded: ReadonlySet<Fact['kind']> = new Set(['duration', 'percentage', 'money', 'number', 'quantity'])

/** Equal numbers with unequal bounds: "at least 3 days" against "3 jours au plus". */
export function compareBounds(
  english: string,
  french: string,
  pairs: readonly (readonly [Fact, Fact])[],
): Difference[] {
  const en = readyForCues(english)
  const fr = readyForCues(french)
  return pairs.flatMap(([a, b]) => {
    if (!bounded.has(a.kind) || !a.required || !b.required || isSpan(en, fr, a, b)) return []
    const boundEn = boundOf(en, a, 'en')
    const boundFr = boundOf(fr, b, 'fr')
    if (!differ(boundEn, boundFr) || mentions(en, 'en', boundFr) || mentions(fr, 'fr', boundEn)) return []
    return [saysDifferently('bound', 'warning', around(en, a), around(fr, b))]
  })
}

/** "Spread over 3 years" is "sur trois ans": the time a thing takes, and no limit of it. */
function isSpan(english: string, french: string, a: Fact, b: Fact): boolean {
  return (
    a.kind === 'duration' &&
    /(?<!\p{L})over (?:a period of |the )?$/iu.test(english.slice(0, a.start)) &&
    /(?<!\p{L})(?:sur|pendant|durant|au cours d\p{L}+) (?:une période de |les )?$/iu.test(
      french.slice(0, b.start),
    )
  )
}

/** A floor against a ceiling always differs; a floor against nothing too, since nothing means exactly. */
function differ(a: Bound | undefined, b: Bound | undefined): boolean {
  if (a === b) return false
  if (a === 'after' || b === 'after') return a === 'most' || b === 'most'
  const floor = (bound: Bound | undefined) => bound === 'least' || bound === 'more'
  return floor(a) || floor(b)
}

/** The other side's bound is somewhere in the passage: it may stand further from its number. */
function mentions(text: string, side: 'en' | 'fr', bound: Bound | undefined): boolean {
  if (bound === undefined || bound === 'most' || bound === 'after') return false
  const words = {
    en: {
      least: /at least|fewer than|less than|minimum|or more|or greater|or longer/i,
      more: /more than|(?<!not )exceed|greater|longer|over|above|beyond/i,
    },
    fr: {
      least: /au moins|minim|pas moins|ou plus|et plus|égal/i,
      more: /plus (?:de|d'|que)|supérieur|(?<!(?:ne|n'|sans)(?: \p{L}+)? ?)(?:dépass|excé|excè)|au-delà/iu,
    },
  }
  return words[side][bound].test(text)
}

function boundOf(text: string, fact: Fact, side: 'en' | 'fr'): Bound | undefined {
  const before = text.slice(Math.max(0, fact.start - 44), fact.start)
  const after = text.slice(fact.end, fact.end + 30)
  const own = cues[side]
  const found = [
    ['most', own.most.exec(before)],
    ['least', own.least.exec(before)],
    ['more', own.more.exec(before)],
    ['after', own.after.exec(before)],
  ] as const
  const nearest = found.reduce<[Bound | undefined, number]>(
    (best, [bound, match]) => (match && match.index > best[1] ? [bound, match.index] : best),
    [undefined, -1],
  )
  if (nearest[0] === 'most' && own.leastAfter.test(after)) return undefined
  if (nearest[0]) return nearest[0]
  if (own.leastAfter.test(after)) return 'least'
  return own.mostAfter.test(after) ? 'most' : undefined
}

function around(text: string, fact: Fact): string {
  const from = text.lastIndexOf(' ', Math.max(0, fact.start - 16)) + 1
  const to = text.indexOf(' ', Math.min(text.length, fact.end + 9))
  return text.slice(fact.start < 18 ? 0 : from, to < 0 ? text.length : to)
}
