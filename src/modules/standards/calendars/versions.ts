import type { WorkingCalendar } from './calendar.ts'

/** A calendar from a date on, with what decided it. Past versions stay: results of their time are computed with them. */
export type CalendarVersion = {
  readonly from: Temporal.PlainDate
  readonly calendar: WorkingCalendar
  /** The amendment or decision that brought this version. */
  readonly decidedBy?: string
}

/** The version whose date is the latest not after `date`; undefined before the first one. Order does not matter. */
export function calendarInForce(
  versions: readonly CalendarVersion[],
  date: Temporal.PlainDate,
): CalendarVersion | undefined {
  return versions
    .filter((version) => Temporal.PlainDate.compare(version.from, date) <= 0)
    .reduce<CalendarVersion | undefined>(
      (latest, version) =>
        latest && Temporal.PlainDate.compare(latest.from, version.from) >= 0 ? latest : version,
      undefined,
    )
}
