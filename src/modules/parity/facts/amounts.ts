import { inBoth, type Language } from '../../../kernel/language/bilingual.ts'
import { cached, type Fact, type FactKind, type Reading, readAll, type Statement } from './fact.ts'
import { findNumerals, type Numeral, scaled } from './numerals.ts'
import { compile } from './pattern.ts'

/** A reading whose numerals are replaced by runs of "#", so that patterns can speak of "a number". */
export type NumeralReading = {
  readonly reading: Reading
  readonly numerals: ReadonlyMap<number, Numeral>
  readonly contradictions: readonly Numeral[]
}

const power: Record<string, number> = { k: 3, m: 6, g: 9, b: 9 }

export function readNumerals(reading: Reading): NumeralReading {
  const numerals = findNumerals(reading.rest, reading.language)
  for (const { start, end } of numerals) {
    reading.rest = reading.rest.slice(0, start) + '#'.repeat(end - start) + reading.rest.slice(end)
  }
  return {
    reading,
    numerals: new Map(numerals.map((numeral) => [numeral.start, numeral])),
    contradictions: numerals.filter(({ contradicts }) => contradicts !== undefined),
  }
}

/** Reads matches whose numbered runs of "#" are handed to `state` as numerals, left to right. */
export function readWithNumerals(
  { reading, numerals }: NumeralReading,
  kind: FactKind,
  pattern: RegExp,
  state: (found: readonly Numeral[], match: RegExpExecArray) => readonly Statement[],
): void {
  readAll(reading, kind, pattern, (match) => {
    const found = [...match[0].matchAll(/#+/g)].flatMap((run) => numerals.get(match.index + run.index) ?? [])
    return found.length ? state(found, match) : undefined
  })
}

const range = { en: '(?: ?- ?| to | and | or )', fr: '(?: ?- ?| à | a | et | ou | to )' }

/** A pattern of one number or a range of two. */
export function numberOrRange(language: Language): string {
  return `(?:#+${range[language]})?#+`
}

export function readMoney(reading: NumeralReading): void {
  const { language } = reading.reading
  const n = numberOrRange(language)
  const magnitude = '(k|K|M|G|B)(?![\\p{L}])'
  const foreign = '(US|USD|EU|EUR|CAD|CAN|CA)(?![\\p{L}])'
  const before = cached(
    `(?<![\\p{L}])(?:(CAD|CAN|CA|C|USD|US|A) ?)?\\$ ?#+(?:-#+| ?(?:-|to|and|à|et) \\$ ?#+| to #+(?= ?[kMGB](?![\\p{L}])))? ?(?:${magnitude})? ?(?:\\$ ?)?(?:${foreign})?`,
    'gu',
  )
  readWithNumerals(reading, 'money', before, (found, [, prefix, size, suffix]) =>
    found.map((numeral) => amount(numeral, size, prefix ?? suffix)),
  )
  const after = cached(`${n} ?(?:${magnitude})? ?\\$ ?(?:${foreign})?`, 'gu')
  readWithNumerals(reading, 'money', after, (found, [, size, suffix]) =>
    found.map((numeral) => amount(numeral, size, suffix)),
  )
  const words = cached(
    `${n} (?:(?:de |d')?dollars?)(?: (US|américains|canadiens))?(?![\\p{L}])|${n} (?:CAD|USD)(?![\\p{L}])|(?<![\\p{L}])(?:CAD|USD) ?#+`,
    'giu',
  )
  readWithNumerals(reading, 'money', words, (found, [whole, suffix]) =>
    found.map((numeral) => amount(numeral, undefined, suffix ?? /USD/.exec(whole)?.[0])),
  )
  readWithNumerals(
    reading,
    'money',
    /(?:£|GBP) ?#+|#+ ?(?:£|GBP(?!\p{L})|pounds? sterling|livres? sterling)/giu,
    (found) => found.map((numeral) => amount(numeral, undefined, 'GBP')),
  )
  readWithNumerals(reading, 'money', /€ ?#+|#+ ?(?:€|euros?(?!\p{L}))/giu, (found) =>
    found.map((numeral) => amount(numeral, undefined, 'EUR')),
  )
}

/** Dollars of one's own country have no name. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/US|am/i, 'USD:'],
  [/EU/i, 'EUR:'],
  [/GBP/i, 'GBP:'],
]

function amount(numeral: Numeral, size: string | undefined, currency: string | undefined): Statement {
  const { value, also } = scaled(numeral, power[size?.toLowerCase() ?? ''] ?? 0)
  const name = currencies.find(([sign]) => sign.test(currency ?? ''))?.[1] ?? ''
  return { key: name + value, ...(also !== undefined && { also: [`money:${name}${also}`] }) }
}

export function readPercentages(reading: NumeralReading): void {
  const n = numberOrRange(reading.reading.language)
  const points = cached(`${n} (?:percentage points?|points? de pourcentage)(?!\\p{L})`, 'giu')
  readWithNumerals(reading, 'percentage', points, (found) =>
    found.map(({ value }) => ({ key: `points:${value}` })),
  )
  // "50/50" is half each, said or not.
  readWithNumerals(reading, 'percentage', /#+ ?[/-] ?#+(?!#)/g, ([one, other]) =>
    one?.value === '50' && other?.value === '50'
      ? [{ key: '50', also: ['number:0.5'], required: false }]
      : [],
  )
  const single = `#+ ?(?:%|per ?cent(?!\\p{L})|pour ?cent(?!\\p{L})|p\\. ?100)`
  const pattern = cached(`(?:#+ ?%?(?: ?- ?| to | and | or | à | et | ou ))?${single}`, 'giu')
  readWithNumerals(reading, 'percentage', pattern, (found) =>
    found.map(({ value, also }) => ({
      key: value,
      ...(also !== undefined && { also: [`percentage:${also}`] }),
    })),
  )
}

const quantities: readonly [string, string, string][] = [
  ['km', 'km|kilomet(?:er|re)s?', 'km|kilomètres?'],
  ['m', 'm|met(?:er|re)s?', 'm|mètres?'],
  ['cm', 'cm|centimet(?:er|re)s?', 'cm|centimètres?'],
  ['mm', 'mm|millimet(?:er|re)s?', 'mm|millimètres?'],
  ['kg', 'kg|kilograms?', 'kg|kilogrammes?'],
  ['t', 'tonnes?|metric tons?', 'tonnes?'],
  ['l', 'lit(?:er|re)s?', 'litres?'],
  ['kB', 'kB|KB|kilobytes?', 'ko|Ko|kilooctets?'],
  ['MB', 'MB|megabytes?', 'Mo|mégaoctets?'],
  ['GB', 'GB|gigabytes?', 'Go|gigaoctets?'],
  ['TB', 'TB|terabytes?', 'To|téraoctets?'],
  ['Mbps', 'Mbps|Mb/s|megabits per second', 'Mbit/s|Mb/s|Mbps|mégabits par seconde'],
  ['Gbps', 'Gbps|Gb/s|gigabits per second', 'Gbit/s|Gb/s|Gbps|gigabits par seconde'],
  ['°C', '°C|degrees Celsius', '°C|degrés Celsius'],
  ['kW', 'kW|kilowatts?', 'kW|kilowatts?'],
  ['ms', 'ms|milliseconds?', 'ms|millisecondes?'],
]

const quantityPatterns = inBoth((language) =>
  quantities.map(([unit, english, french]) => ({
    unit,
    pattern: compile(
      `${numberOrRange(language)}[ -]?(?:${language === 'en' ? english : french})(?![\\p{L}])`,
      'gu',
    ),
  })),
)

export function readQuantities(reading: NumeralReading): void {
  if (!reading.reading.rest.includes('#')) return
  for (const { unit, pattern } of quantityPatterns[reading.reading.language]) {
    readWithNumerals(reading, 'quantity', pattern, (found) =>
      found.map(({ value }) => ({ key: `${unit}:${value}` })),
    )
  }
}

/** What is left: plain numbers and ranks. Uncertain words count only when the other side has their twin. */
export function readPlainNumbers(reading: NumeralReading): void {
  for (const kind of ['ordinal', 'number'] as const) {
    readWithNumerals(reading, kind, /#+/g, (found) =>
      found
        .filter(({ ordinal }) => ordinal === (kind === 'ordinal'))
        .map(({ value, also, certain }) => ({
          key: value,
          also: [
            kind === 'ordinal' ? `number:${value}` : `ordinal:${value}`,
            ...(also === undefined ? [] : [`number:${also}`]),
            ...(value === '0.5' ? ['percentage:50'] : []),
          ],
          required: certain,
        })),
    )
  }
}

/** Numbers written twice in one language that disagree: "three (5) days". */
export function contradictions({
  contradictions,
  reading,
}: NumeralReading): readonly Pick<Fact, 'text' | 'start' | 'end'>[] {
  return contradictions.map(({ start, end }) => ({ text: reading.source.slice(start, end), start, end }))
}
