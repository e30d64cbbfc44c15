import { instantOf, steadyOffsets } from '../../standards/index.ts'

/** Wall-clock times of one zone as instants and back, quick for days on which the clocks do not change. */
export type ZoneReader = {
  /** `note` says that the clocks skipped the time (read an hour later) or showed it twice (read as the first). */
  readonly instantOf: (wall: number) => { readonly instant: number; readonly note?: 'skipped' | 'repeated' }
  /** The second of two instants with the same wall-clock time. */
  readonly laterInstantOf: (wall: number) => number
  /** The wall-clock time of an instant, in milliseconds as if it were UTC. */
  readonly wallOf: (instant: number) => number
}

/** A reader for a zone that exists. All numbers are milliseconds. */
export function zoneReader(timeZone: string): ZoneReader {
  const { steady: steadyOffset, at: offsetAt } = steadyOffsets(timeZone)
  return {
    instantOf(wall) {
      const offset = steadyOffset(wall)
      if (offset !== undefined) return { instant: wall - offset }
      const { instant, note } = instantOf(plain(wall), timeZone)
      return { instant: instant.epochMilliseconds, ...(note ? { note } : {}) }
    },
    laterInstantOf: (wall) =>
      plain(wall).toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds,
    wallOf: (instant) => instant + (steadyOffset(instant) ?? offsetAt(instant)),
  }
}

function plain(wall: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
}
