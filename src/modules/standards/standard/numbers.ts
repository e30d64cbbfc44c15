import { z } from 'zod'

/** A percentage as exact text: 95, 99.9, 100. */
export const percentageShape = z.string().regex(/^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/)

/** A decimal as exact text. */
export const decimalShape = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/)

/** Decimal comma and spaces are how people write; what is kept is the exact text with a point. */
export function typedDecimal(text: string): string {
  return text.replace(/[\s\u00a0%]/g, '').replace(',', '.')
}

/** A whole number as people write it, or NaN. */
export function typedWhole(text: string): number {
  const digits = text.replace(/[\s\u00a0]/g, '')
  return /^\d{1,10}$/.test(digits) ? Number(digits) : Number.NaN
}
