import { type RawBuilder, sql } from 'kysely'
import { type Bulk, copiedCell } from '../../../kernel/data/bulk.ts'
import type { CaseEvent } from '../engine/case-history.ts'
import type { StoredCase } from './read-cases.ts'
import { eventsAsTheyStand } from './standing-events.ts'

/** Between two pages the connection is free for what was computed; within one, events are read while others are judged. */
const pageSize = 250_000

/** One piece of what COPY tells: cases that are complete; `pageEnds` when the connection is free until the next piece. */
export type CopiedCases = { readonly cases: readonly StoredCase[]; readonly pageEnds: boolean }

/** As readCases, for millions of events: read by COPY, in the order of their index, a page of events at a time. */
export async function* copyCases(
  { tx, copyOut }: Bulk,
  organization: string,
  feeds: readonly string[],
): AsyncGenerator<CopiedCases> {
  for (const part of await eventsAsTheyStand(tx, organization, feeds)) {
    let from: Place | undefined
    let size = pageSize
    do {
      const reader = new CaseReader()
      for await (const text of copyOut(pageText(tx, part, from, size))) {
        const cases = reader.read(text)
        if (cases.length) yield { cases, pageEnds: false }
      }
      const isLast = reader.events < size
      const last = reader.end()
      if (isLast) yield { cases: last ? [last] : [], pageEnds: true }
      else yield { cases: [], pageEnds: true }
      // The last case may go on after the page: it is read again. One that fills a page needs a larger one.
      size = last && from && last.id === from.id && last.feed === from.feed ? size * 2 : pageSize
      from = isLast ? undefined : last
    } while (from)
  }
}

type Place = { readonly feed: string; readonly id: string }

/** COPY takes no parameters: every value is written as a literal. */
function pageText(
  tx: Bulk['tx'],
  events: RawBuilder<unknown>,
  from: Place | undefined,
  size: number,
): string {
  const after = from
    ? sql`and (e.feed_id, e.case_id) >= (${sql.lit(from.feed)}::uuid, ${sql.lit(from.id)}::text)`
    : sql``
  return sql`copy (select e.feed_id, e.case_id, e.id, e.activity,
      (date_part('epoch', e.happened_at) * 1000)::bigint, coalesce(e.channel, ''), coalesce(e.detail::text, '')
    from ${events} ${after} order by e.feed_id, e.case_id limit ${sql.lit(size)}) to stdout`.compile(tx).sql
}

/** Makes cases of the lines of COPY; a case is complete when the next one begins. */
class CaseReader {
  events = 0
  #rest = ''
  #place = ''
  #feed = ''
  #id = ''
  #own: CaseEvent[] = []
  /** Activities seen lately: a source knows few. */
  #activities: string[] = []
  /** Whether something in the piece at hand is written with a backslash. */
  #isEscaped = false

  read(text: string): readonly StoredCase[] {
    const complete: StoredCase[] = []
    const all = this.#rest + text
    this.#isEscaped = all.includes('\\')
    let start = 0
    for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', start)) {
      const done = this.#line(all, start, end)
      if (done) complete.push(done)
      start = end + 1
    }
    this.#rest = all.slice(start)
    return complete
  }

  end(): StoredCase | undefined {
    return this.#own.length ? { feed: this.#feed, id: this.#id, events: this.#own } : undefined
  }

  #line(all: string, start: number, end: number): StoredCase | undefined {
    this.events += 1
    const feedEnd = all.indexOf('\t', start)
    const caseEnd = all.indexOf('\t', feedEnd + 1)
    const idEnd = all.indexOf('\t', caseEnd + 1)
    const activityEnd = all.indexOf('\t', idEnd + 1)
    const atEnd = all.indexOf('\t', activityEnd + 1)
    const channelEnd = all.indexOf('\t', atEnd + 1)
    const done = this.#turnTo(all, start, caseEnd, feedEnd)
    const event = {
      id: this.#text(all, caseEnd + 1, idEnd),
      activity: this.#activity(all, idEnd + 1, activityEnd),
      at: Number(all.slice(activityEnd + 1, atEnd)),
    }
    if (channelEnd === atEnd + 1 && end === channelEnd + 1) {
      this.#own.push(event)
      return done
    }
    const channel = this.#text(all, atEnd + 1, channelEnd)
    const detail = this.#text(all, channelEnd + 1, end)
    this.#own.push({ ...event, ...(channel && { channel }), ...(detail && { detail: JSON.parse(detail) }) })
    return done
  }

  /** The case before, when a line belongs to another. */
  #turnTo(all: string, start: number, caseEnd: number, feedEnd: number): StoredCase | undefined {
    // Most lines belong to the case before: nothing is cut out of the text for them.
    if (caseEnd - start === this.#place.length && all.startsWith(this.#place, start)) return undefined
    const done = this.end()
    this.#place = all.slice(start, caseEnd)
    this.#feed = all.slice(start, feedEnd)
    this.#id = this.#text(all, feedEnd + 1, caseEnd)
    this.#own = []
    return done
  }

  #text(all: string, start: number, end: number): string {
    const cell = all.slice(start, end)
    return this.#isEscaped ? (copiedCell(cell) ?? '') : cell
  }

  #activity(all: string, start: number, end: number): string {
    for (const known of this.#activities)
      if (known.length === end - start && all.startsWith(known, start)) return known
    const activity = this.#text(all, start, end)
    if (activity.length === end - start) this.#activities = [activity, ...this.#activities.slice(0, 7)]
    return activity
  }
}
