import { sql } from 'kysely'
import type { Bulk } from '../../../kernel/data/bulk.ts'
import type { Tx } from '../../../kernel/data/database.ts'
import { contextsOf, type MeasureContext } from './context.ts'
import { type JudgedCase, judgeCase } from './judge-case.ts'
import { copyJudged, judgedLine, makeJudgedTable, replaceAll, replaceCases } from './judged-table.ts'
import { tallyObservations } from './observations.ts'
import { readCases } from './read-cases.ts'
import { lastRecorded, nextChangeBesides, readingOf, saveReadings, touchedCases } from './reading.ts'

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
    await tallyObservations(tx, context)
    return saveReadings(tx, [context], recorded, new Map(), now)
  }
  const touched = await touchedCases(tx, context, reading, now)
  const judged = touched.length ? await judgeTouched(bulk, context, touched, now) : []
  const changes = new Map<string, number>()
  const besides = await nextChangeBesides(tx, context, touched, now)
  noteChange(changes, id, besides)
  for (const { changesAt } of judged) noteChange(changes, id, changesAt)
  await saveReadings(tx, [context], recorded, changes, now)
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

async function judgeTouched(
  { tx, copyIn }: Bulk,
  context: MeasureContext,
  touched: readonly string[],
  now: Temporal.Instant,
): Promise<readonly JudgedCase[]> {
  const { organization, id, feed } = context
  await makeJudgedTable(tx)
  const all: JudgedCase[] = []
  for await (const cases of readCases(tx, organization, feed === null ? [] : [feed], touched)) {
    const judged = cases.flatMap((one) => judgeCase(context, one, now.epochMilliseconds) ?? [])
    all.push(...judged)
    await copyIn(copyJudged, pieces(judged.map(judgedLine).join('')))
  }
  await replaceCases(tx, organization, id, touched)
  return all
}

async function recompute(
  { tx, copyIn }: Bulk,
  organization: string,
  contexts: readonly MeasureContext[],
  now: Temporal.Instant,
): Promise<void> {
  // A million events are grouped, and half a million verdicts compared, in memory and not through files.
  await sql`set local work_mem = '64MB'`.execute(tx)
  const recorded = await lastRecorded(tx, organization)
  const ofCases = contexts.filter(isOfCases)
  const byFeed = Map.groupBy(ofCases, ({ feed }) => feed ?? '')
  const feeds = [...byFeed.keys()].filter((feed) => feed !== '')
  const changes = new Map<string, number>()
  await makeJudgedTable(tx)
  for await (const cases of readCases(tx, organization, feeds)) {
    let lines = ''
    for (const one of cases)
      for (const context of byFeed.get(one.feed) ?? []) {
        const judged = judgeCase(context, one, now.epochMilliseconds)
        if (!judged) continue
        lines += judgedLine(judged)
        noteChange(changes, context.id, judged.changesAt)
      }
    await copyIn(copyJudged, pieces(lines))
  }
  await replaceAll(
    tx,
    organization,
    contexts.map(({ id }) => id),
  )
  for (const context of contexts) if (!isOfCases(context)) await tallyObservations(tx, context)
  await saveReadings(tx, contexts, recorded, changes, now)
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

async function* pieces(text: string): AsyncGenerator<string> {
  const size = 1 << 20
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size)
}
