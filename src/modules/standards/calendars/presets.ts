import type { Region } from '../holidays/holiday.ts'
import { usualBasis } from '../holidays/holidays-of.ts'
import type { WorkingCalendar } from './calendar.ts'
import type { Hours } from './hours.ts'

/** The zone of each jurisdiction's capital: a starting point, since several provinces have two. */
const capitalZones: { readonly [region in Region]: string } = {
  CA: 'America/Toronto',
  'CA-AB': 'America/Edmonton',
  'CA-BC': 'America/Vancouver',
  'CA-MB': 'America/Winnipeg',
  'CA-NB': 'America/Moncton',
  'CA-NL': 'America/St_Johns',
  'CA-NS': 'America/Halifax',
  'CA-NT': 'America/Yellowknife',
  'CA-NU': 'America/Iqaluit',
  'CA-ON': 'America/Toronto',
  'CA-PE': 'America/Halifax',
  'CA-QC': 'America/Toronto',
  'CA-SK': 'America/Regina',
  'CA-YT': 'America/Whitehorse',
}

/** A calendar without anything but its zone and week. */
export function plainCalendar(timezone: string, week: WorkingCalendar['week']): WorkingCalendar {
  return {
    timezone,
    week,
    holidaySets: [],
    holidays: [],
    annualHolidays: [],
    extraWorkingDates: [],
    specialHours: [],
    closures: [],
    breaks: [],
  }
}

/** Office hours of a jurisdiction: Monday to Friday, 9:00 to 17:00, closed on what its public service has off. */
export function officeCalendar(region: Region): WorkingCalendar {
  return {
    ...plainCalendar(capitalZones[region], everyDay([1, 2, 3, 4, 5], ['09:00', '17:00'])),
    name: { en: `Office hours, ${region}`, fr: `Heures de bureau, ${region}` },
    holidaySets: [{ region, basis: usualBasis }],
  }
}

/** Every hour of every day, in a zone that only decides where a day begins. */
export function continuousCalendar(timezone: string): WorkingCalendar {
  return {
    ...plainCalendar(timezone, everyDay([1, 2, 3, 4, 5, 6, 7], ['00:00', '24:00'])),
    name: { en: 'Every hour of every day', fr: 'À toute heure, tous les jours' },
  }
}

function everyDay(weekdays: readonly number[], hours: Hours): WorkingCalendar['week'] {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, [hours]]))
}
