import { sql } from 'kysely'
import type { Bulk } from '../../../kernel/data/bulk.ts'
import type { Tx } from '../../../kernel/data/database.ts'
import type { MeasureContext } from './context.ts'
import { comingEvent, judgeCase } from './judge-case.ts'
import { monthOf, Tallies } from './month-tallies.ts'
import { readCases } from './read-cases.ts'
import { type SheetCase, sheetCaseOf } from './sheet-case.ts'
import { SheetWriter } from './sheets.ts'
import { StoredResults } from './stored-results.ts'
import { casesOfSheets, putStoredLines } from './stored-rows.ts'

/** So many cases at a time are held in memory, with those of their sheets. */
const sliceSize = 5_000

/**
 * Judges some cases of a measure again and brings its sheets and counts up to date: what computing everything again
 * would give. Answers when time alone may change one of them.
 */
export async function changeCases(
  bulk: Bulk,
  context: MeasureContext,
  touched: readonly string[],
  now: Temporal.Instant,
): Promise<number | undefined> {
  let next: number | undefined
  for (let start = 0; start < touched.length; start += sliceSize) {
    const slice = touched.slice(start, start + sliceSize)
    const { judged, changesAt } = await judgeSlice(bulk.tx, context, slice, now.epochMilliseconds)
    await replace(bulk, context, slice, judged)
    if (changesAt !== undefined) next = Math.min(changesAt, next ?? changesAt)
  }
  return next
}

async function judgeSlice(tx: Tx, context: MeasureContext, slice: readonly string[], asOf: number) {
  const judged: SheetCase[] = []
  let changesAt: number | undefined
  const feeds = context.feed === null ? [] : [context.feed]
  for await (const cases of readCases(tx, context.organization, feeds, slice))
    for (const one of cases) {
      const verdict = judgeCase(context, one, asOf)
      if (verdict) judged.push(sheetCaseOf(verdict))
      const next = verdict ? verdict.changesAt : comingEvent(one.events, asOf)
      if (next !== undefined) changesAt = Math.min(next, changesAt ?? next)
    }
  return { judged, changesAt }
}

async function replace(
  bulk: Bulk,
  context: MeasureContext,
  touched: readonly string[],
  judged: readonly SheetCase[],
): Promise<void> {
  const { organization, id } = context
  const sheets = await sheetsOf(bulk.tx, context, touched, new Set(judged.map((one) => one.id)))
  const stored = await casesOfSheets(bulk.tx, context, sheets)
  const isTouched = new Set(touched)
  const gone = stored.filter((one) => isTouched.has(one.id))
  const months = [...new Set([...gone, ...judged].map(({ day }) => monthOf(day)))]
  const results = await StoredResults.over(bulk.tx, organization, [id], {
    sheets: sql`starts_at = any(${sheets}::text[])`,
    months: sql`month = any(${months}::date[])`,
  })
  const writer = new SheetWriter(id, (row) => results.sheets.put(row))
  const kept = stored.filter((one) => !isTouched.has(one.id))
  for (const one of [...kept, ...judged].toSorted(byNumber)) writer.add(one)
  writer.end()
  const tallies = new Tallies()
  await putStoredLines(bulk.tx, context, months, tallies)
  for (const one of gone) tallies.add(one, -1)
  for (const one of judged) tallies.add(one)
  results.putTallies(id, tallies)
  await results.end(bulk)
}

/**
 * The sheets in which some cases lie, or would. A sheet that loses the case it begins with goes on as a part of the one
 * before it.
 */
async function sheetsOf(
  tx: Tx,
  context: MeasureContext,
  touched: readonly string[],
  stay: ReadonlySet<string>,
): Promise<readonly string[]> {
  const sheets = new Set(await lastSheets(tx, context, touched, '<='))
  const ended = touched.filter((id) => sheets.has(id) && !stay.has(id))
  for (const before of await lastSheets(tx, context, ended, '<')) sheets.add(before)
  return [...sheets]
}

async function lastSheets(
  tx: Tx,
  { organization, id }: MeasureContext,
  cases: readonly string[],
  side: '<' | '<=',
): Promise<readonly string[]> {
  if (cases.length === 0) return []
  const { rows } = await sql<{ starts_at: string }>`
    select distinct sheet.starts_at
    from unnest(${[...cases]}::text[]) as touched (case_id)
    cross join lateral (
      select starts_at from performance.case_sheet
      where organization_id = ${organization}::uuid and measure_id = ${id}::uuid
        and starts_at ${sql.raw(side)} touched.case_id collate "C"
      order by starts_at desc limit 1) as sheet`.execute(tx)
  return rows.map(({ starts_at }) => starts_at)
}

/** As PostgreSQL orders them: by the bytes of UTF-8. */
function byNumber(a: SheetCase, b: SheetCase): number {
  return Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))
}
