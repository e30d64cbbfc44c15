import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'

export type PublishedYear = { readonly year: string; readonly services: number; readonly standards: number }

/** The years with published rows under these codes, the newest first. */
export async function publishedYears(tx: Tx, codes: readonly string[]): Promise<readonly PublishedYear[]> {
  if (codes.length === 0) return []
  const rows = await tx
    .selectFrom('inventory.current_record')
    .select(['published_year as year'])
    .select(sql<string>`count(*) filter (where resource = 'service')`.as('services'))
    .select(sql<string>`count(*) filter (where resource = 'service-std')`.as('standards'))
    .where('organization', 'in', [...codes])
    .groupBy('published_year')
    .orderBy('published_year', 'desc')
    .execute()
  return rows.map(({ year, services, standards }) => ({
    year: year ?? '',
    services: Number(services),
    standards: Number(standards),
  }))
}
