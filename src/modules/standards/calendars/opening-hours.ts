import type { WorkingCalendar } from './calendar.ts'
import { calendarHolidays } from './calendar-holidays.ts'
import {
  dayOf,
  type EpochDay,
  firstYear,
  lastYear,
  parseDay,
  partsOf,
  plainDate,
  secondsPerDay,
  weekdayOf,
} from './day.ts'
import { cutOut, type DayInterval, type Hours, parseHours } from './hours.ts'

/** A calendar made ready for questions about days. */
export type OpeningHours = {
  readonly calendar: WorkingCalendar
  /** Working intervals that open on a day, in order, in seconds after its midnight; none on a day not worked. */
  readonly on: (day: EpochDay) => readonly DayInterval[]
}

/**
 * Readies a calendar that `readCalendar` accepted. On one date the more particular wins: special hours of that date,
 * then an extra working date, then holidays and closures, then yearly special hours, then the week; breaks are cut out
 * of whatever is left. Throws a RangeError on hours or dates that `readCalendar` would have refused.
 */
export function openingHours(calendar: WorkingCalendar): OpeningHours {
  const week = weekOf(calendar)
  const replaced = replacements(calendar, week)
  const yearly = new Map(
    calendar.specialHours.filter(isYearly).map((special) => [special.date, intervalsOf(special.hours)]),
  )
  const isHoliday = holidayTest(calendar)
  const breaks = breaksByDay(calendar)

  const exists = existenceTest(calendar.timezone)

  const beforeBreaks = (day: EpochDay): readonly DayInterval[] => {
    if (day < firstDay || day > lastDay || !exists(day)) return none
    const replacement = replaced.get(day)
    if (replacement) return replacement
    if (isHoliday(day)) return none
    const usual = week[weekdayOf(day)] ?? none
    return usual.length && yearly.size ? (yearly.get(monthAndDay(day)) ?? usual) : usual
  }
  if (!breaks.size) return { calendar, on: beforeBreaks }
  return {
    calendar,
    on: (day) => {
      const cuts = [-1, 0, 1].flatMap((shift) =>
        (breaks.get(day + shift) ?? none).map((cut) => ({
          open: cut.open + shift * secondsPerDay,
          close: cut.close + shift * secondsPerDay,
        })),
      )
      return cuts.length ? cutOut(beforeBreaks(day), cuts) : beforeBreaks(day)
    },
  }
}

/** A working day is a day on which at least one working interval opens. */
export function isWorkingDay(hours: OpeningHours, day: EpochDay): boolean {
  return hours.on(day).length > 0
}

const none: readonly DayInterval[] = []

/** Nothing is worked outside the supported years, so that every search for working time ends. */
const firstDay = dayOf(firstYear, 1, 1)
const lastDay = dayOf(lastYear, 12, 31)

/**
 * Islands that moved across the date line skipped a whole day (Samoa had no December 30, 2011): a day that never was
 * has no hours. Only zones of the Pacific did so, and only they pay for the question.
 */
function existenceTest(timezone: string): (day: EpochDay) => boolean {
  if (!/^(Pacific|US)\/|Samoa|Kwajalein/.test(timezone)) return () => true
  const known = new Map<EpochDay, boolean>()
  return (day) => {
    const answer =
      known.get(day) ?? plainDate(day).equals(plainDate(day).toZonedDateTime(timezone).toPlainDate())
    known.set(day, answer)
    return answer
  }
}

function weekOf(calendar: WorkingCalendar): { readonly [weekday: number]: readonly DayInterval[] } {
  return Object.fromEntries(
    Object.entries(calendar.week).map(([weekday, hours]) => [weekday, intervalsOf(hours)]),
  )
}

function replacements(
  calendar: WorkingCalendar,
  week: { readonly [weekday: number]: readonly DayInterval[] },
): ReadonlyMap<EpochDay, readonly DayInterval[]> {
  const firstWorked = [1, 2, 3, 4, 5, 6, 7]
    .map((weekday) => week[weekday] ?? none)
    .find((hours) => hours.length)
  const replaced = new Map<EpochDay, readonly DayInterval[]>()
  for (const extra of calendar.extraWorkingDates) {
    const day = requireDay(extra.date)
    const usual = week[weekdayOf(day)] ?? none
    replaced.set(day, extra.hours ? intervalsOf(extra.hours) : usual.length ? usual : (firstWorked ?? none))
  }
  for (const special of calendar.specialHours) {
    if (!isYearly(special)) replaced.set(requireDay(special.date), intervalsOf(special.hours))
  }
  return replaced
}

function holidayTest(calendar: WorkingCalendar): (day: EpochDay) => boolean {
  const single = new Set<EpochDay>()
  for (const { date } of calendar.holidays) single.add(requireDay(date))
  const annual = new Set(calendar.annualHolidays.map(({ date }) => date))
  const closures = calendar.closures.map(({ from, to }) => [requireDay(from), requireDay(to)] as const)
  const ofYear = new Map<number, ReadonlySet<EpochDay>>()
  const bySet = (day: EpochDay) => {
    const { year } = partsOf(day)
    const known = ofYear.get(year) ?? holidaySetDays(calendar, year)
    ofYear.set(year, known)
    return known.has(day)
  }
  return (day) =>
    single.has(day) ||
    (annual.size > 0 && annual.has(monthAndDay(day))) ||
    closures.some(([from, to]) => day >= from && day <= to) ||
    (calendar.holidaySets.length + (calendar.ownHolidays?.length ?? 0) > 0 && bySet(day))
}

/** Both the day itself and the day on which it is observed are off: a service open on Saturdays closes on both. */
function holidaySetDays(calendar: WorkingCalendar, year: number): ReadonlySet<EpochDay> {
  return new Set(calendarHolidays(calendar, year).flatMap(({ day, observedOn }) => [day, observedOn]))
}

function breaksByDay(calendar: WorkingCalendar): ReadonlyMap<EpochDay, readonly DayInterval[]> {
  const byDay = new Map<EpochDay, readonly DayInterval[]>()
  for (const { date, from, to } of calendar.breaks) {
    const day = requireDay(date)
    byDay.set(day, [...(byDay.get(day) ?? none), ...intervalsOf([[from, to]])])
  }
  return byDay
}

function intervalsOf(hours: readonly Hours[]): readonly DayInterval[] {
  return hours
    .map((pair) => {
      const interval = parseHours(pair)
      if (typeof interval === 'string') throw new RangeError(`not opening hours: ${pair.join('–')}`)
      return interval
    })
    .sort((a, b) => a.open - b.open)
}

function requireDay(date: string): EpochDay {
  const day = parseDay(date)
  if (day === undefined) throw new RangeError(`not a date: ${date}`)
  return day
}

function monthAndDay(day: EpochDay): string {
  const { month, day: ofMonth } = partsOf(day)
  return `${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
}

function isYearly(special: { readonly date: string }): boolean {
  return special.date.length === 5
}
