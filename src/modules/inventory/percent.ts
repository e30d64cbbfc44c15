import type { Language } from '../../kernel/language/bilingual.ts'
import { formatPercent } from '../../kernel/language/format.ts'
import type { Fraction } from './exact.ts'

/** A fraction as a percentage of at most one decimal, cut and not rounded: 99.96 is not 100. */
export function percentageOf({ numerator, denominator }: Fraction): string {
  const tenths = (numerator * 1000n) / denominator
  const [units, decimal] = [tenths / 10n, tenths % 10n]
  return decimal === 0n ? `${units}` : `${units}.${decimal}`
}

export function percentText(fraction: Fraction, language: Language): string {
  return formatPercent(percentageOf(fraction), language)
}
