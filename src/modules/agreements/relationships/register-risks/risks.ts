import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** Likelihood and impact from 1 to 5; `owner` is a party, null while nobody owns the risk. */
export type Risk = {
  readonly id: string
  readonly title: Bilingual
  readonly likelihood: number
  readonly impact: number
  readonly owner: string | null
  readonly response: Bilingual
  readonly version: number
}

/** The risk register of a relationship, the gravest first; the risk-management element uses it later. */
export async function risksOf(tx: Tx, relationship: string): Promise<Risk[]> {
  const rows = await tx
    .selectFrom('agreements.risk')
    .selectAll()
    .where('relationship_id', '=', relationship)
    .orderBy('id')
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      title: { en: row.title_en, fr: row.title_fr },
      likelihood: row.likelihood,
      impact: row.impact,
      owner: row.owner_party,
      response: { en: row.response_en, fr: row.response_fr },
      version: row.version,
    }))
    .toSorted((a, b) => b.likelihood * b.impact - a.likelihood * a.impact)
}

/** Writes a risk if it is new, or still what was read; false otherwise, and nothing is written. */
export async function saveRisk(
  tx: Tx,
  relationship: string,
  risk: Risk,
  now: Temporal.Instant,
): Promise<boolean> {
  const values = {
    title_en: risk.title.en,
    title_fr: risk.title.fr,
    likelihood: risk.likelihood,
    impact: risk.impact,
    owner_party: risk.owner,
    response_en: risk.response.en,
    response_fr: risk.response.fr,
    version: risk.version + 1,
    changed_at: now.toString(),
  }
  if (risk.version === 0) {
    const added = await tx
      .insertInto('agreements.risk')
      .values({ relationship_id: relationship, id: risk.id, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
  }
  const saved = await tx
    .updateTable('agreements.risk')
    .set(values)
    .where('relationship_id', '=', relationship)
    .where('id', '=', risk.id)
    .where('version', '=', risk.version)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** False when there was none to remove. */
export async function removeRisk(tx: Tx, relationship: string, id: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('agreements.risk')
    .where('relationship_id', '=', relationship)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
