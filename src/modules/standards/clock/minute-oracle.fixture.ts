import type { WorkingCalendar } from '../calendars/calendar.ts'
import type { Hours } from '../calendars/hours.ts'

/**
 * A slow clock for tests: a window of minutes, each marked worked or not. It shares no code with the clock it judges:
 * wall-clock times come from Intl, days from counting, and every answer from looking at one minute after the other.
 */
export type MinuteOracle = {
  readonly firstMinute: number
  readonly worked: Uint8Array
}

const quarter = 15
const minutesADay = 1440

/** Marks the minutes (since 1970, UTC) of a window of whole UTC days. */
export function minuteOracle(calendar: WorkingCalendar, firstUtcDay: number, days: number): MinuteOracle {
  const margin = 4
  const firstMinute = (firstUtcDay - margin) * minutesADay
  const count = (days + 2 * margin) * minutesADay
  const wall = wallMinutes(calendar.timezone, firstMinute, count)
  const instants = firstInstants(wall, firstMinute)
  const worked = new Uint8Array(count)
  for (let day = firstUtcDay - 2; day < firstUtcDay + days + 2; day += 1) {
    if (!dayExists(instants, day)) continue
    for (const [open, close] of hoursOf(calendar, day)) {
      const from = instantOfWall(instants, day * minutesADay + open)
      const to = instantOfWall(instants, day * minutesADay + close)
      for (let minute = from; minute < to; minute += 1) worked[minute - firstMinute] = 1
    }
  }
  return { firstMinute, worked }
}

/** Worked minutes from one minute to another, those of stopped minutes left out. */
export function countMinutes(oracle: MinuteOracle, start: number, end: number, stopped?: Uint8Array): number {
  let count = 0
  for (let minute = start; minute < end; minute += 1) {
    const at = minute - oracle.firstMinute
    if (oracle.worked[at] && !stopped?.[at]) count += 1
  }
  return count
}

/** The end of the `target`-th worked minute from a start on; before it when the target is negative. */
export function walkMinutes(
  oracle: MinuteOracle,
  start: number,
  target: number,
  stopped?: Uint8Array,
): number | undefined {
  const step = target < 0 ? -1 : 1
  let left = Math.abs(target)
  for (let minute = target < 0 ? start - 1 : start; ; minute += step) {
    const at = minute - oracle.firstMinute
    if (at < 0 || at >= oracle.worked.length) return undefined
    if (oracle.worked[at] && !stopped?.[at]) left -= 1
    if (left === 0) return target < 0 ? minute : minute + 1
  }
}

/** Wall-clock minutes since 1970 of each minute; the offset is asked of Intl every quarter of an hour. */
function wallMinutes(timezone: string, firstMinute: number, count: number): Float64Array {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const wall = new Float64Array(count)
  for (let index = 0; index < count; index += quarter) {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = format
      .format((firstMinute + index) * 60_000)
      .split(/\D+/)
      .map(Number)
    const start = Date.UTC(year, month - 1, day, hour, minute) / 60_000
    for (let step = 0; step < quarter; step += 1) wall[index + step] = start + step
  }
  return wall
}

function firstInstants(wall: Float64Array, firstMinute: number): ReadonlyMap<number, number> {
  const instants = new Map<number, number>()
  wall.forEach((minute, index) => {
    if (!instants.has(minute)) instants.set(minute, firstMinute + index)
  })
  return instants
}

/** Samoa went from December 29 to December 31, 2011: a day none of whose hours came has no work. */
function dayExists(instants: ReadonlyMap<number, number>, day: number): boolean {
  return Array.from({ length: 24 }, (_, hour) => day * minutesADay + hour * 60).some((wall) =>
    instants.has(wall),
  )
}

/** A wall time that was skipped lies as far after the last wall time before the gap as the clock would have shown. */
function instantOfWall(instants: ReadonlyMap<number, number>, wall: number): number {
  for (let before = wall; ; before -= 1) {
    const instant = instants.get(before)
    if (instant !== undefined) return instant + (wall - before)
  }
}

function hoursOf(calendar: WorkingCalendar, day: number): readonly (readonly [number, number])[] {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
  const usual = minutesOf(calendar.week[new Date(day * 86_400_000).getUTCDay() || 7] ?? [])
  const special = calendar.specialHours.find((candidate) => candidate.date === date)
  const extra = calendar.extraWorkingDates.find((candidate) => candidate.date === date)
  const off =
    calendar.holidays.some((holiday) => holiday.date === date) ||
    calendar.annualHolidays.some((holiday) => holiday.date === date.slice(5)) ||
    calendar.closures.some(({ from, to }) => from <= date && date <= to)
  if (special) return minutesOf(special.hours)
  if (extra?.hours) return minutesOf(extra.hours)
  return off ? [] : usual
}

function minutesOf(hours: readonly Hours[]): readonly (readonly [number, number])[] {
  return hours.map(([open, close]) => {
    const [from, to] = [open, close].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
    return [from ?? 0, (to ?? 0) < (from ?? 0) ? (to ?? 0) + minutesADay : (to ?? 0)]
  })
}
