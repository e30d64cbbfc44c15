import { describe, expect, it } from 'vitest'
import { parseDay } from '../calendars/day.ts'
import { openingHours } from '../calendars/opening-hours.ts'
import { continuousCalendar, officeCalendar, plainCalendar } from '../calendars/presets.ts'
import { dayOfReceipt, dueAfterWorkingDays } from './days-due.ts'
import { readMoment, wallText } from './moment.ts'
import { prepareCalendar } from './prepared-calendar.ts'
import {
  dueInstant,
  nextWorkingInstant,
  serviceClock,
  workingPeriods,
  workingTimeBetween,
} from './service-clock.ts'
import { calendarDaysBetween, wallClockDue } from './wall-clock.ts'
import { addWorkingDays, type StartingDayRule, workingDaysBetween } from './working-days.ts'
import { dueAfter, workingTime } from './working-time.ts'

const hour = 3_600_000
const at = (text: string) => Date.parse(text)
const instant = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => parseDay(text) ?? 0
const office = serviceClock(officeCalendar('CA-ON'))

describe('questions the clock refuses', () => {
  it.each(['9999-01-01T09:00:00Z', '1066-10-14T09:00:00Z'])('instants of another age: %s', (text) => {
    const due = dueInstant(office, at(text), hour)
    expect(due.ok ? '' : due.refusal.rule).toBe('outside-years')
    const elapsed = workingTimeBetween(office, at('2027-04-01T09:00:00Z'), at(text))
    expect(elapsed.ok ? '' : elapsed.refusal.fr).toContain('1900 à 2199')
  })

  it('a target no calendar could hold, without looping', () => {
    const due = dueInstant(office, at('2027-04-01T13:00:00Z'), 1e9 * hour)
    expect(due.ok ? '' : due.refusal.rule).toBe('never-due')
  })

  it('a calendar that is always closed, without looping', () => {
    const closed = serviceClock({
      ...plainCalendar('UTC', { 1: [['09:00', '17:00']] }),
      closures: [{ from: '1900-01-01', to: '2199-12-31' }],
    })
    const due = dueInstant(closed, at('2027-04-01T13:00:00Z'), hour)
    const next = nextWorkingInstant(closed, at('2027-04-01T13:00:00Z'))
    const days = addWorkingDays(closed.hours, day('2027-04-01'), 1, 'next-working-day')
    expect([due, next, days].map((result) => (result.ok ? '' : result.refusal.rule))).toEqual([
      'never-due',
      'no-working-time',
      'never-due',
    ])
  })

  it('durations that are no number', () => {
    const due = dueInstant(office, at('2027-04-01T13:00:00Z'), Number.NaN)
    expect(due.ok ? '' : due.refusal.rule).toBe('not-a-duration')
    expect(addWorkingDays(office.hours, day('2027-04-01'), 1.5, 'same-day').ok).toBe(false)
  })
})

describe('a prepared span', () => {
  const span = prepareCalendar(openingHours(officeCalendar('CA-ON')), day('2027-01-01'), day('2027-12-31'))

  it('refuses instants outside it and says when it is too short', () => {
    expect(() => workingTime(span, at('2026-12-01T00:00:00Z'), at('2027-04-01T00:00:00Z'))).toThrow(
      RangeError,
    )
    expect(dueAfter(span, at('2027-12-30T15:00:00Z'), 100 * hour)).toBeNaN()
    expect(dueAfter(span, at('2027-01-02T15:00:00Z'), -100 * hour)).toBeNaN()
  })

  it('is the inverse of itself: the time to the due instant is the target', () => {
    for (let index = 1; index < 500; index += 1) {
      const start = at('2027-02-01T00:00:00Z') + index * 7_919_000
      for (const target of [index * 61_000, -index * 31_000]) {
        expect(workingTime(span, start, dueAfter(span, start, target))).toBe(target)
      }
    }
  })
})

describe('working days', () => {
  it.each<[string, number, StartingDayRule, string]>([
    ['2027-04-01', 2, 'next-working-day', '2027-04-05'],
    ['2027-04-01', 2, 'same-day', '2027-04-02'],
    ['2027-04-03', 1, 'next-working-day', '2027-04-05'],
    ['2027-04-03', 1, 'same-day', '2027-04-05'],
    ['2027-04-03', 1, 'roll-then-next', '2027-04-06'],
    ['2027-04-03', 0, 'next-working-day', '2027-04-05'],
    ['2027-04-04', -1, 'roll-then-next', '2027-04-01'],
    ['2027-04-05', -2, 'same-day', '2027-04-02'],
  ])('%s %i %s', (start, count, rule, end) => {
    expect(addWorkingDays(office.hours, day(start), count, rule)).toEqual({ ok: true, value: day(end) })
  })

  it('are counted with the bounds that are asked for', () => {
    const between = (bounds?: { start: boolean; end: boolean }) =>
      workingDaysBetween(office.hours, day('2027-04-01'), day('2027-04-06'), bounds)
    expect(between()).toEqual({ ok: true, value: 3 })
    expect(between({ start: true, end: true })).toEqual({ ok: true, value: 4 })
    expect(between({ start: false, end: false })).toEqual({ ok: true, value: 2 })
    expect(workingDaysBetween(office.hours, day('2027-04-06'), day('2027-04-01'))).toEqual({
      ok: true,
      value: -3,
    })
  })

  it('end at closing or at the same clock time', () => {
    const start = instant('2027-04-01T18:20:00Z')
    const closing = dueAfterWorkingDays(office, start, 2, 'next-working-day', 'closing')
    const sameTime = dueAfterWorkingDays(office, start, 2, 'next-working-day', 'same-time')
    expect([closing, sameTime].map((due) => due.ok && wallText(due.value, 'America/Toronto'))).toEqual([
      '2027-04-05T17:00:00',
      '2027-04-05T14:20:00',
    ])
  })

  it('take what arrives after closing, or after a stated hour, as received the next day', () => {
    const evening = instant('2027-04-01T21:30:00Z')
    const afternoon = instant('2027-04-01T19:30:00Z')
    const three = new Temporal.PlainTime(15)
    expect(dayOfReceipt(office, evening.epochMilliseconds, 'closing')).toBe(day('2027-04-02'))
    expect(dayOfReceipt(office, evening.epochMilliseconds, 'none')).toBe(day('2027-04-01'))
    expect(dayOfReceipt(office, afternoon.epochMilliseconds, 'closing')).toBe(day('2027-04-01'))
    expect(dayOfReceipt(office, afternoon.epochMilliseconds, three)).toBe(day('2027-04-02'))
  })
})

describe('wall-clock time', () => {
  it.each([
    ['America/Toronto', '2025-03-08T22:30:00Z', { days: 1 }, '2025-03-09T21:30:00Z'],
    ['America/Toronto', '2025-03-08T22:30:00Z', { hours: 24 }, '2025-03-09T22:30:00Z'],
    ['Australia/Lord_Howe', '2025-10-04T01:00:00Z', { days: 1 }, '2025-10-05T00:30:00Z'],
    ['Asia/Kolkata', '2027-01-31T06:30:00Z', { months: 1 }, '2027-02-28T06:30:00Z'],
    ['America/St_Johns', '2028-02-29T15:00:00Z', { years: 1 }, '2029-02-28T15:00:00Z'],
  ])('%s %s plus %j', (zone, start, duration, due) => {
    expect(wallClockDue(instant(start), zone, duration).toString()).toBe(due)
  })

  it('counts the days of the wall calendar, not of UTC', () => {
    const [start, end] = [instant('2027-04-01T03:30:00Z'), instant('2027-04-01T04:30:00Z')]
    expect(calendarDaysBetween(start, end, 'America/Toronto')).toBe(1)
    expect(calendarDaysBetween(end, start, 'America/Toronto')).toBe(-1)
    expect(calendarDaysBetween(start, end, 'UTC')).toBe(0)
  })

  it('says when a time did not exist or came twice', () => {
    expect(readMoment('2025-03-09T02:30', 'America/Toronto')).toMatchObject({ note: 'skipped' })
    expect(readMoment('2025-11-02 01:30', 'America/Toronto')).toMatchObject({ note: 'repeated' })
    expect(readMoment('2025-11-02T24:00', 'America/Toronto')?.instant.toString()).toBe('2025-11-03T05:00:00Z')
    expect(readMoment('2027-04-01', 'America/Toronto')?.instant.toString()).toBe('2027-04-01T04:00:00Z')
  })

  it.each(['', 'tomorrow', '2027-02-30T10:00', '2027-04-01T25:00', '2027-04-01T10:00[America/Toronto]'])(
    'does not take “%s” for a moment',
    (text) => {
      expect(readMoment(text, 'America/Toronto')).toBeUndefined()
    },
  )
})

describe('without rest', () => {
  it('gives a day of 23 or 25 hours when the clocks change', () => {
    const always = serviceClock(continuousCalendar('America/Toronto'))
    const length = (from: string, to: string) => {
      const time = workingTimeBetween(always, at(from), at(to))
      return time.ok ? time.value / hour : undefined
    }
    expect(length('2025-03-09T05:00:00Z', '2025-03-10T04:00:00Z')).toBe(23)
    expect(length('2025-11-02T04:00:00Z', '2025-11-03T05:00:00Z')).toBe(25)
  })

  it('gives as many periods as asked, years ahead', () => {
    const yearly = serviceClock({
      ...plainCalendar('UTC', {}),
      extraWorkingDates: ['2027-01-01', '2037-01-01'].map((date) => ({
        date,
        hours: [['09:00', '10:00'] as const],
      })),
    })
    const periods = workingPeriods(yearly, at('2027-01-01T09:30:00Z'), 2)
    expect(periods).toEqual({
      ok: true,
      value: [
        { open: at('2027-01-01T09:30:00Z'), close: at('2027-01-01T10:00:00Z') },
        { open: at('2037-01-01T09:00:00Z'), close: at('2037-01-01T10:00:00Z') },
      ],
    })
  })
})
