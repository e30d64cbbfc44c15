import type { CaseFact } from '../judging/judge.ts'
import type { EventLogMapping, EventMoment } from '../mapping/mapping.ts'
import type { CaseReading } from './case.ts'
import type { CellReader } from './cells.ts'
import { duplicateOf, errorOf, type RowIssue } from './findings.ts'
import type { LogRecord } from './records.ts'
import { SeenIds } from './seen-ids.ts'

/** Takes events in any order and puts cases together; memory grows with the cases, not with their events. */
export type EventCollector = {
  readonly take: (record: LogRecord) => { readonly rejected?: RowIssue; readonly notes: readonly RowIssue[] }
  readonly cases: () => Iterable<CaseReading>
}

type Collected = {
  readonly row: number
  excluded: boolean
  opened?: number
  closed?: number
  switches?: { readonly at: number; readonly pause: number; readonly on: boolean }[]
}

/** A collector for the events of a log. */
export function eventCollector(mapping: EventLogMapping, cells: CellReader): EventCollector {
  const { events } = mapping
  const collected = new Map<string, Collected>()
  const seen = new SeenIds()
  const opening = momentOf(events.opened ?? 'first')
  const closing = momentOf(events.closed ?? 'last')
  const pauses = events.pauses?.map(({ start, end }) => ({ start: new Set(start), end: new Set(end) })) ?? []
  return {
    take(record) {
      cells.begin()
      const { notes } = cells.state
      const eventId = cells.text(record.cells, events.id)
      if (events.id && eventId && seen.addAgain(eventId))
        return { rejected: duplicateOf(events.id, eventId), notes }
      const id = cells.text(record.cells, events.case)
      if (!id) return { rejected: errorOf('missing-value', events.case), notes }
      const time = cells.time(record.cells, events.time)
      if (!time) return { rejected: cells.state.problem ?? errorOf('missing-value', events.time), notes }
      const activity = cells.text(record.cells, events.activity)
      const kept = collected.get(id) ?? { row: record.number, excluded: false }
      if (cells.isExcluded(record.cells)) kept.excluded = true
      const opened = opening(kept.opened, time.instant, activity)
      const closed = closing(kept.closed, time.instant, activity)
      if (opened !== undefined) kept.opened = opened
      if (closed !== undefined) kept.closed = closed
      for (const [pause, { start, end }] of pauses.entries())
        if (start.has(activity) || end.has(activity)) {
          kept.switches ??= []
          kept.switches.push({ at: time.instant, pause, on: start.has(activity) })
        }
      collected.set(id, kept)
      return { notes: cells.state.notes }
    },
    *cases() {
      for (const [id, kept] of collected) yield caseOf(id, kept)
    },
  }
}

/** Keeps the first or the last time of the events that count. */
function momentOf(
  moment: EventMoment,
): (kept: number | undefined, at: number, activity: string) => number | undefined {
  const which = typeof moment === 'string' ? moment : (moment.which ?? 'first')
  const activities = typeof moment === 'string' ? undefined : new Set(moment.activity)
  return (kept, at, activity) => {
    if (activities && !activities.has(activity)) return kept
    if (kept === undefined) return at
    return which === 'first' ? Math.min(kept, at) : Math.max(kept, at)
  }
}

function caseOf(id: string, { row, excluded, opened, closed, switches }: Collected): CaseReading {
  if (opened === undefined) return { row, id, rejected: errorOf('no-opening-event') }
  if (closed !== undefined && closed < opened)
    return {
      row,
      id,
      rejected: errorOf('closed-before-opened', null, new Date(closed).toISOString()),
    }
  const fact: CaseFact = {
    opened,
    ...(closed === undefined ? {} : { closed }),
    ...(switches ? { pauses: pausesFrom(switches) } : {}),
  }
  return { row, id, fact, excluded, notes: [] }
}

/** A start while the pause runs and an end while it does not change nothing. */
function pausesFrom(switches: NonNullable<Collected['switches']>): { start: number; end?: number }[] {
  const running = new Map<number, number>()
  const pauses: { start: number; end?: number }[] = []
  for (const { at, pause, on } of [...switches].sort((a, b) => a.at - b.at)) {
    const start = running.get(pause)
    if (on && start === undefined) running.set(pause, at)
    if (!on && start !== undefined) {
      pauses.push({ start, end: at })
      running.delete(pause)
    }
  }
  for (const start of running.values()) pauses.push({ start })
  return pauses
}
