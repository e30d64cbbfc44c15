import type { Tx } from '../../../kernel/data/database.ts'

type Membership = { readonly person_id: string; readonly roles: readonly string[] }

/** Who acts for an organization and how; nobody else changes it before the transaction ends. */
export function membersForUpdate(tx: Tx, organization: string): Promise<Membership[]> {
  return tx
    .selectFrom('identity.membership')
    .select(['person_id', 'roles'])
    .where('organization_id', '=', organization)
    .forUpdate()
    .execute()
}

/** Whether somebody besides this person administers the registry. */
export function hasOtherRegistrar(members: readonly Membership[], person: string): boolean {
  return members.some(({ person_id, roles }) => person_id !== person && roles.includes('registrar'))
}

/** The organizations that a person acts for, always in the same order. */
export async function organizationsOf(tx: Tx, person: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('identity.membership')
    .select('organization_id')
    .where('person_id', '=', person)
    .orderBy('organization_id')
    .execute()
  return rows.map(({ organization_id }) => organization_id)
}
