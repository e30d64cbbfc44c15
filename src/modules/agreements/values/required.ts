import type { FieldDefinition, RequiredWhen } from '../../guide/index.ts'
import type { FieldValue } from '../format.ts'
import { isEmptyValue, valueAt } from './shape.ts'

/** Whether a field must hold a value, beside the other values of its element or row. */
export function isRequired(field: FieldDefinition, beside: { readonly [key: string]: FieldValue }): boolean {
  if (field.required) return true
  return field.requiredWhen?.every((when) => holds(when, valueAt(beside, when.field))) ?? false
}

// What is not answered yet asks for nothing more, except where emptiness itself is the question.
function holds(when: RequiredWhen, value: FieldValue | undefined): boolean {
  if ('empty' in when) return isEmptyValue(value)
  if (typeof value !== 'string' && typeof value !== 'boolean') return false
  if (isEmptyValue(value)) return false
  return 'is' in when ? when.is.includes(value) : !when.isNot.includes(value)
}
