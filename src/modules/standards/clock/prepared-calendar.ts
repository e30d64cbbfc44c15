import { type EpochDay, millisecondsPerDay } from '../calendars/day.ts'
import type { OpeningHours } from '../calendars/opening-hours.ts'
import { indexSorted, type SortedIndex } from './sorted-index.ts'
import { instantOfWallTime, zoneOffsets } from './zone-offsets.ts'

/**
 * A calendar laid out over a span of days: every working interval as two instants, and the working time before each.
 * Arrays are parallel and in order; intervals are half-open and never overlap. All numbers are epoch milliseconds.
 */
export type PreparedCalendar = {
  /** Covered instants: from the midnight that begins the first day to the one that ends the last. */
  readonly from: number
  readonly to: number
  readonly opens: Float64Array
  readonly closes: Float64Array
  /** Working milliseconds from `from` to the opening of each interval; one more entry holds the total. */
  readonly before: Float64Array
  readonly opensIndex: SortedIndex
  readonly beforeIndex: SortedIndex
}

/** Lays a calendar out from a first to a last day, both included. */
export function prepareCalendar(
  hours: OpeningHours,
  firstDay: EpochDay,
  lastDay: EpochDay,
): PreparedCalendar {
  const { timezone } = hours.calendar
  const zone = zoneOffsets(timezone, firstDay * millisecondsPerDay, (lastDay + 1) * millisecondsPerDay)
  const from = instantOfWallTime(zone, firstDay * millisecondsPerDay)
  const to = instantOfWallTime(zone, (lastDay + 1) * millisecondsPerDay)
  const opens: number[] = []
  const closes: number[] = []
  // Intervals may cross either end: the one opened the evening before counts here, the last one is cut at `to`.
  let end = from
  for (let day = firstDay - 1; day <= lastDay; day += 1) {
    for (const interval of hours.on(day)) {
      const midnight = day * millisecondsPerDay
      const open = Math.max(end, instantOfWallTime(zone, midnight + interval.open * 1000))
      const close = Math.min(to, instantOfWallTime(zone, midnight + interval.close * 1000))
      // A clock change can empty an interval, or push it into the next one: what overlaps counts once.
      if (close <= open) continue
      opens.push(open)
      closes.push(close)
      end = close
    }
  }
  return { from, to, ...laidOut(Float64Array.from(opens), Float64Array.from(closes)) }
}

function laidOut(opens: Float64Array, closes: Float64Array): Omit<PreparedCalendar, 'from' | 'to'> {
  const before = sums(opens, closes)
  return { opens, closes, before, opensIndex: indexSorted(opens), beforeIndex: indexSorted(before) }
}

function sums(opens: Float64Array, closes: Float64Array): Float64Array {
  const before = new Float64Array(opens.length + 1)
  let total = 0
  for (let index = 0; index < opens.length; index += 1) {
    total += (closes[index] ?? 0) - (opens[index] ?? 0)
    before[index + 1] = total
  }
  return before
}
