import { type CliCommand, CliUsageError } from '../../../kernel/cli/command.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatTime } from '../../../kernel/language/format.ts'
import type { Result } from '../../../kernel/value/result.ts'
import { findDue } from '../clock/case-clocks.ts'
import { dueAfterWorkingDays } from '../clock/days-due.ts'
import { instantText, wallText } from '../clock/moment.ts'
import type { ClockRefusal } from '../clock/refusals.ts'
import { dueInstant, type ServiceClock, serviceClock } from '../clock/service-clock.ts'
import { type Stop, unionOfStops } from '../clock/target-clock.ts'
import { type StartingDayRule, startingDayRules, startingDaySentences } from '../clock/working-days.ts'
import { calendarFrom, calendarOption, momentFrom } from './calendar-option.ts'
import { readTarget, type Target } from './target.ts'

export const clockDueCommand: CliCommand = {
  path: ['clock', 'due'],
  summary: { en: 'Compute when a target is due', fr: 'Calcule l’échéance d’une cible' },
  options: [
    calendarOption,
    {
      flags: '--start <time>',
      about: { en: 'When the clock starts', fr: 'Le moment où l’horloge démarre' },
      required: true,
    },
    {
      flags: '--target <duration>',
      about: {
        en: 'Working hours (8h, 90min, PT4H30M) or working days (5d); negative runs backwards',
        fr: 'Heures ouvrables (8h, 90min, PT4H30M) ou jours ouvrables (5d); une valeur négative remonte le temps',
      },
      required: true,
    },
    {
      flags: '--starting-day <rule>',
      about: {
        en: `Which day is day 1 of working days: ${startingDayRules.join(', ')} (default: the first)`,
        fr: `Le jour 1 des jours ouvrables\u00a0: ${startingDayRules.join(', ')} (par défaut, le premier)`,
      },
    },
    {
      flags: '--pauses <list>',
      about: {
        en: 'Pauses as start/end, separated by commas; for targets in hours',
        fr: 'Pauses sous la forme début/fin, séparées par des virgules; pour les cibles en heures',
      },
    },
  ],
  run: async ({ options, json, language, terminal }) => {
    const clock = serviceClock(await calendarFrom(options.calendar))
    const { timezone } = clock.calendar
    const start = momentFrom(options.start, '--start', timezone)
    const target = readTarget(options.target)
    const rule = readRule(options.startingDay)
    const due = dueOf(clock, start.instant, target, rule, readPauses(options.pauses, target, timezone))
    if (!due.ok) {
      const { refusal } = due
      terminal.out(
        json
          ? JSON.stringify({ due: null, findings: [{ severity: 'error', ...refusal }] }, null, 2)
          : refusal[language],
      )
      return 1
    }
    const notes = [
      ...clockChangeNotes(start.note),
      ...(target.unit === 'days' ? [startingDaySentences[rule]] : []),
    ]
    if (json) {
      const [local, instant] = [wallText(due.value, timezone), instantText(due.value)]
      const document = {
        timezone,
        start: instantText(start.instant.epochMilliseconds),
        target,
        due: instant,
        dueLocal: local,
        notes,
      }
      terminal.out(JSON.stringify(document, null, 2))
    } else {
      terminal.out(sentence(due.value, timezone)[language])
      for (const note of notes) terminal.out(note[language])
    }
    return 0
  },
}

function dueOf(
  clock: ServiceClock,
  start: Temporal.Instant,
  target: Target,
  rule: StartingDayRule,
  pauses: readonly Stop[],
): Result<number, ClockRefusal> {
  if (target.unit === 'days') return dueAfterWorkingDays(clock, start, target.amount, rule, 'closing')
  if (!pauses.length) return dueInstant(clock, start.epochMilliseconds, target.amount)
  return findDue(clock, start.epochMilliseconds, target.amount, unionOfStops(pauses))
}

/** What a person should know about the time they typed: it did not exist, or existed twice. */
export function clockChangeNotes(note: 'skipped' | 'repeated' | undefined): readonly Bilingual[] {
  if (note === 'skipped')
    return [
      {
        en: 'That clock time does not exist on that day (the clocks moved forward); it was read as later by the length of the change.',
        fr: 'Cette heure n’existe pas ce jour-là (on a avancé les horloges); elle a été reportée de la durée du changement.',
      },
    ]
  if (note === 'repeated')
    return [
      {
        en: 'That clock time comes twice on that day (the clocks moved back); the first was taken.',
        fr: 'Cette heure revient deux fois ce jour-là (on a reculé les horloges); la première a été retenue.',
      },
    ]
  return []
}

/** "April 1, 2027, 5:00 p.m. (America/Toronto)". */
export function momentText(instant: number, timezone: string, language: Language): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone)
  return `${formatDate(local.toPlainDate(), language)}, ${formatTime(local.toPlainTime(), language)} (${timezone})`
}

function sentence(instant: number, timezone: string): Bilingual {
  return {
    en: `Due: ${momentText(instant, timezone, 'en')}`,
    fr: `Échéance\u00a0: ${momentText(instant, timezone, 'fr')}`,
  }
}

function readRule(value: string | boolean | undefined): StartingDayRule {
  const rule = startingDayRules.find((known) => known === (value ?? 'next-working-day'))
  if (rule) return rule
  throw new CliUsageError({
    en: `--starting-day takes ${startingDayRules.join(', ')}.`,
    fr: `--starting-day accepte ${startingDayRules.join(', ')}.`,
  })
}

function readPauses(value: string | boolean | undefined, target: Target, timezone: string): readonly Stop[] {
  if (typeof value !== 'string') return []
  const refuse = () => {
    throw new CliUsageError({
      en: 'Give pauses as start/end pairs in order, separated by commas, with a positive target in hours.',
      fr: 'Donnez les pauses en paires début/fin dans l’ordre, séparées par des virgules, avec une cible positive en heures.',
    })
  }
  if (target.unit === 'days' || target.amount < 0) refuse()
  return value.split(',').map((pair) => {
    const [start, end] = pair
      .split('/')
      .map((text) => momentFrom(text.trim(), '--pauses', timezone).instant.epochMilliseconds)
    if (start === undefined || end === undefined || end < start) return refuse()
    return { start, end }
  })
}
