import { expect, test } from 'vitest'
import { serviceClock } from '../clock/service-clock.ts'
import { parseDay } from './day.ts'
import { daysOff } from './days-off.ts'
import { officeCalendar } from './presets.ts'

const day = (text: string) => parseDay(text) ?? 0
const name = { en: 'Move of the office', fr: 'Déménagement du bureau' }
const calendar = {
  ...officeCalendar('CA-NS'),
  closures: [{ from: '2026-11-19', to: '2026-11-22', name }],
  extraWorkingDates: [{ date: '2026-12-25' }],
}
const found = (first: string, last: string) =>
  daysOff(serviceClock(calendar), day(first), day(last)).map(({ day: off, name: called }) => [
    new Date(off * 86_400_000).toISOString().slice(0, 10),
    called?.en,
  ])

test('holidays and closures on days of the week that are worked, with their names; weekends are no news', () => {
  expect(found('2026-11-09', '2026-11-22')).toEqual([
    ['2026-11-11', expect.stringContaining('Remembrance')],
    ['2026-11-19', name.en],
    ['2026-11-20', name.en],
  ])
})

test('a holiday observed on another day is named on that day; a holiday that is worked is none', () => {
  expect(found('2026-12-25', '2026-12-25')).toEqual([])
  expect(found('2027-12-24', '2028-01-04').map(([date]) => date)).toContain('2027-12-27')
})

test('a span of years is not listed', () => {
  expect(found('2020-01-01', '2026-01-01')).toEqual([])
})
