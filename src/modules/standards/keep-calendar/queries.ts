import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { readCalendar } from '../calendars/read-calendar.ts'
import type { CalendarVersion } from '../calendars/versions.ts'

/** A calendar of an organization with every version it has had, the earliest first. */
export type KeptCalendar = {
  readonly organization: string
  readonly organizationName: Bilingual
  readonly id: string
  readonly name: Bilingual
  readonly retired: boolean
  /** Counts the changes, so that a stale form is noticed. */
  readonly version: number
  readonly versions: readonly KeptCalendarVersion[]
}

export type KeptCalendarVersion = CalendarVersion & {
  readonly number: number
  readonly reason: Bilingual
  readonly person: string
  readonly recordedAt: Temporal.Instant
}

/** The calendars of some organizations, by name; every organization may read them. */
export async function calendarsOf(
  tx: Tx,
  organizations: readonly string[],
): Promise<readonly KeptCalendar[]> {
  if (organizations.length === 0) return []
  return keptCalendars(tx, (query) => query.where('calendar.organization_id', 'in', organizations))
}

/** One calendar of any organization, or undefined when there is none of that id. */
export async function calendarById(tx: Tx, id: string): Promise<KeptCalendar | undefined> {
  if (!isId(id)) return undefined
  return (await calendarsById(tx, [id]))[0]
}

export async function calendarsById(tx: Tx, ids: readonly string[]): Promise<readonly KeptCalendar[]> {
  if (ids.length === 0) return []
  return keptCalendars(tx, (query) => query.where('calendar.id', 'in', ids))
}

async function keptCalendars(
  tx: Tx,
  filter: (query: ReturnType<typeof versionQuery>) => ReturnType<typeof versionQuery>,
): Promise<readonly KeptCalendar[]> {
  const rows = await filter(versionQuery(tx)).execute()
  const calendars = new Map<string, KeptCalendar & { versions: KeptCalendarVersion[] }>()
  for (const row of rows) {
    const kept = calendars.get(row.id) ?? {
      organization: row.organization_id,
      organizationName: { en: row.organization_en, fr: row.organization_fr },
      id: row.id,
      name: { en: row.name_en, fr: row.name_fr },
      retired: row.retired,
      version: row.version,
      versions: [],
    }
    calendars.set(row.id, kept)
    kept.versions.push({
      number: row.number,
      from: Temporal.PlainDate.from(row.effective_from),
      calendar: { ...storedCalendar(row.body), name: kept.name },
      decidedBy: row.decided_by,
      reason: { en: row.reason_en, fr: row.reason_fr },
      person: row.person,
      recordedAt: Temporal.Instant.from(row.recorded_at.replace(' ', 'T')),
    })
  }
  return [...calendars.values()]
}

function versionQuery(tx: Tx) {
  return tx
    .selectFrom('standards.calendar as calendar')
    .innerJoin('standards.calendar_version as version', (join) =>
      join
        .onRef('version.organization_id', '=', 'calendar.organization_id')
        .onRef('version.calendar_id', '=', 'calendar.id'),
    )
    .innerJoin('identity.organization as organization', 'organization.id', 'calendar.organization_id')
    .leftJoin('identity.person as person', 'person.id', 'version.person_id')
    .select(['calendar.organization_id', 'calendar.id', 'calendar.name_en', 'calendar.name_fr'])
    .select(['organization.name_en as organization_en', 'organization.name_fr as organization_fr'])
    .select(['calendar.retired', 'calendar.version', 'version.number', 'version.effective_from'])
    .select(['version.body', 'version.reason_en', 'version.reason_fr', 'version.decided_by'])
    .select((select) => select.fn.coalesce('person.name', select.val('')).as('person'))
    .select('version.recorded_at')
    .orderBy('calendar.name_en')
    .orderBy('calendar.id')
    .orderBy('version.effective_from')
    .orderBy('version.number')
}

/** What was stored was read once already; anything else is damage. */
function storedCalendar(body: unknown): WorkingCalendar {
  const read = readCalendar(body)
  if (!read.ok) throw new Error(`a stored calendar cannot be read: ${read.refusal[0]?.en}`)
  return read.value
}
