import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { root } from '../files/root.ts'
import type { Database } from './database.ts'
import { tooOld } from './database-fault.ts'

/** The role all requests act as; it owns nothing. Roles belong to the server, not to one database. */
export const applicationRole = 'entente_app'

/**
 * Brings a database to the newest schema and returns the names of the migrations it applied.
 * Needs a login that owns the database and may create a role (or finds the role already there).
 * Throws with the failing migration's name; that migration is undone whole.
 */
export async function migrate(database: Database): Promise<string[]> {
  await refuseOldServer(database)
  await ensureRole(database)
  const { error, results = [] } = await migratorOf(database).migrateToLatest()
  const failed = results.find((result) => result.status === 'Error')
  if (error)
    throw new Error(`migration ${failed?.migrationName ?? ''} failed: ${String(error)}`, { cause: error })
  return results.map((result) => result.migrationName)
}

/** The migrations that a database lacks; nothing is changed by asking. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  await refuseOldServer(database)
  const known = await migratorOf(database).getMigrations()
  return known.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name)
}

function migratorOf(database: Database): Migrator {
  return new Migrator({
    db: database,
    provider: { getMigrations: readMigrations },
    migrationTableSchema: 'migrations',
    // Each module numbers its own: one that lands late may stand before another module's that is already applied.
    allowUnorderedMigrations: true,
  })
}

async function refuseOldServer(database: Database): Promise<void> {
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version_num') as version`.execute(database)
  const version = Number(rows[0]?.version)
  if (version < 150_000)
    throw Object.assign(new Error(`PostgreSQL ${Math.floor(version / 10_000)} is too old`), { code: tooOld })
}

async function ensureRole(database: Database): Promise<void> {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'entente_app') then
      create role entente_app nologin;
    end if;
    if not pg_has_role(current_user, 'entente_app', 'member') then
      grant entente_app to current_user;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`.execute(database)
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const folder = join(root, 'db/migrations')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const entries = files.map(async (file): Promise<[string, Migration]> => {
    const text = await readFile(join(folder, file), 'utf8')
    return [file.replace('.sql', ''), { up: async (db) => void (await sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(entries))
}
