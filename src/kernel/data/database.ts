import { type Kysely, PostgresDialect, Kysely as QueryBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { keepingOften } from './often-asked.ts'
import type { DB } from './tables.ts'

/** The whole database. Modules narrow it to their own tables: `Database<'agreements.'>` does not exist on purpose,
 * boundaries are held by the dependency rules and by one schema a module. */
export type Database = Kysely<DB>

export type Tx = Transaction<DB>

/** On whose behalf a transaction reads and writes: row-level security decides from it. */
export type Actor = {
  readonly organization: string | null
  readonly person: string | null
}

export const everyone: Actor = { organization: null, person: null }

/** Dates and times come out as text, exactly as stored: Temporal parses them, no `Date` ever sees them. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text)
types.setTypeParser(pg.types.builtins.INT8, (text) => text)
types.setTypeParser(pg.types.builtins.NUMERIC, (text) => text)

/**
 * A pool of connections to a server. With a `role`, every connection acts as it: the application's role owns
 * nothing, so that row-level security holds even where the login is a superuser.
 */
export function connect(url: string, options: { role?: string; size?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.size ?? 12,
    types,
    application_name: 'entente',
    connectionTimeoutMillis: 10_000,
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
  })
  // A connection lost while nobody asks it anything is replaced at its next use; without listeners it would end
  // the process: the pool's own for idle connections, the client's for those just handed out.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const database = new QueryBuilder<DB>({ dialect: new PostgresDialect({ pool: keepingOften(pool) }) })
  pools.set(database, pool)
  return database
}

const pools = new WeakMap<Database, pg.Pool>()

/** The connections behind a database, for what the query builder cannot do. */
export function poolOf(database: Database): pg.Pool {
  const pool = pools.get(database)
  if (!pool) throw new Error('this database was not opened by connect()')
  return pool
}

/** Runs `work` in one transaction on behalf of an actor; it is undone whole when `work` throws. */
export async function transaction<T>(
  database: Database,
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (tx) => {
    await actAs(tx, actor)
    return work(tx)
  })
}

/** Changes on whose behalf the rest of a transaction acts. */
export async function actAs(tx: Tx, actor: Actor): Promise<void> {
  await sql`select set_config('entente.organization', ${actor.organization ?? ''}, true),
                   set_config('entente.person', ${actor.person ?? ''}, true)`.execute(tx)
}
