import { formatDay } from '../../standards/index.ts'

type CalendarDay = {
  /** The first day (ISO) of its month. */
  readonly month: string
  readonly dayOfMonth: number
}

const known = new Map<number, CalendarDay>()

/** Where a day counted from 1970-01-01 stands in the calendar; looked up, for a million of them. */
export function calendarDay(day: number): CalendarDay {
  let found = known.get(day)
  if (!found) {
    const text = formatDay(day)
    found = { month: `${text.slice(0, -2)}01`, dayOfMonth: Number(text.slice(-2)) }
    known.set(day, found)
  }
  return found
}
