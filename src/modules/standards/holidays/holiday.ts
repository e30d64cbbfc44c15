import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { DateRule } from './date-rule.ts'

export const regions = [
  'CA',
  'CA-AB',
  'CA-BC',
  'CA-MB',
  'CA-NB',
  'CA-NL',
  'CA-NS',
  'CA-NT',
  'CA-NU',
  'CA-ON',
  'CA-PE',
  'CA-QC',
  'CA-SK',
  'CA-YT',
] as const

/** ISO 3166: Canada stands for the federal jurisdiction, the others for a province or territory. */
export type Region = (typeof regions)[number]

export const holidayBases = ['statute', 'public-service', 'customary'] as const

/**
 * Why a day is off: an act gives it to every employee under it; or the government gives it to its own staff; or many
 * employers give it without having to.
 */
export type HolidayBasis = (typeof holidayBases)[number]

/** What happens when the day falls on a weekend: nothing, or the next weekday that is still free is observed. */
export type Substitution = 'none' | 'next-weekday'

/** One holiday of a jurisdiction as a rule that gives a date in each year it is in effect. */
export type HolidayRule = {
  readonly id: string
  readonly name: Bilingual
  readonly on: DateRule
  readonly basis: HolidayBasis
  readonly substitution: Substitution
  /** First and last year in effect. */
  readonly since?: number
  readonly until?: number
  readonly source: Bilingual
}

export function isRegion(value: unknown): value is Region {
  return regions.some((region) => region === value)
}
