import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { type GateOutcome, gateOutcomes } from '../../../guide/index.ts'

export type GateDecision = {
  readonly id: string
  readonly step: number
  readonly outcome: GateOutcome
  readonly reason: Bilingual
  readonly by: string
  readonly organization: Bilingual
  readonly at: string
}

/** The decisions of a relationship, the latest first. */
export async function decisionsOf(tx: Tx, relationship: string, limit: number): Promise<GateDecision[]> {
  const rows = await tx
    .selectFrom('agreements.gate_decision as decision')
    .innerJoin('identity.person as person', 'person.id', 'decision.person_id')
    .innerJoin('identity.organization as organization', 'organization.id', 'decision.organization_id')
    .select(['decision.id', 'decision.step', 'decision.outcome', 'decision.reason_en', 'decision.reason_fr'])
    .select(['decision.decided_at', 'person.name', 'organization.name_en', 'organization.name_fr'])
    .where('decision.relationship_id', '=', relationship)
    .orderBy('decision.decided_at', 'desc')
    .orderBy('decision.id', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap((row) => {
    const outcome = gateOutcomes.find((code) => code === row.outcome)
    if (!outcome) return []
    return [
      {
        id: row.id,
        step: row.step,
        outcome,
        reason: { en: row.reason_en, fr: row.reason_fr },
        by: row.name,
        organization: { en: row.name_en, fr: row.name_fr },
        at: row.decided_at,
      },
    ]
  })
}
