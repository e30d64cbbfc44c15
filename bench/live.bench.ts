import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { Agent, get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startEmbedded } from '../src/kernel/data/embedded.ts'
import { throwAwayFolder } from '../src/kernel/data/throw-away.ts'
import { root } from '../src/kernel/files/root.ts'

// A public live page with thousands of readers: what each listener costs, how soon all hear of a new figure, and what
// a cache saves. LISTENERS=9000 for more.
const most = Number(process.env.LISTENERS ?? '4000')
const perAddress = 400

const folder = await throwAwayFolder('live')
const database = await startEmbedded(folder)
const server = spawn(
  process.execPath,
  [join(root, 'bin/entente.mjs'), 'serve', '--port', '0', '--lang', 'en'],
  {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      ENTENTE_PROXY: 'on',
      ENTENTE_DEMO: 'on',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
const client = new pg.Client({ connectionString: database.url })
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })
const responses: IncomingMessage[] = []
try {
  const [line] = await new Promise<string[]>((resolve) =>
    createInterface({ input: server.stdout }).once('line', (text) => resolve([text])),
  )
  const address = /http\S+/.exec(line ?? '')?.[0] ?? ''
  await client.connect()
  const page = await livePage(address)
  await listening(`${address}${page}/events`)
  await caching(`${address}${page}`)
} finally {
  for (const response of responses) response.destroy()
  await client.end()
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}

/** The public page of the demonstration, as soon as its first figure was given out. */
async function livePage(address: string): Promise<string> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const index = await (await fetch(`${address}/en/services/live`)).text()
    const found = /href="(\/en\/services\/[^"/]+\/[^"/]+\/live)"/.exec(index)?.[1]
    if (found) return found
    await sleep(500)
  }
  throw new Error('no figure was given out within a minute')
}

async function listening(address: string): Promise<void> {
  const before = await memory()
  const few = await heardBy(address, most / 8)
  const all = await heardBy(address, most)
  const each = ((await memory()) - before) / most
  console.log(`live  ${most} listeners: ${(each / 1024).toFixed(1)} KB of the server's memory each`)
  console.log(
    `live  a new figure is told to ${most / 8} in ${few.toFixed(0)} ms, to ${most} in ${all.toFixed(0)} ms: ${(all / few).toFixed(1)} times as long for 8 times as many`,
  )
}

/** Lets so many listen, gives out a figure, and says after how many milliseconds the last one heard. */
async function heardBy(address: string, count: number): Promise<number> {
  while (responses.length < count) {
    const some = Math.min(100, count - responses.length)
    responses.push(
      ...(await Promise.all(Array.from({ length: some }, (_, n) => listen(address, responses.length + n)))),
    )
  }
  const heard = Promise.all(
    responses.map(
      (response) =>
        new Promise<void>((resolve) => {
          const wait = (piece: Buffer) => {
            if (!piece.includes('event: changed')) return
            response.off('data', wait)
            resolve()
          }
          response.on('data', wait)
        }),
    ),
  )
  const started = performance.now()
  await client.query("select pg_notify('entente_live', '')")
  await heard
  return performance.now() - started
}

function listen(address: string, number: number): Promise<IncomingMessage> {
  const from = Math.floor(number / perAddress)
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'x-forwarded-for': `10.0.0.${from}` } }, (response) => {
      if (response.statusCode === 200) resolve(response)
      else reject(new Error(`listener ${number}: ${response.statusCode}`))
    }).on('error', reject)
  })
}

/** The whole page against the answer to a cache that has it already. */
async function caching(page: string): Promise<void> {
  const first = await fetch(page)
  const etag = first.headers.get('etag') ?? ''
  const whole = await perSecond(page, {}, 200)
  const known = await perSecond(page, { 'if-none-match': etag }, 304)
  console.log(
    `live  whole pages: ${whole.toFixed(0)} a second; "not modified": ${known.toFixed(0)} a second, ${(known / whole).toFixed(1)} times as many`,
  )
  console.log(
    `live  ${first.headers.get('cache-control')}: a front cache asks at most once in that time, whatever its readers`,
  )
}

async function perSecond(
  page: string,
  headers: Readonly<Record<string, string>>,
  status: number,
): Promise<number> {
  const until = performance.now() + 4000
  let count = 0
  const ask = async () => {
    while (performance.now() < until) {
      const reply = await fetch(page, { headers })
      await reply.arrayBuffer()
      // The age in minutes is part of the page: at the turn of a minute a known page is a new one.
      if (reply.status !== status && reply.status !== 200) throw new Error(`${page}: ${reply.status}`)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, ask))
  return count / 4
}

async function memory(): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
}
