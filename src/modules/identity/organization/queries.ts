import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Incumbency } from '../positions/incumbent.ts'

export type Organization = {
  readonly id: string
  readonly name: Bilingual
  readonly acronym: { readonly en: string | null; readonly fr: string | null }
  readonly legalForm: string
  readonly address: { readonly en: string | null; readonly fr: string | null }
  readonly slaLabel: 'entente' | 'accord'
  readonly timeZone: string
}

export type Member = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: string
  readonly roles: readonly string[]
  readonly hasPassword: boolean
}

export type PositionRow = {
  readonly id: string
  readonly title: Bilingual
  readonly email: string | null
  readonly phone: string | null
  readonly periods: readonly Incumbency[]
}

export async function organizationById(tx: Tx, id: string): Promise<Organization | null> {
  const row = await tx.selectFrom('identity.organization').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    name: { en: row.name_en, fr: row.name_fr },
    acronym: { en: row.acronym_en, fr: row.acronym_fr },
    legalForm: row.legal_form,
    address: { en: row.address_en, fr: row.address_fr },
    slaLabel: row.sla_label_fr === 'accord' ? 'accord' : 'entente',
    timeZone: row.time_zone,
  }
}

/** What an organization calls a service level agreement in French. */
export async function slaLabelOf(tx: Tx, organization: string): Promise<Organization['slaLabel']> {
  const row = await tx
    .selectFrom('identity.organization')
    .select('sla_label_fr')
    .where('id', '=', organization)
    .executeTakeFirst()
  return row?.sla_label_fr === 'accord' ? 'accord' : 'entente'
}

export async function membersOf(tx: Tx, organization: string): Promise<Member[]> {
  const rows = await tx
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.person as person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.email', 'person.language', 'membership.roles'])
    .select(sql<boolean>`person.password_hash is not null`.as('hasPassword'))
    .where('membership.organization_id', '=', organization)
    .orderBy('person.name')
    .execute()
  return rows
}

/** The organization's positions that still exist, each with everybody who held it, earliest first. */
export async function positionsOf(tx: Tx, organization: string): Promise<PositionRow[]> {
  const positions = await tx
    .selectFrom('identity.position')
    .selectAll()
    .where('organization_id', '=', organization)
    .where('abolished_on', 'is', null)
    .orderBy('title_en')
    .execute()
  const periods = await tx
    .selectFrom('identity.incumbency')
    .select(['id', 'position_id', 'holder', 'acting', 'start_date', 'end_date'])
    .where('organization_id', '=', organization)
    .orderBy('start_date')
    .execute()
  return positions.map((row) => ({
    id: row.id,
    title: { en: row.title_en, fr: row.title_fr },
    email: row.email,
    phone: row.phone,
    periods: periods.filter(({ position_id }) => position_id === row.id),
  }))
}

/** The other organizations a person may act for. */
export async function otherOrganizationsOf(
  tx: Tx,
  who: { person: string; organization: string },
): Promise<{ id: string; name: Bilingual }[]> {
  const rows = await tx
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.organization as organization', 'organization.id', 'membership.organization_id')
    .select(['organization.id', 'organization.name_en', 'organization.name_fr'])
    .where('membership.person_id', '=', who.person)
    .where('organization.id', '<>', who.organization)
    .orderBy('organization.name_en')
    .execute()
  return rows.map(({ id, name_en, name_fr }) => ({ id, name: { en: name_en, fr: name_fr } }))
}
