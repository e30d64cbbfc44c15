import type { HolidayRule } from '../holidays/holiday.ts'
import { type DatedHoliday, datedHolidays, holidaysOf } from '../holidays/holidays-of.ts'
import type { OwnHoliday, WorkingCalendar } from './calendar.ts'

/** The holidays of a calendar in a year: those of its jurisdictions that it follows, then its own. */
export function calendarHolidays(calendar: WorkingCalendar, year: number): readonly DatedHoliday[] {
  const ofSets = calendar.holidaySets.flatMap(({ region, basis, except }) =>
    holidaysOf(region, year, basis, except),
  )
  const own = calendar.ownHolidays ?? []
  return own.length ? [...ofSets, ...datedHolidays(own.map(asRule), year)] : ofSets
}

function asRule(own: OwnHoliday, index: number): HolidayRule {
  return { ...own, id: `own-${index + 1}`, basis: 'customary', source: ownSource }
}

export const ownSource = {
  en: 'Rule of the organization itself',
  fr: 'Règle de l’organisation elle-même',
} as const
