import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { buildApplication } from '../src/application.tsx'
import { bulkTransaction } from '../src/kernel/data/bulk.ts'
import { connect, type Tx, transaction } from '../src/kernel/data/database.ts'
import { startEmbedded } from '../src/kernel/data/embedded.ts'
import { applicationRole, migrate } from '../src/kernel/data/migrate.ts'
import { recomputeMeasures } from '../src/modules/performance/index.ts'
import { queueLoad, receiveFile } from '../src/modules/performance/loads/change-load.ts'
import { runLoad } from '../src/modules/performance/loads/run-load.ts'
import { measureResults } from '../src/modules/performance/results/queries.ts'
import { levelOf } from '../src/modules/performance/scorecard/level.ts'
import { levelBlocks } from '../src/modules/performance/scorecard/level-blocks.ts'
import { detailsOf } from '../src/modules/performance/scorecard/level-detail.ts'
import { fillFacts, ids, sqlToken } from './facts-data.ts'

// Facts in, results out, against PostgreSQL's own COPY of the finished rows in the same run.
// MILLIONS=20 node … loads that many; without it, one.
const millions = Number(process.env.MILLIONS ?? '1')
const events = millions * 1_000_000

const folder = await mkdtemp(join(tmpdir(), 'entente-facts-'))
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
  await apiBatches()
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

/** A program sends batches one after the other; somebody reads a scorecard meanwhile. */
async function apiBatches(): Promise<void> {
  const web = await buildApplication({
    database: app,
    clock: () => Temporal.Now.instant(),
    logger: false,
    demo: false,
    secure: false,
  })
  const address = await web.listen({ port: 0, host: '127.0.0.1' })
  const batches = 20
  const size = 10_000
  const bodies = Array.from({ length: batches }, (_, batch) =>
    JSON.stringify({
      events: Array.from({ length: size }, (_, index) => {
        const number = batch * size + index
        return {
          id: `a${number}`,
          case: `c${number >> 1}`,
          activity: number % 2 ? 'closed' : 'opened',
          at: instantOf(number),
        }
      }),
    }),
  )
  const reads: number[] = []
  let sending = true
  const reading = (async () => {
    while (sending) {
      const started = performance.now()
      await transaction(app, { organization: ids.organization, person: null }, readLevel)
      reads.push(performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const took = await seconds(async () => {
    for (const body of bodies) {
      const reply = await fetch(`${address}/api/v1/feeds/${ids.apiFeed}/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${sqlToken}`, 'content-type': 'application/json' },
        body,
      })
      const answer = await reply.json()
      if (answer.stored !== size) throw new Error(JSON.stringify(answer).slice(0, 300))
    }
  })
  sending = false
  await reading
  await web.close()
  const p95 = reads.toSorted((a, b) => a - b)[Math.floor(reads.length * 0.95)] ?? 0
  console.log(`facts  API batches: ${Math.round((batches * size) / took)} events a second (aim 20 000)`)
  console.log(
    `facts  a level of a scorecard read meanwhile: p95 ${p95.toFixed(1)} ms of ${reads.length} (aim 50)`,
  )
}

async function recomputeYear(): Promise<void> {
  const all = Array.from({ length: ids.measures }, (_, index) => ids.measure(index + 1))
  const run = () =>
    bulkTransaction(app, { organization: ids.organization, person: null }, (bulk) =>
      recomputeMeasures(bulk, ids.organization, all, Temporal.Now.instant()),
    )
  const first = await seconds(run)
  const again = await seconds(run)
  console.log(
    `facts  a year of one million events for ${ids.measures} standards: computed in ${first.toFixed(1)} s, again in ${again.toFixed(1)} s (aim 5)`,
  )
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
