import { z } from 'zod'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { dayOf, type EpochDay, firstYear, lastYear, parseDay, weekdayOf } from '../calendars/day.ts'
import { easterSunday } from './easter.ts'
import { monthNames, ordinals, weekdayNames } from './words.ts'

/** How a date is found in a year. Weekdays are ISO: 1 = Monday to 7 = Sunday. */
export type DateRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth-weekday'
      readonly nth: 1 | 2 | 3 | 4
      readonly weekday: number
      readonly month: number
    }
  | {
      readonly kind: 'weekday-before'
      readonly weekday: number
      readonly month: number
      readonly day: number
    }
  | { readonly kind: 'easter'; readonly days: number }
  /** The Monday closest to a date. */
  | { readonly kind: 'nearest-monday'; readonly month: number; readonly day: number }
  /** The Monday of the week of a date; from a Saturday or Sunday, the Monday that follows. */
  | { readonly kind: 'monday-of-week'; readonly month: number; readonly day: number }
  /** The Friday before the last Sunday of a month. */
  | { readonly kind: 'friday-before-last-sunday'; readonly month: number }
  | { readonly kind: 'once'; readonly year: number; readonly month: number; readonly day: number }

/** The date a rule gives in a year; undefined when it gives none (a one-off of another year). */
export function dateInYear(rule: DateRule, year: number): EpochDay | undefined {
  switch (rule.kind) {
    case 'fixed':
      return dayOf(year, rule.month, rule.day)
    case 'nth-weekday': {
      const first = dayOf(year, rule.month, 1)
      return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7
    }
    case 'weekday-before': {
      const eve = dayOf(year, rule.month, rule.day) - 1
      return eve - ((weekdayOf(eve) - rule.weekday + 7) % 7)
    }
    case 'easter':
      return easterSunday(year) + rule.days
    case 'nearest-monday': {
      const day = dayOf(year, rule.month, rule.day)
      const since = weekdayOf(day) - 1
      return since <= 3 ? day - since : day + 7 - since
    }
    case 'monday-of-week': {
      const day = dayOf(year, rule.month, rule.day)
      const since = weekdayOf(day) - 1
      return since <= 4 ? day - since : day + 7 - since
    }
    case 'friday-before-last-sunday': {
      const last = dayOf(rule.month === 12 ? year + 1 : year, (rule.month % 12) + 1, 1) - 1
      return last - (weekdayOf(last) % 7) - 2
    }
    case 'once':
      return rule.year === year ? dayOf(rule.year, rule.month, rule.day) : undefined
  }
}

const month = z.int().min(1).max(12)
const day = z.int().min(1).max(31)
const weekday = z.int().min(1).max(7)

const dateRule = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), month, day }),
    z.strictObject({
      kind: z.literal('nth-weekday'),
      nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
      weekday,
      month,
    }),
    z.strictObject({ kind: z.literal('weekday-before'), weekday, month, day }),
    z.strictObject({ kind: z.literal('easter'), days: z.int().min(-100).max(100) }),
    z.strictObject({ kind: z.literal('nearest-monday'), month, day }),
    z.strictObject({ kind: z.literal('monday-of-week'), month, day }),
    z.strictObject({ kind: z.literal('friday-before-last-sunday'), month }),
    z.strictObject({ kind: z.literal('once'), year: z.int().min(firstYear).max(lastYear), month, day }),
  ])
  // A day that no year has, or that a leap year alone has, gives no date to plan with.
  .refine(
    (rule) =>
      !('day' in rule) || parseDay(`2001-${twoDigits(rule.month)}-${twoDigits(rule.day)}`) !== undefined,
  ) satisfies z.ZodType<DateRule>

/** A rule given as data; undefined when it is none. */
export function readDateRule(value: unknown): DateRule | undefined {
  const read = dateRule.safeParse(value)
  return read.success ? read.data : undefined
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** The rule in words: "Third Monday in February", "troisième lundi de février". */
export function describeDateRule(rule: DateRule): Bilingual {
  switch (rule.kind) {
    case 'fixed':
      return monthDay(rule)
    case 'nth-weekday': {
      const [nth, weekday, month] = [ordinals(rule.nth), weekdayNames(rule.weekday), monthNames(rule.month)]
      return {
        en: `${nth.en} ${weekday.en} in ${month.en}`,
        fr: `${nth.fr} ${weekday.fr} ${deMonth(month.fr)}`,
      }
    }
    case 'weekday-before': {
      const [weekday, date] = [weekdayNames(rule.weekday), monthDay(rule)]
      return { en: `${weekday.en} before ${date.en}`, fr: `${weekday.fr} qui précède le ${date.fr}` }
    }
    case 'easter':
      return easterWords(rule.days)
    case 'nearest-monday': {
      const date = monthDay(rule)
      return { en: `Monday near ${date.en}`, fr: `lundi le plus proche du ${date.fr}` }
    }
    case 'monday-of-week': {
      const date = monthDay(rule)
      return {
        en: `Monday of the week of ${date.en}, or the next Monday when that date is on a weekend`,
        fr: `lundi de la semaine du ${date.fr}, ou lundi suivant si cette date tombe une fin de semaine`,
      }
    }
    case 'friday-before-last-sunday': {
      const month = monthNames(rule.month)
      return {
        en: `Friday before the last Sunday in ${month.en}`,
        fr: `vendredi qui précède le dernier dimanche ${deMonth(month.fr)}`,
      }
    }
    case 'once': {
      const date = monthDay(rule)
      return { en: `${date.en}, ${rule.year} only`, fr: `${date.fr}\u00a0${rule.year} seulement` }
    }
  }
}

/** True when the day lies on a Saturday or Sunday. */
export function isWeekend(day: EpochDay): boolean {
  return weekdayOf(day) >= 6
}

function monthDay(rule: { month: number; day: number }): Bilingual {
  const month = monthNames(rule.month)
  return {
    en: `${month.en} ${rule.day}`,
    fr: `${rule.day === 1 ? '1er' : rule.day}\u00a0${month.fr}`,
  }
}

function easterWords(days: number): Bilingual {
  if (days === -2) return { en: 'Friday before Easter Day', fr: 'vendredi qui précède Pâques' }
  if (days === 1) return { en: 'Monday after Easter Day', fr: 'lundi qui suit Pâques' }
  const count = Math.abs(days)
  return days < 0
    ? { en: `${count} days before Easter Day`, fr: `${count} jours avant Pâques` }
    : { en: `${count} days after Easter Day`, fr: `${count} jours après Pâques` }
}

function deMonth(month: string): string {
  return /^[ao]/.test(month) ? `d’${month}` : `de ${month}`
}
