/**
 * Calendar time, for commitments in days, months or years that run on weekends and holidays too. Days and longer keep
 * the clock time through clock changes ("three days after Friday 5 p.m." is Monday 5 p.m.); hours and shorter are
 * real time. A month too short gives its last day (January 31 plus one month is the last day of February).
 */
export function wallClockDue(
  start: Temporal.Instant,
  timezone: string,
  duration: Temporal.DurationLike,
): Temporal.Instant {
  return start.toZonedDateTimeISO(timezone).add(duration, { overflow: 'constrain' }).toInstant()
}

/** Calendar days from one instant to another as people count them on a wall calendar of the zone; negative backwards. */
export function calendarDaysBetween(
  start: Temporal.Instant,
  end: Temporal.Instant,
  timezone: string,
): number {
  const [first, last] = [start, end].map((instant) => instant.toZonedDateTimeISO(timezone).toPlainDate())
  return first && last ? first.until(last, { largestUnit: 'days' }).days : 0
}

/**
 * The instant a person means by a wall-clock time of a zone. A time that exists twice is the first one; a time that
 * the spring change skips moves forward by the length of the change. `note` says that this happened.
 */
export function instantOf(
  wall: Temporal.PlainDateTime,
  timezone: string,
): { readonly instant: Temporal.Instant; readonly note?: 'skipped' | 'repeated' } {
  const compatible = wall.toZonedDateTime(timezone, { disambiguation: 'compatible' })
  if (!compatible.toPlainDateTime().equals(wall)) return { instant: compatible.toInstant(), note: 'skipped' }
  const later = wall.toZonedDateTime(timezone, { disambiguation: 'later' })
  const repeated = later.epochMilliseconds !== compatible.epochMilliseconds
  return { instant: compatible.toInstant(), ...(repeated ? { note: 'repeated' as const } : {}) }
}
