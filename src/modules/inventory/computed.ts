import { applicationChannels } from './dictionary/dictionary.ts'
import { compareFractions, type Fraction, parseDecimal, parseInteger } from './exact.ts'

/** Reads a cell by column name: its text as typed, or undefined when the file has no such column. */
export type Cells = (field: string) => string | undefined

/** The sum of the seven application channels; NA, ND and anything that is not a whole number add nothing. */
export function totalApplications(cells: Cells): bigint {
  return applicationChannels.reduce(
    (total, field) => total + (parseInteger((cells(field) ?? '').trim()) ?? 0n),
    0n,
  )
}

/** Volume that met the standard over total volume, exact; undefined when either is missing or the total is zero. */
export function performance(cells: Cells): Fraction | undefined {
  const met = parseInteger((cells('volume_meeting_target') ?? '').trim())
  const total = parseInteger((cells('total_volume') ?? '').trim())
  if (met === undefined || total === undefined || total <= 0n) return undefined
  return { numerator: met, denominator: total }
}

/** NA without a target above zero or without a result; otherwise the exact quotient decides. */
export function targetMet(cells: Cells): 'Y' | 'N' | 'NA' {
  const target = parseDecimal((cells('target') ?? '').trim())
  const result = performance(cells)
  if (!target || target.numerator === 0n || !result) return 'NA'
  return compareFractions(result, target) >= 0 ? 'Y' : 'N'
}
