import { createHash } from 'node:crypto'
import type pg from 'pg'
import { withOwn } from './with-own.ts'

/** How often a statement is sent whole before PostgreSQL is asked to keep it. */
const often = 5

/** How many statements a connection keeps at most, and how many texts are counted: each holds memory. */
const most = { kept: 300, counted: 5000 }

/**
 * The statements that a program asks often, each with the name under which every connection keeps it: PostgreSQL plans
 * it a few times instead of each time, which under load is half of what it does. What selects `*` is never kept: a
 * column that a later version adds would make it fail.
 */
export class OftenAsked {
  readonly #asked = new Map<string, number>()
  readonly #names = new Map<string, string>()
  #isRefused = false

  /** The name of a statement that is asked once more; undefined when it is sent whole. */
  nameOf(text: string): string | undefined {
    if (this.#isRefused) return undefined
    const known = this.#names.get(text)
    if (known !== undefined || this.#names.size >= most.kept || everyColumn.test(text)) return known
    const count = (this.#asked.get(text) ?? 0) + 1
    if (count < often) {
      if (this.#asked.size >= most.counted) this.#asked.clear()
      this.#asked.set(text, count)
      return undefined
    }
    this.#asked.delete(text)
    const name = createHash('sha256').update(text).digest('base64url')
    this.#names.set(text, name)
    return name
  }

  /**
   * What PostgreSQL says of a statement that it was to have kept. Behind a pool that hands out another connection for
   * each transaction nothing is kept, and nothing is asked to be from then on; a column of another type may also have
   * come in with a newer program, while this one still runs.
   */
  noteError(error: unknown): void {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    if (code === unknownStatement || code === statementStands || code === planChanged) this.#isRefused = true
  }
}

const everyColumn = /(?:\bselect|\breturning|\.|,) ?\*/i
const [unknownStatement, statementStands, planChanged] = ['26000', '42P05', '0A000']

/** The connections of a pool, each keeping what is asked often. */
export function keepingOften(pool: pg.Pool): pg.Pool {
  const statements = new OftenAsked()
  const clients = new WeakMap<pg.PoolClient, pg.PoolClient>()
  const connect = async () => {
    const client = await pool.connect()
    const known = clients.get(client) ?? keeping(client, statements)
    clients.set(client, known)
    return known
  }
  return withOwn(pool, { connect })
}

function keeping(client: pg.PoolClient, statements: OftenAsked): pg.PoolClient {
  const query = async (text: string, values: unknown[]) => {
    const name = statements.nameOf(text)
    if (name === undefined) return client.query(text, values)
    try {
      return await client.query({ name, text, values })
    } catch (error) {
      statements.noteError(error)
      throw error
    }
  }
  return withOwn(client, { query })
}
