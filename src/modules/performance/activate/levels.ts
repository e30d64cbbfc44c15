import type { BilingualDraft } from '../../../kernel/language/bilingual.ts'
import type { Agreement, DurationValue, FieldValue, RowValue } from '../../agreements/index.ts'
import type { WorkingCalendar } from '../../standards/index.ts'
import { isRegion, plainCalendar, readCalendar } from '../../standards/index.ts'

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
  const found = agreement.documents.find(({ id }) => id === document)
  const fields = found?.elements.find(({ id }) => id === 'service-hours')?.fields
  const zone = fields?.['time-zone']
  if (!fields || typeof zone !== 'string') return undefined
  const week: { [weekday: number]: [string, string][] } = {}
  for (const { days, opens, closes } of rowsIn(fields.hours))
    for (const day of Array.isArray(days) ? days : []) {
      const weekday = typeof day === 'string' ? dayCodes.indexOf(day) + 1 : 0
      if (weekday < 1 || typeof opens !== 'string' || typeof closes !== 'string') continue
      week[weekday] = [...(week[weekday] ?? []), [opens, closes]]
    }
  const holidays = fields.holidays
  const sets = isRegion(holidays) ? [{ region: holidays, basis: ['statute', 'public-service'] as const }] : []
  const read = readCalendar({ ...plainCalendar(zone, week), holidaySets: sets, name: hoursName })
  return read.ok ? read.value : undefined
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

const dayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const hoursName = { en: 'Service hours of the agreement', fr: 'Heures de service de l’entente' } as const
