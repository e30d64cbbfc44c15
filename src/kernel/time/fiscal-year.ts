/** A government fiscal year, April 1 to March 31, written "2027-2028". */
export type FiscalYear = `${number}-${number}`

export function fiscalYearOf(date: Temporal.PlainDate): FiscalYear {
  const start = date.month >= 4 ? date.year : date.year - 1
  return `${start}-${start + 1}`
}

/** First and last day of a fiscal year, both included. Throws a RangeError when the years do not follow. */
export function fiscalYearBounds(year: string): { start: Temporal.PlainDate; end: Temporal.PlainDate } {
  if (!isFiscalYear(year)) throw new RangeError(`not a fiscal year: ${year}`)
  const first = Number(year.slice(0, 4))
  return { start: new Temporal.PlainDate(first, 4, 1), end: new Temporal.PlainDate(first + 1, 3, 31) }
}

export function isFiscalYear(year: string): year is FiscalYear {
  return /^\d{4}-\d{4}$/.test(year) && Number(year.slice(5)) === Number(year.slice(0, 4)) + 1
}
