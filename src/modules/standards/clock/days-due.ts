import { ok, type Result } from '../../../kernel/value/result.ts'
import { type EpochDay, epochDay, formatDay } from '../calendars/day.ts'
import type { ClockRefusal } from './refusals.ts'
import { nextWorkingInstant, previousWorkingInstant, type ServiceClock } from './service-clock.ts'
import { localDay } from './steady-offsets.ts'
import { addWorkingDays, type StartingDayRule } from './working-days.ts'

/**
 * When in its last day a target of working days is due: at the closing of that day, or at the clock time of the start
 * (outside the hours: the next working instant, backwards the previous one).
 */
export type DueMoment = 'closing' | 'same-time'

/** The instant (epoch ms) at which a number of working days has run out. */
export function dueAfterWorkingDays(
  clock: ServiceClock,
  start: Temporal.Instant,
  count: number,
  rule: StartingDayRule,
  moment: DueMoment,
): Result<number, ClockRefusal> {
  const local = start.toZonedDateTimeISO(clock.calendar.timezone)
  const day = addWorkingDays(clock.hours, epochDay(local.toPlainDate()), count, rule)
  if (!day.ok) return day
  if (moment === 'closing') return ok(closingOf(clock, day.value))
  const sameTime = wallInstant(clock, day.value, local.toPlainTime())
  return count < 0 ? previousWorkingInstant(clock, sameTime) : nextWorkingInstant(clock, sameTime)
}

/**
 * The same, due at closing and counted from a day: it depends on nothing else, so the answers are kept. For bulk work.
 */
export function closingAfterWorkingDays(
  clock: ServiceClock,
  from: EpochDay,
  count: number,
  rule: StartingDayRule,
): Result<number, ClockRefusal> {
  const kept = remembered(clock).due(rule, count)
  const known = kept.get(from)
  if (known !== undefined) return ok(known)
  const day = addWorkingDays(clock.hours, from, count, rule)
  if (!day.ok) return day
  const closing = closingOf(clock, day.value)
  kept.set(from, closing)
  return ok(closing)
}

type Closings = Map<EpochDay, number>

/** What was answered before, of one clock: the closing of a day, and of the day that a rule and a count lead to. */
class Memory {
  readonly closings: Closings = new Map()
  /** Until when something counts as received on a day; for ever on one without work. */
  readonly receipts: Closings = new Map()
  readonly #due = new Map<StartingDayRule, Map<number, Closings>>()

  due(rule: StartingDayRule, count: number): Closings {
    let ofRule = this.#due.get(rule)
    if (!ofRule) {
      ofRule = new Map()
      this.#due.set(rule, ofRule)
    }
    let kept = ofRule.get(count)
    if (!kept) {
      kept = new Map()
      ofRule.set(count, kept)
    }
    return kept
  }
}

const memories = new WeakMap<ServiceClock, Memory>()

function remembered(clock: ServiceClock): Memory {
  let memory = memories.get(clock)
  if (!memory) {
    memory = new Memory()
    memories.set(clock, memory)
  }
  return memory
}

/**
 * The day on which something counts as received (`at` is epoch ms): after the last closing of a day it is the next day's. `cutoff` is a
 * time of day stated instead of closing, or 'none' when the hour of receipt does not matter.
 */
export function dayOfReceipt(
  clock: ServiceClock,
  at: number,
  cutoff: 'closing' | 'none' | Temporal.PlainTime,
): EpochDay {
  const day = localDay(clock.calendar.timezone, at)
  if (cutoff === 'none') return day
  return at > (cutoff === 'closing' ? receivedUntil(clock, day) : cutoffOn(clock, day, cutoff))
    ? day + 1
    : day
}

function receivedUntil(clock: ServiceClock, day: EpochDay): number {
  const kept = remembered(clock).receipts
  const known = kept.get(day)
  if (known !== undefined) return known
  const limit = clock.hours.on(day).length ? closingOf(clock, day) : Number.POSITIVE_INFINITY
  kept.set(day, limit)
  return limit
}

function cutoffOn(clock: ServiceClock, day: EpochDay, cutoff: Temporal.PlainTime): number {
  return clock.hours.on(day).length ? wallInstant(clock, day, cutoff) : Number.POSITIVE_INFINITY
}

/** The last closing (epoch ms) of a working day, after midnight when its last interval runs past it. */
export function closingOf(clock: ServiceClock, day: EpochDay): number {
  const kept = remembered(clock).closings
  const known = kept.get(day)
  if (known !== undefined) return known
  const last = clock.hours.on(day).at(-1)
  const midnight = Temporal.PlainDate.from(formatDay(day)).toPlainDateTime()
  const closing = midnight
    .add({ seconds: last ? last.close : 0 })
    .toZonedDateTime(clock.calendar.timezone, { disambiguation: 'compatible' }).epochMilliseconds
  kept.set(day, closing)
  return closing
}

function wallInstant(clock: ServiceClock, day: EpochDay, time: Temporal.PlainTime): number {
  return Temporal.PlainDate.from(formatDay(day))
    .toPlainDateTime(time)
    .toZonedDateTime(clock.calendar.timezone, { disambiguation: 'compatible' }).epochMilliseconds
}
