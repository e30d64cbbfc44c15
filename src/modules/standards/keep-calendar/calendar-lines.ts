import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import type { Hours } from '../calendars/hours.ts'

/** Hours as people type them: "9:00–12:00, 13:00–17:00"; nothing, or a word for it, is a day not worked. */
export function hoursText(hours: readonly Hours[]): string {
  return hours.map(([open, close]) => `${open}–${close}`).join(', ')
}

/** What was typed as pairs of times; a part that is no pair is kept as it is, for the reader of calendars to refuse. */
export function readHoursText(text: string): readonly unknown[] {
  const trimmed = text.trim()
  if (trimmed === '' || /^(closed|fermé)$/i.test(trimmed)) return []
  return trimmed.split(/[,;]/).map((part) => {
    const times = part
      .trim()
      .split(/\s*[–—-]\s*|\s+(?:to|à)\s+/)
      .map(timeText)
    return times.length === 2 ? times : part.trim()
  })
}

/** "9 h 30", "9h" and "9.30" are written that way too. */
function timeText(text: string): string {
  const match = /^(\d{1,2})\s*(?:[:.h]\s*(\d{2})?)?\s*$/i.exec(text.trim())
  return match ? `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}` : text.trim()
}

/** Lists typed one entry a line, its cells separated by "|"; the names come last and may be left out. */
export const lineFields = [
  'holidays',
  'annualHolidays',
  'extraWorkingDates',
  'specialHours',
  'closures',
  'breaks',
] as const

export type LineField = (typeof lineFields)[number]

export function linesOf(calendar: WorkingCalendar, field: LineField): string {
  const write = writers[field] as (row: unknown) => readonly (string | undefined)[]
  return calendar[field]
    .map((row: unknown) =>
      write(row)
        .filter((cell) => cell !== undefined)
        .join(' | '),
    )
    .join('\n')
}

/** The rows of the list, as `readCalendar` takes them; blank lines are left out. */
export function readLines(field: LineField, text: string): readonly unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => readers[field](line.split('|').map((cell) => cell.trim())))
}

type Row<Field extends LineField> = WorkingCalendar[Field][number]

const writers: { readonly [Field in LineField]: (row: Row<Field>) => readonly (string | undefined)[] } = {
  holidays: ({ date, name }) => [date, ...names(name)],
  annualHolidays: ({ date, name }) => [date, ...names(name)],
  extraWorkingDates: ({ date, hours, name }) => [
    date,
    hours ? hoursText(hours) : name ? '' : undefined,
    ...names(name),
  ],
  specialHours: ({ date, hours, name }) => [date, hoursText(hours), ...names(name)],
  closures: ({ from, to, name }) => [from, to, ...names(name)],
  breaks: ({ date, from, to, name }) => [date, `${from}–${to}`, ...names(name)],
}

type Cells = readonly string[]

const readers: { readonly [Field in LineField]: (cells: Cells) => unknown } = {
  holidays: ([date, en, fr]) => ({ date, ...named(en, fr) }),
  annualHolidays: ([date, en, fr]) => ({ date, ...named(en, fr) }),
  extraWorkingDates: ([date, hours = '', en, fr]) => ({
    date,
    ...(hours === '' ? {} : { hours: readHoursText(hours) }),
    ...named(en, fr),
  }),
  specialHours: ([date, hours = '', en, fr]) => ({ date, hours: readHoursText(hours), ...named(en, fr) }),
  closures: ([from, to, en, fr]) => ({ from, to, ...named(en, fr) }),
  breaks: ([date, hours = '', en, fr]) => {
    const [pair] = readHoursText(hours)
    const [from, to] = Array.isArray(pair) ? pair : [hours, '']
    return { date, from, to, ...named(en, fr) }
  },
}

function names(name: Bilingual | undefined): readonly string[] {
  return name ? [name.en, name.fr] : []
}

/** One name alone stands for none, and is refused as such. */
function named(en: string | undefined, fr: string | undefined): { readonly name?: unknown } {
  if (!en && !fr) return {}
  return { name: en && fr ? { en, fr } : en || fr }
}
