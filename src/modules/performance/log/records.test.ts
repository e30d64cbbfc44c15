import { expect, test } from 'vitest'
import { splitLog } from './records.ts'

test('a reader that leaves early closes what it reads from', async () => {
  let closed = false
  async function* pieces() {
    try {
      yield 'id;opened\n1;2026-10-01\n'
      yield '2;2026-10-02\n'
    } finally {
      closed = true
    }
  }
  for await (const records of splitLog(pieces(), ['opened'])) {
    expect(records.map(({ cells }) => cells)).toContainEqual(['1', '2026-10-01'])
    break
  }
  expect(closed).toBe(true)
})
