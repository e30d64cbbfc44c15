import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { dayOf, type EpochDay, firstYear, lastYear, millisecondsPerDay, partsOf } from '../calendars/day.ts'
import { type OpeningHours, openingHours } from '../calendars/opening-hours.ts'
import { type PreparedCalendar, prepareCalendar } from './prepared-calendar.ts'
import { type ClockRefusal, clockRefusal } from './refusals.ts'
import { dueAfter, firstWorkingInstant, intervalAt, lastWorkingInstant, workingTime } from './working-time.ts'

/**
 * A working calendar that answers for any instant of the supported years. It prepares the years it is asked about and
 * keeps them: the first question in a new year costs milliseconds, the following ones nanoseconds.
 */
export type ServiceClock = {
  readonly calendar: WorkingCalendar
  readonly hours: OpeningHours
  /** The years prepared so far; replaced by a longer span when a question needs one. */
  readonly memory:
    | { prepared: PreparedCalendar; firstDay: EpochDay; lastDay: EpochDay }
    | { prepared?: never }
}

/** A working interval: epoch milliseconds, half-open. */
export type WorkingPeriod = { readonly open: number; readonly close: number }

/** A clock over a calendar that `readCalendar` accepted. */
export function serviceClock(calendar: WorkingCalendar): ServiceClock {
  return { calendar, hours: openingHours(calendar), memory: {} }
}

/** The calendar prepared for at least two instants (epoch ms), by whole years: what bulk work should hold on to. */
export function preparedFor(
  clock: ServiceClock,
  first: number,
  last: number = first,
): Result<PreparedCalendar, ClockRefusal> {
  if (!(isSupported(first) && isSupported(last))) return refused(clockRefusal('outside-years'))
  const [earliest, latest] = first <= last ? [first, last] : [last, first]
  const known = clock.memory.prepared
  if (known && earliest - millisecondsPerDay >= known.from && latest + millisecondsPerDay <= known.to)
    return ok(known)
  return ok(grow(clock, dayOfInstant(earliest) - 2, dayOfInstant(latest) + 2))
}

/** Working milliseconds between two instants (epoch ms); negative when they are in reverse order. */
export function workingTimeBetween(
  clock: ServiceClock,
  start: number,
  end: number,
): Result<number, ClockRefusal> {
  const prepared = preparedFor(clock, start, end)
  return prepared.ok ? ok(workingTime(prepared.value, start, end)) : prepared
}

/** When a duration of working milliseconds has run out, counted from an instant (both epoch ms); see `dueAfter`. */
export function dueInstant(
  clock: ServiceClock,
  start: number,
  duration: number,
): Result<number, ClockRefusal> {
  if (!Number.isFinite(duration)) return refused(clockRefusal('not-a-duration'))
  return search(clock, start, duration < 0 ? -1 : 1, 'never-due', (prepared) =>
    dueAfter(prepared, start, duration),
  )
}

/** True during work and at the very instant of closing. */
export function isWorkingInstant(clock: ServiceClock, instant: number): Result<boolean, ClockRefusal> {
  const prepared = preparedFor(clock, instant)
  return prepared.ok ? ok(firstWorkingInstant(prepared.value, instant) === instant) : prepared
}

/** The instant itself when it is working time (closing included), else the next opening. */
export function nextWorkingInstant(clock: ServiceClock, instant: number): Result<number, ClockRefusal> {
  return search(clock, instant, 1, 'no-working-time', (prepared) => firstWorkingInstant(prepared, instant))
}

/** The instant itself when it is working time (closing included), else the last closing before. */
export function previousWorkingInstant(clock: ServiceClock, instant: number): Result<number, ClockRefusal> {
  return search(clock, instant, -1, 'no-working-time', (prepared) => lastWorkingInstant(prepared, instant))
}

/** The first `count` working periods that end after an instant; the first is cut at it when work is going on. */
export function workingPeriods(
  clock: ServiceClock,
  start: number,
  count: number,
): Result<readonly WorkingPeriod[], ClockRefusal> {
  const found = search(clock, start, 1, 'no-working-time', (prepared) => {
    const first = firstEndingAfter(prepared, start)
    return first + count <= prepared.opens.length ? first : Number.NaN
  })
  if (!found.ok) return found
  const prepared = clock.memory.prepared
  if (!prepared) return ok([])
  const first = firstEndingAfter(prepared, start)
  return ok(
    [...prepared.opens.subarray(first, first + count)].map((open, index) => ({
      open: Math.max(open, start),
      close: prepared.closes[first + index] ?? open,
    })),
  )
}

function firstEndingAfter(prepared: PreparedCalendar, instant: number): number {
  const index = Math.max(0, intervalAt(prepared, instant))
  return (prepared.closes[index] ?? Number.POSITIVE_INFINITY) > instant ? index : index + 1
}

/** Asks prepared years, twice as many each time, until the answer is a number or the supported years end. */
function search(
  clock: ServiceClock,
  start: number,
  direction: 1 | -1,
  exhausted: 'never-due' | 'no-working-time',
  ask: (prepared: PreparedCalendar) => number,
): Result<number, ClockRefusal> {
  const prepared = preparedFor(clock, start)
  if (!prepared.ok) return prepared
  let answer = ask(prepared.value)
  for (let years = 1; Number.isNaN(answer); years *= 2) {
    const limit = start + direction * years * 366 * millisecondsPerDay
    if (years > 2 * (lastYear - firstYear)) return refused(clockRefusal(exhausted))
    const wider = preparedFor(clock, start, Math.min(latestInstant, Math.max(earliestInstant, limit)))
    if (!wider.ok) return wider
    answer = ask(wider.value)
  }
  return ok(answer)
}

function grow(clock: ServiceClock, firstDay: EpochDay, lastDay: EpochDay): PreparedCalendar {
  const { memory } = clock
  const first = Math.min(yearStart(firstDay), memory.prepared ? memory.firstDay : Number.POSITIVE_INFINITY)
  const last = Math.max(yearEnd(lastDay), memory.prepared ? memory.lastDay : Number.NEGATIVE_INFINITY)
  const prepared = prepareCalendar(clock.hours, first, last)
  Object.assign(memory, { prepared, firstDay: first, lastDay: last })
  return prepared
}

const earliestInstant = Date.UTC(firstYear, 0, 1)
const latestInstant = Date.UTC(lastYear + 1, 0, 1)

function isSupported(instant: number): boolean {
  return instant >= earliestInstant && instant <= latestInstant
}

function dayOfInstant(instant: number): EpochDay {
  return Math.floor(instant / millisecondsPerDay)
}

function yearStart(day: EpochDay): EpochDay {
  return dayOf(partsOf(day).year, 1, 1)
}

function yearEnd(day: EpochDay): EpochDay {
  return dayOf(partsOf(day).year + 1, 1, 1) - 1
}
