import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { type EpochDay, isSupportedYear, partsOf } from '../calendars/day.ts'
import { isWorkingDay, type OpeningHours } from '../calendars/opening-hours.ts'
import { type ClockRefusal, clockRefusal } from './refusals.ts'

/** Which day is day 1 of "within five working days". An agreement states one; there is no silent default. */
export const startingDayRules = ['next-working-day', 'same-day', 'roll-then-next'] as const

export type StartingDayRule = (typeof startingDayRules)[number]

/** The rule as it is printed in an agreement. */
export const startingDaySentences: { readonly [rule in StartingDayRule]: Bilingual } = {
  'next-working-day': {
    en: 'The first working day after the day of receipt is day 1.',
    fr: 'Le premier jour ouvrable qui suit le jour de réception est le jour 1.',
  },
  'same-day': {
    en: 'The day of receipt is day 1 when it is a working day; otherwise the next working day is.',
    fr: 'Le jour de réception est le jour 1 s’il est ouvrable; sinon, c’est le jour ouvrable suivant.',
  },
  'roll-then-next': {
    en: 'What arrives on a non-working day counts as received on the next working day; the working day after that is day 1.',
    fr: 'Ce qui arrive un jour non ouvrable est réputé reçu le jour ouvrable suivant; le jour ouvrable d’après est le jour 1.',
  },
}

/**
 * The working day reached after a number of working days; negative counts run backwards and mirror the rule.
 * Zero gives the first working day on or after the start.
 */
export function addWorkingDays(
  hours: OpeningHours,
  start: EpochDay,
  count: number,
  rule: StartingDayRule,
): Result<EpochDay, ClockRefusal> {
  if (!Number.isInteger(count)) return refused(clockRefusal('not-a-duration'))
  const step = count < 0 ? -1 : 1
  const rolls = rule === 'roll-then-next' || count === 0
  const from = rolls ? seek(hours, start, step, 1, true) : ok(start)
  if (!from.ok || count === 0) return from
  return seek(hours, from.value, step, Math.abs(count), rule === 'same-day')
}

/** Working days from a day to another; by default the first is counted and the last is not. Negative when reversed. */
export function workingDaysBetween(
  hours: OpeningHours,
  start: EpochDay,
  end: EpochDay,
  bounds: { readonly start: boolean; readonly end: boolean } = { start: true, end: false },
): Result<number, ClockRefusal> {
  if (!isSupportedYear(partsOf(start).year) || !isSupportedYear(partsOf(end).year))
    return refused(clockRefusal('outside-years'))
  if (end < start) {
    const reversed = workingDaysBetween(hours, end, start, bounds)
    return reversed.ok ? ok(reversed.value === 0 ? 0 : -reversed.value) : reversed
  }
  let count = 0
  for (let day = start; day <= end; day += 1) {
    const counted = (day > start || bounds.start) && (day < end || bounds.end)
    if (counted && isWorkingDay(hours, day)) count += 1
  }
  return ok(count)
}

/** The `count`-th working day from a day on, the day itself included or not, within the supported years. */
function seek(
  hours: OpeningHours,
  start: EpochDay,
  step: 1 | -1,
  count: number,
  included: boolean,
): Result<EpochDay, ClockRefusal> {
  if (!isSupportedYear(partsOf(start).year)) return refused(clockRefusal('outside-years'))
  let left = count
  for (let day = included ? start : start + step; ; day += step) {
    if (isWorkingDay(hours, day)) left -= 1
    if (left === 0) return ok(day)
    // Looked at once a month: asking the year of every day would be slower than the walk itself.
    if (day % 30 === 0 && !isSupportedYear(partsOf(day).year)) return refused(clockRefusal('never-due'))
  }
}
