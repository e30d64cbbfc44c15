import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import type { Pause, PauseLedger, PauseTerms } from './pauses.ts'
import { type ClockRefusal, clockRefusal } from './refusals.ts'
import { preparedFor, type ServiceClock } from './service-clock.ts'
import { settlePauses } from './settle-pauses.ts'
import { countedTime, dueWithStops, type Stop, unionOfStops } from './target-clock.ts'

/** The clocks of a case. Each has its own start, stop and target; none hides another. */
export const clockKinds = ['first-response', 'update', 'resolution'] as const

export type ClockKind = (typeof clockKinds)[number]

/** What happened in a case; instants are epoch milliseconds. */
export type CaseHistory = {
  readonly opened: number
  /** Every answer to the client. The first stops the first-response clock; each restarts the update clock. */
  readonly responses: readonly number[]
  readonly resolved?: number
  /** Spans between a resolution and a reopening: the case was not with the provider. */
  readonly closedSpans?: readonly Stop[]
  readonly pauses: readonly Pause[]
}

/** Targets in working milliseconds; a clock without target is not run. */
export type CaseTargets = { readonly [kind in ClockKind]?: number }

export type ClockReading = {
  readonly kind: ClockKind
  readonly start: number
  /** When it stopped; absent while it runs. */
  readonly stop?: number
  /** Working milliseconds held against the target up to the stop, or up to now. */
  readonly elapsed: number
  /** Negative once the target is passed. */
  readonly remaining: number
  /** Absent while an open pause runs: nobody knows yet. */
  readonly due?: number
  readonly state: 'running' | 'paused' | 'met' | 'missed'
  readonly ledger: PauseLedger
}

/** Reads every clock of a case that has a target, as of an instant (epoch ms). The update clock reads its last turn. */
export function readCaseClocks(
  clock: ServiceClock,
  history: CaseHistory,
  targets: CaseTargets,
  terms: PauseTerms,
  asOf: number,
): Result<readonly ClockReading[], ClockRefusal> {
  if (asOf < history.opened) return refused(clockRefusal('reversed'))
  const readings: ClockReading[] = []
  for (const kind of clockKinds) {
    const target = targets[kind]
    if (target === undefined) continue
    const reading = readClock(clock, kind, target, history, terms, asOf)
    if (!reading.ok) return reading
    readings.push(reading.value)
  }
  return ok(readings)
}

function readClock(
  clock: ServiceClock,
  kind: ClockKind,
  target: number,
  history: CaseHistory,
  terms: PauseTerms,
  asOf: number,
): Result<ClockReading, ClockRefusal> {
  const { start, stop } = span(kind, history, asOf)
  const end = stop ?? asOf
  const prepared = preparedFor(clock, start, end)
  if (!prepared.ok) return prepared
  const scope = { clock: kind, timezone: clock.calendar.timezone, start, end }
  const ledger = settlePauses(prepared.value, history.pauses, terms, scope)
  const stops = unionOfStops([...ledger.counted, ...(history.closedSpans ?? [])])
  const elapsed = countedTime(prepared.value, start, end, stops)
  const paused =
    stop === undefined && ledger.counted.some((counted) => counted.end === asOf && isOpen(counted.pause))
  const due = paused && elapsed < target ? ok(undefined) : findDue(clock, start, target, stops)
  if (!due.ok) return due
  return ok({
    kind,
    start,
    ...(stop === undefined ? {} : { stop }),
    elapsed,
    remaining: target - elapsed,
    ...(due.value === undefined ? {} : { due: due.value }),
    state: elapsed > target ? 'missed' : stop === undefined ? (paused ? 'paused' : 'running') : 'met',
    ledger,
  })
}

function span(kind: ClockKind, history: CaseHistory, asOf: number): { start: number; stop?: number } {
  const responses = history.responses.filter((at) => at >= history.opened && at <= asOf).sort((a, b) => a - b)
  const resolved = history.resolved !== undefined && history.resolved <= asOf ? history.resolved : undefined
  const ended = (stop: number | undefined) => (stop === undefined ? {} : { stop })
  if (kind === 'first-response') return { start: history.opened, ...ended(responses[0] ?? resolved) }
  if (kind === 'resolution') return { start: history.opened, ...ended(resolved) }
  return { start: responses.at(-1) ?? history.opened, ...ended(resolved) }
}

function isOpen(pause: Pause): boolean {
  return pause.end === undefined
}

/** Prepares more years until the due instant is inside them. */
export function findDue(
  clock: ServiceClock,
  start: number,
  target: number,
  stops: readonly Stop[],
): Result<number, ClockRefusal> {
  const lastStop = stops.at(-1)?.end ?? start
  for (let years = 1; ; years *= 2) {
    const prepared = preparedFor(clock, start, Math.max(start, lastStop) + years * 366 * 86_400_000)
    if (!prepared.ok) return refused(clockRefusal(years === 1 ? 'outside-years' : 'never-due'))
    const due = dueWithStops(prepared.value, start, target, stops)
    if (!Number.isNaN(due)) return ok(due)
  }
}
