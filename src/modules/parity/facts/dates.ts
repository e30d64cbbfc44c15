import { isFiscalYear } from '../../../kernel/time/fiscal-year.ts'
import { cached, type Reading, readAll } from './fact.ts'

const months = {
  en: [
    'January|Jan\\.',
    'February|Feb\\.',
    'March|Mar\\.',
    'April|Apr\\.',
    'May',
    'June|Jun\\.',
    'July|Jul\\.',
    'August|Aug\\.',
    'September|Sept?\\.',
    'October|Oct\\.',
    'November|Nov\\.',
    'December|Dec\\.',
  ],
  fr: [
    'janvier|janv\\.',
    'février|févr\\.',
    'mars',
    'avril|avr\\.',
    'mai',
    'juin',
    'juillet|juill\\.',
    'août|aout',
    'septembre|sept\\.',
    'octobre|oct\\.',
    'novembre|nov\\.',
    'décembre|déc\\.',
  ],
}

const month = { en: `(${months.en.join('|')})`, fr: `(${months.fr.join('|')})` }
const year = '((?:19|20)\\d\\d)'
const day = { en: '(\\d{1,2})(?:st|nd|rd|th)?', fr: '(\\d{1,2}|1er|premier|première)(?:er)?' }
const rangeJoint = {
  en: '(?:\\s*-\\s*|,? (?:to|and|or|through|until) )',
  fr: "(?:\\s*-\\s*| (?:au|à|et|ou|et le|ou le|jusqu'au) )",
}

/** Reads calendar dates, fiscal years, months of a year and month names. */
export function readDates(reading: Reading): void {
  readIso(reading)
  readFiscalYears(reading)
  if (reading.language === 'en') readEnglish(reading)
  else readFrench(reading)
}

function readIso(reading: Reading): void {
  readAll(reading, 'date', /(?<!\d)((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)(?!\d)/g, ([, y, m, d]) =>
    Number(m) >= 1 && Number(m) <= 12 && Number(d) <= 31 ? { key: `${y}-${m}-${d}` } : undefined,
  )
}

function readFiscalYears(reading: Reading): void {
  const pattern =
    /(?<![\d-])(?:(?:fiscal years?|FY|exercice|AF)\s?)?((?:19|20)\d\d|(?<=(?:FY|year|exercice|AF)\s?)\d\d)\s?[-/]\s?((?:19|20)?\d\d)(?![\d-])/gi
  readAll(reading, 'date', pattern, ([, first = '', second = '']) => {
    const from = first.length === 2 ? `20${first}` : first
    const to = second.length === 2 ? from.slice(0, 2) + second : second
    return isFiscalYear(`${from}-${to}`) ? { key: `FY${from}` } : undefined
  })
}

function readEnglish(reading: Reading): void {
  const m = month.en
  const md = `\\b${m} ${day.en}`
  readAll(reading, 'date', cached(`${md}(?=${rangeJoint.en}${m} ${day.en},? ${year})`, 'g'), (match) =>
    yearless(match[1], match[2], yearAhead(reading, match), 'en'),
  )
  readAll(
    reading,
    'date',
    cached(`${md}${rangeJoint.en}${day.en}(?!\\d)(?:,? ${year})?`, 'g'),
    ([, mo, a, b, y]) => [dated(mo, a, y, 'en'), dated(mo, b, y, 'en')],
  )
  readAll(reading, 'date', cached(`${md}(?!\\d),? ${year}`, 'g'), ([, mo, d, y]) => dated(mo, d, y, 'en'))
  readAll(reading, 'date', cached(`\\b${day.en} (?:day of |of )?${m},? ${year}`, 'g'), ([, d, mo, y]) =>
    dated(mo, d, y, 'en'),
  )
  readAll(reading, 'date', cached(`${md}(?![\\d])`, 'g'), ([, mo, d]) => dated(mo, d, undefined, 'en'))
  readAll(reading, 'date', cached(`\\b(?:the )?first (?:day )?of ${m}(?:,? ${year})?`, 'g'), ([, mo, y]) =>
    dated(mo, '1', y, 'en'),
  )
  readAll(reading, 'date', cached(`\\b${day.en} (?:day of |of )?${m}(?!\\p{L})`, 'gu'), ([, d, mo]) =>
    dated(mo, d, undefined, 'en'),
  )
  readAll(reading, 'date', cached(`\\b${m},? (?:of )?${year}`, 'g'), ([, mo, y]) => ({
    key: `${y}-${monthNumber(mo, 'en')}`,
  }))
  readAll(
    reading,
    'date',
    cached(
      `\\b(?!May)${m}(?!\\p{L})|(?<=\\b(?:[Ii]n|[Oo]f|[Bb]y|[Tt]o|[Ff]rom|[Uu]ntil|[Ss]ince|[Ee]ach|[Ee]very|and|[Ll]ate|[Ee]arly) )(May)(?!\\p{L})`,
      'gu',
    ),
    ([, mo, may]) => ({
      key: `--${monthNumber(mo ?? may, 'en')}`,
    }),
  )
}

function readFrench(reading: Reading): void {
  const m = month.fr
  const end = '(?![\\p{L}\\d])'
  const dm = `(?<![\\p{L}\\d])${day.fr} ${m}${end}`
  readAll(
    reading,
    'date',
    cached(`(?<![\\p{L}\\d])${day.fr}${rangeJoint.fr}${day.fr} ${m}${end}(?: ${year})?`, 'giu'),
    ([, a, b, mo, y]) => [dated(mo, a, y, 'fr'), dated(mo, b, y, 'fr')],
  )
  readAll(reading, 'date', cached(`${dm}(?=${rangeJoint.fr}${day.fr} ${m} ${year})`, 'giu'), (match) =>
    yearless(match[2], match[1], yearAhead(reading, match), 'fr'),
  )
  readAll(reading, 'date', cached(`${dm},? ${year}`, 'giu'), ([, d, mo, y]) => dated(mo, d, y, 'fr'))
  readAll(reading, 'date', cached(dm, 'giu'), ([, d, mo]) => dated(mo, d, undefined, 'fr'))
  readAll(
    reading,
    'date',
    cached(
      `(?<!\\p{L})(?:1er|premier) jour (?:de |d'|du mois de |du mois d')${m}${end}(?: (?:de )?${year})?`,
      'giu',
    ),
    ([, mo, y]) => dated(mo, '1', y, 'fr'),
  )
  readAll(reading, 'date', cached(`(?<!\\p{L})${m} (?:de )?${year}`, 'giu'), ([, mo, y]) => ({
    key: `${y}-${monthNumber(mo, 'fr')}`,
  }))
  readAll(reading, 'date', cached(`(?<!\\p{L})${m}${end}(?<!\\.)`, 'giu'), ([, mo]) => ({
    key: `--${monthNumber(mo, 'fr')}`,
  }))
}

function dated(
  monthName: string | undefined,
  dayText: string | undefined,
  yearText: string | undefined,
  language: 'en' | 'fr',
) {
  const dayNumber = /^\d+/.exec(dayText ?? '')?.[0] ?? '1'
  if (Number(dayNumber) > 31) return undefined
  const inYear = `${monthNumber(monthName, language)}-${dayNumber.padStart(2, '0')}`
  return { key: yearText ? `${yearText}-${inYear}` : `--${inYear}` }
}

/** "April 1 to June 30, 2027": the first date has the year of the second, said or not. */
function yearless(
  monthName: string | undefined,
  dayText: string | undefined,
  shared: string | undefined,
  language: 'en' | 'fr',
) {
  const statement = dated(monthName, dayText, undefined, language)
  if (!statement || !shared) return statement
  return { ...statement, also: [`date:${shared}-${statement.key.slice(2)}`] }
}

function yearAhead(reading: Reading, match: RegExpExecArray): string | undefined {
  return /(?:19|20)\d\d/.exec(reading.rest.slice(match.index + match[0].length))?.[0]
}

function monthNumber(name: string | undefined, language: 'en' | 'fr'): string {
  const position = months[language].findIndex((forms) => cached(`^(?:${forms})$`, 'i').test(name ?? ''))
  return String(position + 1).padStart(2, '0')
}
