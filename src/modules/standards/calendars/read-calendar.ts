import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isKnownZone } from '../../../kernel/time/zone.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { readDateRule } from '../holidays/date-rule.ts'
import { holidayBases, isRegion } from '../holidays/holiday.ts'
import { holidayRules } from '../holidays/holiday-rules.ts'
import { usualBasis } from '../holidays/holidays-of.ts'
import type {
  Break,
  Closure,
  ExtraWorkingDate,
  HolidaySet,
  NamedDate,
  OwnHoliday,
  SpecialHours,
  WorkingCalendar,
} from './calendar.ts'
import { hoursAreIn, overlapsOf } from './check-hours.ts'
import { firstYear, isSupportedYear, lastYear, parseDay } from './day.ts'
import type { Hours } from './hours.ts'
import { type CalendarRefusal, type CalendarRule, calendarRefusal } from './refusals.ts'

/** At most this many refusals are listed: a wrong file of a million rows is told once, not a million times. */
const listed = 20

/**
 * Reads a calendar from a parsed JSON value; `timezone` and `week` are required, the rest may be absent. Holidays may
 * be plain dates or {date, name}. Every refusal names its field and row. A misspelt field would silently change what a
 * working day is, so unknown fields are refused unless the caller's format lets others add some.
 */
export function readCalendar(
  value: unknown,
  unknownFields: 'refused' | 'ignored' = 'refused',
): Result<WorkingCalendar, readonly CalendarRefusal[]> {
  const report = new Report()
  if (!isObject(value)) {
    report.add('not-an-object', 'calendar', value)
    return refused(report.refusals)
  }
  for (const field of Object.keys(value)) {
    if (unknownFields === 'refused' && !fields.has(field)) report.add('unknown-field', 'calendar', field)
  }
  const name = readName(value.name, 'name', report)
  const calendar: WorkingCalendar = {
    ...(name ? { name } : {}),
    timezone: readZone(value.timezone ?? value.timeZone, report),
    week: readWeek(value.week, report),
    holidaySets: rows(value.holidaySets, 'holidaySets', report, readHolidaySet),
    ...(value.ownHolidays === undefined
      ? {}
      : { ownHolidays: rows(value.ownHolidays, 'ownHolidays', report, readOwnHoliday) }),
    holidays: rows(value.holidays, 'holidays', report, readNamedDate),
    annualHolidays: rows(value.annualHolidays, 'annualHolidays', report, readYearlyDate),
    extraWorkingDates: rows(value.extraWorkingDates, 'extraWorkingDates', report, readExtraDate),
    specialHours: rows(value.specialHours, 'specialHours', report, readSpecialHours),
    closures: rows(value.closures, 'closures', report, readClosure),
    breaks: rows(value.breaks, 'breaks', report, readBreak),
  }
  if (!report.refusals.length && !hasWorkingTime(calendar)) report.add('no-working-time', 'week', value.week)
  if (!report.refusals.length)
    for (const shown of overlapsOf(calendar)) report.add('overlapping-hours', 'week', shown)
  return report.refusals.length ? refused(report.refusals) : ok(calendar)
}

const fields: ReadonlySet<string> = new Set([
  'name',
  'timezone',
  'timeZone',
  'week',
  'holidaySets',
  'ownHolidays',
  'holidays',
  'annualHolidays',
  'extraWorkingDates',
  'specialHours',
  'closures',
  'breaks',
])

class Report {
  readonly refusals: CalendarRefusal[] = []

  add(rule: CalendarRule, field: string, found: unknown, row?: number): undefined {
    if (this.refusals.length < listed) this.refusals.push(calendarRefusal(rule, field, shown(found), row))
    return undefined
  }
}

type RowReader<Row> = (value: unknown, field: string, row: number, report: Report) => Row | undefined

function rows<Row>(value: unknown, field: string, report: Report, read: RowReader<Row>): readonly Row[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    report.add('not-a-list', field, value)
    return []
  }
  const result: Row[] = []
  for (let index = 0; index < value.length; index += 1) {
    const row = read(value[index], field, index + 1, report)
    if (row !== undefined) result.push(row)
  }
  return result
}

function readZone(value: unknown, report: Report): string {
  if (typeof value === 'string' && isKnownZone(value)) return value
  report.add('unknown-zone', 'timezone', value)
  return 'UTC'
}

function readWeek(value: unknown, report: Report): WorkingCalendar['week'] {
  if (!isObject(value)) {
    report.add('not-an-object', 'week', value)
    return {}
  }
  const week: { [weekday: number]: readonly Hours[] } = {}
  for (const [weekday, hours] of Object.entries(value)) {
    if (!/^[1-7]$/.test(weekday)) report.add('not-a-weekday', 'week', weekday)
    else week[Number(weekday)] = rows(hours, `week.${weekday}`, report, readHours)
  }
  return week
}

const readHours: RowReader<Hours> = (value, field, row, report) => {
  if (hoursAreIn(value)) return [value[0], value[1]]
  return report.add('not-hours', field, value, row)
}

const readHolidaySet: RowReader<HolidaySet> = (value, field, row, report) => {
  const region = isObject(value) ? value.region : value
  if (!isRegion(region)) return report.add('unknown-region', field, region, row)
  const asked = isObject(value) && Array.isArray(value.basis) ? value.basis : usualBasis
  const basis = holidayBases.filter((one) => asked.includes(one))
  if (!isObject(value) || value.except === undefined) return { region, basis }
  const known = new Set(holidayRules[region].map(({ id }) => id))
  const except = rows(value.except, `${field}[${row}].except`, report, (id, place, line) =>
    typeof id === 'string' && known.has(id) ? id : report.add('unknown-holiday', place, id, line),
  )
  return { region, basis, except }
}

const readOwnHoliday: RowReader<OwnHoliday> = (value, field, row, report) => {
  if (!isObject(value)) return report.add('not-an-object', field, value, row)
  const name = readName(value.name ?? null, field, report, row)
  const on = readDateRule(value.on)
  const [since, until] = [yearOf(value.since), yearOf(value.until)]
  const isRule = on && since !== 'none' && until !== 'none' && (since ?? firstYear) <= (until ?? lastYear)
  if (!isRule) return report.add('not-a-rule', field, value.on, row)
  if (!name) return undefined
  const substitution = value.substitution === 'next-weekday' ? 'next-weekday' : 'none'
  return { name, on, substitution, ...(since ? { since } : {}), ...(until ? { until } : {}) }
}

function yearOf(value: unknown): number | undefined | 'none' {
  if (value === undefined) return undefined
  return typeof value === 'number' && Number.isInteger(value) && isSupportedYear(value) ? value : 'none'
}

const readNamedDate: RowReader<NamedDate> = (value, field, row, report) => {
  const date = isObject(value) ? value.date : value
  if (!isDate(date, field, row, report)) return undefined
  const name = isObject(value) ? readName(value.name, field, report, row) : undefined
  return name ? { date, name } : { date }
}

const readYearlyDate: RowReader<NamedDate> = (value, field, row, report) => {
  const date = isObject(value) ? value.date : value
  if (typeof date !== 'string' || !isYearlyDate(date)) return report.add('not-a-date', field, date, row)
  const name = isObject(value) ? readName(value.name, field, report, row) : undefined
  return name ? { date, name } : { date }
}

const readExtraDate: RowReader<ExtraWorkingDate> = (value, field, row, report) => {
  const named = readNamedDate(value, field, row, report)
  if (!named || !isObject(value) || value.hours === undefined) return named
  return { ...named, hours: rows(value.hours, `${field}[${row}].hours`, report, readHours) }
}

const readSpecialHours: RowReader<SpecialHours> = (value, field, row, report) => {
  if (!isObject(value)) return report.add('not-an-object', field, value, row)
  const yearly = typeof value.date === 'string' && value.date.length === 5
  const named = (yearly ? readYearlyDate : readNamedDate)(value, field, row, report)
  if (!named) return undefined
  return { ...named, hours: rows(value.hours ?? null, `${field}[${row}].hours`, report, readHours) }
}

const readClosure: RowReader<Closure> = (value, field, row, report) => {
  if (!isObject(value)) return report.add('not-an-object', field, value, row)
  const { from, to } = value
  if (!isDate(from, field, row, report) || !isDate(to, field, row, report)) return undefined
  if (to < from) return report.add('reversed', field, `${from} – ${to}`, row)
  const name = readName(value.name, field, report, row)
  return name ? { from, to, name } : { from, to }
}

const readBreak: RowReader<Break> = (value, field, row, report) => {
  if (!isObject(value)) return report.add('not-an-object', field, value, row)
  const { date, from, to } = value
  if (!isDate(date, field, row, report)) return undefined
  const pair = [from, to]
  if (!hoursAreIn(pair)) return report.add('not-hours', field, pair, row)
  const name = readName(value.name, field, report, row)
  return { date, from: pair[0], to: pair[1], ...(name ? { name } : {}) }
}

function readName(value: unknown, field: string, report: Report, row?: number): Bilingual | undefined {
  if (value === undefined) return undefined
  if (isObject(value) && typeof value.en === 'string' && typeof value.fr === 'string')
    return { en: value.en, fr: value.fr }
  return report.add('not-a-name', field, value, row)
}

function isDate(value: unknown, field: string, row: number, report: Report): value is string {
  if (typeof value !== 'string' || parseDay(value) === undefined) {
    report.add('not-a-date', field, value, row)
    return false
  }
  if (isSupportedYear(Number(value.slice(0, 4)))) return true
  report.add('year-out-of-range', field, value, row)
  return false
}

/** "02-29" is a day of some years only, and accepted. */
function isYearlyDate(text: string): boolean {
  return text.length === 5 && parseDay(`2000-${text}`) !== undefined
}

function hasWorkingTime(calendar: WorkingCalendar): boolean {
  const someWeekday = Object.values(calendar.week).some((hours) => hours.length)
  const someDate = [...calendar.extraWorkingDates, ...calendar.specialHours].some(
    ({ date, hours }) => hours?.length && date.length > 5,
  )
  return someWeekday || someDate
}

function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  if (value === undefined) return '∅'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
