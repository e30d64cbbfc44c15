import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FieldDefinition } from '../../guide/index.ts'
import { fieldsOf } from '../compose/fields.ts'
import type { AgreementElement, FieldValue, RowValue } from '../format.ts'
import { isRows, valueAt } from '../values/shape.ts'
import { fieldPlace } from './case.ts'

/** One value of an element, cells of tables included, with its path ("levels.l1.target") and its place in words. */
export type PlacedValue = {
  readonly field: FieldDefinition
  readonly value: FieldValue | undefined
  readonly path: string
  readonly label: Bilingual
  readonly row: RowValue | null
}

/** Every field of an element and every cell of its rows, whether or not it holds a value. */
export function eachValue(element: AgreementElement): readonly PlacedValue[] {
  return fieldsOf(element).flatMap((field): PlacedValue[] => {
    const value = valueAt(element.fields, field.key)
    const whole = { field, value, path: field.key, label: fieldPlace(field), row: null }
    if (field.type !== 'table' || !isRows(value)) return [whole]
    return [whole, ...value.flatMap((row, index) => cells(field, row, index))]
  })
}

function cells(field: FieldDefinition, row: RowValue, index: number): readonly PlacedValue[] {
  return (field.columns ?? []).map((column) => ({
    field: column,
    value: valueAt(row, column.key),
    path: `${field.key}.${row.id}.${column.key}`,
    label: fieldPlace(field, index, column),
    row,
  }))
}
