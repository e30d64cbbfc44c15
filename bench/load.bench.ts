import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { connect } from '../src/kernel/data/database.ts'
import { startEmbedded } from '../src/kernel/data/embedded.ts'
import { migrate } from '../src/kernel/data/migrate.ts'
import { throwAwayFolder } from '../src/kernel/data/throw-away.ts'
import { root } from '../src/kernel/files/root.ts'
import { fill, size, type Worker } from './load-data.ts'

// The mix of a day's work: mostly reading, some writing. Limits: no error, p95 under 200 ms, server under 250 MB.
const seconds = 30
/** Milliseconds from an answer to the next request: somebody who hurries through the day, and somebody who never reads. */
const paces = [5000, 1000]

const folder = await throwAwayFolder('load')
const database = await startEmbedded(folder)
const owner = connect(database.url, { size: 1 })
await migrate(owner)
await owner.destroy()
const workers = await fill(database.url)
const server = spawn(
  process.execPath,
  [join(root, 'bin/entente.mjs'), 'serve', '--port', '0', '--lang', 'en'],
  {
    env: { ...process.env, DATABASE_URL: database.url, ENTENTE_DEMO: 'off', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
const [line] = await new Promise<string[]>((resolve) =>
  createInterface({ input: server.stdout }).once('line', (text) => resolve([text])),
)
const address = /http\S+/.exec(line ?? '')?.[0] ?? ''

const faults = new Map<string, number>()
let times: number[] = []
let peak = 0
let warm = 0
let until = 0
const watch = setInterval(() => void memory(), 1000)
console.log(
  `load  ${size.relationships} agreements, ${size.organizations} organizations, ${size.people} people, ${seconds} s at each pace`,
)
for (const thinking of paces) await round(thinking)
clearInterval(watch)
console.log(`load  errors: ${[...faults].map(([what, count]) => `${what} × ${count}`).join(', ') || 'none'}`)
console.log(`load  server memory at most ${peak.toFixed(0)} MB (limit 250)`)

server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
await database.stop()
await rm(folder, { recursive: true, force: true })

/** A server that has just started is slower for some seconds; a day's work finds it warm. Memory is watched from the start. */
async function round(thinking: number): Promise<void> {
  times = []
  warm = performance.now() + 3000
  until = warm + seconds * 1000
  const before = await processorSeconds()
  await Promise.all(workers.map((worker, index) => work(worker, index, thinking)))
  const used = (await processorSeconds()) - before
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  console.log(
    `load  a request ${thinking / 1000} s after each answer: ${times.length} requests, median ${at(0.5)} ms, p95 ${at(0.95)} ms (limit 200), p99 ${at(0.99)} ms; ${((used * 1000) / times.length).toFixed(1)} ms of the server's processor each`,
  )
}

async function work({ token, relationships }: Worker, seed: number, thinking: number): Promise<void> {
  const headers = { cookie: `entente_session=${token}` }
  await sleep((seed * thinking) / workers.length)
  for (let turn = seed; performance.now() < until; turn++) {
    // A person stays with one agreement for a while.
    const id = relationships[Math.floor(turn / 20) % relationships.length] ?? ''
    await timed(() => step(turn, id, headers))
    await sleep(thinking)
  }
}

async function step(turn: number, id: string, headers: Record<string, string>): Promise<Response> {
  const get = (path: string) => fetch(address + path, { headers })
  const element = `${id.replace('-0003-', '-0005-').slice(0, 24)}${Number.parseInt(id.slice(24), 16).toString(16).padStart(12, '0')}`
  const place = `/en/agreements/${id}/documents/${element}/elements/purpose`
  switch (turn % 10) {
    case 0:
    case 1:
      return get('/fr/mon-travail')
    case 2:
      return get(`/fr/relations?search=${(turn % 9000) + 1}`)
    case 3:
      return get(`/en/relationships/${id}`)
    case 4:
      return get(`/en/agreements/${id}`)
    case 5:
    case 6:
    case 7:
      return get(place)
    case 8:
      return get('/fr/guide')
    default:
      return save(place, headers)
  }
}

/** Reads the form of an element and saves it with another text, as a person would. */
async function save(place: string, headers: Record<string, string>): Promise<Response> {
  const page = await (await fetch(address + place, { headers })).text()
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '0'
  const body = new URLSearchParams({
    do: 'save',
    version,
    'text.en': 'The parties agree.',
    'text.fr': 'Les parties conviennent.',
    state: 'drafted',
    complete: 'yes',
  })
  return fetch(address + place, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { ...headers, 'sec-fetch-site': 'same-origin' },
  })
}

async function timed(request: () => Promise<Response>): Promise<void> {
  const started = performance.now()
  const response = await request()
  await response.arrayBuffer()
  if (started >= warm) times.push(performance.now() - started)
  if (response.status >= 400 && response.status !== 409) {
    const what = `${response.status} ${new URL(response.url).pathname.replace(/[0-9a-f-]{36}/g, ':id')}`
    faults.set(what, (faults.get(what) ?? 0) + 1)
  }
}

async function memory(): Promise<void> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8').catch(() => '')
  peak = Math.max(peak, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** User and system time of the server so far: unlike a wait, it does not grow when others use the machine. */
async function processorSeconds(): Promise<number> {
  const fields = (await readFile(`/proc/${server.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
