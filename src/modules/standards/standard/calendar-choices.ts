import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { continuousCalendar, officeCalendar } from '../calendars/presets.ts'
import { calendarInForce } from '../calendars/versions.ts'
import { type Region, regions } from '../holidays/holiday.ts'
import { regionNames } from '../holidays/region-names.ts'
import type { KeptCalendar } from '../keep-calendar/queries.ts'

/** A calendar as a rule states it: never closed, the office hours of a jurisdiction, one that is kept, or written out. */
export type StatedCalendar = 'continuous' | Region | { readonly id: string } | { readonly week: object }

/** A calendar that a form offers: a code, and what stands in the rule when it is chosen. */
export type CalendarChoice<Calendar = StatedCalendar> = {
  readonly code: string
  readonly label: Bilingual
  readonly calendar: Calendar
  readonly timeZone: string
}

/** What a rule may count with: calendars that organizations keep, and the ready-made ones. */
export function calendarsToChoose(
  kept: readonly KeptCalendar[],
  organization: string,
  today: Temporal.PlainDate,
  zone: string | undefined,
): readonly CalendarChoice[] {
  const own = zone ?? kept[0]?.versions.at(-1)?.calendar.timezone ?? 'America/Toronto'
  return [
    ...kept.flatMap((calendar) => {
      const version = calendarInForce(calendar.versions, today) ?? calendar.versions[0]
      if (!version || calendar.retired) return []
      const { name, organizationName, id } = calendar
      const label = { en: `${name.en} (${organizationName.en})`, fr: `${name.fr} (${organizationName.fr})` }
      // One's own calendar is followed as it changes; another party's is kept as both agreed on it.
      const stated = calendar.organization === organization ? { id } : version.calendar
      return [{ code: id, label, calendar: stated, timeZone: version.calendar.timezone }]
    }),
    ...readyMadeCalendars(own, zone),
  ]
}

/** Office hours of every jurisdiction, and the calendar that never closes. */
export function readyMadeCalendars(
  own: string,
  zone?: string,
): readonly CalendarChoice<'continuous' | Region>[] {
  return [
    ...regions.map((region) => ({
      code: region,
      label: { en: `${office.en}, ${regionNames[region].en}`, fr: `${office.fr}, ${regionNames[region].fr}` },
      calendar: region,
      timeZone: zone ?? officeCalendar(region).timezone,
    })),
    {
      code: 'continuous',
      label: continuousCalendar(own).name ?? office,
      calendar: 'continuous' as const,
      timeZone: own,
    },
  ]
}

const office = { en: 'Office hours', fr: 'Heures de bureau' } as const
