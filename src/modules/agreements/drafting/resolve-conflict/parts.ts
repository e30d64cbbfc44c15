import { type Language, languages } from '../../../../kernel/language/bilingual.ts'
import type { FieldDefinition } from '../../../guide/index.ts'
import { canonicalJson } from '../../format/canonical.ts'
import type { AgreementElement, FieldValue, RowValue } from '../../format.ts'
import { isDraftValue, isEmptyValue, isRows, valueAt } from '../../values/shape.ts'
import { controlName } from '../write-element/control-names.ts'
import { stateOf } from '../write-element/decode.ts'

/**
 * A part of an element that two people can write apart: its state, one language of a text, one field, one row of a
 * table. The key is the name of its control: "state", "text.fr", "f.end", "f.purpose.en", "f.levels.r1".
 */
export type Part = {
  readonly key: string
  readonly field: FieldDefinition | null
  readonly side: Language | null
  readonly row: string | null
}

export type PartValue = FieldValue | RowValue

/** A part that the two do not say alike, and who changed it since the text that both began from. */
export type Difference = Part & {
  readonly mine: PartValue | undefined
  readonly theirs: PartValue | undefined
  readonly changedBy: 'mine' | 'theirs' | 'both'
}

export type TwoTexts = { readonly mine: AgreementElement; readonly theirs: AgreementElement }

export function differencesBetween(
  base: AgreementElement,
  { mine, theirs }: TwoTexts,
  fields: readonly FieldDefinition[],
): readonly Difference[] {
  return partsIn([mine, theirs], fields).flatMap((part): Difference[] => {
    const was = partOf(base, part)
    const [own, other] = [partOf(mine, part), partOf(theirs, part)]
    if (same(own, other)) return []
    const changedBy = same(own, was) ? 'theirs' : same(other, was) ? 'mine' : 'both'
    return [{ ...part, mine: own, theirs: other, changedBy }]
  })
}

/** Mine, with the parts taken from theirs. Rows keep my order; rows that only they have follow. */
export function merged(
  { mine, theirs }: TwoTexts,
  fields: readonly FieldDefinition[],
  taken: ReadonlySet<string>,
): AgreementElement {
  const chosen = partsIn([mine, theirs], fields).map((part) => ({
    ...part,
    value: partOf(taken.has(part.key) ? theirs : mine, part),
  }))
  const known = new Set(fields.map(({ key }) => key))
  const others = Object.entries(theirs.fields).filter(([key]) => !known.has(key))
  const shown = fields.flatMap((field): (readonly [string, FieldValue])[] => {
    const value = fieldFrom(chosen.filter((part) => part.field === field))
    return value === undefined || isEmptyValue(value) ? [] : [[field.key, value]]
  })
  const values = Object.fromEntries([...others, ...shown])
  const text = sidesOf(chosen.filter(({ key }) => key.startsWith('text.')))
  const reason = sidesOf(chosen.filter(({ key }) => key.startsWith('reason.')))
  const state = chosen.find(({ key }) => key === 'state')?.value
  return {
    id: theirs.id,
    ...(theirs.name ? { name: theirs.name } : {}),
    state: stateOf(String(state), values, text),
    ...(isEmptyValue(reason) ? {} : { reason }),
    fields: values,
    ...(isEmptyValue(text) ? {} : { text }),
  }
}

type Chosen = Part & { readonly value: PartValue | undefined }

function fieldFrom(parts: readonly Chosen[]): FieldValue | undefined {
  const [first] = parts
  if (first?.side) return sidesOf(parts)
  if (first?.row) return parts.flatMap(({ value }) => (isRow(value) ? [value] : []))
  return isRow(first?.value) ? undefined : first?.value
}

function sidesOf(parts: readonly Chosen[]): { readonly en?: string; readonly fr?: string } {
  return Object.fromEntries(
    parts.flatMap(({ side, value }) => (side && typeof value === 'string' ? [[side, value]] : [])),
  )
}

/** Every part that one of the elements has, each once, in the order of the form. */
function partsIn(elements: readonly AgreementElement[], fields: readonly FieldDefinition[]): readonly Part[] {
  return [
    ...fields.flatMap((field) => partsOfField(elements, field)),
    ...sidesNamed('text', null),
    { key: 'state', field: null, side: null, row: null },
    ...sidesNamed('reason', null),
  ]
}

function partsOfField(elements: readonly AgreementElement[], field: FieldDefinition): readonly Part[] {
  const name = controlName(field.key)
  const values = elements.flatMap((element) => {
    const value = valueAt(element.fields, field.key)
    return value === undefined ? [] : [value]
  })
  if (field.type === 'table' && values.every(isRows)) {
    const rows = new Set(values.flat().map(({ id }) => id))
    return [...rows].map((row) => ({ key: `${name}.${row}`, field, side: null, row }))
  }
  if ((field.type === 'text' || field.type === 'prose') && values.every(isDraftValue))
    return sidesNamed(name, field)
  return [{ key: name, field, side: null, row: null }]
}

function sidesNamed(name: string, field: FieldDefinition | null): readonly Part[] {
  return languages.map((side) => ({ key: `${name}.${side}`, field, side, row: null }))
}

function partOf(element: AgreementElement, { key, field, side, row }: Part): PartValue | undefined {
  if (key === 'state') return element.state === 'empty' ? 'drafted' : element.state
  const value = field
    ? valueAt(element.fields, field.key)
    : element[key.startsWith('text') ? 'text' : 'reason']
  if (side) return isDraftValue(value) && value[side]?.trim() ? value[side] : undefined
  return row ? (isRows(value) ? value.find(({ id }) => id === row) : undefined) : value
}

export function isRow(value: PartValue | undefined): value is RowValue {
  return typeof value === 'object' && 'id' in value
}

function same(one: PartValue | undefined, other: PartValue | undefined): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null)
}
