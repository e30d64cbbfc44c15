import { elementById } from '../../guide/index.ts'
import type { Finding } from '../format.ts'
import { valueFaults } from '../values/faults.ts'
import { isRows, valueAt } from '../values/shape.ts'
import { faultOf, isDateText, isTimeText } from '../values/validity.ts'
import { about, type Check, type CheckedCase, fieldPlace, type Said } from './case.ts'
import { eachValue, type PlacedValue } from './each-value.ts'

/** Every value against its field: kind, form, existence of what it names, order of start and end. */
export const values: Check = (checked) =>
  checked.agreement.documents.flatMap((document) =>
    document.elements.flatMap((element) => elementValues({ document, element }, checked)),
  )

function elementValues(said: Said, checked: CheckedCase): readonly Finding[] {
  const placed = eachValue(said.element)
  return [
    ...placed.flatMap((value) => valueFinding(said, value, checked)),
    ...unknownFields(said),
    ...unknownColumns(said),
    ...repeatedRows(said),
    ...disorders(said, placed),
  ]
}

function valueFinding(said: Said, placed: PlacedValue, { composition }: CheckedCase): readonly Finding[] {
  const fault = faultOf(placed.field, placed.value, composition.directory)
  return fault ? [valueFault(said, placed, fault)] : []
}

function valueFault(
  said: Said,
  placed: Pick<PlacedValue, 'path' | 'label'>,
  fault: { readonly rule: string; readonly en: string; readonly fr: string },
): Finding {
  return about(said, placed.path, fault.rule, 'error', {
    en: `${placed.label.en} – ${fault.en}.`,
    fr: `${placed.label.fr} – ${fault.fr}.`,
  })
}

function unknownFields(said: Said): readonly Finding[] {
  const definition = elementById(said.element.id)
  if (!definition) return []
  return Object.keys(said.element.fields)
    .filter((key) => !definition.fields.some((field) => field.key === key))
    .map((key) => valueFault(said, { path: key, label: { en: key, fr: key } }, valueFaults.unknownField))
}

function unknownColumns(said: Said): readonly Finding[] {
  return tablesOf(said).flatMap(({ field, rows }) => {
    const known = new Set(['id', ...(field.columns ?? []).map((column) => column.key)])
    const unknown = new Set(rows.flatMap((row) => Object.keys(row)).filter((key) => !known.has(key)))
    return [...unknown].map((key) => {
      const label = fieldPlace(field)
      const path = `${field.key}.${rows.find((row) => Object.hasOwn(row, key))?.id}.${key}`
      return valueFault(
        said,
        { path, label: { en: `${label.en}, ${key}`, fr: `${label.fr}, ${key}` } },
        valueFaults.unknownField,
      )
    })
  })
}

function repeatedRows(said: Said): readonly Finding[] {
  return tablesOf(said).flatMap(({ field, rows }) => {
    const seen = new Set<string>()
    return rows.flatMap((row, index) => {
      const again = seen.has(row.id)
      seen.add(row.id)
      const label = fieldPlace(field, index)
      return again
        ? [valueFault(said, { path: `${field.key}.${row.id}`, label }, valueFaults.repeatedRow)]
        : []
    })
  })
}

function tablesOf({ element }: Said) {
  return (elementById(element.id)?.fields ?? []).flatMap((field) => {
    const rows = valueAt(element.fields, field.key)
    return field.type === 'table' && isRows(rows) ? [{ field, rows }] : []
  })
}

/** Pairs of keys of which the second never comes before the first. */
const orders = [
  ['start', 'end'],
  ['effective', 'end'],
  ['since', 'until'],
  ['opens', 'closes'],
] as const

// ISO dates and times compare as text. Values side by side stand in the same row, or outside any row.
function disorders(said: Said, placed: readonly PlacedValue[]): readonly Finding[] {
  return placed.flatMap((last) => {
    const pair = orders.find(([, key]) => key === last.field.key)
    const start = pair && valueAt(last.row ?? said.element.fields, pair[0])
    const end = last.value
    if (typeof start !== 'string' || typeof end !== 'string' || end >= start) return []
    const both = (isDateText(start) && isDateText(end)) || (isTimeText(start) && isTimeText(end))
    return both ? [valueFault(said, last, valueFaults.endBeforeStart)] : []
  })
}
