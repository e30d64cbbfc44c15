import type { Tx } from '../../../kernel/data/database.ts'
import type { Viewer } from '../../../kernel/web/route.ts'

type Person = Pick<Viewer, 'organization' | 'person'>

/** Who never chose is warned: a warning that nobody asked for is better than a miss that nobody saw coming. */
export async function wantsWarnings(tx: Tx, { organization, person }: Person): Promise<boolean> {
  const row = await tx
    .selectFrom('performance.warning_preference')
    .select('wanted')
    .where('organization_id', '=', organization)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row?.wanted ?? true
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
