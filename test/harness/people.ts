import type { Database } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import type { Role } from '../../src/modules/identity/index.ts'

const now = Temporal.Instant.from('2026-11-20T15:00:00Z')

/** Registers an invented organization and returns its id. */
export async function organization(
  owner: Database,
  en: string,
  fr: string,
  legalForm = 'department',
): Promise<string> {
  const id = newId(now)
  const row = { id, name_en: en, name_fr: fr, legal_form: legalForm, created_at: now.toString() }
  await owner.insertInto('identity.organization').values(row).execute()
  return id
}

/** Registers an invented member and returns who to sign in as. */
export async function member(
  owner: Database,
  organizationId: string,
  roles: readonly Role[],
  given: { name?: string; email?: string; passwordHash?: string } = {},
): Promise<{ person: string; organization: string }> {
  const person = newId(now)
  await owner
    .insertInto('identity.person')
    .values({
      id: person,
      email: given.email ?? `${person}@example.org`,
      name: given.name ?? 'Camille Test',
      language: 'fr',
      password_hash: given.passwordHash ?? null,
      created_at: now.toString(),
    })
    .execute()
  await owner
    .insertInto('identity.membership')
    .values({ organization_id: organizationId, person_id: person, roles: [...roles] })
    .execute()
  return { person, organization: organizationId }
}
