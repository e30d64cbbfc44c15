import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ownServices, publishedUnder, servicePath } from '../../inventory/index.ts'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { continuousCalendar, officeCalendar } from '../calendars/presets.ts'
import { calendarInForce } from '../calendars/versions.ts'
import { isRegion } from '../holidays/holiday.ts'
import { regionNames } from '../holidays/region-names.ts'
import { calendarById } from '../keep-calendar/queries.ts'
import type { ServiceStandard } from '../standard/service-standard.ts'
import type { KeptStandard } from './queries.ts'

/** The calendar that a standard counts with on a day, with its name; null where no time is promised. */
export async function calendarOf(
  tx: Tx,
  { limit }: ServiceStandard,
  day: Temporal.PlainDate,
): Promise<{ readonly name: Bilingual; readonly calendar: WorkingCalendar } | null> {
  const stated = limit?.calendar
  if (stated === undefined) return null
  if (isRegion(stated)) {
    const region = regionNames[stated]
    const name = { en: `Office hours, ${region.en}`, fr: `Heures de bureau, ${region.fr}` }
    return { name, calendar: officeCalendar(stated) }
  }
  if (typeof stated === 'string') {
    const calendar = continuousCalendar('America/Toronto')
    return calendar.name ? { name: calendar.name, calendar } : null
  }
  const kept = await calendarById(tx, stated.id)
  const version = kept && (calendarInForce(kept.versions, day) ?? kept.versions[0])
  return kept && version ? { name: kept.name, calendar: version.calendar } : null
}

/** The service a standard belongs to, with its public page where it is published; null for one of no service. */
export async function serviceOf(
  tx: Tx,
  { organization, service }: KeptStandard,
  language: Language,
): Promise<{ readonly name: string; readonly href: string | null } | null> {
  if (service === null) return null
  const code = await publishedUnder(tx, organization, service)
  const known = (await ownServices(tx, organization)).find(({ id }) => id === service)
  return {
    name: known?.name[language] ?? service,
    href: code ? servicePath.href(language, { organization: code, service }) : null,
  }
}
