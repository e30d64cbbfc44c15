import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts'
import { everyone, transaction } from './database.ts'
import { record } from './outbox.ts'

let database: TestDatabase
const now = Temporal.Instant.from('2026-11-23T15:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('a transaction that throws leaves nothing behind', async () => {
  const attempt = transaction(database.app, everyone, async (tx) => {
    await record(tx, { kind: 'Tried.v1', organization: null, body: {} }, now)
    throw new Error('changed my mind')
  })
  await expect(attempt).rejects.toThrow('changed my mind')
  expect(await database.owner.selectFrom('kernel.outbox').selectAll().execute()).toEqual([])
})

test('a fact can be neither changed nor removed, even by the owner of the database', async () => {
  await transaction(database.app, everyone, (tx) =>
    record(tx, { kind: 'Happened.v1', organization: null, body: { what: 'something' } }, now),
  )
  await expect(sql`update kernel.outbox set kind = 'Other.v1'`.execute(database.owner)).rejects.toThrow(
    'append-only',
  )
  await expect(sql`delete from kernel.outbox`.execute(database.owner)).rejects.toThrow('append-only')
  await expect(sql`truncate kernel.outbox`.execute(database.owner)).rejects.toThrow('append-only')
})

test('times come out as text with their zone, never as a local date object', async () => {
  const [row] = (
    await sql<{ at: unknown }>`select timestamptz '2026-07-01 12:00:00-04' as at`.execute(database.app)
  ).rows
  expect(typeof row?.at).toBe('string')
})
