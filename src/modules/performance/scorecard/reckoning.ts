import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { daysOff, epochDay, plainDate, startingDaySentences, timeLimitText } from '../../standards/index.ts'
import type { ExplainedCase } from './explain-case.ts'
import { placeOf } from './words-of-time.ts'

/** How the due time of a case is found, step by step, so that anybody can follow it on a wall calendar. */
export function reckoning(
  { judged, rule, standard, asOf }: ExplainedCase,
  language: Language,
): readonly string[] {
  const { verdict } = judged
  if (verdict.reason === 'no-target' || verdict.reason === 'closed-before-opened') return []
  if (judged.statedDue) return [words.stated[language]]
  if (!standard || !rule.standard) return []
  const { target, clock } = standard
  const { timezone, name } = clock.calendar
  const isContinuous = rule.standard.calendar === 'continuous'
  const [first, last] = [verdict.openedAt, verdict.dueAt ?? asOf].map((at) =>
    epochDay(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).toPlainDate()),
  )
  const off =
    target.kind === 'calendar' || first === undefined || last === undefined ? [] : daysOff(clock, first, last)
  const days = off.map(({ day, name: called }) => {
    const text = formatDate(plainDate(day), language)
    return called ? `${text} (${called[language]})` : text
  })
  return [
    words.limit[language](timeLimitText(rule.standard.target, isContinuous)[language], timezone),
    ...(name ? [words.calendar[language](name[language])] : []),
    ...(target.kind === 'working-days' ? [startingDaySentences[target.startingDay][language]] : []),
    ...(target.kind === 'working-days' && target.dueAt === 'closing' ? [words.atClosing[language]] : []),
    ...(days.length ? [words.off[language](days.slice(0, mostNamed).join('; '))] : []),
    ...(verdict.paused ? [words.paused[language]] : []),
  ]
}

const mostNamed = 30

const words = {
  stated: {
    en: 'The source itself states when the case is due; nothing is counted.',
    fr: 'La source donne elle-même l’échéance du dossier; rien n’est compté.',
  },
  limit: {
    en: (limit: string, zone: string) => `Time limit: ${limit}, by the clocks of ${placeOf(zone)}.`,
    fr: (limit: string, zone: string) => `Délai maximal\u00a0: ${limit}, à l’heure de ${placeOf(zone)}.`,
  },
  calendar: {
    en: (name: string) => `Calendar: ${name}.`,
    fr: (name: string) => `Calendrier\u00a0: ${name}.`,
  },
  atClosing: {
    en: 'It is due at closing on the last day.',
    fr: 'L’échéance est à la fermeture du dernier jour.',
  },
  off: {
    en: (days: string) => `Days off in between, besides the weekly ones: ${days}.`,
    fr: (days: string) => `Jours non ouvrables dans l’intervalle, outre ceux de la semaine\u00a0: ${days}.`,
  },
  paused: {
    en: 'The pauses below move it by the time that counts.',
    fr: 'Les pauses ci-dessous la reportent du temps qui compte.',
  },
} as const
