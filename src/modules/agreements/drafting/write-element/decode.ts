import type { BilingualDraft } from '../../../../kernel/language/bilingual.ts'
import { type DurationUnit, isDurationUnit } from '../../../../kernel/language/duration.ts'
import { exactDecimal } from '../../../../kernel/language/typed-decimal.ts'
import { readDate, typedDate } from '../../../../kernel/ui/form/date-input.tsx'
import type { FormFields } from '../../../../kernel/web/form.ts'
import type { FieldDefinition } from '../../../guide/index.ts'
import type { AgreementElement, FieldValue, RowValue } from '../../format.ts'
import { isEmptyValue, isRows, valueAt } from '../../values/shape.ts'
import { controlName, isRowId, mostRows, rowsName } from './control-names.ts'

/**
 * What was typed, as an element. A value that does not fit its field is kept as typed (a date as "2027-13-45"), so
 * that the checks of values say what is wrong with it. Fields the form does not show are kept from `stored`.
 */
export function decodeElement(
  form: FormFields,
  stored: AgreementElement,
  fields: readonly FieldDefinition[],
): AgreementElement {
  const shown = fields.filter((field) => !isTooLong(valueAt(stored.fields, field.key)))
  const keys = new Set(shown.map((field) => field.key))
  const unshown = Object.entries(stored.fields).filter(([key]) => !keys.has(key))
  const typed = shown.flatMap((field): (readonly [string, FieldValue])[] => {
    const value = decodeField(form, field)
    return value === undefined || isEmptyValue(value) ? [] : [[field.key, value]]
  })
  const values = { ...Object.fromEntries(unshown), ...Object.fromEntries(typed) }
  const text = typedSides(form, 'text')
  const reason = typedSides(form, 'reason')
  return {
    id: stored.id,
    ...(stored.name ? { name: stored.name } : {}),
    state: stateOf(form.get('state'), values, text),
    ...(isEmptyValue(reason) ? {} : { reason }),
    fields: values,
    ...(isEmptyValue(text) ? {} : { text }),
  }
}

// "Drafted" with nothing in it is an element that nobody has begun.
export function stateOf(
  chosen: string,
  values: AgreementElement['fields'],
  text: BilingualDraft,
): AgreementElement['state'] {
  if (chosen === 'inherited' || chosen === 'not-applicable') return chosen
  return Object.keys(values).length === 0 && isEmptyValue(text) ? 'empty' : 'drafted'
}

function decodeField(form: FormFields, field: FieldDefinition): FieldValue | undefined {
  if (field.type !== 'table') return decodeValue(form, controlName(field.key), field)
  const rows = rowIdsOf(form, field.key).map((id): RowValue => {
    const cells = (field.columns ?? []).flatMap((column): (readonly [string, FieldValue])[] => {
      const value = decodeValue(form, controlName(`${field.key}.${id}.${column.key}`), column)
      return value === undefined || isEmptyValue(value) ? [] : [[column.key, value]]
    })
    return { ...Object.fromEntries(cells), id }
  })
  return rows.filter((row) => Object.keys(row).length > 1)
}

/** A table that an import made longer than the form: it is shown as kept, and saving the form leaves it alone. */
export function isTooLong(value: FieldValue | undefined): value is readonly RowValue[] {
  return isRows(value) && value.length > mostRows
}

/** The rows of a table as the form lists them, each once. */
export function rowIdsOf(form: FormFields, table: string): readonly string[] {
  return [...new Set(form.all(rowsName(table)).filter(isRowId))].slice(0, mostRows)
}

function decodeValue(form: FormFields, name: string, field: FieldDefinition): FieldValue | undefined {
  const typed = form.get(name).trim()
  switch (field.type) {
    case 'text':
    case 'prose':
      return typedSides(form, name)
    case 'integer':
      return /^\d{1,15}$/.test(ungrouped(typed)) ? Number(ungrouped(typed)) : typed
    case 'decimal':
      return exactDecimal(typed)
    case 'percent':
      return exactDecimal(typed.replace(/%$/, ''))
    case 'money':
      return typed ? { amount: exactDecimal(typed.replace(/^\$|\$$/g, '')), currency: 'CAD' } : undefined
    case 'date':
      return decodeDate(form, name)
    case 'time':
      return typed.replace(
        /^(\d{1,2})\s*[h:]\s*(\d{2})?$/i,
        (_, hour, minute) => `${String(hour).padStart(2, '0')}:${minute ?? '00'}`,
      )
    case 'duration':
      return decodeDuration(typed, form.get(`${name}-unit`))
    case 'choices':
    case 'parties':
      return [...new Set(form.all(name).filter((code) => code !== ''))]
    case 'boolean':
      return typed === 'yes' ? true : typed === 'no' ? false : undefined
    case 'table':
      return undefined
    default:
      return typed
  }
}

function decodeDate(form: FormFields, name: string): string | undefined {
  const typed = typedDate(form, name)
  const read = readDate(typed)
  if (read === null) return undefined
  return read === 'impossible' ? `${typed.year}-${typed.month}-${typed.day}` : read
}

function decodeDuration(count: string, unit: string): FieldValue | undefined {
  if (count === '') return undefined
  const whole = /^\d{1,9}$/.test(count) ? Number(count) : Number.NaN
  // An unknown unit is kept as typed: the checks of values refuse it.
  return { count: whole, unit: isDurationUnit(unit) ? unit : (unit as DurationUnit) }
}

function typedSides(form: FormFields, name: string): BilingualDraft {
  const en = form.get(`${name}.en`).trim()
  const fr = form.get(`${name}.fr`).trim()
  return { ...(en ? { en } : {}), ...(fr ? { fr } : {}) }
}

function ungrouped(typed: string): string {
  return /^\d{1,3}([\s\u00a0\u202f,]\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed
}
