import { instantOf } from './wall-clock.ts'

/**
 * Reads a moment: with Z or an offset it is an instant, otherwise a wall-clock time of the zone ("2027-04-01T09:00",
 * a space instead of the T, or a date alone: its first instant; 24:00 is the end of the day). Undefined when it is
 * none of these.
 */
export function readMoment(
  text: string,
  timezone: string,
): { readonly instant: Temporal.Instant; readonly note?: 'skipped' | 'repeated' } | undefined {
  try {
    if (/T.*(Z|[+-]\d\d(:?\d\d)?)$/i.test(text)) return { instant: Temporal.Instant.from(text) }
    if (!/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?$/.test(text)) return undefined
    const endOfDay = /^(.{10})[T ]24:00(:00(\.0+)?)?$/.exec(text)
    const wall = endOfDay?.[1]
      ? Temporal.PlainDateTime.from(endOfDay[1]).add({ days: 1 })
      : Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' })
    return instantOf(wall, timezone)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** "2027-04-01T09:00:00" in a zone; fractions of a second only when there are some. */
export function wallText(instant: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timezone)
    .toPlainDateTime()
    .toString({ smallestUnit: instant % 1000 === 0 ? 'second' : 'millisecond' })
}

/** "2027-04-01T13:00:00Z". */
export function instantText(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString({
    smallestUnit: instant % 1000 === 0 ? 'second' : 'millisecond',
  })
}
