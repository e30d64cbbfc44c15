import type { WorkingCalendar } from '../calendars/calendar.ts'
import type { Hours } from '../calendars/hours.ts'
import { plainCalendar } from '../calendars/presets.ts'
import { readCalendar } from '../calendars/read-calendar.ts'

/** Numbers from 0 to 1 that are the same on every run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

export function pick(random: () => number, below: number): number {
  return Math.floor(random() * below)
}

/** A calendar that `readCalendar` accepts, with exceptions inside a window of days. */
export function randomCalendar(
  random: () => number,
  timezone: string,
  firstDay: number,
  days: number,
): WorkingCalendar {
  for (;;) {
    const calendar = draw(random, timezone, firstDay, days)
    const read = readCalendar(calendar)
    if (read.ok) return read.value
  }
}

function draw(random: () => number, timezone: string, firstDay: number, days: number): WorkingCalendar {
  const date = () => new Date((firstDay + pick(random, days)) * 86_400_000).toISOString().slice(0, 10)
  const some = <Row>(most: number, make: () => Row): Row[] =>
    Array.from({ length: pick(random, most + 1) }, make)
  const shape = random()
  const week: { [weekday: number]: readonly Hours[] } = {}
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    if (random() < (weekday < 6 ? 0.9 : 0.4))
      week[weekday] = shape < 0.15 ? [['00:00', '24:00']] : drawHours(random, shape > 0.7)
  }
  return {
    ...plainCalendar(timezone, week),
    holidays: some(3, () => ({ date: date() })),
    annualHolidays: some(1, () => ({ date: date().slice(5) })),
    extraWorkingDates: some(1, () => ({ date: date(), hours: [['08:30', '13:00']] })),
    specialHours: some(1, () => ({ date: date(), hours: [['06:15', '11:45']] })),
    closures: some(1, () => {
      const from = date()
      return {
        from,
        to: new Date(Date.parse(from) + pick(random, 3) * 86_400_000).toISOString().slice(0, 10),
      }
    }),
  }
}

/** One to three intervals in order; the last may run past midnight. */
function drawHours(random: () => number, overnight: boolean): readonly Hours[] {
  const count = 1 + pick(random, 3)
  const cuts = Array.from({ length: 2 * count }, () => pick(random, 1440)).sort((a, b) => a - b)
  const hours: Hours[] = []
  for (let index = 0; index + 1 < cuts.length; index += 2) {
    const [open = 0, close = 0] = cuts.slice(index, index + 2)
    if (open !== close) hours.push([text(open), text(close)])
  }
  const last = hours.at(-1)
  if (overnight && last) hours[hours.length - 1] = [last[0], text(pick(random, 240))]
  return hours
}

function text(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
