import type { Language } from '../../../kernel/language/bilingual.ts'
import { compile } from './pattern.ts'

/** Something exact that a text states and that its twin must state too. */
export type Fact = {
  readonly kind: FactKind
  /** Language-neutral value, prefixed by its kind: "duration:business:day:5". */
  readonly key: string
  /** Other keys that state the same thing: a range's first date takes the year of its last. */
  readonly also: readonly string[]
  /** The words that state it. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** False for words that may state it and may not: "un" is one or a. Its absence on the other side is no finding. */
  readonly required: boolean
}

export type FactKind =
  | 'email'
  | 'phone'
  | 'availability'
  | 'date'
  | 'time'
  | 'time-zone'
  | 'reference'
  | 'money'
  | 'percentage'
  | 'duration'
  | 'quantity'
  | 'frequency'
  | 'weekday'
  | 'ordinal'
  | 'number'

/** A text being read: spans already understood are blanked in `rest`, so that no number is read twice. */
export type Reading = {
  readonly language: Language
  readonly source: string
  /** Same length as `source`: plain spaces, straight apostrophes and hyphens, understood spans blanked. */
  rest: string
  readonly facts: Fact[]
}

const blank = '\u0001'

/** Line breaks separate; other white space counts as one space. */
export function startReading(text: string, language: Language): Reading {
  const source = text.replace(/\s*\n\s*/g, ' \n ').replace(/[^\S\n]+/g, ' ')
  return { language, source, rest: plain(source), facts: [] }
}

/** One character for one: typographic spaces, apostrophes, hyphens and dashes become their plain forms. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009\u2007\u2002\u2003\t\r]/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

/** What a match states; `undefined` leaves the words to the readers that follow. */
export type Statement = { key: string; also?: readonly string[]; required?: boolean } | undefined

/** Reads every match of a pattern as a fact and blanks it. */
export function readAll(
  reading: Reading,
  kind: FactKind,
  pattern: RegExp,
  state: (match: RegExpExecArray) => Statement | readonly Statement[],
): void {
  for (const match of matchesOf(reading.rest, pattern)) {
    const statements = [state(match)].flat().filter((statement) => statement !== undefined)
    if (statements.length === 0) continue
    const [start, end] = trimmedSpan(match)
    for (const { key, also = [], required = true } of statements) {
      reading.facts.push({
        kind,
        key: `${kind}:${key}`,
        also,
        text: reading.source.slice(start, end),
        start,
        end,
        required,
      })
    }
    reading.rest = reading.rest.slice(0, start) + blank.repeat(end - start) + reading.rest.slice(end)
  }
}

/** Every match of a global pattern, without the copy of the pattern that `matchAll` makes. */
export function* matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  let from = 0
  while (from <= text.length) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return
    yield match
    from = match.index + (match[0].length || 1)
  }
}

const compiled = new Map<string, RegExp>()

/** A pattern compiled once for the life of the program. */
export function cached(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = compiled.get(key)
  if (known) return known
  const pattern = compile(source, flags)
  compiled.set(key, pattern)
  return pattern
}

/** True when both facts state the same thing. */
export function sameFact(a: Fact, b: Fact): boolean {
  return a.key === b.key || a.also.includes(b.key) || b.also.includes(a.key)
}

function trimmedSpan(match: RegExpExecArray): [number, number] {
  const leading = match[0].length - match[0].trimStart().length
  return [match.index + leading, match.index + match[0].trimEnd().length]
}
