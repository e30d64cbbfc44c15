import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { DateRule } from '../holidays/date-rule.ts'
import type { HolidayBasis, Region, Substitution } from '../holidays/holiday.ts'
import type { Hours } from './hours.ts'

/**
 * When work is done: the meaning of "working day" and "working hours" in an agreement, printed as its annex.
 * Dates are ISO text ("2027-04-01"), days of the year "MM-DD". Build one with `readCalendar`, which refuses nonsense.
 */
export type WorkingCalendar = {
  readonly name?: Bilingual
  /** IANA name: America/Toronto. */
  readonly timezone: string
  /** ISO weekday, 1 = Monday to 7 = Sunday; a weekday that is absent is not worked. */
  readonly week: { readonly [weekday: number]: readonly Hours[] }
  /** Holidays by law or custom of a jurisdiction, worked out for each year. */
  readonly holidaySets: readonly HolidaySet[]
  /** Holidays of the organization's own, as rules that give a date in each year they are in effect. */
  readonly ownHolidays?: readonly OwnHoliday[]
  /** Single days not worked. */
  readonly holidays: readonly NamedDate[]
  /** Days not worked every year. */
  readonly annualHolidays: readonly NamedDate[]
  /** Days worked although the weekday is not, or although they are holidays. */
  readonly extraWorkingDates: readonly ExtraWorkingDate[]
  /** Other hours than usual: on one date, or each year (then only when that day is worked at all). */
  readonly specialHours: readonly SpecialHours[]
  /** Several days not worked, both ends included. */
  readonly closures: readonly Closure[]
  /** Part of one day not worked. */
  readonly breaks: readonly Break[]
}

export type HolidaySet = {
  readonly region: Region
  readonly basis: readonly HolidayBasis[]
  /** Ids of the rules that this calendar does not follow: an office that works on the civic holiday. */
  readonly except?: readonly string[]
}

export type OwnHoliday = {
  readonly name: Bilingual
  readonly on: DateRule
  readonly substitution: Substitution
  /** First and last year in effect. */
  readonly since?: number
  readonly until?: number
}

export type NamedDate = { readonly date: string; readonly name?: Bilingual }

export type ExtraWorkingDate = NamedDate & {
  /** Without hours, those of the weekday; when it has none, those of the first weekday that is worked. */
  readonly hours?: readonly Hours[]
}

/** A half day is the usual case: December 24 until noon. `date` is "YYYY-MM-DD" or "MM-DD". */
export type SpecialHours = NamedDate & { readonly hours: readonly Hours[] }

export type Closure = { readonly from: string; readonly to: string; readonly name?: Bilingual }

export type Break = {
  readonly date: string
  readonly from: string
  readonly to: string
  readonly name?: Bilingual
}
