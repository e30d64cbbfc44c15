import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type Outcome, outcomes, type Proposal } from './proposal.ts'

type Proposed = {
  readonly relationship: string
  readonly document: string
  readonly element: string
  readonly elementVersion: number
  readonly reason: Bilingual
}

/** Marks an element, just saved, as proposed by the acting person. */
export async function propose(
  tx: Tx,
  { relationship, document, element, elementVersion, reason }: Proposed,
  actor: { readonly organization: string; readonly person: string },
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('agreements.proposal')
    .values({
      relationship_id: relationship,
      document_id: document,
      element_id: element,
      id: newId(now),
      element_version: elementVersion,
      reason_en: reason.en,
      reason_fr: reason.fr,
      organization_id: actor.organization,
      person_id: actor.person,
      proposed_at: now.toString(),
    })
    .execute()
}

/** The proposals of an agreement: those that wait for an answer first, then in the order they were made. */
export async function proposalsOf(tx: Tx, relationship: string): Promise<readonly Proposal[]> {
  const rows = await tx
    .selectFrom('agreements.proposal as proposal')
    .innerJoin('identity.organization as organization', 'organization.id', 'proposal.organization_id')
    .innerJoin('identity.person as person', 'person.id', 'proposal.person_id')
    .leftJoin('identity.organization as settler', 'settler.id', 'proposal.settled_by_organization')
    .leftJoin('identity.person as settling', 'settling.id', 'proposal.settled_by')
    .select(['proposal.id', 'proposal.document_id', 'proposal.element_id', 'proposal.element_version'])
    .select(['proposal.reason_en', 'proposal.reason_fr', 'proposal.organization_id', 'proposal.proposed_at'])
    .select(['proposal.outcome', 'proposal.outcome_reason', 'proposal.settled_at'])
    .select(['organization.name_en', 'organization.name_fr', 'person.name as person'])
    .select(['settler.name_en as settler_en', 'settler.name_fr as settler_fr', 'settling.name as settling'])
    .where('proposal.relationship_id', '=', relationship)
    .orderBy('proposal.settled_at', (order) => order.asc().nullsFirst())
    .orderBy('proposal.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    document: row.document_id,
    element: row.element_id,
    elementVersion: row.element_version,
    reason: { en: row.reason_en, fr: row.reason_fr },
    organization: row.organization_id,
    organizationName: { en: row.name_en, fr: row.name_fr },
    person: row.person,
    proposedAt: Temporal.Instant.from(row.proposed_at),
    settled:
      row.settled_at === null
        ? null
        : {
            outcome: outcomes.find((one) => one === row.outcome) ?? 'declined',
            reason: row.outcome_reason,
            organizationName: { en: row.settler_en ?? '', fr: row.settler_fr ?? '' },
            person: row.settling ?? '',
            at: Temporal.Instant.from(row.settled_at),
          },
  }))
}

/** Writes what became of a proposal; false when somebody settled it first. */
export async function writeOutcome(
  tx: Tx,
  proposal: string,
  settled: { readonly outcome: Outcome; readonly reason: string },
  actor: { readonly organization: string; readonly person: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await tx
    .updateTable('agreements.proposal')
    .set({
      outcome: settled.outcome,
      outcome_reason: settled.reason,
      settled_by_organization: actor.organization,
      settled_by: actor.person,
      settled_at: now.toString(),
    })
    .where('id', '=', proposal)
    .where('outcome', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
