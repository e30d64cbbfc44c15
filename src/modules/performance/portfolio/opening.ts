import type { Tx } from '../../../kernel/data/database.ts'
import {
  nextWorkingInstant,
  officeCalendar,
  readCalendar,
  serviceClock,
  type WorkingCalendar,
} from '../../standards/index.ts'

/**
 * When somebody of the organization next works: now, or the next opening of its own calendar. Nobody is warned at
 * night or on a holiday. Without a calendar of its own, the usual office hours of Ontario count.
 */
export async function nextOpening(
  tx: Tx,
  organization: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant> {
  const calendar = (await ownCalendar(tx, organization, now)) ?? officeCalendar('CA-ON')
  const next = nextWorkingInstant(serviceClock(calendar), now.epochMilliseconds)
  return next.ok ? Temporal.Instant.fromEpochMilliseconds(next.value) : now
}

/** The first calendar of the organization that is in force. */
async function ownCalendar(
  tx: Tx,
  organization: string,
  now: Temporal.Instant,
): Promise<WorkingCalendar | null> {
  const today = now.toZonedDateTimeISO('America/Toronto').toPlainDate().toString()
  const row = await tx
    .selectFrom('standards.calendar as calendar')
    .innerJoin('standards.calendar_version as version', (join) =>
      join
        .onRef('version.organization_id', '=', 'calendar.organization_id')
        .onRef('version.calendar_id', '=', 'calendar.id'),
    )
    .select('version.body')
    .where('calendar.organization_id', '=', organization)
    .where('calendar.retired', '=', false)
    .where('version.effective_from', '<=', today)
    .orderBy('calendar.id')
    .orderBy('version.effective_from', 'desc')
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const read = row ? readCalendar(row.body) : null
  return read?.ok ? read.value : null
}
