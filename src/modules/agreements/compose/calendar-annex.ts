import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import {
  describeCalendar,
  isRegion,
  officeCalendar,
  plainCalendar,
  readCalendar,
  type WorkingCalendar,
} from '../../standards/index.ts'
import type { ComposedClause } from '../composed.ts'
import type { Agreement, AgreementDocument, FieldValue, RowValue } from '../format.ts'
import type { Block, Inline } from '../text/tree.ts'
import { effectiveElement } from './inheritance.ts'

const mostYears = 3

/**
 * What “working day” and “working hour” mean in a document: its service hours and holidays as a calendar, spelt out as
 * the clock counts them. Null when no level of the document counts with a calendar, or the hours are not filled in.
 */
export function calendarAnnex(
  agreement: Agreement,
  document: AgreementDocument,
  number: number,
): ComposedClause | null {
  const fields = (id: string) => effectiveElement(agreement, document.id, id)?.element.fields ?? {}
  const levels = rowsIn(fields('service-standards').levels)
  if (!levels.some(countsWithCalendar)) return null
  const calendar = serviceCalendar(fields('service-hours')) ?? namedCalendar(levels)
  if (!calendar) return null
  const parts = describeCalendar(calendar, yearsOf(fields('term')))
  return {
    id: 'annex-calendar',
    number: String(number),
    heading: words.heading,
    origin: null,
    blocks: inBoth((language) => [
      paragraph(words.meaning[language]),
      ...parts.flatMap(({ title, lines }): Block[] => [
        { kind: 'heading', level: 3, children: text(title[language]) },
        { kind: 'list', ordered: false, items: lines.map((line) => [paragraph(line[language])]) },
      ]),
    ]),
  }
}

/** The service hours of a document as a working calendar; undefined when they state none that can be worked with. */
export function serviceCalendar(fields: { readonly [key: string]: FieldValue }): WorkingCalendar | undefined {
  const zone = fields['time-zone']
  if (typeof zone !== 'string') return undefined
  const week: { [weekday: number]: [string, string][] } = {}
  for (const { days, opens, closes } of rowsIn(fields.hours))
    for (const day of Array.isArray(days) ? days : []) {
      const weekday = typeof day === 'string' ? dayCodes.indexOf(day) + 1 : 0
      if (weekday < 1 || typeof opens !== 'string' || typeof closes !== 'string') continue
      week[weekday] = [...(week[weekday] ?? []), [opens, closes]]
    }
  const { holidays } = fields
  const sets = isRegion(holidays) ? [{ region: holidays, basis: ['statute', 'public-service'] as const }] : []
  const read = readCalendar({ ...plainCalendar(zone, week), holidaySets: sets, name: words.hours })
  return read.ok ? read.value : undefined
}

/** A level that names a jurisdiction counts with its office hours. */
function namedCalendar(levels: readonly RowValue[]): WorkingCalendar | undefined {
  const named = levels.map(({ calendar }) => calendar).find(isRegion)
  return named && officeCalendar(named)
}

function countsWithCalendar({ threshold, calendar }: RowValue): boolean {
  if (typeof calendar === 'string' && calendar !== '') return true
  if (typeof threshold !== 'object' || threshold === null || !('unit' in threshold)) return false
  return threshold.unit === 'working-day' || threshold.unit === 'working-hour'
}

/** The years of the agreement, so that every holiday it meets is there; a long one shows its first years. */
function yearsOf({ start, end }: { readonly [key: string]: FieldValue }): readonly number[] {
  const [first, last] = [start, end].map((date) =>
    typeof date === 'string' ? Number(date.slice(0, 4)) : Number.NaN,
  )
  if (first === undefined || !(first >= 1900 && first <= 2199)) return []
  const count = last !== undefined && last >= first ? last - first + 1 : 1
  return Array.from({ length: Math.min(count, mostYears) }, (_, index) => first + index)
}

function rowsIn(value: FieldValue | undefined): readonly RowValue[] {
  if (!Array.isArray(value)) return []
  return value.filter((row): row is RowValue => typeof row === 'object' && row !== null && 'id' in row)
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', children: text(words) }
}

function text(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words }]
}

const dayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const words = {
  heading: { en: 'Annex: working calendar', fr: 'Annexe\u00a0: calendrier de travail' },
  hours: { en: 'Service hours of the agreement', fr: 'Heures de service de l’entente' },
  meaning: {
    en: 'In this document, a working day and a working hour are those of the calendar below. Time limits are counted with it, in the text and in the results alike.',
    fr: 'Dans le présent document, un jour ouvrable et une heure ouvrable sont ceux du calendrier ci-dessous. Les délais se comptent avec lui, dans le texte comme dans les résultats.',
  },
} as const satisfies { readonly [word: string]: Bilingual }
