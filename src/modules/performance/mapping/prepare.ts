import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isKnownZone } from '../../../kernel/time/zone.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import {
  continuousCalendar,
  isRegion,
  officeCalendar,
  readCalendar,
  type ServiceClock,
  serviceClock,
  type WorkingCalendar,
} from '../../standards/index.ts'
import type { JudgingRule } from '../judging/judge.ts'
import type { Standard, Target } from '../judging/target.ts'
import type { EvaluationMapping, StandardMapping } from './mapping.ts'

/** The rule of judging that a mapping states, or what is wrong with it. */
export function judgingRule(mapping: EvaluationMapping): Result<JudgingRule, Bilingual> {
  const fault = contradiction(mapping)
  if (fault) return refused(fault)
  const withoutTarget = mapping.withoutTarget ?? 'met'
  if (!mapping.standard) return ok({ withoutTarget })
  const standard = prepareStandard(mapping.standard, mapping.timeZone ?? 'UTC')
  return standard.ok ? ok({ standard: standard.value, withoutTarget }) : standard
}

/** A standard ready to judge with, its calendar checked. */
export function prepareStandard(stated: StandardMapping, timeZone: string): Result<Standard, Bilingual> {
  const clock = clockOf(stated.calendar ?? 'continuous', timeZone)
  return clock.ok ? ok({ clock: clock.value, target: targetOf(stated.target) }) : clock
}

/** Clocks made before, by what they were made from: thousands of standards share a handful of calendars. */
const clocks = new Map<string, ServiceClock>()
const mostClocks = 200

function clockOf(
  stated: NonNullable<StandardMapping['calendar']>,
  timeZone: string,
): Result<ServiceClock, Bilingual> {
  const key = `${timeZone} ${JSON.stringify(stated)}`
  const known = clocks.get(key)
  if (known) return ok(known)
  const calendar = calendarOf(stated, timeZone)
  if (!calendar.ok) return calendar
  if (clocks.size >= mostClocks) clocks.clear()
  const clock = serviceClock(calendar.value)
  clocks.set(key, clock)
  return ok(clock)
}

function calendarOf(
  stated: NonNullable<StandardMapping['calendar']>,
  timeZone: string,
): Result<WorkingCalendar, Bilingual> {
  if (stated === 'continuous') return ok(continuousCalendar(timeZone))
  if (isRegion(stated)) return ok({ ...officeCalendar(stated), timezone: timeZone })
  const named = typeof stated === 'object' && !('timezone' in stated) && !('timeZone' in stated)
  const read = readCalendar(named ? { ...stated, timezone: timeZone } : stated)
  if (read.ok) return read
  const [first] = read.refusal
  return refused({
    en: `standard.calendar: ${first?.en ?? 'not a calendar.'}`,
    fr: `standard.calendar\u00a0: ${first?.fr ?? 'ce n’est pas un calendrier.'}`,
  })
}

function targetOf(stated: StandardMapping['target']): Target {
  if (typeof stated === 'string') {
    const duration = Temporal.Duration.from(stated)
    if (duration.years || duration.months || duration.weeks || duration.days)
      return { kind: 'calendar', duration }
    return { kind: 'working-time', duration: duration.total('milliseconds') }
  }
  const {
    workingDays,
    startingDay = 'next-working-day',
    dueAt = 'closing',
    receivedUntil = 'closing',
  } = stated
  const received =
    receivedUntil === 'closing'
      ? 'closing'
      : receivedUntil === 'any-hour'
        ? 'none'
        : Temporal.PlainTime.from(receivedUntil)
  return { kind: 'working-days', count: workingDays, startingDay, dueAt, received }
}

/** What each field allows alone but not together. */
function contradiction(mapping: EvaluationMapping): Bilingual | undefined {
  const isCases = 'opened' in mapping
  if (!isKnownZone(mapping.timeZone ?? 'UTC')) return faults.unknownZone(mapping.timeZone ?? '')
  if (!mapping.standard && !(isCases && mapping.due)) return faults.noTarget
  if (isCases && mapping.pauses && !mapping.standard) return faults.pausesWithoutStandard
  if (!isCases && needsActivity(mapping.events) && !mapping.events.activity) return faults.noActivity
  if (mapping.period?.kind === 'rolling' && mapping.period.days === undefined) return faults.noDays
  return undefined
}

function needsActivity(events: Extract<EvaluationMapping, { events: unknown }>['events']): boolean {
  return [events.opened, events.closed].some((moment) => typeof moment === 'object') || Boolean(events.pauses)
}

const faults = {
  unknownZone: (zone: string): Bilingual => ({
    en: `timeZone: “${zone}” is not a time zone; write an IANA name such as America/Toronto.`,
    fr: `timeZone\u00a0: «\u00a0${zone}\u00a0» n’est pas un fuseau horaire; écrivez un nom IANA tel que America/Toronto.`,
  }),
  noTarget: {
    en: 'It states no target: give “due”, the column that holds it, or “standard”.',
    fr: 'Elle ne fixe aucune cible\u00a0: indiquez «\u00a0due\u00a0», la colonne qui la contient, ou «\u00a0standard\u00a0».',
  },
  pausesWithoutStandard: {
    en: '“pauses” needs “standard”: a target time stated by the source already allows for them.',
    fr: '«\u00a0pauses\u00a0» demande «\u00a0standard\u00a0»\u00a0: l’échéance donnée par la source en tient déjà compte.',
  },
  noActivity: {
    en: 'events: give “activity”, the column that says what happened.',
    fr: 'events\u00a0: indiquez «\u00a0activity\u00a0», la colonne qui dit ce qui s’est passé.',
  },
  noDays: {
    en: 'period: a rolling window needs “days”.',
    fr: 'period\u00a0: une fenêtre mobile demande «\u00a0days\u00a0».',
  },
} as const
