import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { root } from '../files/root.ts'
import type { Database } from './database.ts'

/** The role all requests act as; it owns nothing. Roles belong to the server, not to one database. */
export const applicationRole = 'entente_app'

/**
 * Brings a database to the newest schema and returns the names of the migrations it applied.
 * Needs a login that owns the database and may create a role (or finds the role already there).
 * Throws with the failing migration's name; that migration is undone whole.
 */
export async function migrate(database: Database): Promise<string[]> {
  await ensureRole(database)
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: readMigrations },
    migrationTableSchema: 'migrations',
    // Each module numbers its own: one that lands late may stand before another module's that is already applied.
    allowUnorderedMigrations: true,
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  const failed = results.find((result) => result.status === 'Error')
  if (error)
    throw new Error(`migration ${failed?.migrationName ?? ''} failed: ${String(error)}`, { cause: error })
  return results.map((result) => result.migrationName)
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
