import type { PreparedCalendar } from './prepared-calendar.ts'
import { firstAtLeast, lastAtMost } from './sorted-index.ts'

/**
 * Working milliseconds from one instant to another (epoch ms); negative when the second is before the first.
 * Throws a RangeError when either is outside the prepared span.
 */
export function workingTime(calendar: PreparedCalendar, start: number, end: number): number {
  requireInside(calendar, start)
  requireInside(calendar, end)
  return position(calendar, end) - position(calendar, start)
}

/**
 * The instant (epoch ms) at which a duration of working time, counted from `start`, has run out; backwards when the
 * duration is negative. A clock that runs out exactly at closing is due at closing, not at the next opening;
 * backwards, exactly at opening. Zero is due at the first working instant. NaN when the prepared span is too short;
 * a RangeError when `start` is outside it.
 */
export function dueAfter(calendar: PreparedCalendar, start: number, duration: number): number {
  requireInside(calendar, start)
  if (duration === 0) return firstWorkingInstant(calendar, start)
  const target = position(calendar, start) + duration
  const index =
    duration > 0 ? firstAtLeast(calendar.beforeIndex, target) - 1 : lastAtMost(calendar.beforeIndex, target)
  const open = calendar.opens[index]
  const before = calendar.before[index]
  return open === undefined || before === undefined ? Number.NaN : open + (target - before)
}

/** Index of the last interval that opens at or before an instant; -1 when none does. */
export function intervalAt(calendar: PreparedCalendar, instant: number): number {
  return lastAtMost(calendar.opensIndex, instant)
}

/** Working time from the beginning of the prepared span to an instant. */
export function position(calendar: PreparedCalendar, instant: number): number {
  const index = lastAtMost(calendar.opensIndex, instant)
  if (index < 0) return 0
  const close = calendar.closes[index] as number // index comes from the parallel array
  const open = calendar.opens[index] as number
  return (calendar.before[index] as number) + Math.min(instant, close) - open
}

/** The instant itself when work is going on or just ends, else the next opening; NaN when there is none. */
export function firstWorkingInstant(calendar: PreparedCalendar, instant: number): number {
  const index = lastAtMost(calendar.opensIndex, instant)
  const close = calendar.closes[index]
  if (close !== undefined && instant <= close) return instant
  return calendar.opens[index + 1] ?? Number.NaN
}

/** The instant itself when work is going on or just ends, else the last closing; NaN when there is none. */
export function lastWorkingInstant(calendar: PreparedCalendar, instant: number): number {
  const close = calendar.closes[lastAtMost(calendar.opensIndex, instant)]
  return close === undefined ? Number.NaN : Math.min(instant, close)
}

function requireInside(calendar: PreparedCalendar, instant: number): void {
  if (instant >= calendar.from && instant <= calendar.to) return
  throw new RangeError(`instant ${instant} is outside the prepared calendar`)
}
