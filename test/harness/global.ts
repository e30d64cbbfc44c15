import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/kernel/data/embedded.ts'
import { throwAwayFolder } from '../../src/kernel/data/throw-away.ts'
import { dropDatabase, migratedTemplate } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    server: string
    template: string
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
  project.provide('template', template)
  return async () => {
    await dropDatabase(url, template)
    await server?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}
