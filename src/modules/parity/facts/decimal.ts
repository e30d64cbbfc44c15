/** Exact decimals as strings without useless zeros: "1234.5", "0.5", "99". */

export function canonical(decimal: string): string {
  const [units = '', decimals = ''] = decimal.split('.')
  const whole = units.replace(/^0+(?=\d)/, '') || '0'
  const part = decimals.replace(/0+$/, '')
  return part ? `${whole}.${part}` : whole
}

/** Multiplies by ten to the power of `zeros`: ("1.5", 6) is "1500000". */
export function shift(decimal: string, zeros: number): string {
  const [units = '', decimals = ''] = decimal.split('.')
  const padded = decimals.padEnd(zeros, '0')
  return canonical(`${units}${padded.slice(0, zeros)}.${padded.slice(zeros)}`)
}

/** Multiplies an exact decimal by a whole number. */
export function times(decimal: string, factor: number): string {
  const [units = '', decimals = ''] = decimal.split('.')
  const product = (BigInt(units + decimals) * BigInt(factor)).toString().padStart(decimals.length + 1, '0')
  const cut = product.length - decimals.length
  return canonical(`${product.slice(0, cut)}.${product.slice(cut)}`)
}
