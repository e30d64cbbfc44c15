import type { WorkingCalendar } from './calendar.ts'
import { secondsPerDay } from './day.ts'
import { type DayInterval, type Hours, parseHours } from './hours.ts'

/** True for a pair of times that makes an interval, past midnight or not. */
export function hoursAreIn(value: unknown): value is Hours {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [open, close] = value
  return (
    typeof open === 'string' && typeof close === 'string' && typeof parseHours([open, close]) === 'object'
  )
}

/** Hours that overlap on one weekday, or that run past midnight into those of the next weekday; as "22:00–06:00". */
export function overlapsOf(calendar: WorkingCalendar): readonly string[] {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => labelled(calendar.week[weekday] ?? []))
  const inTheWeek = week.flatMap((day, index) => {
    const morrow = (week[(index + 1) % 7] ?? []).map(({ label, open, close }) => ({
      label,
      open: open + secondsPerDay,
      close: close + secondsPerDay,
    }))
    const overnight = day.filter(({ close }) => close > secondsPerDay)
    return [...clashes(day), ...overnight.flatMap((late) => clashes([late, ...morrow.slice(0, 1)]))]
  })
  const onDates = [...calendar.specialHours, ...calendar.extraWorkingDates].flatMap(({ hours }) =>
    clashes(labelled(hours ?? [])),
  )
  return [...new Set([...inTheWeek, ...onDates])]
}

type LabelledInterval = DayInterval & { readonly label: string }

function labelled(hours: readonly Hours[]): readonly LabelledInterval[] {
  return hours
    .flatMap((pair) => {
      const interval = parseHours(pair)
      return typeof interval === 'string' ? [] : [{ ...interval, label: `${pair[0]}–${pair[1]}` }]
    })
    .sort((a, b) => a.open - b.open)
}

function clashes(sorted: readonly LabelledInterval[]): readonly string[] {
  return sorted
    .filter((interval, index) => {
      const earlier = sorted[index - 1]
      return earlier !== undefined && earlier.close > interval.open
    })
    .map(({ label }) => label)
}
