import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { throwAwayFolder } from '../../src/kernel/data/throw-away.ts'
import { root } from '../../src/kernel/files/root.ts'
import { testDatabase } from './database.ts'
import { seededTemplate } from './demonstration.ts'
import { once } from './once.ts'

/** The product as people start it: its own process, its own embedded database, the demonstration in it. */
export type RunningProduct = {
  readonly address: string
  readonly folder: string
  readonly pid: number
  /** Asks it to stop in order and resolves with its exit code. */
  readonly stop: () => Promise<number | null>
}

/**
 * The product in its own process on a copy of a seeded database, which opens sooner than an embedded one of its own:
 * for tests of what it serves, not of how it starts.
 */
export async function runDemonstration(): Promise<RunningProduct> {
  const template = await once('seeded-today', () => seededTemplate('today', Temporal.Now.instant()))
  const database = await testDatabase(template)
  const product = await runProduct({ DATABASE_URL: database.url, ENTENTE_DEMO: 'on' })
  return {
    ...product,
    stop: async () => {
      const code = await product.stop()
      await database.drop()
      return code
    },
  }
}

export async function runProduct(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningProduct> {
  const folder = environment.ENTENTE_DATA ?? (await throwAwayFolder('run'))
  const child = spawn(
    process.execPath,
    [join(root, 'bin/entente.mjs'), 'serve', '--port', '0', '--lang', 'en'],
    {
      env: { ...process.env, DATABASE_URL: '', ...environment, ENTENTE_DATA: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-4000)
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /https?:\S+/.exec(line)?.[0]
      if (found) resolve(found)
    })
    void exited.then((code) => reject(new Error(`the product ended with ${code}: ${complaint}`)))
  })
  return {
    address,
    folder,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      const code = await exited
      if (!environment.ENTENTE_DATA) await rm(folder, { recursive: true, force: true })
      return code
    },
  }
}
