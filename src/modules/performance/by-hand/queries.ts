import type { Tx } from '../../../kernel/data/database.ts'

/** An entry as it was made; `replaced` when a later one corrects it. */
export type Entry = {
  readonly id: string
  readonly feed: string
  readonly firstDay: string
  readonly lastDay: string
  readonly met: string | null
  readonly of: string | null
  readonly value: string | null
  readonly asked: string | null
  readonly evidence: string
  readonly recordedAt: string
  /** The first entry that this one stands for. */
  readonly root: string
  readonly replaced: boolean
}

/** Every observation made for a measure, newest first. Each party of the measure reads them. */
export async function entriesOf(
  tx: Tx,
  measure: { readonly organization: string; readonly id: string },
): Promise<readonly Entry[]> {
  const rows = await tx
    .selectFrom('performance.observation')
    .selectAll()
    .where('organization_id', '=', measure.organization)
    .where('measure_id', '=', measure.id)
    .orderBy('first_day', 'desc')
    .orderBy('recorded_at', 'desc')
    .limit(500)
    .execute()
  const latest = new Map<string, string>()
  for (const row of rows.toSorted((a, b) => (a.recorded_at < b.recorded_at ? -1 : 1)))
    latest.set(row.corrects ?? row.id, row.id)
  return rows.map((row) => ({
    id: row.id,
    feed: row.feed_id,
    firstDay: row.first_day,
    lastDay: row.last_day,
    met: row.numerator,
    of: row.denominator,
    value: row.value,
    asked: row.asked,
    evidence: row.evidence,
    recordedAt: row.recorded_at,
    root: row.corrects ?? row.id,
    replaced: latest.get(row.corrects ?? row.id) !== row.id,
  }))
}
