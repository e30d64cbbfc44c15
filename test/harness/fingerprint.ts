import { sql } from 'kysely'
import type { Database } from '../../src/kernel/data/database.ts'

/** Who is signed in and who tried to; and what somebody has answered so far of an opening, kept with its faults. */
const volatile = [
  'identity.session',
  'identity.sign_in_failure',
  'identity.known_device',
  'agreements.opening',
]

/** One text for everything that the database holds: two alike mean that nothing was changed in between. */
export async function fingerprint(owner: Database): Promise<string> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'pgboss') order by 1`.execute(owner)
  const kept = tables.rows.map(({ name }) => name).filter((name) => !volatile.includes(name))
  const parts = kept.map(
    (name) =>
      `select '${name}' as name, coalesce(md5(string_agg(t::text, '' order by t::text)), '') as hash from ${name} t`,
  )
  const hashes = await sql<{ name: string; hash: string }>`${sql.raw(parts.join(' union all '))}`.execute(
    owner,
  )
  return hashes.rows
    .map(({ name, hash }) => `${name} ${hash}`)
    .sort()
    .join('\n')
}
