import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { type EpochDay, parseDay } from '../../standards/index.ts'
import { compareDecimals, subtractDecimals } from '../levels/decimal.ts'
import { type RulesInForce, ruleOn } from './rules-in-force.ts'

/** A fact that is no case: so many of so many over some days, or a value read. Decimals are exact text. */
export type Observation = {
  readonly firstDay: string
  readonly numerator?: string
  readonly denominator?: string
  readonly value?: string
}

/** How much of it met the promise and how much did not; both in the unit counted. */
export type ObservationVerdict = {
  readonly ruleNumber: number
  readonly day: EpochDay
  readonly met: string
  readonly missed: string
}

/** Judges counts or a value by the rule in force on its first day; undefined before the first rule. */
export function judgeObservation(
  rules: RulesInForce,
  observation: Observation,
): Result<ObservationVerdict | undefined, Bilingual> {
  const inForce = ruleOn(rules, observation.firstDay)
  const day = parseDay(observation.firstDay)
  if (!inForce || day === undefined) return ok(undefined)
  const { rule, number: ruleNumber } = inForce
  const { numerator, denominator, value } = observation
  if (rule.evidence === 'values') {
    if (value === undefined || !rule.threshold) return refused(faults.noValue)
    const order = compareDecimals(value, rule.threshold.value)
    const isMet = rule.threshold.better === 'higher' ? order >= 0 : order <= 0
    return ok({ ruleNumber, day, met: isMet ? '1' : '0', missed: isMet ? '0' : '1' })
  }
  if (numerator === undefined || denominator === undefined) return refused(faults.noCounts)
  if (compareDecimals(numerator, '0') < 0) return refused(faults.negative)
  if (compareDecimals(numerator, denominator) > 0) return refused(faults.moreThanAll)
  return ok({ ruleNumber, day, met: numerator, missed: subtractDecimals(denominator, numerator) })
}

const faults = {
  noValue: { en: 'Give the value that was read.', fr: 'Indiquez la valeur relevée.' },
  noCounts: {
    en: 'Give how many met the promise, and of how many.',
    fr: 'Indiquez combien ont respecté l’engagement, et sur combien.',
  },
  negative: {
    en: 'How many met the promise cannot be less than zero.',
    fr: 'Le nombre de ceux qui respectent l’engagement ne peut pas être inférieur à zéro.',
  },
  moreThanAll: {
    en: 'More met the promise than were counted in all. Check both numbers.',
    fr: 'Il y en a plus qui respectent l’engagement qu’il n’y en a en tout. Vérifiez les deux nombres.',
  },
} as const satisfies { readonly [fault: string]: Bilingual }
