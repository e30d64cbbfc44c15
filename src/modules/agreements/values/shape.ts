import type { BilingualDraft } from '../../../kernel/language/bilingual.ts'
import type { Money } from '../../../kernel/value/money.ts'
import type { DurationValue, FieldValue, RowValue } from '../format.ts'

/** The value under a key, or undefined; never something inherited, whatever the key. */
export function valueAt(fields: { readonly [key: string]: FieldValue }, key: string): FieldValue | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

export function isDraftValue(value: FieldValue | undefined): value is BilingualDraft {
  return isObject(value) && !('amount' in value) && !('count' in value) && !('id' in value)
}

export function isMoneyValue(value: FieldValue | undefined): value is Money {
  return isObject(value) && 'amount' in value && typeof value.amount === 'string' && 'currency' in value
}

export function isDurationValue(value: FieldValue | undefined): value is DurationValue {
  return isObject(value) && 'count' in value && typeof value.count === 'number' && 'unit' in value
}

export function isCodes(value: FieldValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

export function isRows(value: FieldValue | undefined): value is readonly RowValue[] {
  return (
    Array.isArray(value) &&
    value.every((row: unknown) => isObject(row) && 'id' in row && typeof row.id === 'string')
  )
}

/** True when nothing was entered: no value, white space only, no row, no code, or no language at all. */
export function isEmptyValue(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (isMoneyValue(value)) return value.amount.trim() === ''
  if (isDraftValue(value)) return !value.en?.trim() && !value.fr?.trim()
  return false
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
