import { ok, type Result } from '../../../kernel/value/result.ts'
import {
  type ClockRefusal,
  calendarDaysBetween,
  closingAfterWorkingDays,
  countedTime,
  type DueMoment,
  dayOfReceipt,
  dueAfterWorkingDays,
  type EpochDay,
  epochDay,
  findDue,
  localDay,
  plainDate,
  preparedFor,
  type ServiceClock,
  type StartingDayRule,
  type Stop,
  unionOfStops,
  wallClockDue,
  workingDaysBetween,
} from '../../standards/index.ts'

/** How long a case may take, counted by a clock. */
export type Target =
  /** Milliseconds of working time. */
  | { readonly kind: 'working-time'; readonly duration: number }
  | {
      readonly kind: 'working-days'
      readonly count: number
      readonly startingDay: StartingDayRule
      readonly dueAt: DueMoment
      /** The hour after which a case counts as received the next day. */
      readonly received: 'closing' | 'none' | Temporal.PlainTime
    }
  /** Days, weeks and months on the wall calendar, weekends and holidays included. */
  | { readonly kind: 'calendar'; readonly duration: Temporal.Duration }

export type Standard = { readonly clock: ServiceClock; readonly target: Target }

/**
 * When a case is due (epoch ms). Stops are taken out: working time by the millisecond; days by the days that pass
 * between the day a stop begins and the day it ends.
 */
export function dueOf(
  { clock, target }: Standard,
  opened: number,
  stops: readonly Stop[],
): Result<number, ClockRefusal> {
  const union = stops.length ? unionOfStops(stops) : stops
  if (target.kind === 'working-time') return findDue(clock, opened, target.duration, union)
  let extra = 0
  let due = dueWithDays(clock, target, opened, extra)
  for (const stop of union) {
    if (!due.ok || stop.start >= due.value) return due
    const days = daysStopped(clock, target.kind, { start: Math.max(stop.start, opened), end: stop.end })
    if (!days.ok) return days
    extra += days.value
    due = dueWithDays(clock, target, opened, extra)
  }
  return due
}

/** Milliseconds held against the target from opening to `end`: working time, or all time for a calendar target. */
export function elapsedOf(
  { clock, target }: Standard,
  opened: number,
  end: number,
  stops: readonly Stop[],
): Result<number, ClockRefusal> {
  const union = stops.length ? unionOfStops(stops) : stops
  if (target.kind === 'calendar') return ok(end - opened - stoppedBetween(opened, end, union))
  const prepared = preparedFor(clock, opened, end)
  return prepared.ok ? ok(countedTime(prepared.value, opened, end, union)) : prepared
}

type DayTarget = Exclude<Target, { readonly kind: 'working-time' }>

function dueWithDays(
  clock: ServiceClock,
  target: DayTarget,
  opened: number,
  extra: number,
): Result<number, ClockRefusal> {
  if (target.kind === 'calendar') return wallClockDueWith(clock, target, opened, extra)
  const day = dayOfReceipt(clock, opened, target.received)
  const count = target.count + extra
  if (target.dueAt === 'closing') return closingAfterWorkingDays(clock, day, count, target.startingDay)
  const start = receivedAt(clock, Temporal.Instant.fromEpochMilliseconds(opened), day)
  return dueAfterWorkingDays(clock, start, count, target.startingDay, target.dueAt)
}

function wallClockDueWith(
  { calendar: { timezone } }: ServiceClock,
  { duration }: Extract<Target, { readonly kind: 'calendar' }>,
  opened: number,
  extra: number,
): Result<number, ClockRefusal> {
  const due = wallClockDue(Temporal.Instant.fromEpochMilliseconds(opened), timezone, duration)
  return ok((extra ? wallClockDue(due, timezone, { days: extra }) : due).epochMilliseconds)
}

/** What arrives after hours counts from the beginning of the next day. */
function receivedAt(clock: ServiceClock, start: Temporal.Instant, day: EpochDay): Temporal.Instant {
  const { timezone } = clock.calendar
  if (day === localDay(timezone, start.epochMilliseconds)) return start
  return plainDate(day).toZonedDateTime(timezone).toInstant()
}

function daysStopped(clock: ServiceClock, kind: DayTarget['kind'], stop: Stop): Result<number, ClockRefusal> {
  const { timezone } = clock.calendar
  const [start, end] = [stop.start, stop.end].map((at) => Temporal.Instant.fromEpochMilliseconds(at))
  if (!start || !end) return ok(0)
  if (kind === 'calendar') return ok(calendarDaysBetween(start, end, timezone))
  const [first, last] = [start, end].map((at) => epochDay(at.toZonedDateTimeISO(timezone).toPlainDate()))
  return first === undefined || last === undefined ? ok(0) : workingDaysBetween(clock.hours, first, last)
}

function stoppedBetween(start: number, end: number, union: readonly Stop[]): number {
  return union.reduce(
    (sum, stop) => sum + Math.max(0, Math.min(end, stop.end) - Math.max(start, stop.start)),
    0,
  )
}
