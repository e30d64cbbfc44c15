import type { BilingualDraft } from '../../src/kernel/language/bilingual.ts'
import type { AgreementElement, FieldValue, RowValue } from '../../src/modules/agreements/format.ts'
import {
  isCodes,
  isDraftValue,
  isDurationValue,
  isMoneyValue,
  isRows,
} from '../../src/modules/agreements/values/shape.ts'
import type { Typed, Walker } from './walker.ts'

/** Ids of an agreement file, as what is chosen on the page of another agreement. */
export type Meaning = (id: string, options: readonly string[], labels: readonly string[]) => string

/** Writes one element on its page as a person would: rows are added with their button, fields filled by name. */
export async function fill(
  walker: Walker,
  element: AgreementElement,
  meaning: Meaning,
  save: RegExp,
): Promise<void> {
  for (const [key, value] of Object.entries(element.fields)) {
    if (!isRows(value)) continue
    for (let row = rowIds(walker, key).length; row < value.length; row++) await pressAdd(walker, key)
  }
  const typed: Record<string, string | readonly string[]> = {
    state: element.state === 'empty' ? 'drafted' : element.state,
    ...sides('reason', element.reason),
    // A mark for one row names its id, which no page shows: the text made from the rows stands instead.
    ...(/\[\[\w+\.[\w-]+\./.test(element.text?.en ?? '') ? {} : sides('text', element.text)),
  }
  for (const [key, value] of Object.entries(element.fields)) {
    if (!isRows(value)) Object.assign(typed, typedValue(walker, `f.${key}`, value, meaning))
    else Object.assign(typed, typedRows(walker, key, value, meaning))
  }
  const changed = Object.entries(typed).filter(([name, value]) => !walker.holds(name, value))
  // What is there already is read and left: nobody saves a page on which nothing changes.
  if (changed.length > 0) await walker.press(save, Object.fromEntries(changed))
}

function typedRows(walker: Walker, table: string, rows: readonly RowValue[], meaning: Meaning): Typed {
  const ids = rowIds(walker, table)
  return Object.assign(
    {},
    ...rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([column, cell]) =>
        column === 'id' ? [] : [typedValue(walker, `f.${table}.${ids[index]}.${column}`, cell, meaning)],
      ),
    ),
  )
}

function typedValue(walker: Walker, name: string, value: FieldValue, meaning: Meaning): Typed {
  if (typeof value === 'boolean') return { [name]: value ? 'yes' : 'no' }
  if (typeof value === 'number') return { [name]: String(value) }
  if (isMoneyValue(value)) return { [name]: value.amount }
  if (isDurationValue(value)) return { [name]: String(value.count), [`${name}-unit`]: value.unit }
  if (isCodes(value)) return { [name]: value.map((code) => chosen(walker, name, code, meaning)) }
  if (typeof value === 'string') return typedText(walker, name, value, meaning)
  return isDraftValue(value) ? sides(name, value) : {}
}

function typedText(walker: Walker, name: string, value: string, meaning: Meaning): Typed {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (date && walker.controls().includes(`${name}-day`)) {
    const [, year = '', month = '', day = ''] = date
    return {
      [`${name}-day`]: String(Number(day)),
      [`${name}-month`]: String(Number(month)),
      [`${name}-year`]: year,
    }
  }
  return { [name]: chosen(walker, name, value, meaning) }
}

/** What stands for an id among the choices of a control; the text itself where anything may be typed. */
function chosen(walker: Walker, name: string, value: string, meaning: Meaning): string {
  const options = [...walker.document.querySelectorAll(`select[name="${name}"] option`)]
  const boxes = [...walker.document.querySelectorAll(`input[name="${name}"]`)].filter((one) =>
    ['radio', 'checkbox'].includes(one.getAttribute('type') ?? ''),
  )
  const choices = [...options, ...boxes]
  if (choices.length === 0) return meaning(value, [], [])
  const values = choices.map((one) => one.getAttribute('value') ?? '')
  if (values.includes(value)) return value
  const label = (one: Element) =>
    one.tagName === 'OPTION'
      ? one.textContent
      : (walker.document.querySelector(`label[for="${one.getAttribute('id')}"]`)?.textContent ?? '')
  return meaning(
    value,
    values,
    choices.map((one) => label(one).trim()),
  )
}

function rowIds(walker: Walker, table: string): readonly string[] {
  const rows = [...walker.document.querySelectorAll(`input[name="rows.${table}"]`)]
  return rows.map((row) => row.getAttribute('value') ?? '')
}

async function pressAdd(walker: Walker, table: string): Promise<void> {
  const before = rowIds(walker, table).length
  await walker.pressValue(`add:${table}`)
  if (rowIds(walker, table).length !== before + 1) throw new Error(`no row was added to ${table}`)
}

function sides(name: string, text: BilingualDraft | undefined): Typed {
  return text ? { [`${name}.en`]: text.en ?? '', [`${name}.fr`]: text.fr ?? '' } : {}
}
