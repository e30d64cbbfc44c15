import type { Tx } from '../../../kernel/data/database.ts'

/** Marks a relationship as changed now, for lists that show what moved last. */
export async function touch(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('agreements.relationship')
    .set({ changed_at: now.toString() })
    .where('id', '=', id)
    .execute()
}

export type RelationshipChange = Partial<{
  kind: string
  state: string
  step: number
  title_en: string
  title_fr: string
  problem_en: string
  problem_fr: string
  tier: string | null
  tier_reason_en: string | null
  tier_reason_fr: string | null
  answers: string
  advice: string | null
}>

/** Saves a change of the relationship itself, under the next version number. */
export async function saveRelationship(
  tx: Tx,
  id: string,
  change: RelationshipChange,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('agreements.relationship')
    .set((row) => ({ ...change, version: row('version', '+', 1), changed_at: now.toString() }))
    .where('id', '=', id)
    .execute()
}
