import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { type Actor, type Database, poolOf, type Tx, transaction } from './database.ts'
import type { DB } from './tables.ts'
import { withOwn } from './with-own.ts'

/** A transaction that can also take and give rows by COPY, for hundreds of thousands at a time. */
export type Bulk = {
  readonly tx: Tx
  /** Feeds text or bytes in COPY's own form to a `copy … from stdin` statement. */
  readonly copyIn: (statement: string, pieces: AsyncIterable<string | Uint8Array>) => Promise<void>
  /** The text of a `copy … to stdout` statement, in pieces cut anywhere. Read it to its end. */
  readonly copyOut: (statement: string) => AsyncIterable<string>
}

/** Runs `work` in one transaction on behalf of an actor, on a connection of its own; undone whole when it throws. */
export async function bulkTransaction<T>(
  database: Database,
  actor: Actor,
  work: (bulk: Bulk) => Promise<T>,
): Promise<T> {
  const client = await poolOf(database).connect()
  const one = new Kysely<DB>({ dialect: new PostgresDialect({ pool: poolOfOne(client) }) })
  try {
    return await transaction(one, actor, (tx) =>
      work({
        tx,
        copyIn: async (statement, pieces) => {
          const sink = client.query(copyFrom(statement))
          await pipeline(Readable.from(pieces), sink)
        },
        copyOut: (statement) => client.query(copyTo(statement)).setEncoding('utf8'),
      }),
    )
  } finally {
    client.release()
  }
}

/** One cell of COPY's text form; null is \N. */
export function copyCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : value
}

/** What a cell of COPY's text form holds; null for \N. */
export function copiedCell(cell: string): string | null {
  if (!cell.includes('\\')) return cell
  return cell === '\\N' ? null : cell.replace(/\\(.)/g, (_, mark: string) => unescaped[mark] ?? mark)
}

const unescaped: { readonly [mark: string]: string } = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const escapes: { readonly [character: string]: string } = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

/** Kysely asks a pool for connections; this one always hands out the same. */
function poolOfOne(client: pg.PoolClient) {
  const lent = withOwn(client, { release: () => {} })
  return { connect: async () => lent, end: async () => {}, options: {} }
}
