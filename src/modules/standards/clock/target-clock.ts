import type { PreparedCalendar } from './prepared-calendar.ts'
import { dueAfter, position, workingTime } from './working-time.ts'

/** A stretch during which the clock stands still: epoch ms, half-open. */
export type Stop = { readonly start: number; readonly end: number }

/** Stops in order and without overlap, empty ones left out: each instant stops the clock once. */
export function unionOfStops(stops: readonly Stop[]): readonly Stop[] {
  const union: { start: number; end: number }[] = []
  for (const { start, end } of [...stops].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1)
    if (end <= start) continue
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else union.push({ start, end })
  }
  return union
}

/** Working milliseconds of [start, end] that fall into stops (a union, see `unionOfStops`). */
export function pausedTime(
  calendar: PreparedCalendar,
  start: number,
  end: number,
  stops: readonly Stop[],
): number {
  let total = 0
  for (const stop of stops) {
    const from = Math.max(start, stop.start)
    const to = Math.min(end, stop.end)
    if (to > from) total += position(calendar, to) - position(calendar, from)
  }
  return total
}

/** Working milliseconds from start to end less the time stopped: what is held against a target. */
export function countedTime(
  calendar: PreparedCalendar,
  start: number,
  end: number,
  stops: readonly Stop[],
): number {
  return workingTime(calendar, start, end) - pausedTime(calendar, start, end, stops)
}

/**
 * When a target of working milliseconds runs out, given the stops (a union). NaN when the prepared span is too short.
 * A target that runs out exactly when a stop begins is due then.
 */
export function dueWithStops(
  calendar: PreparedCalendar,
  start: number,
  target: number,
  stops: readonly Stop[],
): number {
  let from = start
  let left = target
  for (const stop of stops) {
    if (stop.end <= from) continue
    if (stop.start > from) {
      const running = workingTime(calendar, from, stop.start)
      if (left <= running) return dueAfter(calendar, from, left)
      left -= running
    }
    from = stop.end
  }
  return dueAfter(calendar, from, left)
}
