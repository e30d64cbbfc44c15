import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type EpochDay, epochDay } from '../calendars/day.ts'
import { readMoment } from '../clock/moment.ts'
import type { ServiceClock } from '../clock/service-clock.ts'
import type { Stop } from '../clock/target-clock.ts'
import type { JsonRecord } from './case-file.ts'

/** A case that cannot be run, with the reason for people. Caught where the case is run, never further. */
export class MalformedCase extends Error {
  override readonly name = 'MalformedCase'
  readonly reason: Bilingual

  constructor(reason: Bilingual) {
    super(reason.en)
    this.reason = reason
  }
}

/** An instant of a case, in epoch ms. */
export function momentField(kase: JsonRecord, field: string, clock: ServiceClock): number {
  return momentOf(kase[field], field, clock)
}

/** The calendar day of a case: `date`, or the day of `start` or `at` in the calendar's zone. */
export function dayField(kase: JsonRecord, field: string, clock: ServiceClock): EpochDay {
  const instant = Temporal.Instant.fromEpochMilliseconds(momentOf(kase[field], field, clock))
  return epochDay(instant.toZonedDateTimeISO(clock.calendar.timezone).toPlainDate())
}

export function numberField(kase: JsonRecord, field: string): number {
  const value = kase[field]
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw fault(field, value, { en: 'a number', fr: 'un nombre' })
}

/** The pauses of a case as stops; an absent end is a pause that never ended. */
export function pauseField(kase: JsonRecord, clock: ServiceClock): readonly Stop[] {
  const { pauses } = kase
  if (pauses === undefined || pauses === null) return []
  if (!Array.isArray(pauses)) throw fault('pauses', pauses, { en: 'a list', fr: 'une liste' })
  return pauses.map((pause, index) => {
    const field = `pauses[${index}]`
    if (!Array.isArray(pause))
      throw fault(field, pause, { en: 'a pair of times', fr: 'une paire d’instants' })
    const start = momentOf(pause[0], field, clock)
    const end =
      pause[1] === null || pause[1] === undefined
        ? Number.POSITIVE_INFINITY
        : momentOf(pause[1], field, clock)
    if (end < start)
      throw fault(field, pause, {
        en: 'a pause that ends after it starts',
        fr: 'une pause qui finit après son début',
      })
    return { start, end }
  })
}

export function fault(field: string, found: unknown, wanted: Bilingual): MalformedCase {
  const shown = found === undefined ? '∅' : JSON.stringify(found)
  return new MalformedCase({
    en: `${field}: give ${wanted.en}, not ${shown}.`,
    fr: `${field}\u00a0: donnez ${wanted.fr}, et non ${shown}.`,
  })
}

function momentOf(value: unknown, field: string, clock: ServiceClock): number {
  const moment = typeof value === 'string' ? readMoment(value, clock.calendar.timezone) : undefined
  if (moment) return moment.instant.epochMilliseconds
  throw fault(field, value, {
    en: 'a date and time that exist, such as 2027-04-01T09:00:00',
    fr: 'une date et une heure qui existent, comme 2027-04-01T09:00:00',
  })
}
