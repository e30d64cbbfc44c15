import { secondsPerDay } from './day.ts'

/** Opening and closing as written: ["09:00", "17:00"], ["22:00", "06:00"] past midnight, ["00:00", "24:00"] all day. */
export type Hours = readonly [open: string, close: string]

/**
 * The same in seconds after the midnight that begins the opening day. Half-open: the second of closing is outside.
 * `close` passes 86,400 when the interval runs past midnight; the whole interval belongs to the opening day.
 */
export type DayInterval = { readonly open: number; readonly close: number }

export type HoursFault = 'not-a-time' | 'opens-at-24' | 'empty'

const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/

/** Seconds after midnight of "9:00", "17:30", "23:59:59" or "24:00"; undefined for anything else. */
export function parseTime(text: string): number | undefined {
  const match = time.exec(text)
  if (!match) return undefined
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)
  return seconds <= secondsPerDay ? seconds : undefined
}

/** Reads a pair; a close earlier than its open is on the next day, an equal one would be empty and is a fault. */
export function parseHours(hours: Hours): DayInterval | HoursFault {
  const open = parseTime(hours[0])
  const close = parseTime(hours[1])
  if (open === undefined || close === undefined) return 'not-a-time'
  if (open === secondsPerDay) return 'opens-at-24'
  if (open === close) return 'empty'
  return { open, close: close < open ? close + secondsPerDay : close }
}

/** What is left of intervals when others are cut out of them; both in seconds of the same day. */
export function cutOut(
  intervals: readonly DayInterval[],
  cuts: readonly DayInterval[],
): readonly DayInterval[] {
  return cuts.reduce<readonly DayInterval[]>(
    (left, cut) =>
      left.flatMap((interval) =>
        [
          { open: interval.open, close: Math.min(interval.close, cut.open) },
          { open: Math.max(interval.open, cut.close), close: interval.close },
        ].filter((piece) => piece.close > piece.open),
      ),
    intervals,
  )
}
