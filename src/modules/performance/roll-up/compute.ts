import { sql } from 'kysely'
import type { Bulk } from '../../../kernel/data/bulk.ts'
import type { Tx } from '../../../kernel/data/database.ts'
import { changeCases } from './change-cases.ts'
import { contextsOf, type MeasureContext } from './context.ts'
import { copyCases } from './copy-cases.ts'
import { comingEvent, judgeCase } from './judge-case.ts'
import { monthTallies, tallyRows } from './month-tallies.ts'
import { countObservations } from './observations.ts'
import { PackedRows } from './packed-rows.ts'
import { basesOf, lastRecorded, nextChangeBesides, readingOf, saveReadings, touchedCases } from './reading.ts'
import { MeasureWriter, StoredResults } from './stored-results.ts'

/**
 * Brings a measure of the acting organization up to date: the cases that new facts touch, and those whose verdict
 * time alone changes. When its rules, calendars or exclusions changed, everything is computed again.
 */
export async function computeMeasure(
  bulk: Bulk,
  organization: string,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  const { tx } = bulk
  await lockComputation(tx, organization)
  const [context] = await contextsOf(tx, organization, [id])
  if (!context) return
  const reading = await readingOf(tx, context)
  if (!reading || reading.basis !== context.basis) return recompute(bulk, organization, [context], now)
  const recorded = await lastRecorded(tx, organization)
  if (!isOfCases(context)) {
    const rows = await PackedRows.over(tx, monthTallies, organization, [id])
    await putObservations(tx, context, rows)
    await rows.flush(bulk)
    await rows.removeRest(tx)
    return saveReadings(tx, [context], recorded, new Map(), now)
  }
  const touched = await touchedCases(tx, context, reading, now)
  const changes = new Map<string, number>()
  noteChange(changes, id, await changeCases(bulk, context, touched, now))
  noteChange(changes, id, await nextChangeBesides(tx, context, touched, now))
  await saveReadings(tx, [context], recorded, changes, now)
}

/**
 * Those of some measures for which everything must be computed: nothing is kept of them yet, or other rules,
 * calendars or exclusions hold than when it was.
 */
export async function measuresToRecompute(
  tx: Tx,
  organization: string,
  measures: readonly string[],
): Promise<readonly string[]> {
  const contexts = await contextsOf(tx, organization, measures)
  const bases = await basesOf(tx, organization, measures)
  return contexts.filter(({ id, basis }) => bases.get(id) !== basis).map(({ id }) => id)
}

/** Computes measures of the acting organization from all their facts, as if for the first time. */
export async function recomputeMeasures(
  bulk: Bulk,
  organization: string,
  measures: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  await lockComputation(bulk.tx, organization)
  await recompute(bulk, organization, await contextsOf(bulk.tx, organization, measures), now)
}

async function recompute(
  bulk: Bulk,
  organization: string,
  contexts: readonly MeasureContext[],
  now: Temporal.Instant,
): Promise<void> {
  const { tx } = bulk
  const recorded = await lastRecorded(tx, organization)
  const results = await StoredResults.over(
    tx,
    organization,
    contexts.map(({ id }) => id),
  )
  const changes = await judgeAll(bulk, organization, contexts.filter(isOfCases), results, now)
  for (const context of contexts) if (!isOfCases(context)) await putObservations(tx, context, results.tallies)
  await results.end(bulk)
  await saveReadings(tx, contexts, recorded, changes, now)
}

/** Judges all cases of some measures and writes them page by page; answers when time alone changes each measure. */
async function judgeAll(
  bulk: Bulk,
  organization: string,
  contexts: readonly MeasureContext[],
  results: StoredResults,
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, number>> {
  const byFeed = Map.groupBy(contexts, ({ feed }) => feed ?? '')
  const feeds = [...byFeed.keys()].filter((feed) => feed !== '')
  const changes = new Map<string, number>()
  let feed = ''
  let writers: readonly MeasureWriter[] = []
  const turnTo = (next: string) => {
    for (const writer of writers) writer.end()
    feed = next
    writers = (byFeed.get(next) ?? []).map((context) => new MeasureWriter(context, results))
  }
  for await (const { cases, pageEnds } of copyCases(bulk, organization, feeds)) {
    for (const one of cases) {
      if (one.feed !== feed) turnTo(one.feed)
      for (const writer of writers) {
        const judged = judgeCase(writer.context, one, now.epochMilliseconds)
        if (judged) writer.add(judged)
        const changesAt = judged ? judged.changesAt : comingEvent(one.events, now.epochMilliseconds)
        noteChange(changes, writer.context.id, changesAt)
      }
    }
    if (pageEnds) await results.flush(bulk)
  }
  turnTo('')
  return changes
}

async function putObservations(tx: Tx, context: MeasureContext, tallies: PackedRows): Promise<void> {
  for (const row of tallyRows(context.id, await countObservations(tx, context))) tallies.put(row)
}

function isOfCases({ rules }: MeasureContext): boolean {
  return rules.some(({ rule }) => rule.evidence === 'cases')
}

function noteChange(changes: Map<string, number>, id: string, at: number | undefined): void {
  if (at !== undefined) changes.set(id, Math.min(at, changes.get(id) ?? Number.POSITIVE_INFINITY))
}

/** Two computations of one organization at once would each believe the other's verdicts are old. */
async function lockComputation(tx: Tx, organization: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('performance.roll-up:' || ${organization}, 0))`.execute(
    tx,
  )
}
