/** A percentage as people state it: an exact decimal between 0 and 100 ("95", "99.95"). */
export type Percentage = string

const percentageForm = /^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/

export function isPercentage(text: string): text is Percentage {
  return percentageForm.test(text)
}

/**
 * A share in percent, cut (not rounded) after four decimals or as many as the target has: what is shown reaches the
 * target exactly when the counts do. Undefined when nothing was counted.
 */
export function percentageOf(
  part: number | bigint,
  whole: number | bigint,
  target: Percentage = '0',
): Percentage | undefined {
  if (BigInt(whole) === 0n) return undefined
  const decimals = Math.max(4, decimalsOf(target))
  const scaled = (BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole)
  const digits = String(scaled).padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '')
}

/** True when part of whole is at least the target, compared as whole numbers. Throws a RangeError for no percentage. */
export function reaches(part: number | bigint, whole: number | bigint, target: Percentage): boolean {
  const { numerator, scale } = exact(target)
  return BigInt(part) * 100n * scale >= numerator * BigInt(whole)
}

function exact(target: Percentage): { readonly numerator: bigint; readonly scale: bigint } {
  if (!isPercentage(target)) throw new RangeError(`not a percentage: ${target}`)
  return { numerator: BigInt(target.replace('.', '')), scale: 10n ** BigInt(decimalsOf(target)) }
}

function decimalsOf(target: Percentage): number {
  return target.split('.')[1]?.length ?? 0
}
