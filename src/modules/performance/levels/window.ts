import { fiscalYearBounds, fiscalYearOf } from '../../../kernel/time/fiscal-year.ts'
import { dayOf, type EpochDay, formatDay, plainDate } from '../../standards/index.ts'

/** The stretch of time a target is judged over. A rolling window ends on the last day of every month. */
export type Window =
  | { readonly kind: 'month' | 'quarter' | 'fiscal-year' }
  | { readonly kind: 'rolling'; readonly days: number }

/** One window: its name ("2027-04", "2027-Q2", "2027-2028", "2027-04-30/90"), first and last day, both included. */
export type Period = { readonly name: string; readonly from: EpochDay; readonly to: EpochDay }

/** The calendar month, calendar quarter or fiscal year (April to March) a day belongs to; the months of a rolling window. */
export function periodOf(day: EpochDay, kind: Window['kind']): Period {
  const date = plainDate(day)
  if (kind === 'fiscal-year') {
    const name = fiscalYearOf(date)
    const { start, end } = fiscalYearBounds(name)
    return { name, from: dayOf(start.year, start.month, start.day), to: dayOf(end.year, end.month, end.day) }
  }
  if (kind === 'quarter') {
    const quarter = Math.ceil(date.month / 3)
    return spanOfMonths(`${date.year}-Q${quarter}`, date.year, quarter * 3 - 2, 3)
  }
  return spanOfMonths(formatDay(day).slice(0, 7), date.year, date.month, 1)
}

/** Every period that holds a day from the first to the last, in order; windows of a gap are there too. */
export function periodsBetween(window: Window, first: EpochDay, last: EpochDay): readonly Period[] {
  const periods: Period[] = []
  for (let period = periodOf(first, window.kind); ; period = periodOf(period.to + 1, window.kind)) {
    periods.push(window.kind === 'rolling' ? endingWith(period, window.days) : period)
    if (period.to >= last) return periods
  }
}

function endingWith({ to }: Period, days: number): Period {
  return { name: `${formatDay(to)}/${days}`, from: to - days + 1, to }
}

function spanOfMonths(name: string, year: number, month: number, months: number): Period {
  const end = month + months
  const next = end > 12 ? dayOf(year + 1, end - 12, 1) : dayOf(year, end, 1)
  return { name, from: dayOf(year, month, 1), to: next - 1 }
}
