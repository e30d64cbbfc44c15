import type { Database } from '../../../kernel/data/database.ts'
import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { roles } from '../permissions.ts'

/** Somebody invented, offered on the sign-in page of a demonstration. */
export type DemoPerson = {
  readonly id: string
  readonly name: string
  readonly organization: Bilingual
  readonly roles: Bilingual
}

/** The people without a password: they exist in demonstrations only, where one click enters as them. */
export async function demoPeople(database: Database): Promise<DemoPerson[]> {
  const rows = await database
    .selectFrom('identity.person as person')
    .innerJoin('identity.membership as membership', 'membership.person_id', 'person.id')
    .innerJoin('identity.organization as organization', 'organization.id', 'membership.organization_id')
    .select(['person.id', 'person.name', 'organization.name_en', 'organization.name_fr', 'membership.roles'])
    .where('person.password_hash', 'is', null)
    .where('person.email', 'like', '%@demo.entente.example')
    .orderBy('organization.name_en')
    .orderBy('person.created_at')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    organization: { en: row.name_en, fr: row.name_fr },
    roles: inBoth((language) =>
      roles
        .filter((role) => row.roles.includes(role.code))
        .map((role) => role.label[language])
        .join(', '),
    ),
  }))
}
