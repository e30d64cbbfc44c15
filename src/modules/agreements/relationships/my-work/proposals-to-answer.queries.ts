import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** What another party proposes in one relationship and nobody of the organization has answered. */
export type ProposalsToAnswer = {
  readonly relationship: string
  readonly title: Bilingual
  readonly from: Bilingual
  readonly count: number
  readonly since: string
}

/** The proposals that wait for an organization, by relationship and party, the longest first. */
export async function proposalsToAnswer(
  tx: Tx,
  organization: string,
  most: number,
): Promise<readonly ProposalsToAnswer[]> {
  const rows = await tx
    .selectFrom('agreements.proposal as proposal')
    .innerJoin('agreements.relationship as relationship', 'relationship.id', 'proposal.relationship_id')
    .innerJoin('identity.organization as proposer', 'proposer.id', 'proposal.organization_id')
    .select(['relationship.id', 'relationship.title_en', 'relationship.title_fr'])
    .select(['proposer.name_en', 'proposer.name_fr'])
    .select(({ fn }) => [
      fn.countAll<string>().as('count'),
      fn.min<string>('proposal.proposed_at').as('since'),
    ])
    .where('proposal.outcome', 'is', null)
    .where('proposal.organization_id', '<>', organization)
    .where('relationship.state', '=', 'open')
    .groupBy(['relationship.id', 'relationship.title_en', 'relationship.title_fr'])
    .groupBy(['proposer.name_en', 'proposer.name_fr'])
    .orderBy('since')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    relationship: row.id,
    title: { en: row.title_en, fr: row.title_fr },
    from: { en: row.name_en, fr: row.name_fr },
    count: Number(row.count),
    since: row.since,
  }))
}
