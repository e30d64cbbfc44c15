import type { Pause } from '../../standards/index.ts'
import type { MeasureRule } from '../rule.ts'

/** An event of a case as it stands: what was corrected is replaced already. */
export type CaseEvent = {
  readonly id: string
  readonly activity: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly channel?: string
  readonly detail?: {
    /** The target time that the source itself states (epoch ms, on the event that opens). */
    readonly due?: number
    readonly causedBy?: string
    readonly evidence?: string
    /** The other party contests the pause that this event begins. */
    readonly contested?: boolean
    /** Code of an exclusion that the source itself marks the case with; the rule decides whether it counts. */
    readonly exclusion?: string
  }
}

export type CaseHistoryRead = {
  readonly opened: CaseEvent
  readonly responses: readonly number[]
  readonly closed: number | undefined
  /** From each closing to the reopening that followed it: the case was not with the provider. */
  readonly closedSpans: readonly { readonly start: number; readonly end: number }[]
  readonly pauses: readonly Pause[]
  /** Closed before it was opened, as the source tells it: nothing can be said. */
  readonly closedBeforeOpened: boolean
}

/**
 * Reads what happened to a case, as of an instant: events that happened later are not there yet. Undefined when
 * nothing opened it. Events may come in any order; those of one instant are taken in the order of a case's life.
 */
export function readHistory(
  events: readonly CaseEvent[],
  terms: NonNullable<MeasureRule['events']>,
  asOf: number,
): CaseHistoryRead | undefined {
  const kindOf = kindsOf(terms)
  const life = lifeOf(events, kindOf, asOf)
  const responses: number[] = []
  const closedSpans: { start: number; end: number }[] = []
  let [opened, closed, closedBefore]: [CaseEvent | undefined, number | undefined, boolean] = [
    undefined,
    undefined,
    false,
  ]
  for (const event of life) {
    const kind = kindOf(event.activity)
    if (opened === undefined) {
      if (kind === 'opened') opened = event
      else if (kind === 'closed') closedBefore = true
    } else if (kind === 'responded') responses.push(event.at)
    else if (kind === 'closed') closed ??= event.at
    else if (closed !== undefined) {
      closedSpans.push({ start: closed, end: event.at })
      closed = undefined
    }
  }
  if (!opened) return undefined
  return {
    opened,
    responses,
    closed,
    closedSpans,
    pauses: readPauses(events, terms, asOf),
    closedBeforeOpened: closedBefore && closed === undefined && closedSpans.length === 0,
  }
}

/** What happened up to an instant, in order. */
function lifeOf(
  events: readonly CaseEvent[],
  kindOf: (activity: string) => Kind | undefined,
  asOf: number,
): readonly CaseEvent[] {
  const life: CaseEvent[] = []
  let isOrdered = true
  let last = Number.NEGATIVE_INFINITY
  for (const event of events) {
    if (event.at > asOf || kindOf(event.activity) === undefined) continue
    if (event.at <= last) isOrdered = false
    last = event.at
    life.push(event)
  }
  if (isOrdered) return life
  const rank = ({ activity }: CaseEvent) => order.indexOf(kindOf(activity) ?? 'closed')
  return life.sort((a, b) => a.at - b.at || rank(a) - rank(b) || compare(a.id, b.id))
}

type Kind = 'opened' | 'responded' | 'closed' | 'reopened'

const order: readonly Kind[] = ['opened', 'reopened', 'responded', 'closed']

/** A rule's terms are read once, whatever the number of its cases. */
const known = new WeakMap<object, (activity: string) => Kind | undefined>()

function kindsOf(terms: NonNullable<MeasureRule['events']>): (activity: string) => Kind | undefined {
  const read = known.get(terms) ?? kinds(terms)
  known.set(terms, read)
  return read
}

function kinds(terms: NonNullable<MeasureRule['events']>): (activity: string) => Kind | undefined {
  const names = new Map<string, Kind>()
  const note = (activities: readonly string[] | undefined, kind: Kind) => {
    for (const activity of activities ?? []) names.set(activity, kind)
  }
  note(terms.responded, 'responded')
  note(terms.reopened, 'reopened')
  note(terms.closed, 'closed')
  note(terms.opened, 'opened')
  return (activity) => names.get(activity)
}

/** Each kind of pause runs from its start to the next end; a start while it runs and an end while it does not change nothing. */
function readPauses(
  events: readonly CaseEvent[],
  terms: NonNullable<MeasureRule['events']>,
  asOf: number,
): readonly Pause[] {
  const pauses: Pause[] = []
  for (const { start, end, reason, causedBy } of terms.pauses ?? []) {
    let running: CaseEvent | undefined
    const make = (from: CaseEvent, until?: number): Pause => ({
      start: from.at,
      ...(until === undefined ? {} : { end: until }),
      reason,
      causedBy: from.detail?.causedBy ?? causedBy ?? '',
      ...(from.detail?.evidence === undefined ? {} : { evidence: from.detail.evidence }),
      ...(from.detail?.contested === undefined ? {} : { contested: from.detail.contested }),
    })
    const switches = events
      .filter(({ activity, at }) => at <= asOf && (start.includes(activity) || end.includes(activity)))
      .toSorted((a, b) => a.at - b.at || compare(a.id, b.id))
    for (const event of switches) {
      if (start.includes(event.activity)) running ??= event
      else if (running) {
        pauses.push(make(running, event.at))
        running = undefined
      }
    }
    if (running) pauses.push(make(running))
  }
  return pauses
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
