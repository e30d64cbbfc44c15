import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts'
import { everyone, transaction } from '../data/database.ts'
import { writeMail } from '../mail/write-mail.ts'
import { systemClock } from '../time/clock.ts'
import { type Job, type RunningJobs, startJobs } from './jobs.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const never = '0 0 1 1 *'

function start(jobs: readonly Job[], errors: unknown[] = []): Promise<RunningJobs> {
  const { url, app, owner } = database
  return startJobs({ url, app, owner, jobs, clock: systemClock, report: (error) => errors.push(error) })
}

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !holds(); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  expect(holds()).toBe(true)
}

test('a job runs when it is woken by what a transaction wrote, with the role of the requests', async () => {
  const roles: string[] = []
  const job: Job = {
    name: 'woken',
    schedule: never,
    wakeOn: 'entente_mail',
    run: async ({ app }) => {
      const { rows } = await app.getExecutor().executeQuery<{ name: string }>({
        sql: 'select current_user as name',
        parameters: [],
        query: { kind: 'RawNode' } as never,
        queryId: { queryId: 'x' },
      })
      roles.push(rows[0]?.name ?? '')
    },
  }
  const running = await start([job])
  const letter = { subject: 'One', blocks: [] }
  await transaction(database.app, everyone, (tx) =>
    writeMail(tx, { to: 'a@example.org', language: 'en', letter }, systemClock()),
  )
  await until(() => roles.length > 0)
  expect(roles[0]).toBe('entente_app')
  await running.stop()
})

test('woken often while it runs, it runs once more, never twice at once, in either of two processes', async () => {
  let now = 0
  let most = 0
  let runs = 0
  const job: Job = {
    name: 'slow',
    schedule: never,
    run: async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve, 300))
      now -= 1
      runs += 1
    },
  }
  const [one, two] = await Promise.all([start([job]), start([job])])
  await one.wake('slow')
  await until(() => now === 1)
  for (let time = 0; time < 10; time++) await (time % 2 ? one : two).wake('slow')
  await until(() => runs === 2)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect([runs, most]).toEqual([2, 1])
  await Promise.all([one.stop(), two.stop()])
})

test('a failure is told and tried again; stopping lets a run end', async () => {
  const errors: unknown[] = []
  let runs = 0
  let ended = false
  const failing: Job = {
    name: 'failing',
    schedule: never,
    run: async () => {
      runs += 1
      throw new Error('not today')
    },
  }
  const slow: Job = {
    name: 'ending',
    schedule: never,
    run: async () => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      ended = true
    },
  }
  const running = await start([failing, slow], errors)
  await running.wake('failing')
  await until(() => runs === 1)
  const { rows } = await sql`select state from pgboss.job where name = 'failing'`.execute(database.owner)
  expect(rows).toEqual([{ state: 'retry' }])
  expect(errors).toEqual([expect.objectContaining({ message: 'not today' })])
  await running.wake('ending')
  await new Promise((resolve) => setTimeout(resolve, 300))
  await running.stop()
  expect(ended).toBe(true)
})
