import { constants, existsSync } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { sql } from 'kysely'
import { connect, type Database } from './database.ts'
import { folderFault } from './database-fault.ts'
import { holdsDatabase, startEmbedded } from './embedded.ts'
import { applicationRole, migrate, pendingMigrations } from './migrate.ts'

/** An open, migrated database. `app` obeys row-level security; `owner` is for migrations, backup and seeding. */
export type OpenData = {
  /** The address of the database, with the login that owns it: for connections that only listen, and for jobs. */
  readonly url: string
  readonly app: Database
  readonly owner: Database
  /** Names of the migrations this opening applied. */
  readonly applied: readonly string[]
  readonly close: () => Promise<void>
}

export type DataSource = { readonly DATABASE_URL?: string | undefined; readonly ENTENTE_DATA: string }

/** How a database stands, without making or changing anything: absent, or its server and the migrations it lacks. */
export async function lookAt(
  source: DataSource,
): Promise<{ readonly version: string; readonly pending: readonly string[] } | null> {
  const connection = await connectionAsIs(source)
  if (!connection) {
    await mayBeMade(resolve(source.ENTENTE_DATA))
    return null
  }
  const owner = connect(connection.url, { size: 1 })
  try {
    const pending = await pendingMigrations(owner)
    const { rows } = await sql<{
      version: string
    }>`select current_setting('server_version') as version`.execute(owner)
    return { version: rows[0]?.version ?? '', pending }
  } finally {
    await owner.destroy()
    await connection.close()
  }
}

/** Fails as the first start would where a folder cannot be made; nothing is made by asking. */
async function mayBeMade(folder: string): Promise<void> {
  const ancestor = existsSync(folder) ? folder : dirname(folder)
  if (ancestor !== folder && !existsSync(ancestor)) return mayBeMade(ancestor)
  try {
    if (!(await stat(ancestor)).isDirectory()) throw new Error(`${ancestor} is not a folder`)
    await access(ancestor, constants.W_OK)
  } catch (cause) {
    throw folderFault(folder, cause)
  }
}

/** The address of a database as it stands, for work that only reads it; null where there is none yet. */
export async function connectionAsIs(
  source: DataSource,
): Promise<{ url: string; close: () => Promise<void> } | null> {
  const folder = resolve(source.ENTENTE_DATA)
  if (source.DATABASE_URL) return { url: source.DATABASE_URL, close: async () => {} }
  if (!holdsDatabase(folder)) return null
  const server = await startEmbedded(folder)
  return { url: server.url, close: server.stop }
}

/** The address of the migrated database, for work that needs a connection of its own. */
export async function connectionOf(source: DataSource): Promise<{ url: string; close: () => Promise<void> }> {
  const server = source.DATABASE_URL ? null : await startEmbedded(resolve(source.ENTENTE_DATA))
  const url = source.DATABASE_URL ?? server?.url ?? ''
  const close = async () => server?.stop()
  const owner = connect(url, { size: 1 })
  try {
    await migrate(owner)
    return { url, close }
  } catch (error) {
    await close()
    throw error
  } finally {
    await owner.destroy()
  }
}

/** Opens the server of `DATABASE_URL`, or the embedded one on its folder, and brings it to the newest schema. */
export async function openData(source: DataSource): Promise<OpenData> {
  const server = source.DATABASE_URL ? null : await startEmbedded(resolve(source.ENTENTE_DATA))
  const url = source.DATABASE_URL ?? server?.url ?? ''
  const owner = connect(url, { size: 2 })
  try {
    const applied = await migrate(owner)
    const app = connect(url, { role: applicationRole })
    const close = async () => {
      await Promise.all([app.destroy(), owner.destroy()])
      await server?.stop()
    }
    return { url, app, owner, applied, close }
  } catch (error) {
    await owner.destroy()
    await server?.stop()
    throw error
  }
}
