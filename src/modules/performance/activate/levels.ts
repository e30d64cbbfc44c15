import type { BilingualDraft } from '../../../kernel/language/bilingual.ts'
import {
  type Agreement,
  type DurationValue,
  effectiveElement,
  type FieldValue,
  type RowValue,
  serviceCalendar,
} from '../../agreements/index.ts'
import type { WorkingCalendar } from '../../standards/index.ts'

/** A service level as an agreement states it, with the row of its measurement method. */
export type AgreedLevel = {
  readonly document: string
  readonly documentTitle: BilingualDraft
  readonly row: RowValue
  readonly method: RowValue | undefined
  readonly conditions: BilingualDraft
}

export const levelsElement = 'service-standards'

/** Every level that the documents of an agreement promise, in their order. */
export function levelsOf(agreement: Agreement): readonly AgreedLevel[] {
  return agreement.documents.flatMap((document) => {
    const fields = (id: string) => document.elements.find((element) => element.id === id)?.fields ?? {}
    const methods = rowsIn(fields('measurement').methods)
    return rowsIn(fields(levelsElement).levels).map((row) => ({
      document: document.id,
      documentTitle: document.title,
      row,
      method: methods.find(({ level }) => level === row.id),
      conditions: pairIn(fields(levelsElement)['normal-conditions']),
    }))
  })
}

/** The service hours of a document as a working calendar; undefined when it states none that can be worked with. */
export function serviceHours(agreement: Agreement, document: string): WorkingCalendar | undefined {
  const fields = effectiveElement(agreement, document, 'service-hours')?.element.fields
  return fields && serviceCalendar(fields)
}

export function pairIn(value: FieldValue | undefined): BilingualDraft {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const { en, fr } = value as { readonly en?: unknown; readonly fr?: unknown }
  return { ...(typeof en === 'string' ? { en } : {}), ...(typeof fr === 'string' ? { fr } : {}) }
}

export function textIn(value: FieldValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export function durationIn(value: FieldValue | undefined): DurationValue | undefined {
  if (typeof value !== 'object' || value === null || !('count' in value) || !('unit' in value))
    return undefined
  return value as DurationValue
}

function rowsIn(value: FieldValue | undefined): readonly RowValue[] {
  if (!Array.isArray(value)) return []
  return value.filter((row): row is RowValue => typeof row === 'object' && row !== null && 'id' in row)
}
