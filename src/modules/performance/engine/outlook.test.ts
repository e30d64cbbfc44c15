import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../standards/clock/random-calendars.fixture.ts'
import { parseDay } from '../../standards/index.ts'
import { type Period, periodsBetween } from '../levels/window.ts'
import type { Consequence } from '../rule.ts'
import { composeChain, type Link, replaced, weakestLink } from './chain.ts'
import { dueConsequences } from './consequences.ts'
import { backtest, type DayResult, errorBudget, forecast } from './outlook.ts'

const day = (text: string) => parseDay(text) ?? 0
const months = periodsBetween({ kind: 'month' }, day('2025-01-01'), day('2026-06-30'))
const june = months.at(-1) as Period

/** So many cases each weekday, one in so many missed. */
function steady(perDay: number, oneIn: number, until: string): DayResult[] {
  const days: DayResult[] = []
  let count = 0
  for (let at = day('2025-01-01'); at <= day(until); at += 1) {
    if ((at + 3) % 7 >= 5) continue
    let missed = 0
    for (let index = 0; index < perDay; index += 1) {
      count += 1
      if (count % oneIn === 0) missed += 1
    }
    days.push({ day: at, met: perDay - missed, missed })
  }
  return days
}

describe('error budget', () => {
  test('a promise of 95% with 10% missed is spent twice as fast as it lasts', () => {
    const budget = errorBudget(steady(10, 10, '2026-06-15'), june, day('2026-06-16'), { target: '95' })
    expect(budget?.burnRate).toBeGreaterThan(1.8)
    expect(budget?.burnRate).toBeLessThan(2.2)
  })

  test('allowed misses count when they are more than the percentage gives', () => {
    const budget = errorBudget(steady(1, 10, '2026-06-15'), june, day('2026-06-16'), {
      target: '95',
      allowedMisses: 7,
    })
    expect(budget?.allowed).toBe(7)
  })

  test('nothing to say without a target, and no pace on the first day', () => {
    const days = steady(10, 10, '2026-05-31')
    expect(errorBudget(days, june, june.from, {})).toBeUndefined()
    expect(errorBudget(days, june, june.from, { target: '95' })?.burnRate).toBeNull()
  })
})

describe('forecast', () => {
  test('a steady miss is foreseen with the day the budget runs out, and it was right before', () => {
    const days = steady(20, 10, '2026-06-09')
    const made = forecast(days, june, day('2026-06-10'), { target: '95' })
    expect(made?.chanceOfMiss).toBe(100)
    expect(made?.middle).toBeCloseTo(90, 0)
    expect(made?.runsOutOn?.middle).toBeGreaterThanOrEqual(day('2026-06-10'))
    expect(made?.runsOutOn?.middle).toBeLessThan(day('2026-06-25'))
    const past = backtest(days, months.slice(6, -1), 9 / 30, { target: '95' })
    expect(past.windows).toBeGreaterThan(8)
    expect(past.right).toBe(past.windows)
  })

  test('a kept promise is not called a miss', () => {
    const made = forecast(steady(20, 40, '2026-06-09'), june, day('2026-06-10'), { target: '95' })
    expect(made?.chanceOfMiss).toBe(0)
    expect(made?.runsOutOn).toBeUndefined()
  })

  test('too little past says nothing', () => {
    const days = steady(20, 10, '2025-02-10')
    expect(forecast(days, months[1] as Period, day('2025-02-11'), { target: '95' })).toBeUndefined()
  })

  test('of seeded random days, the range holds about eight windows in ten', () => {
    const random = seededRandom(7)
    const days = steady(12, 1000, '2026-06-30').map(({ day: at }) => {
      const missed = Array.from({ length: 12 }, () => random() < 0.07).filter(Boolean).length
      return { day: at, met: 12 - missed, missed }
    })
    const past = backtest(days, months.slice(5), 0.5, { target: '93' })
    expect(past.windows).toBeGreaterThanOrEqual(12)
    expect(past.inRange / past.windows).toBeGreaterThan(0.6)
  })

  test('it never looks ahead: days after today change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 29 }), fc.integer({ min: 2, max: 30 }), (gone, oneIn) => {
        const today = june.from + gone
        const all = steady(5, oneIn, '2026-06-30')
        const known = all.filter(({ day: at }) => at < today)
        const again = backtest(all, [june], gone / 30, { target: '95' })
        const made = forecast(known, june, today, { target: '95' })
        expect(again.windows).toBe(made ? 1 : 0)
      }),
      { numRuns: 40 },
    )
  })
})

describe('consequences', () => {
  const term = (change: Partial<Consequence> = {}): Consequence => ({
    id: 'plan',
    kind: 'corrective-plan',
    trigger: { misses: 2, within: 3 },
    clause: '8.2',
    ...change,
  })
  const judged = (pattern: string, ...terms: Consequence[]) =>
    [...pattern].map((mark, index) => ({
      period: months[index] as Period,
      terms,
      targetMet: mark === 'x' ? ('N' as const) : mark === '?' ? ('NA' as const) : ('Y' as const),
    }))

  test.each([
    ['..x..x..', []],
    ['..x.x...', ['2025-05']],
    ['xxx', ['2025-02']],
    ['xxxx', ['2025-02', '2025-04']],
    ['x?x', ['2025-03']],
    ['', []],
  ])('%s', (pattern, periods) => {
    expect(dueConsequences(judged(pattern, term())).map(({ period }) => period)).toEqual(periods)
  })

  test('amounts of a fiscal year stop at their cap, to the cent, and begin again with the next', () => {
    const credit = term({
      id: 'credit',
      kind: 'credit',
      trigger: { misses: 1, within: 1 },
      amount: { amount: '400.25', currency: 'CAD' },
      cap: '1000',
    })
    const due = dueConsequences(judged('...xxxx........x', credit))
    expect(due.map(({ amount, capped }) => [amount, capped])).toEqual([
      ['400.25', false],
      ['400.25', false],
      ['199.5', true],
      ['0', true],
      ['400.25', false],
    ])
  })

  test('each fires once: what was due stays due as further windows close', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', '.', '?'), { maxLength: 17 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (marks, misses, more) => {
          const one = term({ trigger: { misses, within: misses + more } })
          const all = dueConsequences(judged(marks.join(''), one))
          const earlier = dueConsequences(judged(marks.slice(0, -1).join(''), one))
          expect(all.slice(0, earlier.length)).toEqual(earlier)
          const used = all.flatMap(({ periods }) => periods)
          expect(new Set(used).size).toBe(used.length)
        },
      ),
    )
  })

  test('what fired stays fired when the figures change, and none of its misses is used again', () => {
    const marks = fc.array(fc.constantFrom('x', '.'), { minLength: 17, maxLength: 17 })
    fc.assert(
      fc.property(marks, marks, fc.integer({ min: 1, max: 3 }), (before, after, misses) => {
        const one = term({ trigger: { misses, within: 4 } })
        const fired = dueConsequences(judged(before.join(''), one)).map(({ period, periods }) => ({
          term: one.id,
          period,
          periods,
          amount: null,
        }))
        expect(dueConsequences(judged(before.join(''), one), fired)).toEqual([])
        const more = dueConsequences(judged(after.join(''), one), fired)
        const used = [...fired, ...more].flatMap(({ periods }) => periods)
        expect(new Set(used).size).toBe(used.length)
      }),
    )
  })

  test('a miss of before a term was agreed does not count for it', () => {
    const windows = judged('xxx', term()).map((window, index) =>
      index === 0 ? { ...window, terms: [] } : window,
    )
    expect(dueConsequences(windows).map(({ periods }) => periods)).toEqual([['2025-02', '2025-03']])
  })

  test('a cap is what earlier credits left of it', () => {
    const credit = term({
      kind: 'credit',
      trigger: { misses: 1, within: 1 },
      amount: { amount: '400', currency: 'CAD' },
      cap: '500',
    })
    const fired = [{ term: 'plan', period: '2025-04', periods: ['2025-04'], amount: '400' }]
    expect(dueConsequences(judged('...xx', credit), fired)).toMatchObject([{ amount: '100', capped: true }])
  })
})

describe('commitments in a chain', () => {
  const promise = (id: string, share: string, days = 1): Link => ({ kind: 'promise', id, share, days })
  const series = (...links: Link[]): Link => ({ kind: 'series', links })
  const parallel = (...links: Link[]): Link => ({ kind: 'parallel', links })

  test.each([
    ['series multiplies', series(promise('a', '95'), promise('b', '90')), '85.5', 2],
    ['parallel stands in', parallel(promise('a', '90'), promise('b', '90')), '99', 1],
    [
      'both',
      series(promise('a', '99.9', 2), parallel(promise('b', '90', 3), promise('c', '80', 5))),
      '97.902',
      7,
    ],
    ['nothing promised is certain', series(), '100', 0],
  ])('%s', (_, link, share, days) => {
    expect(composeChain(link)).toEqual({ share, days })
  })

  test('the weakest link is the one whose keeping helps most, not the lowest share', () => {
    const chain = series(promise('own', '96'), parallel(promise('low', '80'), promise('spare', '99')))
    expect(weakestLink(chain)).toBe('own')
    expect(weakestLink(series(promise('a', '99'), promise('b', '97')))).toBe('b')
    expect(weakestLink(series())).toBeUndefined()
  })

  test('what if one changed', () => {
    const chain = series(promise('a', '95'), promise('b', '90'))
    expect(composeChain(replaced(chain, 'b', { share: '100', days: 4 }))).toEqual({ share: '95', days: 5 })
  })
})
