/** A civil date as the count of days since 1970-01-01: cheap to compare, step and look up. */
export type EpochDay = number

export const millisecondsPerDay = 86_400_000
export const secondsPerDay = 86_400

/** Years the clock answers for. Outside them a date is more likely a typing slip than a wish. */
export const firstYear = 1900
export const lastYear = 2199

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of an ISO date ("2027-04-01"), or undefined when there is no such day in the calendar. */
export function parseDay(text: string): EpochDay | undefined {
  const match = isoDate.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return dayOf(year, month, day)
}

/** The day of a year, a month (1–12) and a day of the month. */
export function dayOf(year: number, month: number, day: number): EpochDay {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / millisecondsPerDay)
}

/** "2027-04-01". */
export function formatDay(day: EpochDay): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: EpochDay): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function plainDate(day: EpochDay): Temporal.PlainDate {
  return Temporal.PlainDate.from(formatDay(day))
}

export function epochDay(date: Temporal.PlainDate): EpochDay {
  return dayOf(date.year, date.month, date.day)
}

export function isSupportedYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
