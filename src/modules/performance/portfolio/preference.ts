import type { Tx } from '../../../kernel/data/database.ts'
import type { Viewer } from '../../../kernel/web/route.ts'

type Person = Pick<Viewer, 'organization' | 'person'>

/** Those who settle and analyse results are warned until they say no; everybody else when they say yes. */
export function isWarnedUnasked(roles: readonly string[]): boolean {
  return roles.includes('manager') || roles.includes('analyst')
}

export async function wantsWarnings(
  tx: Tx,
  { organization, person, roles }: Person & Pick<Viewer, 'roles'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('performance.warning_preference')
    .select('wanted')
    .where('organization_id', '=', organization)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row?.wanted ?? isWarnedUnasked(roles)
}

export async function keepPreference(
  tx: Tx,
  { organization, person }: Person,
  wanted: boolean,
  now: Temporal.Instant,
): Promise<void> {
  const change = { wanted, changed_at: now.toString() }
  await tx
    .insertInto('performance.warning_preference')
    .values({ organization_id: organization, person_id: person, ...change })
    .onConflict((row) => row.columns(['organization_id', 'person_id']).doUpdateSet(change))
    .execute()
}
