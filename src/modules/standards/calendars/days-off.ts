import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { ServiceClock } from '../clock/service-clock.ts'
import { workingDaysBetween } from '../clock/working-days.ts'
import type { NamedDate, WorkingCalendar } from './calendar.ts'
import { calendarHolidays } from './calendar-holidays.ts'
import { type EpochDay, formatDay, partsOf, weekdayOf } from './day.ts'

/** A day not worked although its weekday is: a holiday, a closure, with its name when it has one. */
export type DayOff = { readonly day: EpochDay; readonly name?: Bilingual }

/** The days off from one day to another, both included; empty for a span of more than `mostDays`. */
export function daysOff(
  { calendar, hours }: ServiceClock,
  first: EpochDay,
  last: EpochDay,
): readonly DayOff[] {
  if (last - first > mostDays) return []
  const found: DayOff[] = []
  for (let day = first; day <= last; day += 1) {
    if (!calendar.week[weekdayOf(day)]?.length) continue
    const worked = workingDaysBetween(hours, day, day, { start: true, end: true })
    if (!worked.ok || worked.value > 0) continue
    const name = nameOf(calendar, day)
    found.push({ day, ...(name ? { name } : {}) })
  }
  return found
}

const mostDays = 1100

function nameOf(calendar: WorkingCalendar, day: EpochDay): Bilingual | undefined {
  const date = formatDay(day)
  const { year } = partsOf(day)
  // A holiday of December may be observed in January, and the other way round.
  const holidays = [year - 1, year, year + 1].flatMap((one) => calendarHolidays(calendar, one))
  const named = (list: readonly NamedDate[], text: string) => list.find((one) => one.date === text)?.name
  return (
    holidays.find(({ observedOn }) => observedOn === day)?.rule.name ??
    named(calendar.holidays, date) ??
    named(calendar.annualHolidays, date.slice(5)) ??
    calendar.closures.find(({ from, to }) => from <= date && date <= to)?.name
  )
}
