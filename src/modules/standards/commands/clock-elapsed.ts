import type { CliCommand } from '../../../kernel/cli/command.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { pluralPair } from '../../../kernel/language/plural-pair.ts'
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
  const text = (language: Language) =>
    [
      `${sign}${hours}\u00a0h`,
      ...(minutes || rest ? [`${minutes}\u00a0min`] : []),
      ...(rest ? [`${formatNumber(rest, language)}\u00a0s`] : []),
    ].join(' ')
  return { en: `Working time: ${text('en')}`, fr: `Temps ouvrable\u00a0: ${text('fr')}` }
}

function daysText(working: number, calendar: number): Bilingual {
  return {
    en: `${workingDays.en(working)} (the last day not counted), ${calendarDays.en(calendar)}`,
    fr: `${workingDays.fr(working)} (le dernier jour non compté), ${calendarDays.fr(calendar)}`,
  }
}

const workingDays = pluralPair(
  { one: '# working day', other: '# working days' },
  { one: '# jour ouvrable', other: '# jours ouvrables' },
)

const calendarDays = pluralPair(
  { one: '# calendar day', other: '# calendar days' },
  { one: '# jour civil', other: '# jours civils' },
)
