import { compareDecimals, isDecimal } from '../levels/decimal.ts'
import { type Fields, type Read, reading } from './read-fact.ts'

/** Counts or a value as they come in, checked. Decimals are exact text; a correction without figures takes back. */
export type NewObservation = {
  readonly id: string
  readonly measure?: string | undefined
  readonly firstDay: string
  readonly lastDay: string
  readonly numerator?: string | undefined
  readonly denominator?: string | undefined
  readonly value?: string | undefined
  /** How many were asked, of whom those counted answered. */
  readonly asked?: string | undefined
  readonly at: number
  readonly corrects?: string | undefined
  readonly channel?: string | undefined
  readonly evidence: string
}

const known = new Set([
  'id',
  'measure',
  'firstDay',
  'lastDay',
  'met',
  'of',
  'value',
  'asked',
  'at',
  'corrects',
  'withdraw',
  'channel',
  'evidence',
])

/** Checks one observation of a batch. */
export function readObservation(value: unknown, index: number, now: Temporal.Instant): Read<NewObservation> {
  return reading(value, index, known, now, (fields) => {
    const corrects = fields.optionalText('corrects')
    const withdraw = fields.raw('withdraw') ?? false
    if (typeof withdraw !== 'boolean') return fields.fail('bad-detail', 'withdraw')
    if (withdraw && corrects === undefined) return fields.fail('withdraws-nothing', 'withdraw')
    const firstDay = dayIn(fields, 'firstDay') ?? fields.fail('not-a-day', 'firstDay')
    const lastDay = dayIn(fields, 'lastDay') ?? firstDay
    if (lastDay < firstDay) return fields.fail('days-reversed', 'lastDay')
    return {
      id: fields.text('id'),
      measure: fields.optionalText('measure'),
      firstDay,
      lastDay,
      ...(withdraw ? {} : figures(fields)),
      at: fields.raw('at') === undefined ? now.epochMilliseconds : fields.instant('at'),
      corrects,
      channel: fields.optionalText('channel'),
      evidence: fields.optionalText('evidence') ?? '',
    }
  })
}

function figures(fields: Fields): Pick<NewObservation, 'numerator' | 'denominator' | 'value' | 'asked'> {
  const numerator = decimalIn(fields, 'met')
  const denominator = decimalIn(fields, 'of')
  const value = decimalIn(fields, 'value')
  const counts = numerator !== undefined && denominator !== undefined
  const half = (numerator === undefined) !== (denominator === undefined)
  if (half || counts === (value !== undefined)) return fields.fail('needs-figures')
  if (counts && (compareDecimals(numerator, '0') < 0 || compareDecimals(numerator, denominator) > 0))
    return fields.fail('more-than-all', 'met')
  const asked = decimalIn(fields, 'asked')
  if (asked !== undefined && (denominator === undefined || compareDecimals(asked, denominator) < 0))
    return fields.fail('fewer-than-answered', 'asked')
  return { numerator, denominator, value, asked }
}

function decimalIn(fields: Fields, name: string): string | undefined {
  const found = fields.raw(name)
  if (found === undefined) return undefined
  const text = typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : found
  return typeof text === 'string' && isDecimal(text) ? text : fields.fail('not-a-number', name)
}

function dayIn(fields: Fields, name: string): string | undefined {
  const found = fields.raw(name)
  if (found === undefined) return undefined
  return isDay(found) ? found : fields.fail('not-a-day', name)
}

/** A day that the calendar has, between 1900 and 2199, as 2027-04-01. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(19|2[01])\d\d-\d\d-\d\d$/.test(value)) return false
  try {
    Temporal.PlainDate.from(value)
    return true
  } catch {
    return false
  }
}
