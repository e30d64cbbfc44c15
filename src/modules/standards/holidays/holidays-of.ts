import type { EpochDay } from '../calendars/day.ts'
import { dateInYear, isWeekend } from './date-rule.ts'
import type { HolidayBasis, HolidayRule, Region } from './holiday.ts'
import { holidayRules } from './holiday-rules.ts'

/** One holiday in one year: the day the rule names, and the day it is observed when that day is on a weekend. */
export type DatedHoliday = {
  readonly rule: HolidayRule
  readonly day: EpochDay
  readonly observedOn: EpochDay
}

/** What an ordinary office of the jurisdiction has off. */
export const usualBasis: readonly HolidayBasis[] = ['statute', 'public-service']

/** The holidays of a jurisdiction in a year, by date; only those whose basis is asked for. */
export function holidaysOf(
  region: Region,
  year: number,
  basis: readonly HolidayBasis[] = usualBasis,
  except: readonly string[] = [],
): readonly DatedHoliday[] {
  return datedHolidays(
    holidayRules[region].filter((rule) => basis.includes(rule.basis) && !except.includes(rule.id)),
    year,
  )
}

/**
 * Dates of rules in a year. A holiday on a weekend is observed on the next weekday that no other holiday of the list
 * already takes: when Christmas is a Sunday it is observed on Monday, and Boxing Day moves on to Tuesday.
 */
export function datedHolidays(rules: readonly HolidayRule[], year: number): readonly DatedHoliday[] {
  const named = rules
    .filter((rule) => year >= (rule.since ?? year) && year <= (rule.until ?? year))
    .flatMap((rule) => {
      const day = dateInYear(rule.on, year)
      return day === undefined ? [] : [{ rule, day }]
    })
    .sort((a, b) => a.day - b.day)
  const taken = new Set<EpochDay>(
    named.filter(({ rule }) => rule.substitution === 'none').map(({ day }) => day),
  )
  return named.map(({ rule, day }) => {
    const observedOn = rule.substitution === 'none' ? day : nextFreeWeekday(day, taken)
    taken.add(observedOn)
    return { rule, day, observedOn }
  })
}

function nextFreeWeekday(day: EpochDay, taken: ReadonlySet<EpochDay>): EpochDay {
  let candidate = day
  while (isWeekend(candidate) || taken.has(candidate)) candidate += 1
  return candidate
}
