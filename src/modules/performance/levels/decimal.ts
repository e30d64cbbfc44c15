/** An exact decimal as text: "-1234.5". */
export type DecimalText = string

const form = /^-?\d{1,30}(\.\d{1,12})?$/

export function isDecimal(text: string): text is DecimalText {
  return form.test(text)
}

/** Negative, zero or positive, as for sorting. Throws a RangeError for what is no decimal. */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  const [left, right] = aligned(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

export function addDecimals(a: DecimalText, b: DecimalText): DecimalText {
  const [left, right, decimals] = aligned(a, b)
  return written(left + right, decimals)
}

export function subtractDecimals(a: DecimalText, b: DecimalText): DecimalText {
  const [left, right, decimals] = aligned(a, b)
  return written(left - right, decimals)
}

/** One decimal divided by another, cut (not rounded) after six decimals. Throws a RangeError for a divisor of zero. */
export function quotientText(dividend: DecimalText, divisor: DecimalText): DecimalText {
  const [part, whole] = aligned(dividend, divisor)
  if (whole === 0n) throw new RangeError('nothing can be divided by zero')
  return written((part * 1_000_000n) / whole, 6)
}

/** Two decimals as whole numbers of the same small unit, so that a share of them is exact. */
export function wholeParts(a: DecimalText, b: DecimalText): readonly [bigint, bigint] {
  const [left, right] = aligned(a, b)
  return [left, right]
}

function aligned(a: DecimalText, b: DecimalText): readonly [bigint, bigint, number] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  return [scaled(a, decimals), scaled(b, decimals), decimals]
}

function scaled(text: DecimalText, decimals: number): bigint {
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${text}`)
  const [units = '', fraction = ''] = text.split('.')
  return BigInt(units + fraction.padEnd(decimals, '0'))
}

function decimalsOf(text: DecimalText): number {
  return text.split('.')[1]?.length ?? 0
}

function written(value: bigint, decimals: number): DecimalText {
  if (decimals === 0) return String(value)
  const sign = value < 0n ? '-' : ''
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0')
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '')
  return text === '0' ? '0' : sign + text
}
