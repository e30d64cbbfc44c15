import { sql } from 'kysely'
import type { Database } from '../../src/kernel/data/database.ts'

/** Who is signed in and who tried to; and what somebody has answered so far of an opening, kept with its faults. */
const volatile = [
  'identity.session',
  'identity.sign_in_failure',
  'identity.known_device',
  'agreements.opening',
]

/** What a database holds, as two texts: alike contents mean that nothing was changed in between. */
export type Fingerprint = { readonly writes: string; readonly content: string }

/** Given the one before, reads every row again only where something was written since. */
export async function fingerprint(owner: Database, before?: Fingerprint): Promise<Fingerprint> {
  const tables = await keptTables(owner)
  const writes = await ofEach(owner, tables, writesOf)
  if (writes === before?.writes) return before
  return { writes, content: await ofEach(owner, tables, contentOf) }
}

async function keptTables(owner: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'pgboss') order by 1`.execute(owner)
  return rows.map(({ name }) => name).filter((name) => !volatile.includes(name))
}

/** How many rows there are, and which transactions wrote them: no write leaves all three figures as they were. */
const writesOf = "concat_ws(' ', count(*), max(xmin::text::bigint), sum(xmin::text::bigint))"

const contentOf = "coalesce(md5(string_agg(t::text, '' order by t::text)), '')"

async function ofEach(owner: Database, tables: readonly string[], figure: string): Promise<string> {
  const parts = tables.map((name) => `select '${name}' as name, ${figure} as figure from ${name} t`)
  const { rows } = await sql<{ name: string; figure: string }>`${sql.raw(parts.join(' union all '))}`.execute(
    owner,
  )
  return rows
    .map(({ name, figure }) => `${name} ${figure}`)
    .sort()
    .join('\n')
}
