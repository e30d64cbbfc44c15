import { describe, expect, it } from 'vitest'
import { readCalendar } from './read-calendar.ts'

const week = { '1': [['09:00', '17:00']] }
const zone = 'America/Toronto'

function rulesOf(value: unknown): readonly string[] {
  const read = readCalendar(value)
  return read.ok ? [] : read.refusal.map(({ rule, field, row }) => `${field}${row ? `#${row}` : ''} ${rule}`)
}

describe('reading a calendar', () => {
  it('fills what is absent', () => {
    const read = readCalendar({
      timezone: zone,
      week,
      holidays: ['2027-07-01', { date: '2027-07-02', name: { en: 'a', fr: 'b' } }],
    })
    expect(read).toMatchObject({
      ok: true,
      value: { closures: [], holidays: [{ date: '2027-07-01' }, { date: '2027-07-02' }] },
    })
  })

  it.each([
    ['no object', 7, ['calendar not-an-object']],
    ['an unknown zone', { timezone: 'America/Bytown', week }, ['timezone unknown-zone']],
    ['a bare offset for a zone', { timezone: '+05:00', week }, ['timezone unknown-zone']],
    ['no zone', { week }, ['timezone unknown-zone']],
    ['a weekday 8', { timezone: zone, week: { '8': [] } }, ['week not-a-weekday']],
    ['an empty interval', { timezone: zone, week: { '1': [['09:00', '09:00']] } }, ['week.1#1 not-hours']],
    ['25:00', { timezone: zone, week: { '1': [['09:00', '25:00']] } }, ['week.1#1 not-hours']],
    [
      'overlapping hours',
      {
        timezone: zone,
        week: {
          '1': [
            ['09:00', '12:00'],
            ['11:00', '17:00'],
          ],
        },
      },
      ['week overlapping-hours'],
    ],
    [
      'a night that runs into the morning',
      { timezone: zone, week: { '7': [['22:00', '10:00']], ...week } },
      ['week overlapping-hours'],
    ],
    [
      'a date that does not exist',
      { timezone: zone, week, holidays: ['2027-07-01', '2027-02-29'] },
      ['holidays#2 not-a-date'],
    ],
    ['a year 9999', { timezone: zone, week, holidays: ['9999-07-01'] }, ['holidays#1 year-out-of-range']],
    [
      'a reversed closure',
      { timezone: zone, week, closures: [{ from: '2027-07-02', to: '2027-07-01' }] },
      ['closures#1 reversed'],
    ],
    ['an unknown region', { timezone: zone, week, holidaySets: ['CA-XX'] }, ['holidaySets#1 unknown-region']],
    ['a misspelt field', { timezone: zone, week, holiday: [] }, ['calendar unknown-field']],
    [
      'no working time',
      { timezone: zone, week: { '1': [] }, extraWorkingDates: ['2027-07-01'] },
      ['week no-working-time'],
    ],
  ])('refuses %s', (_, value, rules) => {
    expect(rulesOf(value)).toEqual(rules)
  })

  it('says the place and the way out in both languages', () => {
    const read = readCalendar({ timezone: zone, week, holidays: ['2027-13-01'] })
    expect(read.ok ? [] : read.refusal).toMatchObject([
      { en: expect.stringContaining('holidays, row 1'), fr: expect.stringContaining('holidays, rangée 1') },
    ])
  })

  it('takes two million holidays, and tells a wrong list once', () => {
    const holidays = Array.from(
      { length: 2_000_000 },
      (_, index) => `${1900 + (index % 300)}-01-${String(1 + (index % 28)).padStart(2, '0')}`,
    )
    expect(readCalendar({ timezone: zone, week, holidays }).ok).toBe(true)
    const wrong = readCalendar({ timezone: zone, week, holidays: holidays.map(() => 'soon') })
    expect(wrong.ok ? 0 : wrong.refusal.length).toBe(20)
  })
})
