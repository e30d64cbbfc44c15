import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { readCalendar } from '../calendars/read-calendar.ts'
import { instantText, readMoment, wallText } from '../clock/moment.ts'
import {
  nextWorkingInstant,
  previousWorkingInstant,
  type ServiceClock,
  serviceClock,
} from '../clock/service-clock.ts'
import { fault, MalformedCase } from './case-fields.ts'
import { type CaseFile, isRecord, type JsonRecord } from './case-file.ts'
import { type Answer, operations } from './operations.ts'

/** A case that did not come out as expected, or could not be run (then `actual` is null and `reason` says why). */
export type FailedCase = {
  readonly id: string
  readonly expected: unknown
  readonly actual: unknown
  readonly reason?: Bilingual
}

export type KitResult = {
  readonly cases: number
  readonly passed: number
  readonly failed: readonly FailedCase[]
}

/** Runs every case of a file with this module's clock. */
export function runCaseFile(file: CaseFile): KitResult {
  const clocks = new Map<unknown, ServiceClock | MalformedCase>()
  const failed: FailedCase[] = []
  file.cases.forEach((value, index) => {
    const failure = runCase(value, index, (calendar) => clockFor(calendar, file, clocks))
    if (failure) failed.push(failure)
  })
  return { cases: file.cases.length, passed: file.cases.length - failed.length, failed }
}

function runCase(
  value: unknown,
  index: number,
  clockOf: (calendar: unknown) => ServiceClock,
): FailedCase | undefined {
  const id =
    isRecord(value) && (typeof value.id === 'string' || typeof value.id === 'number')
      ? String(value.id)
      : `#${index + 1}`
  const expected = isRecord(value) ? expectations(value) : []
  try {
    if (!isRecord(value)) throw fault('case', value, { en: 'an object', fr: 'un objet' })
    const operation = operationOf(value.op)
    const clock = clockOf(value.calendar)
    if (!expected.length)
      throw fault('expect', undefined, { en: 'what is expected', fr: 'ce qui est attendu' })
    const checks = expected.map((field) => {
      const answer = operation(value, clock, field)
      return {
        field,
        actual: shown(answer, value[field], field, clock),
        matches: matches(answer, value, field, clock),
      }
    })
    if (checks.every((check) => check.matches)) return undefined
    return {
      id,
      expected: expectedOf(value, expected),
      actual: oneOrAll(checks.map(({ field, actual }) => [field, actual])),
    }
  } catch (error) {
    if (!(error instanceof MalformedCase)) throw error
    return {
      id,
      expected: isRecord(value) ? expectedOf(value, expected) : null,
      actual: null,
      reason: error.reason,
    }
  }
}

function clockFor(
  calendar: unknown,
  file: CaseFile,
  clocks: Map<unknown, ServiceClock | MalformedCase>,
): ServiceClock {
  const known = clocks.get(calendar)
  const clock = known ?? makeClock(calendar, file)
  if (!known) clocks.set(calendar, clock)
  if (clock instanceof MalformedCase) throw clock
  return clock
}

/** A calendar is named in the file, or written in the case itself. */
function makeClock(calendar: unknown, file: CaseFile): ServiceClock | MalformedCase {
  const named = typeof calendar === 'string'
  if (named && !Object.hasOwn(file.calendars, calendar))
    return fault('calendar', calendar, {
      en: 'the name of a calendar of the file',
      fr: 'le nom d’un calendrier du fichier',
    })
  const read = readCalendar(named ? file.calendars[calendar] : calendar, 'ignored')
  if (read.ok) return serviceClock(read.value)
  const label = named ? calendar : 'calendar'
  return new MalformedCase({
    en: `${label}: ${read.refusal.map(({ en }) => en).join(' ')}`,
    fr: `${label}\u00a0: ${read.refusal.map(({ fr }) => fr).join(' ')}`,
  })
}

function operationOf(op: unknown): (typeof operations)[string] {
  const operation = typeof op === 'string' && Object.hasOwn(operations, op) ? operations[op] : undefined
  if (operation) return operation
  const known = Object.keys(operations)
  throw fault('op', op, { en: `one of ${known.join(', ')}`, fr: `l’un de ${known.join(', ')}` })
}

function expectations(kase: JsonRecord): readonly string[] {
  return Object.keys(kase).filter((field) => field.startsWith('expect'))
}

function expectedOf(kase: JsonRecord, fields: readonly string[]): unknown {
  return oneOrAll(fields.map((field) => [field, kase[field]]))
}

function oneOrAll(entries: readonly (readonly [string, unknown])[]): unknown {
  const [only] = entries
  return entries.length === 1 && only ? only[1] : Object.fromEntries(entries)
}

function matches(answer: Answer, kase: JsonRecord, field: string, clock: ServiceClock): boolean {
  const expected = kase[field]
  const alternatives = kase.landsOnBoundary === true && field !== 'expectDate' ? [kase.alternative] : []
  if (answer.kind === 'date') return expected === answer.date
  if (answer.kind === 'value') return expected === answer.value
  if (answer.kind === 'periods') return samePeriods(answer.periods, expected, clock)
  if (field === 'expectDate')
    return wallText(answer.instant, clock.calendar.timezone).slice(0, 10) === expected
  if (sameInstant(answer.instant, expected, clock)) return true
  if (alternatives.some((alternative) => sameInstant(answer.instant, alternative, clock))) return true
  return (
    kase.landsOnBoundary === true && kase.alternative === undefined && isTwin(answer.instant, expected, clock)
  )
}

/** On a boundary without a stated alternative: the closing and the opening that follows it are the same moment of work. */
function isTwin(instant: number, expected: unknown, clock: ServiceClock): boolean {
  const moment = typeof expected === 'string' ? readMoment(expected, clock.calendar.timezone) : undefined
  if (!moment) return false
  const other = moment.instant.epochMilliseconds
  const [first, second] = instant < other ? [instant, other] : [other, instant]
  const opening = nextWorkingInstant(clock, first + 1)
  const closing = previousWorkingInstant(clock, second - 1)
  return opening.ok && closing.ok && opening.value === second && closing.value === first
}

function samePeriods(
  periods: readonly { open: number; close: number }[],
  expected: unknown,
  clock: ServiceClock,
): boolean {
  return (
    Array.isArray(expected) &&
    expected.length === periods.length &&
    periods.every(({ open, close }, index) => {
      const pair: unknown = expected[index]
      return Array.isArray(pair) && sameInstant(open, pair[0], clock) && sameInstant(close, pair[1], clock)
    })
  )
}

/** Wall-clock text is compared as text too: a time that exists twice does not say which of the two it means. */
function sameInstant(instant: number, expected: unknown, clock: ServiceClock): boolean {
  const { timezone } = clock.calendar
  const moment = typeof expected === 'string' ? readMoment(expected, timezone) : undefined
  if (!moment || typeof expected !== 'string') return false
  if (moment.instant.epochMilliseconds === instant) return true
  return (
    !isInstantText(expected) &&
    wallText(moment.instant.epochMilliseconds, timezone) === wallText(instant, timezone)
  )
}

function shown(answer: Answer, expected: unknown, field: string, clock: ServiceClock): unknown {
  const text = (instant: number, like: unknown) =>
    typeof like === 'string' && isInstantText(like)
      ? instantText(instant)
      : wallText(instant, clock.calendar.timezone)
  if (answer.kind === 'date') return answer.date
  if (answer.kind === 'value') return answer.value
  if (answer.kind === 'instant')
    return field === 'expectDate' ? text(answer.instant, '').slice(0, 10) : text(answer.instant, expected)
  return answer.periods.map(({ open, close }, index) => {
    const like: unknown =
      Array.isArray(expected) && Array.isArray(expected[index]) ? expected[index][0] : undefined
    return [text(open, like), text(close, like)]
  })
}

function isInstantText(text: string): boolean {
  return /T.*(Z|[+-]\d\d(:?\d\d)?)$/i.test(text)
}
