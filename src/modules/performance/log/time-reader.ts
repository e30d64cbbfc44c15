import { compileDateFormat, type DateFormat, readIsoTime, type WrittenTime } from './date-format.ts'
import type { ZoneReader } from './zone-reader.ts'

export type TimeFault = 'not-a-time' | 'no-such-day' | 'year-out-of-range'

export type ReadTime = {
  /** Epoch milliseconds. */
  readonly instant: number
  readonly note?: 'skipped' | 'repeated'
  /** The other instant with the same wall-clock time. */
  readonly later?: number
}

/** Reads a cell. A date alone is the beginning of its day, or its end where that is asked. */
export type TimeReader = (text: string, dateAlone: 'begins' | 'ends') => ReadTime | TimeFault

/** A reader for the declared formats, else for ISO 8601; times without offset are of the zone. */
export function timeReader(formats: readonly string[], zone: ZoneReader): TimeReader {
  const readers = formats.length ? formats.map(formatReader) : [readIsoTime]
  return (text, dateAlone) => {
    for (const read of readers) {
      const written = read(text)
      if (written === undefined) continue
      return typeof written === 'number' ? inRange(written) : instantFrom(written, dateAlone, zone)
    }
    return 'not-a-time'
  }
}

function formatReader(format: string): DateFormat | ((text: string) => number | undefined) {
  const unit = { 'epoch-seconds': 1000, 'epoch-milliseconds': 1 }[format]
  if (unit === undefined) return compileDateFormat(format)
  return (text) => (/^-?\d{1,16}(\.\d+)?$/.test(text) ? Math.floor(Number(text) * unit) : undefined)
}

const earliest = Date.UTC(1900, 0, 2)
const latest = Date.UTC(2199, 11, 30)

function inRange(instant: number): ReadTime | TimeFault {
  return instant < earliest || instant > latest ? 'year-out-of-range' : { instant }
}

function instantFrom(
  written: WrittenTime,
  dateAlone: 'begins' | 'ends',
  zone: ZoneReader,
): ReadTime | TimeFault {
  const { year, month, day, hour, minute, second, millisecond, offset } = written
  if (month < 1 || month > 12 || day < 1 || day > 31) return 'no-such-day'
  const endOfDay = hour === 24 && minute + second + millisecond === 0
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 59) return 'not-a-time'
  if (year < 1900 || year > 2199) return 'year-out-of-range'
  const midnight = Date.UTC(year, month - 1, day)
  if (new Date(midnight).getUTCDate() !== day) return 'no-such-day'
  const hours = written.dateOnly && dateAlone === 'ends' ? 24 : hour
  const wall = midnight + hours * 3_600_000 + minute * 60_000 + second * 1000 + millisecond
  if (wall < earliest || wall > latest) return 'year-out-of-range'
  if (offset !== undefined) return { instant: wall - offset }
  const read = zone.instantOf(wall)
  return read.note === 'repeated' ? { ...read, later: zone.laterInstantOf(wall) } : read
}
