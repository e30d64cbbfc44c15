import { expect, test } from 'vitest'
import { addDecimals, compareDecimals, subtractDecimals } from '../levels/decimal.ts'
import { answerRule } from '../rule.fixture.ts'
import { counts, type Exclusion, standingOfCase, standingOfSpan } from './exclusions.ts'
import { judgeObservation } from './judge-observation.ts'
import { prepareRules } from './rules-in-force.ts'

function rules(change: Parameters<typeof answerRule>[0]) {
  const made = prepareRules([{ number: 1, effectiveFrom: '2026-01-01', rule: answerRule(change) }])
  if (!made.ok) throw new Error(made.refusal.en)
  return made.value
}

const unit = { en: 'days', fr: 'jours' }

test.each([
  ['higher', '4.2', '4.2', '1'],
  ['higher', '4.19', '4.2', '0'],
  ['lower', '12.50', '12.5', '1'],
  ['lower', '12.51', '12.5', '0'],
] as const)('a value where %s is better: %s against %s', (better, value, threshold, met) => {
  const judged = judgeObservation(
    rules({ evidence: 'values', threshold: { value: threshold, unit, better } }),
    { firstDay: '2026-06-01', value },
  )
  expect(judged).toMatchObject({ ok: true, value: { met } })
})

test('counts keep their decimals: hours available of hours agreed', () => {
  const judged = judgeObservation(rules({ evidence: 'counts' }), {
    firstDay: '2026-06-01',
    numerator: '719.25',
    denominator: '720',
  })
  expect(judged).toEqual({ ok: true, value: { ruleNumber: 1, day: 20605, met: '719.25', missed: '0.75' } })
})

test.each([
  [{ numerator: '5', denominator: '4' }],
  [{ numerator: '-1', denominator: '4' }],
  [{ numerator: '1' }],
])('counts that cannot be are refused: %o', (given) => {
  expect(judgeObservation(rules({ evidence: 'counts' }), { firstDay: '2026-06-01', ...given }).ok).toBe(false)
})

test('before the first rule nothing is judged', () => {
  const early = { firstDay: '2025-12-31', numerator: '1', denominator: '1' }
  expect(judgeObservation(rules({ evidence: 'counts' }), early)).toEqual({ ok: true, value: undefined })
})

test('exact decimals add, subtract and compare without rounding', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3')
  expect(subtractDecimals('1', '1.000')).toBe('0')
  expect(subtractDecimals('0.5', '1')).toBe('-0.5')
  expect(compareDecimals('10', '9.999999')).toBe(1)
  expect(compareDecimals('1.50', '1.5')).toBe(0)
  expect(() => addDecimals('1e3', '1')).toThrow(RangeError)
})

const span = { start: 1000, end: 2000 }

function exclusion(change: Partial<Exclusion>): Exclusion {
  return { id: 'x', code: 'storm', cases: [], state: 'accepted', ...change }
}

test('only what was agreed counts', () => {
  const states = ['beforehand', 'proposed', 'accepted', 'refused', 'withdrawn'] as const
  expect(states.filter((state) => counts(exclusion({ state })))).toEqual(['beforehand', 'accepted'])
})

test.each([
  ['over before it', { openedAt: 0, closedAt: 900, dueAt: 5000 }, 'counted'],
  ['due before it', { openedAt: 0, dueAt: 900 }, 'counted'],
  ['under way during it', { openedAt: 0, closedAt: 5000, dueAt: 6000 }, 'excluded'],
  ['opened during it', { openedAt: 1999, dueAt: 6000 }, 'excluded'],
  ['opened when it was over', { openedAt: 2000, dueAt: 6000 }, 'counted'],
] as const)('a case %s', (_, verdict, standing) => {
  expect(standingOfCase('1', verdict, [exclusion({ span })])).toBe(standing)
})

test('single cases and whole days are left out too', () => {
  expect(standingOfCase('7', { openedAt: 0 }, [exclusion({ cases: ['7'] })])).toBe('excluded')
  expect(standingOfSpan({ start: 1000, end: 2000 }, [exclusion({ span })])).toBe('excluded')
  expect(standingOfSpan({ start: 999, end: 2000 }, [exclusion({ span })])).toBe('counted')
})
