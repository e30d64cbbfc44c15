import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** Dates are ISO; `owner` is a position. */
export type Milestone = {
  readonly id: string
  readonly title: Bilingual
  readonly start: string | null
  readonly end: string | null
  readonly owner: string | null
  readonly version: number
}

/** The transition milestones of a relationship by date; the implementation-plan element uses them later. */
export async function milestonesOf(tx: Tx, relationship: string): Promise<Milestone[]> {
  const rows = await tx
    .selectFrom('agreements.milestone')
    .selectAll()
    .where('relationship_id', '=', relationship)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: { en: row.title_en, fr: row.title_fr },
    start: row.starts_on,
    end: row.ends_on,
    owner: row.owner_position,
    version: row.version,
  }))
}

/** Writes a milestone if it is new, or still what was read; false otherwise, and nothing is written. */
export async function saveMilestone(
  tx: Tx,
  relationship: string,
  milestone: Milestone,
  now: Temporal.Instant,
): Promise<boolean> {
  const values = {
    title_en: milestone.title.en,
    title_fr: milestone.title.fr,
    starts_on: milestone.start,
    ends_on: milestone.end,
    owner_position: milestone.owner,
    version: milestone.version + 1,
    changed_at: now.toString(),
  }
  if (milestone.version === 0) {
    const added = await tx
      .insertInto('agreements.milestone')
      .values({ relationship_id: relationship, id: milestone.id, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
  }
  const saved = await tx
    .updateTable('agreements.milestone')
    .set(values)
    .where('relationship_id', '=', relationship)
    .where('id', '=', milestone.id)
    .where('version', '=', milestone.version)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** False when there was none to remove. */
export async function removeMilestone(tx: Tx, relationship: string, id: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('agreements.milestone')
    .where('relationship_id', '=', relationship)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
