import { describe, expect, it } from 'vitest'
import type { WorkingCalendar } from './calendar.ts'
import { parseDay } from './day.ts'
import { describeCalendar } from './describe-calendar.ts'
import { isWorkingDay, openingHours } from './opening-hours.ts'
import { officeCalendar, plainCalendar } from './presets.ts'
import { calendarInForce } from './versions.ts'

const day = (text: string) => parseDay(text) ?? 0
const works = (calendar: WorkingCalendar, date: string) => isWorkingDay(openingHours(calendar), day(date))

describe('opening hours', () => {
  const calendar: WorkingCalendar = {
    ...plainCalendar('America/Toronto', { 1: [['09:00', '17:00']], 5: [['09:00', '17:00']] }),
    holidays: [{ date: '2027-04-05' }, { date: '2027-04-12' }, { date: '2027-04-19' }],
    annualHolidays: [{ date: '12-31' }],
    extraWorkingDates: [{ date: '2027-04-12' }, { date: '2027-04-03' }],
    specialHours: [
      { date: '2027-04-19', hours: [['09:00', '12:00']] },
      { date: '12-24', hours: [['09:00', '12:00']] },
      { date: '2027-04-26', hours: [] },
    ],
    closures: [{ from: '2027-08-01', to: '2027-08-31' }],
    breaks: [{ date: '2027-05-03', from: '08:00', to: '18:00' }],
  }

  it('lets the more particular win on one date', () => {
    expect(works(calendar, '2027-04-05')).toBe(false)
    expect(works(calendar, '2027-04-12')).toBe(true)
    expect(openingHours(calendar).on(day('2027-04-19'))).toEqual([{ open: 32_400, close: 43_200 }])
    expect(works(calendar, '2027-04-26')).toBe(false)
    expect(works(calendar, '2027-08-02')).toBe(false)
    expect(works(calendar, '2027-12-31')).toBe(false)
  })

  it('gives an extra day the hours of the first day that is worked', () => {
    expect(openingHours(calendar).on(day('2027-04-03'))).toEqual([{ open: 32_400, close: 61_200 }])
  })

  it('shortens a yearly half day only where the day is worked', () => {
    expect(openingHours(calendar).on(day('2027-12-24'))).toEqual([{ open: 32_400, close: 43_200 }])
    expect(works(calendar, '2026-12-24')).toBe(false)
  })

  it('has no working day where breaks leave nothing', () => {
    expect(works(calendar, '2027-05-03')).toBe(false)
  })

  it('closes on the holidays of its jurisdiction, and on the day that observes them', () => {
    expect(works(officeCalendar('CA-ON'), '2027-07-01')).toBe(false)
    expect(works(officeCalendar('CA'), '2028-07-03')).toBe(false)
    expect(works(officeCalendar('CA-ON'), '2027-09-30')).toBe(true)
  })
})

describe('versions of a calendar', () => {
  const versions = ['2027-04-01', '2026-01-01', '2028-01-01'].map((from) => ({
    from: Temporal.PlainDate.from(from),
    calendar: plainCalendar('UTC', {}),
  }))

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '2026-01-01'],
    ['2027-03-31', '2026-01-01'],
    ['2027-04-01', '2027-04-01'],
    ['2031-01-01', '2028-01-01'],
  ])('on %s the version of %s is in force', (date, from) => {
    expect(calendarInForce(versions, Temporal.PlainDate.from(date))?.from.toString()).toBe(from)
  })
})

describe('a calendar in words', () => {
  const parts = describeCalendar(
    {
      ...officeCalendar('CA-QC'),
      week: {
        1: [
          ['08:30', '12:00'],
          ['13:00', '16:30'],
        ],
        5: [['22:00', '06:00']],
      },
      specialHours: [{ date: '12-24', hours: [['09:00', '12:00']] }],
    },
    [2027],
  )
  const lines = (language: 'en' | 'fr') => parts.flatMap((part) => part.lines.map((line) => line[language]))

  it('reads well in English', () => {
    expect(lines('en')).toContain(
      'Monday: 8:30\u00a0a.m. to 12:00\u00a0p.m. and 1:00\u00a0p.m. to 4:30\u00a0p.m.',
    )
    expect(lines('en')).toContain('Friday: 10:00\u00a0p.m. to 6:00\u00a0a.m. the next day')
    expect(lines('en')).toContain('Every December 24: 9:00\u00a0a.m. to 12:00\u00a0p.m.')
    expect(lines('en').join('\n')).toContain('Christmas Day), observed on')
  })

  it('se lit bien en français', () => {
    expect(lines('fr')).toContain(
      'Lundi\u00a0: de 8\u00a0h\u00a030 à 12\u00a0h et de 13\u00a0h à 16\u00a0h\u00a030',
    )
    expect(lines('fr')).toContain('Vendredi\u00a0: de 22\u00a0h à 6\u00a0h le lendemain')
    expect(lines('fr')).toContain('Chaque 24\u00a0décembre\u00a0: de 9\u00a0h à 12\u00a0h')
    expect(lines('fr').join('\n')).toContain('Fête nationale du Québec')
  })
})
