/** The parts of a written time; absent parts are zero, `dateOnly` when no hour was written. */
export type WrittenTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  readonly dateOnly: boolean
  /** Milliseconds east of UTC, when written. */
  readonly offset?: number
}

/** Reads one way of writing times; undefined when a text is not written so. */
export type DateFormat = (text: string) => WrittenTime | undefined

const iso =
  /^([+-]?\d{4,6})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]+\])?$/i

/** ISO 8601 and its common cousin with a space for the T. */
export function readIsoTime(text: string): WrittenTime | undefined {
  const match = iso.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction ? Number(fraction.slice(0, 3).padEnd(3, '0')) : 0,
    dateOnly: hour === undefined,
    ...(zone ? { offset: readOffset(zone) } : {}),
  }
}

/** A reader for a declared format: YYYY YY MM M MMM DD D HH H hh h mm ss SSS A Z; the rest, and what stands in [brackets], is taken as it stands. */
export function compileDateFormat(format: string): DateFormat {
  const names: Part[] = []
  const pattern = format.replace(
    /\[[^\]]*\]|YYYY|YY|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|SSS|A|Z|[\s\S]/g,
    (token) => {
      const known = tokens[token]
      if (!known && token.length > 1) return escaped(token.slice(1, -1))
      if (!known) return /\s/.test(token) ? '\\s+' : escaped(token)
      names.push(known.part)
      return `(${known.pattern})`
    },
  )
  const whole = new RegExp(`^${pattern}$`, 'iu')
  return (text) => {
    const match = whole.exec(text)
    return match ? assemble(names, match.slice(1)) : undefined
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

type Part =
  | 'year'
  | 'shortYear'
  | 'month'
  | 'monthName'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'half'
  | 'offset'

const tokens: { readonly [token: string]: { readonly part: Part; readonly pattern: string } } = {
  YYYY: { part: 'year', pattern: '\\d{4}' },
  YY: { part: 'shortYear', pattern: '\\d{2}' },
  MMM: { part: 'monthName', pattern: '\\p{L}{3,9}\\.?' },
  MM: { part: 'month', pattern: '\\d{2}' },
  M: { part: 'month', pattern: '\\d{1,2}' },
  DD: { part: 'day', pattern: '\\d{2}' },
  D: { part: 'day', pattern: '\\d{1,2}' },
  HH: { part: 'hour', pattern: '\\d{2}' },
  H: { part: 'hour', pattern: '\\d{1,2}' },
  hh: { part: 'hour', pattern: '\\d{2}' },
  h: { part: 'hour', pattern: '\\d{1,2}' },
  mm: { part: 'minute', pattern: '\\d{2}' },
  ss: { part: 'second', pattern: '\\d{2}' },
  SSS: { part: 'millisecond', pattern: '\\d{3}' },
  A: { part: 'half', pattern: '[ap]\\.?m\\.?' },
  Z: { part: 'offset', pattern: 'Z|[+-]\\d{2}:?\\d{2}' },
}

function assemble(names: readonly Part[], cells: readonly string[]): WrittenTime | undefined {
  const given = (part: Part) => {
    const index = names.indexOf(part)
    return index < 0 ? undefined : cells[index]
  }
  const number = (part: Part) => Number(given(part) ?? 0)
  const monthName = given('monthName')
  const offset = given('offset')
  const half = given('half')?.charAt(0).toLowerCase()
  const hour = number('hour')
  if (half && (hour < 1 || hour > 12)) return undefined
  const shortYear = number('shortYear')
  return {
    // Two digits: 1970 to 2069, as most programs read them.
    year: given('year') ? number('year') : shortYear + (shortYear < 70 ? 2000 : 1900),
    month: monthName ? monthNamed(monthName) : number('month'),
    day: number('day'),
    hour: half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour,
    minute: number('minute'),
    second: number('second'),
    millisecond: number('millisecond'),
    dateOnly: given('hour') === undefined,
    ...(offset ? { offset: readOffset(offset) } : {}),
  }
}

const monthStarts = [
  ['jan'],
  ['feb', 'fév', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec', 'déc'],
]

function monthNamed(name: string): number {
  const lower = name.toLowerCase()
  return monthStarts.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1
}

function readOffset(zone: string): number {
  if (/^z$/i.test(zone)) return 0
  const sign = zone.startsWith('-') ? -1 : 1
  const digits = zone.slice(1).replace(':', '')
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0)) * 60_000
}
