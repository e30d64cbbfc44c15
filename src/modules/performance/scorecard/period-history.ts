import type { Tx } from '../../../kernel/data/database.ts'
import { type Causes, causesOf } from './causes.queries.ts'
import type { Level } from './level.ts'
import { type PauseSum, pauseSums } from './pauses.queries.ts'

/** What stood still and what missed in one window of a measure. */
export type PeriodHistory = {
  readonly measure: string
  readonly period: string
  readonly pauses: readonly PauseSum[]
  readonly causes: Causes
}

/** The same for every window of some levels. */
export async function historyOf(tx: Tx, levels: readonly Level[]): Promise<readonly PeriodHistory[]> {
  const asked = levels.flatMap(({ measure: { organization, id }, results }) =>
    results.map(({ period, from, to }) => ({ organization, id, period, from, to })),
  )
  const pauses = await pauseSums(tx, asked)
  const causes = await causesOf(tx, asked)
  return asked.map(({ id, period }, index) => ({
    measure: id,
    period,
    pauses: pauses[index] ?? [],
    causes: causes[index] ?? { byChannel: [], byLateness: [] },
  }))
}
