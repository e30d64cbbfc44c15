import { setImmediate as rest } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import { type Bulk, copiedCell } from '../../../kernel/data/bulk.ts'
import { eventsOf, eventsText } from './case-text.ts'
import type { StoredCase } from './read-cases.ts'
import { eventsAsTheyStand } from './standing-events.ts'
import type { Turns } from './turns.ts'

/** A page is fetched while the one before is judged: memory holds two, each of about so many characters. */
const pageLength = 8_000_000
const firstPage = 5_000
const largestPage = 50_000

/** A page of what COPY tells, in lists of some cases; the next one is on its way. */
export type CopiedPage = AsyncIterable<readonly StoredCase[]>

/** As readCases, for millions of events: by COPY, in the order of their index. */
export async function* copyCases(
  { tx, copyOut }: Bulk,
  organization: string,
  feeds: readonly string[],
  turns: Turns,
): AsyncGenerator<CopiedPage> {
  for (const part of await turns.take(() => eventsAsTheyStand(tx, organization, feeds))) {
    const fetch = (size: number, after?: Place) =>
      turns.take(() => fetched(copyOut(pageText(tx, part, size, after)), size))
    let coming: Promise<FetchedPage> | undefined = fetch(firstPage)
    while (coming) {
      const page: FetchedPage = await coming
      coming = page.isLast ? undefined : fetch(sizeAfter(page), placeOfLast(page))
      yield casesOf(page)
    }
  }
}

type Place = { readonly feed: string; readonly id: string }

/** COPY takes no parameters: every value is written as a literal. */
function pageText(tx: Bulk['tx'], events: RawBuilder<unknown>, size: number, after?: Place): string {
  const from = after
    ? sql`and (e.feed_id, e.case_id) > (${sql.lit(after.feed)}::uuid, ${sql.lit(after.id)}::text)`
    : sql``
  return sql`copy (select e.feed_id, e.case_id, ${eventsText} from ${events} ${from}
    group by e.feed_id, e.case_id order by e.feed_id, e.case_id limit ${sql.lit(size)}) to stdout`.compile(tx)
    .sql
}

type FetchedPage = {
  /** Texts that end where a line ends. */
  readonly pieces: readonly string[]
  readonly cases: number
  readonly length: number
  readonly isLast: boolean
}

async function fetched(texts: AsyncIterable<string>, size: number): Promise<FetchedPage> {
  const pieces: string[] = []
  let [rest, cases, length] = ['', 0, 0]
  for await (const text of texts) {
    length += text.length
    const end = text.lastIndexOf('\n') + 1
    if (end > 0) pieces.push(rest + text.slice(0, end))
    rest = end > 0 ? text.slice(end) : rest + text
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cases += 1
  }
  return { pieces, cases, length, isLast: cases < size }
}

/** How many cases fill a page, if they are like those before. */
function sizeAfter({ cases, length }: FetchedPage): number {
  return Math.max(1, Math.min(largestPage, Math.floor((cases * pageLength) / length)))
}

function placeOfLast({ pieces }: FetchedPage): Place {
  const text = pieces.at(-1) ?? ''
  const [feed = '', id = ''] = text.slice(text.lastIndexOf('\n', text.length - 2) + 1).split('\t', 2)
  return { feed, id: copiedCell(id) ?? '' }
}

async function* casesOf({ pieces }: FetchedPage): CopiedPage {
  for (const text of pieces) {
    yield casesIn(text)
    // Meanwhile the connection is read.
    await rest()
  }
}

function casesIn(text: string): readonly StoredCase[] {
  const isEscaped = text.includes('\\')
  const cases: StoredCase[] = []
  let feed = ''
  for (let start = 0; start < text.length; ) {
    const feedEnd = text.indexOf('\t', start)
    const idEnd = text.indexOf('\t', feedEnd + 1)
    const end = text.indexOf('\n', idEnd + 1)
    if (!text.startsWith(feed, start) || feed === '') feed = text.slice(start, feedEnd)
    const id = text.slice(feedEnd + 1, idEnd)
    cases.push(
      isEscaped
        ? { feed, id: copiedCell(id) ?? '', events: eventsOf(copiedCell(text.slice(idEnd + 1, end)) ?? '') }
        : { feed, id, events: eventsOf(text, idEnd + 1, end) },
    )
    start = end + 1
  }
  return cases
}
