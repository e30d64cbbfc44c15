import type { Language } from '../../../kernel/language/bilingual.ts'
import { type NumeralReading, numberOrRange, readWithNumerals } from './amounts.ts'
import type { Reading, Statement } from './fact.ts'
import { cached } from './fact.ts'
import type { Numeral } from './numerals.ts'
import { multiplied } from './numerals.ts'

type Unit = { readonly base: 'second' | 'day' | 'month'; readonly factor: number }

const units: Record<Language, readonly [RegExp, Unit][]> = {
  en: [
    [/^sec/i, { base: 'second', factor: 1 }],
    [/^min/i, { base: 'second', factor: 60 }],
    [/^h(?:ou)?rs?/i, { base: 'second', factor: 3600 }],
    [/^days?/i, { base: 'day', factor: 1 }],
    [/^weeks?/i, { base: 'day', factor: 7 }],
    [/^months?/i, { base: 'month', factor: 1 }],
    [/^quarters?/i, { base: 'month', factor: 3 }],
    [/^y(?:ea)?rs?/i, { base: 'month', factor: 12 }],
  ],
  fr: [
    [/^sec/i, { base: 'second', factor: 1 }],
    [/^min/i, { base: 'second', factor: 60 }],
    [/^h/i, { base: 'second', factor: 3600 }],
    [/^j/i, { base: 'day', factor: 1 }],
    [/^sem(?:aines?|\.)/i, { base: 'day', factor: 7 }],
    [/^mois/i, { base: 'month', factor: 1 }],
    [/^(?:tri)mestres?/i, { base: 'month', factor: 3 }],
    [/^semestres?/i, { base: 'month', factor: 6 }],
    [/^(?:an|exerc)/i, { base: 'month', factor: 12 }],
  ],
}

const noun = {
  en: '(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?)',
  fr: '(secondes?|sec|minutes?|min|heures?|hrs?|h|jours?|journées?|j|semaines?|sem\\.|mois|trimestres?|semestres?|ans?|années?|exercices?)',
}

const inner = {
  en: '(?:(?:additional|more|further|other|full|whole|regular|normal|first|next|last|past|previous|following|subsequent|fiscal|net|federal|government|or more|or fewer|or less) )*',
  fr: '(?:(?:premiers?|premières?|derniers?|dernières?|prochains?|prochaines?|autres|pleines?|bonnes?|ou plus|ou moins|#+) )*',
}

const business = {
  en: 'business|working|workable|work|banking|office',
  fr: "ouvr(?:able|é)e?s?|traitables?|de travail|de bureau|d'ouverture|ouvrable\\(s\\)",
}
const calendar = { en: 'calendar|civil', fr: 'civile?s?|calendaires?|du calendrier|de calendrier|calendrier' }
const clear = { en: 'clear', fr: 'francs?' }
const consecutive = { en: 'consecutive', fr: 'consécuti(?:fs|ves)' }

/** Reads lengths of time with their unit and their kind of day. */
export function readDurations(reading: NumeralReading): void {
  const { language } = reading.reading
  const n = numberOrRange(language)
  const kinds = `(?:(${business[language]})|(${calendar[language]})|(${clear[language]})|(${consecutive[language]}))`
  const qualified =
    language === 'en'
      ? `${n}[ -]?(?:\\(s\\) )?${inner.en}(?:${kinds}[ -])?${inner.en}\\(?${noun.en}(?:\\(s\\))?(?![\\p{L}])(?: and (?:a half))?`
      : `${n}(?:[ -]?| d[e'] ?)${inner.fr}${noun.fr}(?:\\(s\\))?(?![\\p{L}])(?: ?[(-]?${kinds}\\)?(?![\\p{L}]))?`
  readOutOf(reading)
  if (language === 'fr') readAndAHalf(reading)
  else {
    readYearAndAHalf(reading)
    readHalfAn(reading)
  }
  const pattern = cached(qualified, 'giu')
  readWithNumerals(reading, 'duration', pattern, (found, match) => {
    const groups = match.slice(1, 6)
    const [unitText, ...rest] = language === 'fr' ? groups : [groups[4], ...groups.slice(0, 4)]
    const unit = unitOf(unitText ?? '', language)
    const age = /^(?:ans?|years?)$/i.test(unitText ?? '')
    // "40 heures de travail" are hours of work, and may be business hours.
    const ofWork = unit?.factor === 3600 && /de travail/i.test(match[0])
    if (!unit) return []
    const stated = found.map((numeral) => duration(numeral, unit, kindOf(ofWork ? [] : rest), age, ofWork))
    return unit.factor === 3600 && opensFrench(reading.reading, match.index) ? stated.map(orTime) : stated
  })
  readFortnights(reading)
  readUncounted(reading, kinds)
}

/** Nothing stands before it that would tell a time from a duration, as in a cell of a table. */
function opensFrench({ language, rest }: Reading, start: number): boolean {
  return language === 'fr' && /(?:^|[\n|])\s*$/.test(rest.slice(0, start))
}

/** "8 h" alone may be a time: 8:00 a.m. states the same. */
function orTime(statement: Statement): Statement {
  const seconds = Number(/^:second:(\d+)$/.exec(statement?.key ?? '')?.[1])
  if (!statement || !(seconds % 3600 === 0 && seconds <= 86_400)) return statement
  const hour = String((seconds / 3600) % 24).padStart(2, '0')
  return { ...statement, also: [...(statement.also ?? []), `time:${hour}:00`] }
}

/** "a business day", "an hour": a length of one that only counts when the other side has its twin. */
function readUncounted(reading: NumeralReading, kinds: string): void {
  if (reading.reading.language !== 'en' || !/ (?:an?|the same) /i.test(reading.reading.rest)) return
  const pattern = cached(
    `(?<=(?<!\\p{L})(?:within|in|under) )(?:an?|the same) ()(?:${kinds} )?${noun.en}(?![\\p{L}])`,
    'giu',
  )
  for (const match of reading.reading.rest.matchAll(pattern)) {
    const unit = unitOf(match[6] ?? '', 'en')
    if (!unit) continue
    const statement = duration(
      { value: '1', start: 0, end: 0, ordinal: false, certain: false },
      unit,
      kindOf(match.slice(2, 6)),
    )
    const [start, end] = [match.index, match.index + match[0].length]
    if (statement)
      reading.reading.facts.push({
        kind: 'duration',
        key: `duration:${statement.key}`,
        also: [],
        text: match[0],
        start,
        end,
        required: false,
      })
  }
}

/** "182.5 out of 365 days", "182,5 jours sur 365": both numbers have the unit. */
function readOutOf(reading: NumeralReading): void {
  const { language, rest } = reading.reading
  if (!/# (?:out of|\p{L}+ sur) #/u.test(rest)) return
  const pattern = language === 'en' ? `#+ out of #+ ${noun.en}` : `#+ ${noun.fr} sur #+`
  readWithNumerals(reading, 'duration', cached(`${pattern}(?!\\p{L})`, 'giu'), (found, match) => {
    const unit = unitOf(match[1] ?? '', language)
    return unit ? found.map((numeral) => duration(numeral, unit, '')) : []
  })
}

/** "half an hour". */
function readHalfAn(reading: NumeralReading): void {
  if (!/# (?:of )?(?:an?|the) /i.test(reading.reading.rest)) return
  readWithNumerals(
    reading,
    'duration',
    cached(`#+ (?:of )?(?:an?|the) ${noun.en}(?!\\p{L})`, 'giu'),
    ([half], match) => {
      const unit = unitOf(match[1] ?? '', 'en')
      return unit && half && /^0\.\d+$/.test(half.value) ? [duration(half, unit, '')] : []
    },
  )
}

/** "a year and a half". */
function readYearAndAHalf(reading: NumeralReading): void {
  if (!reading.reading.rest.includes(' and #')) return
  const pattern = cached(`(?<!\\p{L})(?:an?|one|#+) ${noun.en} and #+`, 'giu')
  readWithNumerals(reading, 'duration', pattern, (found, match) => {
    const unit = unitOf(match[1] ?? '', 'en')
    const [count, half] = found.length > 1 ? found : [undefined, found[0]]
    if (!unit || half?.value !== '0.5') return []
    const whole = count?.value ?? '1'
    return /^\d+$/.test(whole) ? [duration({ ...half, value: `${whole}.5`, certain: true }, unit, '')] : []
  })
}

/** "deux heures et demie". */
function readAndAHalf(reading: NumeralReading): void {
  if (!reading.reading.rest.includes(' et #')) return
  readWithNumerals(reading, 'duration', cached(`#+ ${noun.fr} et #+`, 'giu'), ([count, half], match) => {
    const unit = unitOf(match[1] ?? '', 'fr')
    if (!unit || !count || half?.value !== '0.5' || !/^\d+$/.test(count.value)) return []
    return [duration({ ...count, value: `${count.value}.5`, certain: true }, unit, '')]
  })
}

function readFortnights(reading: NumeralReading): void {
  readWithNumerals(reading, 'duration', /#+/g, (found) =>
    found.flatMap(({ value }) =>
      value === 'fortnight' ? [{ key: ':day:14', also: ['duration::day:15', 'number:15'] }] : [],
    ),
  )
}

function duration(numeral: Numeral, unit: Unit, kind: string, age = false, ofWork = false): Statement {
  if (numeral.ordinal) return undefined
  const value = multiplied(numeral.value, unit.factor)
  if (value === undefined) return undefined
  // French counts a fortnight as fifteen days.
  const fortnight = kind === '' && unit.base === 'day' && numeral.value === '15' ? ['duration::day:14'] : []
  return {
    key: `${kind}:${unit.base}:${value}`,
    // "1 working day" is "dans le premier jour ouvrable".
    also: ofWork
      ? [`duration:business:${unit.base}:${value}`]
      : numeral.value === '1'
        ? ['ordinal:1']
        : age
          ? [`number:${numeral.value}`]
          : fortnight,
    required: numeral.certain || numeral.value !== '1',
  }
}

function kindOf([isBusiness, isCalendar, isClear, isConsecutive]: readonly (string | undefined)[]): string {
  if (isBusiness) return 'business'
  if (isCalendar) return 'calendar'
  if (isClear) return 'clear'
  return isConsecutive ? 'consecutive' : ''
}

function unitOf(text: string, language: Language): Unit | undefined {
  return units[language].find(([pattern]) => pattern.test(text))?.[1]
}
