/** The offsets of a time zone over a span: `offsets[i]` (ms east of UTC) holds from `starts[i]` until `starts[i + 1]`. */
export type ZoneOffsets = { readonly starts: readonly number[]; readonly offsets: readonly number[] }

/** Reads a zone's offsets from two days before `from` to two days after `to` (epoch ms). */
export function zoneOffsets(timezone: string, from: number, to: number): ZoneOffsets {
  const margin = 2 * 86_400_000
  let moment = Temporal.Instant.fromEpochMilliseconds(from - margin).toZonedDateTimeISO(timezone)
  const starts = [Number.NEGATIVE_INFINITY]
  const offsets = [moment.offsetNanoseconds / 1e6]
  for (;;) {
    const next = moment.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds > to + margin) return { starts, offsets }
    starts.push(next.epochMilliseconds)
    offsets.push(next.offsetNanoseconds / 1e6)
    moment = next
  }
}

/**
 * The instant (epoch ms) of a wall-clock time given as if it were UTC. A time that exists twice is the first one; a
 * time that a clock change skips is read with the offset before the change, so 2:30 becomes 3:30: the 'compatible'
 * disambiguation of Temporal and of RFC 5545.
 */
export function instantOfWallTime(zone: ZoneOffsets, wall: number): number {
  const at = segmentAt(zone, wall)
  for (let segment = Math.max(0, at - 1); segment <= at + 1 && segment < zone.starts.length; segment += 1) {
    const instant = wall - offsetOf(zone, segment)
    if (instant >= startOf(zone, segment) && instant < startOf(zone, segment + 1)) return instant
  }
  for (let segment = Math.max(0, at - 1); segment <= at; segment += 1) {
    const instant = wall - offsetOf(zone, segment)
    const following = wall - offsetOf(zone, segment + 1)
    if (instant >= startOf(zone, segment + 1) && following < startOf(zone, segment + 1)) return instant
  }
  return wall - offsetOf(zone, at)
}

function segmentAt(zone: ZoneOffsets, instant: number): number {
  let low = 0
  let high = zone.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(zone, middle) <= instant) low = middle
    else high = middle - 1
  }
  return low
}

function startOf(zone: ZoneOffsets, segment: number): number {
  return zone.starts[segment] ?? Number.POSITIVE_INFINITY
}

function offsetOf(zone: ZoneOffsets, segment: number): number {
  return zone.offsets[segment] ?? zone.offsets.at(-1) ?? 0
}
