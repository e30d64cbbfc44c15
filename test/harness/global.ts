import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/kernel/data/embedded.ts'
import { throwAwayFolder } from '../../src/kernel/data/throw-away.ts'
import { dropDatabasesOf, migratedTemplate } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    server: string
    template: string
    /** A folder for what a file makes once for all others. */
    shared: string
  }
}

/** One real server for the whole run, and one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env.DATABASE_URL
  const folder = own ? null : await throwAwayFolder('test')
  const server = folder ? await startEmbedded(folder, { durable: false }) : null
  const url = own ?? server?.url ?? ''
  const template = await migratedTemplate(url)
  project.provide('server', url)
  const shared = await mkdtemp(join(tmpdir(), 'entente-shared-'))
  project.provide('template', template)
  project.provide('shared', shared)
  return async () => {
    await dropDatabasesOf(url, template)
    await server?.stop()
    await rm(shared, { recursive: true, force: true })
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}
