import { sql } from 'kysely'
import { bulkTransaction } from '../../kernel/data/bulk.ts'
import { type Database, transaction } from '../../kernel/data/database.ts'
import type { Clock } from '../../kernel/time/clock.ts'
import { runLoad } from './loads/run-load.ts'
import { computeMeasure, measuresToRecompute, recomputeMeasures } from './roll-up/compute.ts'

/** The work behind the pages: results follow facts. Any number of processes may do it on one database. */
export type PerformanceWork = {
  /** Something new came in: look now. */
  readonly nudge: () => void
  readonly stop: () => Promise<void>
}

export type WorkOptions = {
  readonly database: Database
  readonly clock: Clock
  /** Told what failed; the work goes on with the rest. */
  readonly fault: (error: unknown, what: string) => void
}

const pause = 2_000

export function startPerformanceWork(options: WorkOptions): PerformanceWork {
  let stopped = false
  let wake = () => {}
  let nudged = false
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (nudged || stopped) wake()
      nudged = false
    })
  const run = async () => {
    while (!stopped) {
      await doWork(options, () => stopped).catch((error: unknown) => options.fault(error, 'performance work'))
      if (!stopped) await rest()
    }
  }
  const running = run()
  return {
    nudge() {
      nudged = true
      wake()
    },
    async stop() {
      stopped = true
      wake()
      await running
    },
  }
}

/** Does all that waits, once. */
export async function doWork(options: WorkOptions, isStopped: () => boolean = () => false): Promise<void> {
  const { database, clock, fault } = options
  const queued = await sql<{ organization_id: string; id: string }>`
    select organization_id, id from performance.queued_loads()`.execute(database)
  for (const { organization_id: organization, id } of queued.rows) {
    if (isStopped()) return
    await runLoad(database, { organization, id }, clock).catch((error: unknown) => fault(error, `file ${id}`))
  }
  const { rows } = await sql<{ organization_id: string; id: string }>`
    select organization_id, id from performance.stale_measures(${clock().toString()})`.execute(database)
  for (const [organization, stale] of Map.groupBy(rows, (row) => row.organization_id)) {
    const ids = stale.map(({ id }) => id)
    const done = await recomputeTogether(options, organization, ids, isStopped)
    for (const id of ids) {
      if (isStopped()) return
      if (done.has(id)) continue
      await bulkTransaction(database, { organization, person: null }, (bulk) =>
        computeMeasure(bulk, organization, id, clock()),
      ).catch((error: unknown) => fault(error, `measure ${id}`))
    }
  }
}

/** So many measures in one transaction: between two, others of the organization have their turn. */
const together = 1_000

/**
 * Computes those measures of an organization whose facts must all be read: after a calendar changed, that may be all
 * it has. Answers which are done; where something fails, each measure is left to be done by itself.
 */
async function recomputeTogether(
  { database, clock }: WorkOptions,
  organization: string,
  ids: readonly string[],
  isStopped: () => boolean,
): Promise<ReadonlySet<string>> {
  const done = new Set<string>()
  if (ids.length === 1) return done
  const actor = { organization, person: null }
  try {
    const wanted = await transaction(database, actor, (tx) => measuresToRecompute(tx, organization, ids))
    for (let start = 0; start < wanted.length && !isStopped(); start += together) {
      const group = wanted.slice(start, start + together)
      await bulkTransaction(database, actor, (bulk) => recomputeMeasures(bulk, organization, group, clock()))
      for (const id of group) done.add(id)
    }
  } catch {
    // By itself, the one that fails is named.
  }
  return done
}
