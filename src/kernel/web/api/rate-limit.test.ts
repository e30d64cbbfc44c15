import { expect, test } from 'vitest'
import { rateLimit } from './rate-limit.ts'

test('a key may ask so many times a minute, then waits until the minute is over', () => {
  const limit = rateLimit()
  const at = (second: number) => Temporal.Instant.fromEpochMilliseconds(second * 1000)
  expect([1, 2, 3].map(() => limit.take('a', 2, at(20)))).toEqual([0, 0, 40])
  expect(limit.take('b', 2, at(20))).toBe(0)
  expect(limit.take('a', 2, at(59))).toBe(1)
  expect(limit.take('a', 2, at(60))).toBe(0)
})
