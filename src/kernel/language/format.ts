import { zoneName } from '../time/zones.ts'
import type { Money } from '../value/money.ts'
import type { Language } from './bilingual.ts'

const locale = { en: 'en-CA', fr: 'fr-CA' } as const
const narrowSpaces = /[\u202f\u2009]/g
const nbsp = '\u00a0'

/** "April 1, 2027" or "1er avril 2027" (no article: the sentence around it decides). */
export function formatDate(date: Temporal.PlainDate, language: Language): string {
  const text = dateFormat[language].format(Date.UTC(date.year, date.month - 1, date.day))
  return language === 'fr' && date.day === 1
    ? text.replace(/^1 /, `1er${nbsp}`)
    : text.replace(/^(\d+) /, `$1${nbsp}`)
}

/** "5:30 p.m." or "17 h 30"; noon and full hours in French are "12 h". */
export function formatTime(time: Temporal.PlainTime, language: Language): string {
  const minutes = String(time.minute).padStart(2, '0')
  if (language === 'fr') return `${time.hour}${nbsp}h${time.minute ? `${nbsp}${minutes}` : ''}`
  return `${time.hour % 12 || 12}:${minutes}${nbsp}${time.hour < 12 ? 'a.m.' : 'p.m.'}`
}

/**
 * A moment on the reader's clocks: "November 24, 2026, 9:30 a.m."; named where it matters which clocks:
 * "November 24, 2026, 9:30 a.m. (Eastern time)".
 */
export function formatMoment(
  at: Temporal.Instant,
  language: Language,
  zone: string,
  how: 'plain' | 'named' = 'plain',
): string {
  const local = at.toZonedDateTimeISO(zone)
  const text = `${formatDate(local.toPlainDate(), language)}, ${formatTime(local.toPlainTime(), language)}`
  if (how === 'plain') return text
  const name = zoneName(zone)[language]
  return `${text} (${language === 'fr' ? name.charAt(0).toLowerCase() + name.slice(1) : name})`
}

/** "1,234.5" or "1 234,5", from an exact decimal string or a number. */
export function formatNumber(value: string | number, language: Language): string {
  const [units = '0', decimals] = String(value).split('.')
  const sign = units.startsWith('-') ? '-' : ''
  const grouped = units.replace('-', '').replace(/\B(?=(\d{3})+(?!\d))/g, language === 'fr' ? nbsp : ',')
  return sign + grouped + (decimals ? (language === 'fr' ? ',' : '.') + decimals : '')
}

/** "95%" or "95 %", from a percentage written as an exact decimal ("99.5"), not as a fraction. */
export function formatPercent(percentage: string | number, language: Language): string {
  return formatNumber(percentage, language) + (language === 'fr' ? `${nbsp}%` : '%')
}

/** "$1,234.50" or "1 234,50 $"; cents are shown only when there are some. */
export function formatMoney(money: Money, language: Language): string {
  const negative = money.amount.startsWith('-')
  const [units = '0', cents = ''] = money.amount.replace('-', '').split('.')
  const shown = /[1-9]/.test(cents) ? `${units}.${cents.padEnd(2, '0')}` : units
  const number = formatNumber(shown, language)
  return `${negative ? '-' : ''}${language === 'fr' ? `${number}${nbsp}$` : `$${number}`}`
}

/** A size in megabytes, to one decimal: "1.5 MB" or "1,5 Mo". */
export function formatMegabytes(bytes: number, language: Language): string {
  const size = formatNumber(Math.round(bytes / 100_000) / 10, language)
  return `${size}${nbsp}${language === 'fr' ? 'Mo' : 'MB'}`
}

/** "A, B and C" or "A, B et C". */
export function formatList(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale[language], { type }).format(items).replace(narrowSpaces, nbsp)
}

/** Chooses a form by count; in French zero and 1.5 are singular. The forms get the formatted number. */
export function plural(
  count: number,
  language: Language,
  forms: { one: (number: string) => string; other: (number: string) => string },
): string {
  const category = pluralRules[language].select(count)
  return (category === 'one' ? forms.one : forms.other)(formatNumber(count, language))
}

const dateFormat = {
  en: new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' }),
}

const pluralRules = { en: new Intl.PluralRules('en-CA'), fr: new Intl.PluralRules('fr-CA') }
