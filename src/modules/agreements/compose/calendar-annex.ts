import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import {
  continuousCalendar,
  describeCalendar,
  isRegion,
  officeCalendar,
  plainCalendar,
  readCalendar,
  type WorkingCalendar,
} from '../../standards/index.ts'
import type { ComposedClause } from '../composed.ts'
import type { AgreedCalendar, Agreement, AgreementDocument, FieldValue, RowValue } from '../format.ts'
import type { Block } from '../text/tree.ts'
import { calendarName } from '../values/calendar-name.ts'
import { type Directory, directoryOf } from '../values/directory.ts'
import { effectiveElement } from './inheritance.ts'
import { paragraphOf, textNode } from './inline.ts'

/** The clause of a document that prints its working calendar. */
export const calendarAnnexId = 'annex-calendar'

const mostYears = 3

/**
 * What “working day” and “working hour” mean in a document: each calendar that its levels count with, spelt out as the
 * clock counts it. Null when no level counts with one, or the hours it would need are not filled in.
 */
export function calendarAnnex(
  agreement: Agreement,
  document: AgreementDocument,
  number: number,
): ComposedClause | null {
  const fields = (id: string) => effectiveElement(agreement, document.id, id)?.element.fields ?? {}
  const hours = serviceCalendar(fields('service-hours'))
  const codes = new Set(rowsIn(fields('service-standards').levels).flatMap(calendarOf))
  const directory = directoryOf(agreement)
  const calendars = [...codes].flatMap((code) => namedCalendar(directory, code, hours))
  if (calendars.length === 0) return null
  const years = yearsOf(fields('term'))
  const isOnlyOne = calendars.length === 1
  return {
    id: calendarAnnexId,
    number: String(number),
    heading: words.heading,
    origin: null,
    blocks: inBoth((language) => [
      paragraph((isOnlyOne ? words.meaning : words.meanings)[language]),
      ...calendars.flatMap(({ name, calendar, kept }): Block[] => [
        ...(isOnlyOne && !kept ? [] : [heading(3, name[language])]),
        ...(kept ? [paragraph(words.version[language](kept))] : []),
        ...describeCalendar(calendar, years).flatMap(({ title, lines }): Block[] => [
          heading(isOnlyOne && !kept ? 3 : 4, title[language]),
          { kind: 'list', ordered: false, items: lines.map((line) => [paragraph(line[language])]) },
        ]),
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

type NamedCalendar = {
  readonly name: Bilingual
  readonly calendar: WorkingCalendar
  /** The version that an organization keeps, where it is one of those. */
  readonly kept?: AgreedCalendar
}

/** The calendar of a code; what is none, or cannot be worked with, counts as the hours of the document. */
function namedCalendar(
  directory: Directory,
  code: string,
  hours: WorkingCalendar | undefined,
): readonly NamedCalendar[] {
  const name = calendarName(code, directory)
  if (isRegion(code)) return [{ name, calendar: officeCalendar(code) }]
  if (code === 'continuous') return [{ name, calendar: continuousCalendar(hours?.timezone ?? capitalZone) }]
  const kept = directory.calendar(code)
  const read = kept && readCalendar(kept.calendar)
  if (kept && read?.ok) return [{ name, calendar: read.value, kept }]
  return hours ? [{ name: words.hours, calendar: hours }] : []
}

/** The calendar that a level counts with: the one it names, or the hours of the document where it counts working time. */
function calendarOf({ threshold, calendar }: RowValue): readonly string[] {
  if (typeof calendar === 'string' && calendar !== '') return [calendar]
  if (typeof threshold !== 'object' || threshold === null || !('unit' in threshold)) return []
  return threshold.unit === 'working-day' || threshold.unit === 'working-hour' ? ['hours'] : []
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

function heading(level: 3 | 4, words: string): Block {
  return { kind: 'heading', level, children: textNode(words) }
}

function paragraph(words: string): Block {
  return paragraphOf(textNode(words))
}

const dayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const words = {
  heading: { en: 'Annex: working calendar', fr: 'Annexe\u00a0: calendrier de travail' },
  hours: { en: 'Service hours of the agreement', fr: 'Heures de service de l’entente' },
  meaning: {
    en: 'In this document, a working day and a working hour are those of the calendar below. Time limits are counted with it, in the text and in the results alike.',
    fr: 'Dans le présent document, un jour ouvrable et une heure ouvrable sont ceux du calendrier ci-dessous. Les délais se comptent avec lui, dans le texte comme dans les résultats.',
  },
  meanings: {
    en: 'In this document, a working day and a working hour are those of the calendar that each level names. Time limits are counted with it, in the text and in the results alike.',
    fr: 'Dans le présent document, un jour ouvrable et une heure ouvrable sont ceux du calendrier que nomme chaque niveau. Les délais se comptent avec lui, dans le texte comme dans les résultats.',
  },
  version: {
    en: ({ version, from }: AgreedCalendar) =>
      `Version ${version} of this calendar, in force since ${formatDate(Temporal.PlainDate.from(from), 'en')}.`,
    fr: ({ version, from }: AgreedCalendar) =>
      `Version ${version} de ce calendrier, en vigueur depuis le ${formatDate(Temporal.PlainDate.from(from), 'fr')}.`,
  },
} as const
