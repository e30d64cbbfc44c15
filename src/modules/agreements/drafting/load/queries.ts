import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import { isAbsent } from '../../relationships/name-positions/absent.ts'

/** One relationship, or undefined when the acting organization is not a party to it. */
export function relationshipRow(tx: Tx, id: string) {
  return tx
    .selectFrom('agreements.relationship')
    .select([
      'id',
      'parties',
      'opened_by',
      'kind',
      'state',
      'title_en',
      'title_fr',
      'tier',
      'answers',
      'step',
    ])
    .select(sql<string | null>`agreements.sla_label(id, state, opened_by)`.as('sla_label_fr'))
    .where('id', '=', id)
    .executeTakeFirst()
}

export function partyRows(tx: Tx, relationship: string) {
  return tx
    .selectFrom('agreements.party as party')
    .innerJoin('identity.organization as organization', 'organization.id', 'party.organization_id')
    .select(['party.id', 'party.role', 'party.organization_id'])
    .select([
      'organization.name_en',
      'organization.name_fr',
      'organization.acronym_en',
      'organization.acronym_fr',
    ])
    .select(['organization.legal_form', 'organization.address_en', 'organization.address_fr'])
    .select(isAbsent.as('is_absent'))
    .where('party.relationship_id', '=', relationship)
    .orderBy('party.ordinal')
    .orderBy('party.id')
    .execute()
}

/** The positions of these organizations with who holds each on a day; an acting holder comes before the regular one. */
export function positionRows(tx: Tx, organizations: readonly string[], today: Temporal.PlainDate) {
  return tx
    .selectFrom('identity.position as position')
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('identity.incumbency as incumbency')
          .select('incumbency.holder')
          .whereRef('incumbency.position_id', '=', 'position.id')
          .where('incumbency.start_date', '<=', today.toString())
          .where((on) =>
            on.or([on('incumbency.end_date', 'is', null), on('incumbency.end_date', '>=', today.toString())]),
          )
          .orderBy('incumbency.acting', 'desc')
          .orderBy('incumbency.start_date', 'desc')
          .limit(1)
          .as('held'),
      (join) => join.onTrue(),
    )
    .select(['position.id', 'position.organization_id', 'position.title_en', 'position.title_fr'])
    .select(['position.email', 'position.phone', 'held.holder'])
    .select(sql<boolean>`position.abolished_on is not null`.as('abolished'))
    .where('position.organization_id', 'in', [...organizations])
    .orderBy('position.title_en')
    .orderBy('position.id')
    .execute()
}

export function documentRows(tx: Tx, relationship: string) {
  return tx
    .selectFrom('agreements.document')
    .select(['id', 'type', 'number', 'title_en', 'title_fr', 'parent_id', 'legal_nature', 'version'])
    .where('relationship_id', '=', relationship)
    .where('withdrawn_at', 'is', null)
    .orderBy('ordinal')
    .orderBy('id')
    .execute()
}

export function elementRows(tx: Tx, relationship: string) {
  return tx
    .selectFrom('agreements.element as element')
    .innerJoin('agreements.document as document', 'document.id', 'element.document_id')
    .select(['element.document_id', 'element.id', 'element.state', 'element.reason_en', 'element.reason_fr'])
    .select(['element.fields', 'element.text_en', 'element.text_fr', 'element.name_en', 'element.name_fr'])
    .select(['element.version', 'element.changed_at', 'element.changed_by', 'element.begun'])
    .where('element.relationship_id', '=', relationship)
    .where('document.withdrawn_at', 'is', null)
    .orderBy('element.ordinal')
    .orderBy('element.id')
    .execute()
}

type Rows<Query extends (...given: never[]) => Promise<readonly unknown[]>> = Awaited<
  ReturnType<Query>
>[number]

export type RelationshipRow = NonNullable<Awaited<ReturnType<typeof relationshipRow>>>
export type PartyRow = Rows<typeof partyRows>
export type PositionRow = Rows<typeof positionRows>
export type DocumentRow = Rows<typeof documentRows>
export type ElementRow = Rows<typeof elementRows>
