import { rm } from 'node:fs/promises'
import { get } from 'node:http'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '../../src/kernel/data/database.ts'
import { type EmbeddedServer, startEmbedded } from '../../src/kernel/data/embedded.ts'
import { throwAwayFolder } from '../../src/kernel/data/throw-away.ts'
import { type RunningProduct, runProduct } from '../harness/running.ts'
import { signInAs } from '../harness/visitor.ts'

let folder: string
let server: EmbeddedServer
let owner: Database
let one: RunningProduct
let two: RunningProduct

beforeAll(async () => {
  folder = await throwAwayFolder('several')
  server = await startEmbedded(folder, { durable: false })
  owner = connect(server.url, { size: 2 })
  // The first fills the empty database with the demonstration.
  const environment = { DATABASE_URL: server.url, ENTENTE_DATA: folder, ENTENTE_DEMO: 'on' }
  one = await runProduct(environment)
  two = await runProduct(environment)
}, 120_000)
afterAll(async () => {
  expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0])
  await owner.destroy()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

test('who signed in at one process is known at the other', async () => {
  const cookie = await signInAs(one.address, 'Thomas Whitfield')
  const reply = await fetch(`${two.address}/en/my-work`, { headers: { cookie }, redirect: 'manual' })
  expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining('Thomas Whitfield')])
})

test('whoever listens at either hears of a figure that one of them computed and gave out', async () => {
  const page = await livePage(one.address)
  const heard = Promise.all([one, two].map(({ address }) => changed(`${address}${page}/events`)))
  await factArrives()
  await heard
  const { rows } = await sql<{
    number: number
  }>`select number from performance.release order by number`.execute(owner)
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
}, 90_000)

test('no consequence fires twice, and nobody is told of one twice', async () => {
  const { rows } = await sql<{ recipient: string; plain: string; count: string }>`
    select recipient, plain, count(*) from kernel.mail group by recipient, plain having count(*) > 1`.execute(
    owner,
  )
  expect(rows).toEqual([])
  const fired = await owner
    .selectFrom('performance.consequence')
    .select(['measure_id', 'term', 'period'])
    .execute()
  expect(new Set(fired.map((one) => JSON.stringify(one))).size).toBe(fired.length)
})

async function livePage(address: string): Promise<string> {
  await expect
    .poll(async () => (await fetch(`${address}/en/services/live`)).text(), { timeout: 60_000, interval: 500 })
    .toMatch(/href="\/en\/services\/[^"/]+\/[^"/]+\/live"/)
  const index = await (await fetch(`${address}/en/services/live`)).text()
  return /href="(\/en\/services\/[^"/]+\/[^"/]+\/live)"/.exec(index)?.[1] ?? ''
}

/** Resolves when the stream tells that a figure changed. */
function changed(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, (response) => {
      response.on('data', (piece: Buffer) => {
        if (!piece.includes('event: changed')) return
        request.destroy()
        resolve()
      })
    })
    request.on('error', reject)
  })
}

/** Forty requests of today, sent within the hour, as a program would have stored them. */
async function factArrives(): Promise<void> {
  await sql`with feed as (
      update performance.feed set last_recorded_at = greatest(now(), last_recorded_at + interval '1 microsecond')
      where name_en = 'Copy request desk' returning organization_id, id, last_recorded_at)
    insert into performance.event (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at, channel)
    select feed.organization_id, feed.id, 'T' || n || activity, 'T' || n, activity,
      now() - interval '2 hours' + offset_minutes * interval '1 minute', feed.last_recorded_at, 'ONL'
    from feed, generate_series(1, 40) n, (values ('received', 0), ('acknowledged', 5), ('sent', 60))
      as happened (activity, offset_minutes)`.execute(owner)
}
