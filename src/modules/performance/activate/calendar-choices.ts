import {
  calendarInForce,
  continuousCalendar,
  type KeptCalendar,
  officeCalendar,
  regionNames,
  regions,
} from '../../standards/index.ts'
import type { MeasureRule } from '../rule.ts'
import type { CalendarChoice } from './rule-form.ts'

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

/** The calendar that a rule names already; a rule without any keeps none. */
export function keptChoice(rule: MeasureRule): CalendarChoice {
  return {
    code: 'kept',
    label: keptLabel,
    calendar: rule.standard?.calendar ?? 'continuous',
    timeZone: rule.timeZone ?? 'UTC',
  }
}

const keptLabel = { en: 'As in the rule so far', fr: 'Comme dans la règle actuelle' } as const
const office = { en: 'Office hours', fr: 'Heures de bureau' } as const
