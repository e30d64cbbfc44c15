import { sql } from 'kysely'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Job } from '../../../kernel/jobs/jobs.ts'
import { checkLoad } from './check-load.ts'
import { fillYears } from './fill-years.ts'
import { type Load, loadById } from './queries.ts'
import { updateLoad } from './store.ts'

/** A load being checked or imported, in one transaction. */
export type LoadWork = {
  readonly tx: Tx
  readonly organization: string
  readonly load: Load
  readonly now: Temporal.Instant
  /** Called with the rows read so far; shown to whoever waits. */
  readonly progress: (rows: number) => void
}

/** What every program that listens hears when a load waits for work. */
const channel = 'inventory_load'

/** Files up to this size are worked on while their sender waits: a second or two. */
export const worthWaiting = 4 * 1024 * 1024

/** Loads that no request waits for: large files, and what a stopped server left undone. */
export const loadsJob: Job = {
  name: 'inventory-loads',
  schedule: '* * * * *',
  wakeOn: channel,
  run: async ({ app, owner, now }) => {
    const waiting = await owner
      .selectFrom('inventory.load')
      .select(['organization_id', 'id'])
      .where('state', 'in', ['waiting', 'importing'])
      .orderBy('received_at')
      .execute()
    for (const { organization_id, id } of waiting) await workOn(app, organization_id, id, now)
  },
}

/** Has a load worked on as soon as this transaction is saved. */
export async function callForWork(tx: Tx): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(tx)
}

/**
 * Does what a load waits for: all of it or nothing. Nothing when somebody else is at it. When it fails, the load
 * says so and can be tried again.
 */
export async function workOn(
  database: Database,
  organization: string,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  const actor = { organization, person: null }
  try {
    await transaction(database, actor, async (tx) => {
      if (!(await isMine(tx, id))) return
      const load = await loadById(tx, organization, id)
      if (!load) return
      const work = { tx, organization, load, now, progress: progressOf(database, organization, id, now) }
      if (load.state === 'waiting') await checkLoad(work)
      if (load.state === 'importing') await fillYears(work)
    })
  } catch (error) {
    await transaction(database, actor, (tx) => updateLoad(tx, organization, id, { state: 'failed' }, now))
    throw error
  }
}

/** One worker at a time for each load; the lock ends with the transaction, whatever happens to the program. */
async function isMine(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`inventory.load/${id}`}, 0)) as mine`.execute(tx)
  return rows[0]?.mine === true
}

/** Says how far the work is, outside its transaction, at most once for ten thousand rows. */
function progressOf(database: Database, organization: string, id: string, now: Temporal.Instant) {
  let said = 0
  return (rows: number) => {
    if (rows - said < 10_000) return
    said = rows
    transaction(database, { organization, person: null }, (tx) =>
      updateLoad(tx, organization, id, { progress_rows: rows }, now),
    ).catch(() => {
      // Only the picture of the progress is lost.
    })
  }
}
