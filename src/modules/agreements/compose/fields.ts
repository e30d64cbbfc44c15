import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { elementById, type FieldDefinition, type FieldType } from '../../guide/index.ts'
import type { AgreementElement, FieldValue } from '../format.ts'
import { isCodes, isDraftValue, isDurationValue, isMoneyValue, isRows } from '../values/shape.ts'

/**
 * The fields of an element: the guide's, then those the guide does not know (an element of the organization's
 * own, a file of another guide version), their kind read from the value and their key as the label.
 */
export function fieldsOf(element: AgreementElement): readonly FieldDefinition[] {
  const known = elementById(element.id)?.fields ?? []
  const others = Object.entries(element.fields).filter(([key]) => !known.some((field) => field.key === key))
  return [...known, ...others.map(([key, value]) => inferred(key, value))]
}

function inferred(key: string, value: FieldValue): FieldDefinition {
  const field: FieldDefinition = { key, type: kindOf(value), label: labelOf(key) }
  if (!isRows(value) || isCodes(value)) return field
  const keys = new Set(value.flatMap((row) => Object.keys(row)).filter((column) => column !== 'id'))
  const first = (column: string) => value.find((row) => Object.hasOwn(row, column))?.[column]
  return { ...field, columns: [...keys].map((column) => cellField(column, first(column))) }
}

function cellField(key: string, value: FieldValue | undefined): FieldDefinition {
  return { key, type: value === undefined ? 'code' : kindOf(value), label: labelOf(key) }
}

function kindOf(value: FieldValue): FieldType {
  if (typeof value === 'number') return 'decimal'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'code'
  if (isMoneyValue(value)) return 'money'
  if (isDurationValue(value)) return 'duration'
  if (isCodes(value)) return 'choices'
  if (isRows(value)) return 'table'
  return isDraftValue(value) ? 'prose' : 'code'
}

// A key is the author's own word, the same in both languages.
function labelOf(key: string): Bilingual {
  const label = key.replaceAll('-', ' ')
  return { en: label, fr: label }
}
