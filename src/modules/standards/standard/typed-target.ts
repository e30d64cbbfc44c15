import type { DurationUnit } from '../../../kernel/language/duration.ts'
import { typedWhole } from './numbers.ts'
import type { StatedTarget } from './target-shape.ts'

/** What people count a time limit in. */
export const targetUnits = [
  'working-days',
  'working-hours',
  'minutes',
  'days',
  'hours',
  'weeks',
  'months',
] as const

export type TargetUnit = (typeof targetUnits)[number]

/** The unit of a time limit as documents write it. */
export const durationOfUnit = {
  'working-days': 'working-day',
  'working-hours': 'working-hour',
  minutes: 'minute',
  days: 'day',
  hours: 'hour',
  weeks: 'week',
  months: 'month',
} as const satisfies { readonly [unit in TargetUnit]: DurationUnit }

const periods: { readonly [unit in Exclude<TargetUnit, 'working-days'>]: (count: string) => string } = {
  'working-hours': (count) => `PT${count}H`,
  minutes: (count) => `PT${count}M`,
  hours: (count) => `PT${count}H`,
  days: (count) => `P${count}D`,
  weeks: (count) => `P${count}W`,
  months: (count) => `P${count}M`,
}

/** The time limit that a count and a unit give, as data for `targetShape`; undefined when they give none. */
export function targetTyped(count: string, unit: string): unknown {
  const known = targetUnits.find((name) => name === unit)
  if (known === 'working-days') return { workingDays: typedWhole(count) }
  return known && /^\d+$/.test(count) ? periods[known](String(Number(count))) : undefined
}

/** A time limit as a count and a unit; hours are those of the clock when the calendar never closes. */
export function targetFields(
  target: StatedTarget | undefined,
  isContinuous: boolean,
): readonly [count: string, unit: TargetUnit] {
  if (typeof target === 'object') return [String(target.workingDays), 'working-days']
  const match = /^P(?:(\d+)([DWM])|T(\d+)([HM]))$/.exec(target ?? '')
  if (match?.[3] && match[4] === 'M') return [match[3], 'minutes']
  if (match?.[3]) return [match[3], isContinuous ? 'hours' : 'working-hours']
  const byLetter: { readonly [letter: string]: TargetUnit } = { D: 'days', W: 'weeks', M: 'months' }
  return [match?.[1] ?? '', byLetter[match?.[2] ?? ''] ?? 'working-days']
}
