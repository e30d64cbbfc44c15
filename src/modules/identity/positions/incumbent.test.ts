import { describe, expect, test } from 'vitest'
import { type Incumbency, incumbentOn, overlapping } from './incumbent.ts'

const period = (holder: string, start_date: string, end_date: string | null, acting = false): Incumbency => ({
  id: holder,
  holder,
  acting,
  start_date,
  end_date,
})

const periods = [
  period('Ana', '2025-04-01', '2026-09-30'),
  period('Bo', '2026-07-01', '2026-07-31', true),
  period('Carl', '2027-01-04', null),
]

test.each([
  ['2025-03-31', null],
  ['2025-04-01', 'Ana'],
  ['2026-06-30', 'Ana'],
  ['2026-07-01', 'Bo'],
  ['2026-07-31', 'Bo'],
  ['2026-08-01', 'Ana'],
  ['2026-09-30', 'Ana'],
  ['2026-10-01', null],
  ['2027-01-04', 'Carl'],
  ['2099-01-01', 'Carl'],
])('on %s the position is held by %s', (date, holder) => {
  expect(incumbentOn(periods, Temporal.PlainDate.from(date))?.holder ?? null).toBe(holder)
})

describe('a new period', () => {
  test.each([
    ['2026-09-30', '2026-10-31', false, 'Ana'],
    ['2026-10-01', '2027-01-03', false, null],
    ['2026-10-01', null, false, 'Carl'],
    ['2026-10-01', '2027-01-04', false, 'Carl'],
    ['2026-07-31', null, true, 'Bo'],
    ['2026-08-01', '2026-08-31', true, null],
  ])('from %s to %s (acting: %s) runs into %s', (start_date, end_date, acting, holder) => {
    expect(overlapping(periods, { start_date, end_date, acting })?.holder ?? null).toBe(holder)
  })
})
