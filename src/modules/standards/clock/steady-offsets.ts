import { type EpochDay, millisecondsPerDay } from '../calendars/day.ts'

/** How far the clocks of a zone are from UTC, in milliseconds; quick for days on which they do not change. */
export type SteadyOffsets = {
  /** The offset of every local and UTC time of a day; undefined around a change. `at` may be either. */
  readonly steady: (at: number) => number | undefined
  readonly at: (instant: number) => number
}

/** Clocks change on a quarter of an hour: where they do not, both of its ends tell. */
const quarterHour = 900_000

const zones = new Map<string, SteadyOffsets>()

/** One memory for each zone, whoever asks: bulk work asks about the same days again and again. */
export function steadyOffsets(timeZone: string): SteadyOffsets {
  const known = zones.get(timeZone)
  if (known) return known
  const made = offsetsOf(timeZone)
  zones.set(timeZone, made)
  return made
}

/** The day that the clocks of a zone show at an instant (epoch ms). */
export function localDay(timeZone: string, instant: number): EpochDay {
  const offsets = steadyOffsets(timeZone)
  return Math.floor((instant + (offsets.steady(instant) ?? offsets.at(instant))) / millisecondsPerDay)
}

function offsetsOf(timeZone: string): SteadyOffsets {
  const days = new Map<EpochDay, number | undefined>()
  const quarters = new Map<number, number | undefined>()
  const at = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6
  return {
    at(instant) {
      const quarter = Math.floor(instant / quarterHour)
      const known = quarters.get(quarter)
      if (known !== undefined) return known
      if (quarters.has(quarter)) return at(instant)
      const first = at(quarter * quarterHour)
      quarters.set(quarter, first === at((quarter + 1) * quarterHour - 1) ? first : undefined)
      return quarters.get(quarter) ?? at(instant)
    },
    steady(instant) {
      const day = Math.floor(instant / millisecondsPerDay)
      const known = days.get(day)
      if (known !== undefined || days.has(day)) return known
      // From a day and a half before to as long after: then it holds for local and for UTC days alike.
      const before = at((day - 1.5) * millisecondsPerDay)
      const offset = before === at((day + 2.5) * millisecondsPerDay) ? before : undefined
      days.set(day, offset)
      return offset
    },
  }
}
