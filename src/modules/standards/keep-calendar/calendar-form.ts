import { type FormFields, formFields } from '../../../kernel/web/form.ts'
import type { OwnHoliday, WorkingCalendar } from '../calendars/calendar.ts'
import type { DateRule } from '../holidays/date-rule.ts'
import { isRegion, type Region } from '../holidays/holiday.ts'
import { holidayRules } from '../holidays/holiday-rules.ts'
import { usualBasis } from '../holidays/holidays-of.ts'
import { hoursText, lineFields, linesOf, readHoursText, readLines } from './calendar-lines.ts'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The kinds of own rules that the form offers; a file may hold more. */
export const ownKinds = ['fixed', 'nth-weekday', 'easter', 'once'] as const

/** The calendar that a form describes, as data for `readCalendar`. */
export function calendarTyped(form: FormFields): { readonly [field: string]: unknown } {
  const week = Object.fromEntries(
    weekdays
      .map((weekday) => [weekday, readHoursText(form.get(`week.${weekday}`))] as const)
      .filter(([, hours]) => hours.length > 0),
  )
  const ownHolidays = ownTyped(form)
  return {
    timezone: form.get('timezone').trim(),
    week,
    holidaySets: holidaySetsTyped(form),
    ...(ownHolidays.length ? { ownHolidays } : {}),
    ...Object.fromEntries(lineFields.map((field) => [field, readLines(field, form.get(field))])),
  }
}

/** A form filled with a calendar. */
export function formOfCalendar(
  calendar: WorkingCalendar,
  more: readonly (readonly [string, string])[],
): FormFields {
  const sets = calendar.holidaySets
  return formFields([
    ['name-en', calendar.name?.en ?? ''],
    ['name-fr', calendar.name?.fr ?? ''],
    ['timezone', calendar.timezone],
    ...weekdays.map((weekday) => [`week.${weekday}`, hoursText(calendar.week[weekday] ?? [])] as const),
    ...sets.map(({ region }) => ['region', region] as const),
    ...(sets[0]?.basis ?? usualBasis).map((basis) => ['basis', basis] as const),
    ...sets.flatMap(({ region, except = [] }) =>
      holidayRules[region].flatMap(({ id }) =>
        except.includes(id) ? [] : [['observed', `${region}/${id}`] as const],
      ),
    ),
    ...sets.map(({ region }) => ['shown', region] as const),
    ...lineFields.map((field) => [field, linesOf(calendar, field)] as const),
    ...(calendar.ownHolidays ?? []).flatMap((own, index) => ownFields(own, index)),
    ...more,
  ])
}

/** How many rows of own rules the form has: those filled in and one more. */
export function ownRows(form: FormFields): number {
  let rows = 0
  while (form.has(`own.${rows}.kind`)) rows += 1
  const filled = Array.from({ length: rows }, (_, index) => index).filter((index) => isFilled(form, index))
  return (filled.at(-1) ?? -1) + 2
}

export function regionsTyped(form: FormFields): readonly Region[] {
  return form.all('region').filter(isRegion)
}

/** A jurisdiction's days can be unticked once the form has shown them; before, all are followed. */
function holidaySetsTyped(form: FormFields): readonly unknown[] {
  const observed = new Set(form.all('observed'))
  const shown = form.all('shown')
  return form.all('region').map((region) => {
    const set = { region, basis: form.all('basis') }
    if (!isRegion(region) || !shown.includes(region)) return set
    const except = holidayRules[region].map(({ id }) => id).filter((id) => !observed.has(`${region}/${id}`))
    return except.length ? { ...set, except } : set
  })
}

function ownTyped(form: FormFields): readonly unknown[] {
  return Array.from({ length: ownRows(form) }, (_, index) => index)
    .filter((index) => isFilled(form, index))
    .map((index) => {
      const field = (name: string) => form.get(`own.${index}.${name}`).trim()
      const [en, fr] = [field('en'), field('fr')]
      return {
        name: en && fr ? { en, fr } : en || fr || null,
        on: ruleTyped(field),
        substitution: form.get(`own.${index}.moves`) === 'yes' ? 'next-weekday' : 'none',
        ...year('since', field('since')),
        ...year('until', field('until')),
      }
    })
}

function ruleTyped(field: (name: string) => string): unknown {
  const number = (name: string) => (field(name) === '' ? undefined : Number(field(name)))
  const [kind, month, day] = [field('kind'), number('month'), number('day')]
  if (kind === 'nth-weekday') return { kind, nth: day, weekday: number('weekday'), month }
  if (kind === 'easter') return { kind, days: day }
  if (kind === 'once') return { kind, year: number('since'), month, day }
  return { kind, month, day }
}

function year(name: 'since' | 'until', text: string): object {
  return text === '' ? {} : { [name]: Number(text) }
}

function isFilled(form: FormFields, index: number): boolean {
  return ['en', 'fr', 'month', 'day'].some((name) => form.get(`own.${index}.${name}`).trim() !== '')
}

function ownFields(own: OwnHoliday, index: number): readonly (readonly [string, string])[] {
  const { kind, month, day, weekday } = ruleFields(own.on)
  const entries: readonly (readonly [string, string | number | undefined])[] = [
    ['kind', kind],
    ['month', month],
    ['day', day],
    ['weekday', weekday],
    ['en', own.name.en],
    ['fr', own.name.fr],
    ['moves', own.substitution === 'next-weekday' ? 'yes' : ''],
    ['since', own.since ?? (own.on.kind === 'once' ? own.on.year : undefined)],
    ['until', own.until],
  ]
  return entries.map(([name, value]) => [`own.${index}.${name}`, String(value ?? '')])
}

function ruleFields(on: DateRule): { kind: string; month?: number; day?: number; weekday?: number } {
  switch (on.kind) {
    case 'nth-weekday':
      return { kind: on.kind, month: on.month, day: on.nth, weekday: on.weekday }
    case 'easter':
      return { kind: on.kind, day: on.days }
    case 'friday-before-last-sunday':
      return { kind: on.kind, month: on.month }
    default:
      return { kind: on.kind, month: on.month, day: on.day }
  }
}
