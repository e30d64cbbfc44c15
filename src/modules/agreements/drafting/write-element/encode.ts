import type { Language } from '../../../../kernel/language/bilingual.ts'
import { dateParts } from '../../../../kernel/ui/form/date-input.tsx'
import type { FieldDefinition } from '../../../guide/index.ts'
import type { AgreementElement, FieldValue } from '../../format.ts'
import { isCodes, isDraftValue, isDurationValue, isMoneyValue, isRows, valueAt } from '../../values/shape.ts'
import { controlName, rowsName } from './control-names.ts'

export type Pair = readonly [name: string, value: string]

/** An element as the form that would have been sent for it: pages read what is stored and what is typed alike. */
export function encodeElement(
  element: AgreementElement,
  fields: readonly FieldDefinition[],
  language: Language,
): readonly Pair[] {
  return [
    ['state', element.state === 'empty' ? 'drafted' : element.state],
    ...sides('reason', element.reason ?? {}),
    ...sides('text', element.text ?? {}),
    ...fields.flatMap((field) => encodeField(field, valueAt(element.fields, field.key), language)),
  ]
}

/** One field's part of that form; nothing for an empty value. */
export function encodeField(
  field: FieldDefinition,
  value: FieldValue | undefined,
  language: Language,
): readonly Pair[] {
  if (value === undefined) return []
  if (field.type !== 'table') return encodeValue(controlName(field.key), field, value, language)
  if (!isRows(value)) return []
  return value.flatMap((row) => [
    [rowsName(field.key), row.id] as const,
    ...(field.columns ?? []).flatMap((column) => {
      const cell = valueAt(row, column.key)
      const name = controlName(`${field.key}.${row.id}.${column.key}`)
      return cell === undefined ? [] : encodeValue(name, column, cell, language)
    }),
  ])
}

function encodeValue(
  name: string,
  field: FieldDefinition,
  value: FieldValue,
  language: Language,
): readonly Pair[] {
  if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']]
  if (typeof value === 'number') return [[name, String(value)]]
  if (typeof value === 'string') return encodeString(name, field, value, language)
  if (isMoneyValue(value)) return [[name, localDecimal(value.amount, language)]]
  if (isDurationValue(value)) {
    return [
      [name, Number.isNaN(value.count) ? '' : String(value.count)],
      [`${name}-unit`, value.unit],
    ]
  }
  if (isCodes(value)) return value.map((code) => [name, code])
  return isDraftValue(value) ? sides(name, value) : []
}

function encodeString(
  name: string,
  field: FieldDefinition,
  value: string,
  language: Language,
): readonly Pair[] {
  if (field.type === 'decimal' || field.type === 'percent') return [[name, localDecimal(value, language)]]
  if (field.type !== 'date') return [[name, value]]
  const { day, month, year } = dateParts(value)
  return [
    [`${name}-day`, day],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ]
}

function sides(
  name: string,
  text: { readonly en?: string | undefined; readonly fr?: string | undefined },
): readonly Pair[] {
  return [
    [`${name}.en`, text.en ?? ''],
    [`${name}.fr`, text.fr ?? ''],
  ]
}

function localDecimal(value: string, language: Language): string {
  return language === 'fr' ? value.replace('.', ',') : value
}
