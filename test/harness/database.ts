import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from '../../src/kernel/data/database.ts'
import { applicationRole, migrate } from '../../src/kernel/data/migrate.ts'

/** A database of a test's own: `app` acts as the application's role, `owner` may do everything. */
export type TestDatabase = {
  readonly url: string
  readonly app: Database
  readonly owner: Database
  readonly drop: () => Promise<void>
}

/** A database of a test's own: a copy of the migrated, empty template (about 50 ms), or of another. */
export async function testDatabase(template = inject('template')): Promise<TestDatabase> {
  const server = inject('server')
  const name = `entente_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template ${template}`)
  const url = databaseUrl(server, name)
  const app = connect(url, { role: applicationRole, size: 4 })
  const owner = connect(url, { size: 2 })
  return {
    url,
    app,
    owner,
    drop: async () => {
      await Promise.all([app.destroy(), owner.destroy()])
      await dropDatabase(server, name)
    },
  }
}

export async function migratedTemplate(server: string): Promise<string> {
  const name = `entente_template_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const database = connect(databaseUrl(server, name), { size: 1 })
  await migrate(database)
  await database.destroy()
  return name
}

/** Keeps a database as it is now, for tests to copy until the run ends; nobody uses it any more. Returns its name. */
export async function keptAsTemplate({ url, app, owner }: TestDatabase, what: string): Promise<string> {
  await Promise.all([app.destroy(), owner.destroy()])
  const name = `${inject('template')}_${what}`
  await onServer(inject('server'), `alter database ${new URL(url).pathname.slice(1)} rename to ${name}`)
  return name
}

/** Drops a template and those that were made of it. */
export async function dropDatabasesOf(server: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1) order by 1',
    [template],
  )
  await client.end()
  for (const { datname } of rows) await dropDatabase(server, datname)
}

async function dropDatabase(server: string, name: string): Promise<void> {
  await onServer(server, `drop database if exists ${name} with (force)`)
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Retries while another file is copying the same template. */
async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query(statement)
        return
      } catch (error) {
        const busy = error instanceof pg.DatabaseError && error.code === '55006'
        if (!busy || attempt === 40) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  } finally {
    await client.end()
  }
}
