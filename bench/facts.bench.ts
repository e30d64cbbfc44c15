import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { connect, type Tx, transaction } from '../src/kernel/data/database.ts'
import { startEmbedded } from '../src/kernel/data/embedded.ts'
import { applicationRole, migrate } from '../src/kernel/data/migrate.ts'
import { throwAwayFolder } from '../src/kernel/data/throw-away.ts'
import { root } from '../src/kernel/files/root.ts'
import { queueLoad, receiveFile } from '../src/modules/performance/loads/change-load.ts'
import { runLoad } from '../src/modules/performance/loads/run-load.ts'
import { measureResults } from '../src/modules/performance/results/queries.ts'
import { levelOf } from '../src/modules/performance/scorecard/level.ts'
import { levelBlocks } from '../src/modules/performance/scorecard/level-blocks.ts'
import { detailsOf } from '../src/modules/performance/scorecard/level-detail.ts'
import { doWork } from '../src/modules/performance/work.ts'
import { fillFacts, ids, sqlToken } from './facts-data.ts'

// Facts in, results out, against PostgreSQL's own COPY of the finished rows in the same run.
// MILLIONS=20 node … loads that many; without it, one.
const millions = Number(process.env.MILLIONS ?? '1')
const events = millions * 1_000_000

const folder = await throwAwayFolder('facts')
const server = await startEmbedded(folder)
const owner = connect(server.url, { size: 2 })
await migrate(owner)
const app = connect(server.url, { role: applicationRole })
const client = new pg.Client({ connectionString: server.url })
await client.connect()
try {
  await fillFacts(client)
  const copied = await seconds(copyFinishedRows)
  console.log(`facts  COPY of ${millions} million finished rows: ${copied.toFixed(1)} s`)
  const half = await loadFile(events / 2, ids.halfFeed)
  const whole = await loadFile(events, ids.fileFeed)
  console.log(
    `facts  ${millions} million events from CSV to queryable: ${whole.toFixed(1)} s, ${(whole / copied).toFixed(2)} times COPY (aim 3)`,
  )
  console.log(`facts  twice the events take ${(whole / half).toFixed(2)} times as long (linear: 2)`)
  await recomputeYear()
  await eventsArrive()
} finally {
  await client.end()
  await Promise.all([app.destroy(), owner.destroy()])
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** The rows as they end up, with their keys and indexes: nothing to read, check or compare. */
async function copyFinishedRows(): Promise<void> {
  const row = (number: number) =>
    `${ids.organization}\t${ids.copyFeed}\te${number}\tc${number >> 1}\t${number % 2 ? 'closed' : 'opened'}\t${instantOf(number)}\t2027-01-01T00:00:00Z\n`
  const sink = client.query(
    copyFrom(
      'copy performance.event (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at) from stdin',
    ),
  )
  await pipeline(Readable.from(blocks(events, row)), sink)
}

/** A person's file, mapped and loaded as in the browser. */
async function loadFile(rows: number, feed: string): Promise<number> {
  const path = join(folder, `${feed}.csv`)
  const row = (number: number) =>
    `e${number},c${number >> 1},${number % 2 ? 'closed' : 'opened'},${instantOf(number)}\n`
  await pipeline(
    Readable.from(
      (async function* () {
        yield 'id,case,what,at\n'
        yield* blocks(rows, row)
      })(),
    ),
    createWriteStream(path),
  )
  const { size } = await stat(path)
  const mapping = { timeZone: 'UTC', events: { id: 'id', case: 'case', activity: 'what', time: 'at' } }
  return seconds(async () => {
    const now = Temporal.Now.instant()
    const file = { field: 'file', name: 'log.csv', path, bytes: size }
    const received = await receiveFile(app, ids.viewer, feed, file, now)
    const id = received.kind === 'done' ? (received.value.id ?? '') : ''
    await queueLoad(app, ids.viewer, id, mapping, now)
    await runLoad(app, { organization: ids.organization, id }, () => Temporal.Now.instant())
  })
}

/** What the scorecard says of one level: figures of every period, forecast, pauses, causes, consequences. */
async function readLevel(tx: Tx): Promise<void> {
  const now = Temporal.Now.instant()
  const measures = await measureResults(tx, { id: ids.measure(1) })
  const levels = measures.map((measure) => levelOf(measure, now))
  const details = await detailsOf(tx, levels, now)
  if (details.flatMap((detail) => levelBlocks(detail, 'fr')).length === 0) throw new Error('nothing is told')
}

/**
 * A server process takes events and keeps the results up to date; this process is the program that sends and, with
 * connections of its own, a second server process that somebody reads a scorecard from, as docs/operate.md recommends.
 */
async function eventsArrive(): Promise<void> {
  const web = spawn(
    process.execPath,
    [join(root, 'bin/entente.mjs'), 'serve', '--port', '0', '--lang', 'en'],
    {
      env: { ...process.env, DATABASE_URL: server.url, ENTENTE_DEMO: 'off', LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const [line] = await new Promise<string[]>((resolve) =>
      createInterface({ input: web.stdout }).once('line', (text) => resolve([text])),
    )
    const address = /http\S+/.exec(line ?? '')?.[0] ?? ''
    await sleep(5000)
    await fullSpeed(address)
    await steadily(address)
  } finally {
    web.kill('SIGTERM')
    await new Promise((resolve) => web.once('exit', resolve))
  }
}

/** One program, one batch after the other, as fast as it is answered: both processors are taken. */
async function fullSpeed(address: string): Promise<void> {
  const [count, size] = [20, 10_000]
  const bodies = Array.from({ length: count }, (_, batch) => batchOf(batch * size, size))
  const took = await seconds(async () => {
    for (const body of bodies) await send(address, ids.apiFeed, body, size)
  })
  console.log(`facts  API batches: ${Math.round((count * size) / took)} events a second (aim 20 000)`)
}

/**
 * 5 000 events a second for ten seconds, all of them for the level that is read: a year of a million in little more
 * than three minutes, and a quarter of the rate above, so that something is left to read with.
 */
async function steadily(address: string): Promise<void> {
  const [count, size, every] = [50, 1000, 200]
  const feed = ids.feed(1)
  const bodies = Array.from({ length: count }, (_, batch) => batchOf(batch * size, size))
  const reads: number[] = []
  let sending = true
  const reading = (async () => {
    while (sending) {
      const started = performance.now()
      await transaction(app, { organization: ids.organization, person: null }, readLevel)
      reads.push(performance.now() - started)
      await sleep(20)
    }
  })()
  const started = performance.now()
  let behind = 0
  for (const [index, body] of bodies.entries()) {
    const due = started + index * every
    await sleep(Math.max(0, due - performance.now()))
    await send(address, feed, body, size)
    behind = Math.max(behind, performance.now() - due)
  }
  sending = false
  await reading
  const followed = await seconds(() => caughtUp(feed))
  const p95 = reads.toSorted((a, b) => a - b)[Math.floor(reads.length * 0.95)] ?? 0
  const rate = (size * 1000) / every
  console.log(
    `facts  a level read while ${rate} events a second arrive for it: p95 ${p95.toFixed(1)} ms of ${reads.length} (aim 50); a batch answered within ${behind.toFixed(0)} ms; its results complete ${followed.toFixed(1)} s after the last event`,
  )
}

/** Waits until the results of the first measure have read the last event. */
async function caughtUp(feed: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { rows } = await client.query(
      `select from performance.reading r join performance.feed f on f.organization_id = r.organization_id
       where r.measure_id = $1 and f.id = $2 and r.read_until >= f.last_recorded_at`,
      [ids.measure(1), feed],
    )
    if (rows.length) return
    await sleep(100)
  }
  throw new Error('the results do not follow')
}

function batchOf(first: number, size: number): string {
  const events = Array.from({ length: size }, (_, index) => {
    const number = first + index
    const activity = number % 2 ? 'closed' : 'opened'
    return { id: `a${number}`, case: `a${number >> 1}`, activity, at: instantOf(number) }
  })
  return JSON.stringify({ events })
}

async function send(address: string, feed: string, body: string, size: number): Promise<void> {
  const reply = await fetch(`${address}/api/v1/feeds/${feed}/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sqlToken}`, 'content-type': 'application/json' },
    body,
  })
  const answer = await reply.json()
  if (answer.stored !== size) throw new Error(JSON.stringify(answer).slice(0, 300))
}

/** As the work behind the pages does it: the first time, and again as after a change of a calendar. */
async function recomputeYear(): Promise<void> {
  const work = () => doWork({ database: app, clock: () => Temporal.Now.instant(), fault: fail })
  const first = await seconds(work)
  await client.query(`update performance.reading set basis = 'another calendar', read_until = null`)
  const before = process.cpuUsage()
  const again = await seconds(work)
  const { user, system } = process.cpuUsage(before)
  console.log(
    `facts  a year of one million events for ${ids.measures} standards: computed in ${first.toFixed(1)} s, again in ${again.toFixed(1)} s (aim 5), of which this process worked ${((user + system) / 1e6).toFixed(1)} s`,
  )
}

function fail(error: unknown): never {
  throw error
}

function instantOf(number: number): string {
  const minute = Math.floor(number / 2) % 525_600
  return new Date(Date.UTC(2025, 0, 1) + minute * 60_000 + (number % 2) * 3_600_000).toISOString()
}

function* blocks(count: number, row: (number: number) => string): Generator<string> {
  for (let start = 0; start < count; start += 5000) {
    let text = ''
    for (let number = start; number < Math.min(count, start + 5000); number += 1) text += row(number)
    yield text
  }
}
