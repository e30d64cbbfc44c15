import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { askedStretches, type Stretch } from './stretch.ts'

/** The pauses of some days for one reason and one party, summed over the cases. */
export type PauseSum = {
  readonly reason: string
  readonly causedBy: string
  readonly cases: number
  /** Working milliseconds that stopped the clock, and those that were claimed and did not. */
  readonly counted: number
  readonly refused: number
}

/** Pauses by reason for each stretch, in the order given, the longest first. */
export async function pauseSums(
  tx: Tx,
  stretches: readonly Stretch[],
): Promise<readonly (readonly PauseSum[])[]> {
  if (stretches.length === 0) return []
  const { rows } = await sql<{
    place: string
    reason: string
    caused_by: string
    cases: string
    counted: string
    refused: string
  }>`
    select asked.place, tally.reason, tally.caused_by, sum(tally.cases) as cases, sum(tally.counted) as counted,
      sum(tally.refused) as refused
    from ${askedStretches(stretches)}
    join performance.pause_tally tally on tally.organization_id = asked.organization_id
      and tally.measure_id = asked.measure_id and tally.day between asked.first_day and asked.last_day
      and tally.month between date_trunc('month', asked.first_day) and asked.last_day
    group by asked.place, tally.reason, tally.caused_by
    order by sum(tally.counted) desc, tally.reason, tally.caused_by`.execute(tx)
  return stretches.map((_, index) =>
    rows
      .filter(({ place }) => Number(place) === index + 1)
      .map(({ reason, caused_by, cases, counted, refused }) => ({
        reason,
        causedBy: caused_by,
        cases: Number(cases),
        counted: Number(counted),
        refused: Number(refused),
      })),
  )
}
