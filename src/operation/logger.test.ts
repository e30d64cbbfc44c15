import { expect, test } from 'vitest'
import { faultOf } from './logger.ts'

test('a log keeps what happened and where, not the values of a row nor the connection', () => {
  const error = Object.assign(new Error('duplicate key', { cause: new RangeError('too many') }), {
    code: '23505',
    detail: 'Key (email)=(lea@example.org) already exists.',
    client: { connectionParameters: { user: 'entente' } },
  })
  const kept = faultOf(error)
  expect(kept).toMatchObject({
    type: 'Error',
    message: 'duplicate key',
    code: '23505',
    cause: { type: 'RangeError', message: 'too many' },
  })
  expect(kept.stack).toContain('logger.test')
  expect(JSON.stringify(kept)).not.toMatch(/lea@example|connectionParameters/)
})

test('what is thrown without being an error is told too', () => {
  expect(faultOf('no')).toEqual({ type: 'string', message: 'no' })
})
