import type { CliCommand } from '../../../kernel/cli/command.ts'
import { type Bilingual, inBoth, type Language } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import { epochDay } from '../calendars/day.ts'
import { instantText } from '../clock/moment.ts'
import { serviceClock, workingTimeBetween } from '../clock/service-clock.ts'
import { calendarDaysBetween } from '../clock/wall-clock.ts'
import { workingDaysBetween } from '../clock/working-days.ts'
import { calendarFrom, calendarOption, momentFrom } from './calendar-option.ts'
import { clockChangeNotes } from './clock-due.ts'

export const clockElapsedCommand: CliCommand = {
  path: ['clock', 'elapsed'],
  summary: {
    en: 'Compute the working time between two moments',
    fr: 'Calcule le temps ouvrable entre deux moments',
  },
  options: [
    calendarOption,
    { flags: '--start <time>', about: { en: 'From', fr: 'Du' }, required: true },
    { flags: '--end <time>', about: { en: 'To', fr: 'Au' }, required: true },
  ],
  run: async ({ options, json, language, terminal }) => {
    const clock = serviceClock(await calendarFrom(options.calendar))
    const { timezone } = clock.calendar
    const start = momentFrom(options.start, '--start', timezone)
    const end = momentFrom(options.end, '--end', timezone)
    const time = workingTimeBetween(clock, start.instant.epochMilliseconds, end.instant.epochMilliseconds)
    const [first, last] = [start, end].map(({ instant }) =>
      epochDay(instant.toZonedDateTimeISO(timezone).toPlainDate()),
    )
    const days = workingDaysBetween(clock.hours, first ?? 0, last ?? 0)
    if (!time.ok || !days.ok) {
      const refusal = time.ok ? (days.ok ? undefined : days.refusal) : time.refusal
      terminal.out(
        json
          ? JSON.stringify({ workingSeconds: null, findings: [{ severity: 'error', ...refusal }] }, null, 2)
          : (refusal?.[language] ?? ''),
      )
      return 1
    }
    const notes = [...clockChangeNotes(start.note), ...clockChangeNotes(end.note)]
    const calendarDays = calendarDaysBetween(start.instant, end.instant, timezone)
    if (json) {
      const moments = {
        start: instantText(start.instant.epochMilliseconds),
        end: instantText(end.instant.epochMilliseconds),
      }
      terminal.out(
        JSON.stringify(
          {
            timezone,
            ...moments,
            workingSeconds: time.value / 1000,
            workingDays: days.value,
            calendarDays,
            notes,
          },
          null,
          2,
        ),
      )
    } else {
      terminal.out(durationText(time.value)[language])
      terminal.out(daysText(days.value, calendarDays)[language])
      for (const note of notes) terminal.out(note[language])
    }
    return 0
  },
}

function durationText(milliseconds: number): Bilingual {
  const seconds = Math.abs(milliseconds) / 1000
  const sign = milliseconds < 0 ? '−' : ''
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return inBoth((language) => {
    const parts = [
      `${hours}\u00a0h`,
      ...(minutes || rest ? [`${minutes}\u00a0min`] : []),
      ...(rest ? [`${language === 'fr' ? String(rest).replace('.', ',') : rest}\u00a0s`] : []),
    ]
    return `${language === 'en' ? 'Working time: ' : 'Temps ouvrable\u00a0: '}${sign}${parts.join(' ')}`
  })
}

function daysText(working: number, calendar: number): Bilingual {
  const workingDays = (language: Language) =>
    plural(working, language, {
      one: (count) => (language === 'en' ? `${count} working day` : `${count} jour ouvrable`),
      other: (count) => (language === 'en' ? `${count} working days` : `${count} jours ouvrables`),
    })
  const calendarDays = (language: Language) =>
    plural(calendar, language, {
      one: (count) => (language === 'en' ? `${count} calendar day` : `${count} jour civil`),
      other: (count) => (language === 'en' ? `${count} calendar days` : `${count} jours civils`),
    })
  return {
    en: `${workingDays('en')} (the last day not counted), ${calendarDays('en')}`,
    fr: `${workingDays('fr')} (le dernier jour non compté), ${calendarDays('fr')}`,
  }
}
