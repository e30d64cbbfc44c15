import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatNumber, formatTime, plural } from '../../../kernel/language/format.ts'

/** A window as people name it: "October 2026", "October to December 2026", "fiscal year 2026-2027". */
export function periodLabel(period: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) return quarterLabel(Number(quarter[1]), Number(quarter[2]), language)
  if (/^\d{4}-\d{4}$/.test(period)) return language === 'fr' ? `exercice ${period}` : `fiscal year ${period}`
  const rolling = /^(\d{4}-\d{2}-\d{2})\/(\d+)$/.exec(period)
  if (rolling?.[1] && rolling[2]) {
    const end = formatDate(Temporal.PlainDate.from(rolling[1]), language)
    return language === 'fr' ? `${rolling[2]} jours jusqu’au ${end}` : `${rolling[2]} days to ${end}`
  }
  return monthLabel(period, language)
}

/** The same, short enough for an axis: "Oct. 2026", "oct. 2026", "Q4 2026", "2026-2027". */
export function shortPeriodLabel(period: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) return `${language === 'fr' ? 'T' : 'Q'}${quarter[2]} ${quarter[1]}`
  if (/^\d{4}-\d{4}$/.test(period)) return period
  const rolling = /^(\d{4}-\d{2})-\d{2}\//.exec(period)
  return shortMonth[language].format(middleOf(rolling?.[1] ?? period)).replace(/[\u202f\u00a0]/g, ' ')
}

export function monthLabel(month: string, language: Language): string {
  return longMonth[language].format(middleOf(month))
}

/** A moment in a zone, the zone named: "October 3, 2026, 4:05 p.m. (Toronto)". */
export function momentLabel(at: Temporal.Instant, zone: string, language: Language): string {
  const local = at.toZonedDateTimeISO(zone)
  const day = formatDate(local.toPlainDate(), language)
  const time = formatTime(local.toPlainTime(), language)
  return language === 'fr' ? `le ${day} à ${time} (${placeOf(zone)})` : `${day}, ${time} (${placeOf(zone)})`
}

/** The place that a zone is called after: Halifax, St Johns. */
export function placeOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
}

export function momentAt(milliseconds: number, zone: string, language: Language): string {
  return momentLabel(Temporal.Instant.fromEpochMilliseconds(milliseconds), zone, language)
}

/** Milliseconds of the clock in words: "3 h 20 min", "45 min"; hours, since working days differ in length. */
export function durationLabel(milliseconds: number, language: Language): string {
  const minutes = Math.round(milliseconds / 60_000)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 ? [`${formatNumber(hours, language)}\u00a0h`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest}\u00a0min`] : []),
  ]
  return parts.join(' ')
}

/** How long ago something was: "4 minutes", "2 hours", "3 days". */
export function ageLabel(milliseconds: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  const count = (amount: number, unit: keyof typeof units) =>
    plural(amount, language, {
      one: (number) => `${number} ${units[unit].one[language]}`,
      other: (number) => `${number} ${units[unit].other[language]}`,
    })
  if (minutes < 1) return words.lessThanMinute[language]
  if (minutes < 60) return count(minutes, 'minute')
  if (minutes < 48 * 60) return count(Math.floor(minutes / 60), 'hour')
  return count(Math.floor(minutes / 1440), 'day')
}

function quarterLabel(year: number, quarter: number, language: Language): string {
  const [first, last] = [quarter * 3 - 2, quarter * 3].map((month) =>
    onlyMonth[language].format(Date.UTC(year, month - 1, 15)),
  )
  return language === 'fr'
    ? `de ${first} à ${last} ${year}`.replace('de a', 'd’a').replace('de o', 'd’o')
    : `${first} to ${last} ${year}`
}

function middleOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return Date.UTC(year, number - 1, 15)
}

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
const longMonth = {
  en: format('en-CA', { year: 'numeric', month: 'long' }),
  fr: format('fr-CA', { year: 'numeric', month: 'long' }),
}
const shortMonth = {
  en: format('en-CA', { year: 'numeric', month: 'short' }),
  fr: format('fr-CA', { year: 'numeric', month: 'short' }),
}
const onlyMonth = { en: format('en-CA', { month: 'long' }), fr: format('fr-CA', { month: 'long' }) }

const units = {
  minute: { one: { en: 'minute', fr: 'minute' }, other: { en: 'minutes', fr: 'minutes' } },
  hour: { one: { en: 'hour', fr: 'heure' }, other: { en: 'hours', fr: 'heures' } },
  day: { one: { en: 'day', fr: 'jour' }, other: { en: 'days', fr: 'jours' } },
} as const

const words = {
  lessThanMinute: { en: 'less than a minute', fr: 'moins d’une minute' },
} satisfies Record<string, Bilingual>
