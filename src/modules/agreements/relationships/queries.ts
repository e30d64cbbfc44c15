import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { DB } from '../../../kernel/data/tables.ts'
import { documentTypes, slaFrenchLabelOf, tiers } from '../../guide/index.ts'
import { isLegalForm, states } from '../../identity/index.ts'
import { isAbsent } from './name-positions/absent.ts'
import { namedPositionsOf } from './name-positions/named-positions.ts'
import {
  kinds,
  organizationsOf,
  partyRoles,
  type Relationship,
  type RelationshipParty,
} from './relationship.ts'

/** One relationship as its parties see it; undefined for everybody else. `lock` holds it until the transaction ends. */
export async function relationshipById(
  tx: Tx,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Relationship | undefined> {
  if (lock) await lockRelationship(tx, id)
  return (await relationshipsById(tx, [id]))[0]
}

/** Who changes one relationship at once follow each other until the transaction ends. */
export async function lockRelationship(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('agreements.relationship').select('id').where('id', '=', id).forUpdate().execute()
}

/** Several relationships in the order of the ids; those of others are left out. */
export async function relationshipsById(tx: Tx, ids: readonly string[]): Promise<Relationship[]> {
  if (ids.length === 0) return []
  const [rows, parties] = [
    await tx
      .selectFrom('agreements.relationship as relationship')
      .selectAll('relationship')
      .select(
        sql<
          string | null
        >`agreements.sla_label(relationship.id, relationship.state, relationship.opened_by)`.as(
          'sla_label_fr',
        ),
      )
      .where('relationship.id', 'in', ids)
      .execute(),
    await partiesOf(tx, ids),
  ]
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    const its = parties.filter((party) => party.relationship === id)
    return row ? [relationshipFrom(row, its)] : []
  })
}

function relationshipFrom(
  row: Selectable<DB['agreements.relationship']> & { readonly sla_label_fr: string | null },
  parties: readonly RelationshipParty[],
): Relationship {
  return {
    id: row.id,
    kind: known(kinds, row.kind),
    state: known(stateCodes, row.state),
    step: row.step,
    title: { en: row.title_en, fr: row.title_fr },
    problem: { en: row.problem_en, fr: row.problem_fr },
    parties,
    tier: row.tier === null ? null : known(tiers, row.tier),
    tierReason: { en: row.tier_reason_en ?? '', fr: row.tier_reason_fr ?? '' },
    answers: record(row.answers),
    chosenDocuments: documentsChosen(row.advice),
    slaLabel: slaFrenchLabelOf(row.sla_label_fr),
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}

const stateCodes = states.map((state) => state.code)

type PartyOf = RelationshipParty & { readonly relationship: string }

/** The parties of these relationships, in their order. */
async function partiesOf(tx: Tx, relationships: readonly string[]): Promise<PartyOf[]> {
  if (relationships.length === 0) return []
  const rows = await tx
    .selectFrom('agreements.party as party')
    .innerJoin('identity.organization as organization', 'organization.id', 'party.organization_id')
    .select(['party.relationship_id', 'party.id', 'party.organization_id', 'party.role', 'party.to_read'])
    .select(['name_en', 'name_fr', 'acronym_en', 'acronym_fr', 'legal_form'])
    .select(isAbsent.as('is_absent'))
    .where('party.relationship_id', 'in', relationships)
    .orderBy('party.relationship_id')
    .orderBy('party.ordinal')
    .execute()
  return rows.map((row) => ({
    relationship: row.relationship_id,
    id: row.id,
    organization: row.organization_id,
    role: known(partyRoles, row.role),
    name: { en: row.name_en, fr: row.name_fr },
    acronym: { en: row.acronym_en ?? '', fr: row.acronym_fr ?? '' },
    legalForm: isLegalForm(row.legal_form) ? row.legal_form : 'other-public',
    toRead: row.to_read,
    isAbsent: row.is_absent,
  }))
}

export type PositionChoice = {
  readonly id: string
  readonly organization: string
  readonly title: { readonly en: string; readonly fr: string }
}

/** Positions of the parties that may own a task, also those that another party named; those abolished left out. */
export async function positionsOf(tx: Tx, relationship: Relationship): Promise<PositionChoice[]> {
  const named = await namedPositionsOf(tx, relationship.id)
  return [
    ...(await ownPositionsOf(tx, organizationsOf(relationship))),
    ...named.filter((one) => !one.isRemoved),
  ]
}

async function ownPositionsOf(tx: Tx, organizations: readonly string[]): Promise<PositionChoice[]> {
  const rows = await tx
    .selectFrom('identity.position')
    .select(['id', 'organization_id', 'title_en', 'title_fr'])
    .where('organization_id', 'in', organizations)
    .where('abolished_on', 'is', null)
    .orderBy('organization_id')
    .orderBy('title_en')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organization: row.organization_id,
    title: { en: row.title_en, fr: row.title_fr },
  }))
}

function known<T extends string>(list: readonly T[], value: string): T {
  const found = list.find((one) => one === value)
  if (!found) throw new Error(`the database holds an unknown code: ${value}`)
  return found
}

function record(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function documentsChosen(advice: unknown): Relationship['chosenDocuments'] {
  const { documents } = record(advice)
  return Array.isArray(documents) ? documentTypes.filter((type) => documents.includes(type)) : null
}
