/** An exact fraction; the denominator is positive. Comparisons are made on these, never on floats. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

const decimalPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/

/** Reads a decimal as typed: "0.9", "1", ".5", "9e-1". Undefined when it is not one number. */
export function parseDecimal(text: string): Fraction | undefined {
  const match = decimalPattern.exec(text)
  if (!match) return undefined
  const [, sign = '', units = '', decimals = '', exponent = '0'] = match
  if (units + decimals === '' || text.length > 400) return undefined
  const digits = BigInt(units + decimals) * (sign === '-' ? -1n : 1n)
  const power = Number(exponent) - decimals.length
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) }
}

/** Reads a whole number, with an optional minus sign. Undefined for anything else. */
export function parseInteger(text: string): bigint | undefined {
  return /^-?\d{1,100}$/.test(text) ? BigInt(text) : undefined
}

/** Negative, zero or positive as the first is smaller, equal or greater. */
export function compareFractions(first: Fraction, second: Fraction): number {
  const difference = first.numerator * second.denominator - second.numerator * first.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** True when both agree within half a unit of the given decimal place: one is the other, rounded. */
export function agreeTo(decimals: number, first: Fraction, second: Fraction): boolean {
  const gap = first.numerator * second.denominator - second.numerator * first.denominator
  const scale = first.denominator * second.denominator
  const size = gap < 0n ? -gap : gap
  return size * 2n * 10n ** BigInt(decimals) <= scale
}
