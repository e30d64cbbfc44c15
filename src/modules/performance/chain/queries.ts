import type { Tx } from '../../../kernel/data/database.ts'

/** One promise that another rests on; `standby` numbers the group of those that stand in for each other. */
export type Reliance = { readonly on: string; readonly standby: number | null }

/** What a promise rests on, in a stable order; only the organization that made it reads this. */
export async function reliancesOf(
  tx: Tx,
  measure: { readonly organization: string; readonly id: string },
): Promise<readonly Reliance[]> {
  const rows = await tx
    .selectFrom('performance.reliance')
    .select(['on_measure_id', 'standby'])
    .where('organization_id', '=', measure.organization)
    .where('measure_id', '=', measure.id)
    .orderBy('standby')
    .orderBy('on_measure_id')
    .execute()
  return rows.map(({ on_measure_id, standby }) => ({ on: on_measure_id, standby }))
}

/** Whether a promise of the organization rests, by some way, on another one: such a chain would bite its own tail. */
export async function restsOn(
  tx: Tx,
  organization: string,
  measure: string,
  other: string,
): Promise<boolean> {
  const rows = await tx
    .selectFrom('performance.reliance')
    .select(['measure_id', 'on_measure_id'])
    .where('organization_id', '=', organization)
    .execute()
  const below = Map.groupBy(rows, ({ measure_id }) => measure_id)
  const seen = new Set<string>()
  const open = [measure]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(below.get(next) ?? []).map(({ on_measure_id }) => on_measure_id))
  }
  return false
}
