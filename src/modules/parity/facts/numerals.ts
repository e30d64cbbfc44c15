import type { Language } from '../../../kernel/language/bilingual.ts'
import { canonical, shift, times } from './decimal.ts'
import { numeralRun, ordinalWord, valueOfOrdinal, valueOfWords } from './numeral-words.ts'
import { compile } from './pattern.ts'

/** A number found in a text, whatever its form: "1 234,5", "three (3)", "2e", "une quinzaine", "half". */
export type Numeral = {
  readonly value: string
  /** A second reading: "1,000" in French may be an English thousand. */
  readonly also?: string
  readonly start: number
  readonly end: number
  readonly ordinal: boolean
  /** "un" may be an article, "one" a pronoun, "neuf" an adjective. */
  readonly certain: boolean
  /** "three (5)": the number between parentheses when it disagrees with the words. */
  readonly contradicts?: string
}

const digitPattern = {
  en: /\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:,\d{2,3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)*/gu,
  fr: /\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d+(?:[.,]\d+)*/gu,
}

const ordinalEnding = {
  en: /^(?:st|nd|rd|th)(?![\p{L}])/iu,
  fr: /^(?:ers?|res?|i?[eè]mes?|es?|nde?s?)(?![\p{L}])/iu,
}

const scaleAfter = {
  en: /^[ -]?(thousand|million|billion)(?![\p{L}])/iu,
  fr: /^ (mille|millions?|milliards?)(?![\p{L}])/iu,
}

const zeros: Record<string, number> = {
  thousand: 3,
  mille: 3,
  million: 6,
  millions: 6,
  billion: 9,
  milliard: 9,
  milliards: 9,
}

/** Words that are numbers in one use only; the value is exact, the unit and meaning come from what follows. */
const special: Record<Language, readonly [RegExp, string, boolean][]> = {
  en: [
    [/(?:three[ -]quarters?)(?![\p{L}])/giu, '0.75', true],
    [/(?:a|one)[ -]third(?![\p{L}]|[ -]part)/giu, '1/3', true],
    [/two[ -]thirds(?![\p{L}])/giu, '2/3', true],
    [
      /(?:a |one[ -])half(?![\p{L}])|half(?= (?:of|an?|the)(?![\p{L}]))|half(?=-(?:day|hour|year)| (?:days?|hours?|years?)(?![\p{L}]))/giu,
      '0.5',
      false,
    ],
    [/two dozen(?![\p{L}])/giu, '24', true],
    [/three dozen(?![\p{L}])/giu, '36', true],
    [/(?:a |one )?dozen(?![\p{L}])/giu, '12', true],
    [/double(?= (?:the|that|its|their)(?![\p{L}]))/giu, '2', true],
    [/triple(?= (?:the|that|its|their)(?![\p{L}]))/giu, '3', true],
    [/(?:both|a pair of|a couple of)(?![\p{L}])/giu, '2', false],
    [/twice(?![\p{L}])/giu, '2', true],
    [/once(?= (?:an?|per|every|each|yearly|daily|weekly|monthly|annually)(?![\p{L}]))/giu, '1', false],
    [/a fortnight|fortnight(?![\p{L}])/giu, 'fortnight', true],
  ],
  fr: [
    // "entre deux rapports" is "between reports": the number is in the turn of phrase.
    [/(?<=(?<!\p{L})entre )deux(?= (?!et |ou |à |cents? |mill)\p{Ll})/giu, '2', false],
    [/trois[ -]quarts(?![\p{L}])/giu, '0.75', true],
    [/(?:un|le) tiers(?= (?:de|des|du)(?![\p{L}]))/giu, '1/3', true],
    [/(?:les )?deux[ -]tiers(?![\p{L}])/giu, '2/3', true],
    [/(?:une |la )?(?:moitié|demie?)(?![\p{L}])/giu, '0.5', false],
    [/deux dizaines(?![\p{L}])/giu, '20', true],
    [/deux douzaines(?![\p{L}])/giu, '24', true],
    [/trois douzaines(?![\p{L}])/giu, '36', true],
    [/deux centaines(?![\p{L}])/giu, '200', true],
    [/le double(?= (?:de|du|des|d'))/giu, '2', true],
    [/le triple(?= (?:de|du|des|d'))/giu, '3', true],
    [/(?:une )?dizaine(?![\p{L}])/giu, '10', true],
    [/(?:une )?douzaine(?![\p{L}])/giu, '12', true],
    [/(?:une )?quinzaine(?![\p{L}])/giu, '15', true],
    [/(?:une )?vingtaine(?![\p{L}])/giu, '20', true],
    [/(?:une )?trentaine(?![\p{L}])/giu, '30', true],
    [/une quarantaine(?= d[e'])/giu, '40', true],
    [/(?:une )?cinquantaine(?![\p{L}])/giu, '50', true],
    [/(?:une )?soixantaine(?![\p{L}])/giu, '60', true],
    [/(?:une )?centaine(?![\p{L}])/giu, '100', true],
    [/un millier(?![\p{L}])/giu, '1000', true],
  ],
}

const wordPattern: Record<Language, RegExp> = {
  en: compile(`(?<![\\p{L}\\p{N}])${numeralRun('en')}`, 'giu'),
  fr: compile(`(?<![\\p{L}\\p{N}])${numeralRun('fr')}`, 'giu'),
}

const ordinalPattern: Record<Language, RegExp> = {
  en: compile(`(?<![\\p{L}\\p{N}])${ordinalWord('en')}(?![ -]part(?:y|ies)(?![\\p{L}]))`, 'giu'),
  fr: compile(`(?<![\\p{L}\\p{N}])${ordinalWord('fr')}`, 'giu'),
}

/** Every number of a plain text in order of place, words and digits that repeat each other taken as one. */
export function findNumerals(text: string, language: Language): Numeral[] {
  const taken = new Uint8Array(text.length)
  const found: Numeral[] = []
  const take = (numeral: Numeral) => {
    for (let i = numeral.start; i < numeral.end; i++) if (taken[i]) return
    taken.fill(1, numeral.start, numeral.end)
    found.push(numeral)
  }
  for (const numeral of specialWords(text, language)) take(numeral)
  for (const numeral of ordinalWords(text, language)) take(numeral)
  for (const numeral of digits(text, language)) take(numeral)
  for (const numeral of cardinalWords(text, language)) take(numeral)
  found.sort((a, b) => a.start - b.start)
  return joinRepeated(joinHalves(found, text), text)
}

function* specialWords(text: string, language: Language): Iterable<Numeral> {
  for (const [pattern, value, certain] of special[language]) {
    for (const match of text.matchAll(pattern)) {
      if (/[\p{L}\p{N}]/u.test(text[match.index - 1] ?? '')) continue
      yield { value, start: match.index, end: match.index + match[0].length, ordinal: false, certain }
    }
  }
}

function* ordinalWords(text: string, language: Language): Iterable<Numeral> {
  for (const match of text.matchAll(ordinalPattern[language])) {
    const value = valueOfOrdinal(match[0], language)
    if (value === undefined) continue
    const certain = value > 2
    yield {
      value: String(value),
      start: match.index,
      end: match.index + match[0].length,
      ordinal: true,
      certain,
    }
  }
}

function* digits(text: string, language: Language): Iterable<Numeral> {
  for (const match of text.matchAll(digitPattern[language])) {
    // "10 p. 100" is a percentage, whose sign is written with a number.
    if (match[0] === '100' && /\dp?\s?p\. ?$/.test(text.slice(Math.max(0, match.index - 5), match.index)))
      continue
    const { value, also } = readDigits(match[0], language)
    let end = match.index + match[0].length
    const after = text.slice(end, end + 12)
    const ending = ordinalEnding[language].exec(after)
    const scale = scaleAfter[language].exec(after)
    const power = scale ? (zeros[scale[1]?.toLowerCase() ?? ''] ?? 0) : 0
    end += ending?.[0].length ?? scale?.[0].length ?? 0
    yield {
      value: shiftIfDecimal(value, power),
      ...(also !== undefined && { also: shiftIfDecimal(also, power) }),
      start: match.index,
      end,
      ordinal: Boolean(ending),
      certain: true,
    }
  }
}

function* cardinalWords(text: string, language: Language): Iterable<Numeral> {
  for (const match of text.matchAll(wordPattern[language])) {
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    if (/pour $/i.test(before) && /^cent$/i.test(match[0])) continue
    // A hundredth of a dollar, not a hundred.
    if (/\d $/.test(before) && /^cents?$/i.test(match[0])) continue
    const whole = valueOfWords(match[0], language)
    if (whole !== undefined) yield wordNumeral(match[0], match.index, whole)
    else yield* apart(match[0], match.index, language)
  }
}

/** "five six" is two numbers: reads the longest parts that each make one. */
function* apart(run: string, start: number, language: Language): Iterable<Numeral> {
  const parts = [...run.matchAll(/[\p{L}]+/gu)]
  let first = 0
  while (first < parts.length) {
    let last = parts.length - 1
    let read: Numeral | undefined
    for (; last >= first && !read; last--) {
      const from = parts[first]?.index ?? 0
      const to = (parts[last]?.index ?? 0) + (parts[last]?.[0].length ?? 0)
      const value = /^(?:et|and)$/i.test(parts[first]?.[0] ?? '')
        ? undefined
        : valueOfWords(run.slice(from, to), language)
      if (value !== undefined) read = wordNumeral(run.slice(from, to), start + from, value)
    }
    if (read) yield read
    first = Math.max(last + 2, first + 1)
  }
}

function wordNumeral(words: string, start: number, value: number): Numeral {
  const certain = !/^(?:une?|one|neuf|cent)$/i.test(words)
  return { value: String(value), start, end: start + words.length, ordinal: false, certain }
}

/** The exact value of digits with separators, and the other language's reading where both are possible. */
function readDigits(digits: string, language: Language): { value: string; also?: string } {
  const text = digits.replace(/ /g, '')
  if (/^\d+$/.test(text)) return { value: canonical(text) }
  const dots = text.split('.').length - 1
  const commas = text.split(',').length - 1
  if (dots > 1 && commas === 0 && !/^\d{1,3}(\.\d{3})+$/.test(text)) return { value: text }
  const english = canonical(text.replace(/,/g, ''))
  if (commas === 0)
    return /^\d{1,3}(\.\d{3})+$/.test(text) && dots > 1
      ? { value: text.replace(/\./g, '') }
      : { value: canonical(text) }
  const french = canonical(text.replace(/\./g, '').replace(',', '.'))
  if (commas > 1 || (dots === 1 && text.indexOf(',') < text.indexOf('.'))) return { value: english }
  const thousands = /^\d{1,3},\d{3}$/.test(text)
  if (language === 'en') return thousands ? { value: english } : { value: french }
  return thousands ? { value: french, also: english } : { value: french }
}

/** "one and a half", "une heure et demie" are handled where the unit stands; here "1 1/2" style neighbours join. */
function joinHalves(found: readonly Numeral[], text: string): Numeral[] {
  const joined: Numeral[] = []
  for (const numeral of found) {
    const previous = joined.at(-1)
    const between = previous ? text.slice(previous.end, numeral.start) : ''
    const half = previous && numeral.value === '0.5' && !previous.ordinal && /^ (?:and|et) $/.test(between)
    if (half && /^\d+$/.test(previous.value)) {
      joined.splice(-1, 1, { ...previous, value: `${previous.value}.5`, end: numeral.end, certain: true })
    } else joined.push(numeral)
  }
  return joined
}

/** "three (3)" and "(3) three" are one number; when the two differ, the second reading is kept aside. */
function joinRepeated(found: readonly Numeral[], text: string): Numeral[] {
  const joined: Numeral[] = []
  for (const numeral of found) {
    const previous = joined.at(-1)
    if (!previous || !repeats(previous, numeral, text)) {
      joined.push(numeral)
      continue
    }
    const closing = text[numeral.end] === ')' ? 1 : 0
    const agree = previous.value === numeral.value || previous.value === numeral.also
    joined.splice(-1, 1, {
      ...previous,
      end: numeral.end + closing,
      certain: true,
      ...(!agree && { contradicts: numeral.value }),
    })
  }
  return joined
}

function repeats(first: Numeral, second: Numeral, text: string): boolean {
  const between = text.slice(first.end, second.start)
  const isWord = (numeral: Numeral) => /^\p{L}/u.test(text.slice(numeral.start, numeral.end))
  if (isWord(first) === isWord(second) && first.value !== second.value) return false
  if (between === ' (' && text[second.end] === ')') return true
  return text[first.start - 1] === '(' && between === ') '
}

function shiftIfDecimal(value: string, power: number): string {
  return power && /^\d+(\.\d+)?$/.test(value) ? shift(value, power) : value
}

/** Scales a numeral that a sign after it multiplies: "3 M$". */
export function scaled(numeral: Numeral, power: number): Numeral {
  return { ...numeral, value: shiftIfDecimal(numeral.value, power) }
}

/** A numeral times a whole factor, fractions included; `undefined` when it is no plain decimal. */
export function multiplied(value: string, factor: number): string | undefined {
  if (value === '1/3' || value === '2/3') {
    const thirds = factor * (value === '1/3' ? 1 : 2)
    return thirds % 3 === 0 ? String(thirds / 3) : undefined
  }
  return /^\d+(\.\d+)?$/.test(value) ? times(value, factor) : undefined
}
