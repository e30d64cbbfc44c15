import { type CliOption, CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson } from '../../../kernel/cli/files.ts'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { continuousCalendar, officeCalendar } from '../calendars/presets.ts'
import { readCalendar } from '../calendars/read-calendar.ts'
import { readMoment } from '../clock/moment.ts'
import { isRegion } from '../holidays/holiday.ts'

export const calendarOption: CliOption = {
  flags: '--calendar <calendar>',
  about: {
    en: 'A calendar file (JSON), or CA or CA-ON… for office hours there, or 24x7',
    fr: 'Un fichier de calendrier (JSON), ou CA ou CA-ON… pour les heures de bureau de l’endroit, ou 24x7',
  },
  required: true,
}

/** The calendar a person asked for, from a file or by the name of a preset. Throws `CliUsageError`. */
export async function calendarFrom(value: string | boolean | undefined): Promise<WorkingCalendar> {
  if (value === '24x7') return continuousCalendar('UTC')
  if (isRegion(value)) return officeCalendar(value)
  if (typeof value !== 'string')
    throw new CliUsageError({
      en: 'Give a calendar with --calendar.',
      fr: 'Donnez un calendrier avec --calendar.',
    })
  const read = readCalendar(await readJson(value))
  if (read.ok) return read.value
  throw new CliUsageError({
    en: `The calendar ${value} cannot be used. ${read.refusal.map(({ en }) => en).join(' ')}`,
    fr: `Le calendrier ${value} ne peut pas être utilisé. ${read.refusal.map(({ fr }) => fr).join(' ')}`,
  })
}

/** A moment given as an option. Throws `CliUsageError` naming the option. */
export function momentFrom(value: string | boolean | undefined, option: string, timezone: string) {
  const moment = typeof value === 'string' ? readMoment(value, timezone) : undefined
  if (moment) return moment
  throw new CliUsageError({
    en: `Give a date and time that exist with ${option}, such as 2027-04-01T09:00.`,
    fr: `Donnez avec ${option} une date et une heure qui existent, comme 2027-04-01T09:00.`,
  })
}
