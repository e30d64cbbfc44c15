/** An exact amount: a decimal string with two decimals at most ("1234.50") and its ISO 4217 currency. */
export type Money = { readonly amount: string; readonly currency: 'CAD' }

const decimal = /^-?\d{1,15}(\.\d{1,2})?$/

export function isMoneyAmount(amount: string): boolean {
  return decimal.test(amount)
}

/** Whole cents of an amount. Throws a RangeError when the amount is not a decimal with at most two places. */
export function toCents(amount: string): bigint {
  if (!isMoneyAmount(amount)) throw new RangeError(`not an exact amount: ${amount}`)
  const negative = amount.startsWith('-')
  const [units = '0', cents = ''] = amount.replace('-', '').split('.')
  const total = BigInt(units) * 100n + BigInt(cents.padEnd(2, '0'))
  return negative ? -total : total
}

/** The canonical amount of whole cents: always two decimals. */
export function fromCents(cents: bigint): string {
  const sign = cents < 0n ? '-' : ''
  const absolute = cents < 0n ? -cents : cents
  return `${sign}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`
}

/** Cents times a decimal quantity ("2.5"), rounded half up to the cent. */
export function timesQuantity(cents: bigint, quantity: string): bigint {
  const [units = '0', decimals = ''] = quantity.split('.')
  const scale = 10n ** BigInt(decimals.length)
  const product = cents * BigInt(units + decimals)
  return (product + (product < 0n ? -scale : scale) / 2n) / scale
}
