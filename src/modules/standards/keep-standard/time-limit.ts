import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { TargetUnit } from '../standard/typed-target.ts'

/** A time limit as a sentence states it: "within 10 business days", "dans un délai de 10 jours ouvrables". */
export type WrittenLimit = { readonly count: string; readonly unit: TargetUnit }

/**
 * The time limit that both sides of a statement name; null when they name none, several, or not the same one. A suggestion
 * for a form, never more: a person reads it before it is kept.
 */
export function limitIn(statement: Bilingual): WrittenLimit | null {
  const [en, fr] = [limitsOf(statement.en, english), limitsOf(statement.fr, french)]
  const [first, second] = [en[0], fr[0]]
  if (!first || !second || en.length > 1 || fr.length > 1) return null
  return first.count === second.count && first.unit === second.unit ? first : null
}

type Words = readonly (readonly [pattern: RegExp, unit: TargetUnit])[]

const english: Words = [
  [/(\d{1,4})[\s-]+(?:business|working)[\s-]+days?/giu, 'working-days'],
  [/(\d{1,4})[\s-]+(?:business|working)[\s-]+hours?/giu, 'working-hours'],
  [/(\d{1,4})[\s-]+minutes?/giu, 'minutes'],
  [/(\d{1,4})[\s-]+(?:calendar[\s-]+)?days?/giu, 'days'],
  [/(\d{1,4})[\s-]+hours?/giu, 'hours'],
  [/(\d{1,4})[\s-]+weeks?/giu, 'weeks'],
  [/(\d{1,4})[\s-]+months?/giu, 'months'],
]

const french: Words = [
  [/(\d{1,4})[\s\u00a0]+jours?[\s\u00a0]+ouvr(?:able|é)s?/giu, 'working-days'],
  [/(\d{1,4})[\s\u00a0]+heures?[\s\u00a0]+ouvr(?:able|é)s?/giu, 'working-hours'],
  [/(\d{1,4})[\s\u00a0]+minutes?/giu, 'minutes'],
  [/(\d{1,4})[\s\u00a0]+jours?\b(?:[\s\u00a0]+(?:civils?|calendaires?))?(?![\s\u00a0]+ouvr)/giu, 'days'],
  [/(\d{1,4})[\s\u00a0]+heures?\b(?![\s\u00a0]+ouvr)/giu, 'hours'],
  [/(\d{1,4})[\s\u00a0]+semaines?/giu, 'weeks'],
  [/(\d{1,4})[\s\u00a0]+mois/giu, 'months'],
]

function limitsOf(text: string, words: Words): readonly WrittenLimit[] {
  return words.flatMap(([pattern, unit]) =>
    [...text.matchAll(pattern)].map(([, count = '']) => ({ count: String(Number(count)), unit })),
  )
}
