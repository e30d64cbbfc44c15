/**
 * Ten years of a whole government: import against PostgreSQL's own COPY of the same bytes, a search page against a
 * plain ILIKE over the same rows, the dashboard against counting the rows again.
 */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { buildApplication } from '../src/application.tsx'
import { connect, everyone, transaction } from '../src/kernel/data/database.ts'
import { startEmbedded } from '../src/kernel/data/embedded.ts'
import { applicationRole, migrate } from '../src/kernel/data/migrate.ts'
import { throwAwayFolder } from '../src/kernel/data/throw-away.ts'
import { countStored } from '../src/modules/inventory/commands/indicators.ts'
import { importInventory } from '../src/modules/inventory/import.ts'
import { IndicatorCounter } from '../src/modules/inventory/indicators/indicators.ts'
import { searches, size, writeYear } from './inventory-data.ts'

const now = () => Temporal.Now.instant()
const folder = await throwAwayFolder('inventory')
const server = await startEmbedded(join(folder, 'data'))
const owner = connect(server.url, { size: 2 })
await migrate(owner)

const files: Readonly<Record<'service' | 'service-std', string>>[] = []
for (let year = 0; year < size.years; year += 1) files.push(await writeYear(folder, year))
const imported = await milliseconds(async () => {
  for (const { service, 'service-std': standards } of files)
    await transaction(owner, everyone, (tx) =>
      importInventory(
        tx,
        [
          {
            resource: 'service',
            source: { name: 'service.csv', path: service, dispose: async () => {} },
            options: {},
          },
          {
            resource: 'service-std',
            source: { name: 'std.csv', path: standards, dispose: async () => {} },
            options: {},
          },
        ],
        () => {},
        now(),
      ),
    )
})
const copied = await milliseconds(copyLines)
await sql`vacuum analyze`.execute(owner)
report('import of 20,000 services and 25,000 standards', imported, 30_000)
console.log(
  `inventory  COPY of the same lines, unchecked and uncounted: ${copied.toFixed(0)} ms; ratio ${(imported / copied).toFixed(1)}`,
)

const app = connect(server.url, { role: applicationRole, size: 4 })
const product = await buildApplication({
  database: app,
  clock: now,
  logger: false,
  demo: false,
  secure: false,
})
const get = async (url: string) => {
  const answer = await product.inject({ url })
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode}`)
}

const pages = searches.flatMap((words, index) => [
  `/fr/services?q=${encodeURIComponent(words)}`,
  `/en/services?q=${encodeURIComponent(words)}&type=APIR&sort=volume`,
  `/en/services?q=${encodeURIComponent(words)}&year=${2014 + index}-${2015 + index}&channel=ONL`,
  `/fr/services?organization=office-${index}&page=2`,
])
for (const page of pages) await get(page)
const search = await each([...pages, ...pages, ...pages, ...pages, ...pages], get)
const scan = await each([...searches, ...searches], async (words) => {
  const like = `%${words.split(' ')[0]}%`
  await sql`select service_id from inventory.current_record where resource = 'service'
    and array_to_string(cells, ' ') ilike ${like} order by cells[4] limit 20`.execute(app)
})
report('search page, p95', at(search, 0.95), 50)
console.log(
  `inventory  ILIKE over the rows in force, no counts, no page: p95 ${at(scan, 0.95).toFixed(0)} ms; ${(at(scan, 0.95) / at(search, 0.95)).toFixed(1)} times as long`,
)

const dashboards = [
  '/fr/services/indicateurs',
  '/en/services/indicators?organization=office-3',
  '/en/services/indicators/standards-met?sort=share',
]
for (const page of dashboards) await get(page)
const dashboard = await each(
  Array.from({ length: 60 }, (_, turn) => dashboards[turn % 3] ?? ''),
  get,
)
const recount = await milliseconds(async () => {
  for (let year = 0; year < size.years; year += 1) {
    const name = `${2014 + year}-${2015 + year}`
    await countStored(app, name, new IndicatorCounter(name))
  }
})
report('indicator dashboard, p95', at(dashboard, 0.95), 300)
console.log(
  `inventory  the same figures counted from the rows: ${recount.toFixed(0)} ms; ${(recount / at(dashboard, 0.95)).toFixed(0)} times as long`,
)

await product.close()
await Promise.all([app.destroy(), owner.destroy()])
await server.stop()
await rm(folder, { recursive: true, force: true })

async function copyLines(): Promise<void> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('create table public.line (text text)')
  for (const pair of files)
    for (const path of Object.values(pair)) {
      const lines = (await readFile(path, 'utf8')).replaceAll('\\', '\\\\').replaceAll('\t', ' ')
      await pipeline(Readable.from([lines]), client.query(copyFrom('copy public.line from stdin')))
    }
  await client.end()
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function each(items: readonly string[], work: (item: string) => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (const item of items) times.push(await milliseconds(() => work(item)))
  return times.sort((one, two) => one - two)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
}

function report(what: string, value: number, limit: number): void {
  console.log(`inventory  ${what}: ${value.toFixed(0)} ms (limit ${limit})`)
}
