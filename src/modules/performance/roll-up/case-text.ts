import { type RawBuilder, sql } from 'kysely'
import type { CaseEvent } from '../engine/case-history.ts'

// Numbers and activities hold no control characters: these two separate them.
const betweenEvents = '\u001e'
const betweenFields = '\u001f'

/** All events of a group of `performance.event e` as one text, which `eventsOf` reads; one row a case is soon sent. */
export const eventsText: RawBuilder<string> = sql`string_agg(e.id || ${sql.lit(betweenFields)}
  || e.activity || ${sql.lit(betweenFields)} || (date_part('epoch', e.happened_at) * 1000)::bigint
  || ${sql.lit(betweenFields)} || coalesce(e.channel, '') || ${sql.lit(betweenFields)}
  || coalesce(e.detail::text, ''), ${sql.lit(betweenEvents)})`

/** The events that a text tells, from one place of it to another. */
export function eventsOf(text: string, from = 0, to = text.length): readonly CaseEvent[] {
  const events: CaseEvent[] = []
  for (let start = from; start < to; ) {
    const found = text.indexOf(betweenEvents, start)
    const end = found < 0 || found > to ? to : found
    events.push(eventOf(text, start, end))
    start = end + 1
  }
  return events
}

function eventOf(text: string, start: number, end: number): CaseEvent {
  const idEnd = text.indexOf(betweenFields, start)
  const activityEnd = text.indexOf(betweenFields, idEnd + 1)
  const atEnd = text.indexOf(betweenFields, activityEnd + 1)
  const event = {
    id: text.slice(start, idEnd),
    activity: text.slice(idEnd + 1, activityEnd),
    at: Number(text.slice(activityEnd + 1, atEnd)),
  }
  // Most sources state neither a channel nor a detail.
  if (end - atEnd === 2) return event
  const channelEnd = text.indexOf(betweenFields, atEnd + 1)
  const channel = text.slice(atEnd + 1, channelEnd)
  const detail = text.slice(channelEnd + 1, end)
  return { ...event, ...(channel && { channel }), ...(detail && { detail: JSON.parse(detail) }) }
}
