import {
  type PauseLedger,
  type PauseUse,
  preparedFor,
  type Stop,
  settlePauses,
  unionOfStops,
} from '../../standards/index.ts'
import { dueOf, elapsedOf, type Standard } from '../judging/target.ts'
import type { Verdict } from '../levels/tally.ts'
import { type CaseEvent, type CaseHistoryRead, readHistory } from './case-history.ts'
import { type RuleInForce, type RulesInForce, ruleAt } from './rules-in-force.ts'

/** Why a case got its verdict; a page makes a sentence of it. */
export type CaseReason =
  | 'done-by-due'
  | 'done-after-due'
  | 'running-not-due'
  | 'running-past-due'
  | 'paused'
  | 'no-target'
  | 'closed-before-opened'
  | 'clock-gives-no-due'

export type CaseVerdict = {
  readonly ruleNumber: number
  /** The day that puts the case in a period, as days since 1970-01-01. */
  readonly day: number
  readonly openedAt: number
  readonly closedAt?: number
  /** When the clock of this rule stopped: the first answer, or the closing. */
  readonly stoppedAt?: number
  /** Unknown while a pause runs. */
  readonly dueAt?: number
  readonly verdict: Verdict
  readonly reason: CaseReason
  /** Working milliseconds held against the target, and those the clock stood still. */
  readonly elapsed?: number
  readonly paused: number
  readonly channel?: string
  readonly withoutTarget: boolean
  /** The exclusion, agreed beforehand, that the source marks the case with. */
  readonly leftOutBy?: string
  readonly ledger: PauseLedger
}

/**
 * Decides about one case from its events, by the rule in force when it was opened, as of an instant (epoch ms).
 * Undefined when nothing opened it, or no rule was in force yet. The same events give the same verdict in any order.
 */
export function judgeEvents(
  rules: RulesInForce,
  events: readonly CaseEvent[],
  asOf: number,
): CaseVerdict | undefined {
  const found = ruleOfCase(rules, events, asOf)
  if (!found) return undefined
  const { inForce, history } = found
  const leftOutBy = markOf(inForce, events, asOf)
  const { opened, closed } = history
  const judged = history.closedBeforeOpened ? beforeOpened : judgeTurns(inForce, history, asOf)
  // Field by field: spreading parts of objects costs a million cases more than judging them.
  const verdict: Mutable<CaseVerdict> = {
    ruleNumber: inForce.number,
    day: dayOfCase(inForce, opened.at, closed, judged.dueAt),
    openedAt: opened.at,
    verdict: judged.verdict,
    reason: judged.reason,
    paused: judged.paused,
    withoutTarget: judged.reason === 'no-target',
    ledger: judged.ledger,
  }
  if (closed !== undefined) verdict.closedAt = closed
  if (judged.stoppedAt !== undefined) verdict.stoppedAt = judged.stoppedAt
  if (judged.dueAt !== undefined) verdict.dueAt = judged.dueAt
  if (judged.elapsed !== undefined) verdict.elapsed = judged.elapsed
  if (opened.channel !== undefined) verdict.channel = opened.channel
  if (leftOutBy !== undefined) verdict.leftOutBy = leftOutBy
  return verdict
}

type Mutable<Some> = { -readonly [key in keyof Some]: Some[key] }

/** A mark of the source counts only for an exclusion that both parties agreed on beforehand. */
function markOf({ rule }: RuleInForce, events: readonly CaseEvent[], asOf: number): string | undefined {
  if (rule.exclusions.length === 0) return undefined
  const agreed = rule.exclusions.filter((term) => term.agreed === 'beforehand').map(({ code }) => code)
  return events.find(({ at, detail }) => at <= asOf && agreed.includes(detail?.exclusion ?? ''))?.detail
    ?.exclusion
}

type Judged = Pick<
  CaseVerdict,
  'verdict' | 'reason' | 'elapsed' | 'paused' | 'dueAt' | 'stoppedAt' | 'ledger'
>

/** A stretch that the clock runs over: an answer or a closing ends it. */
type Turn = { readonly start: number; readonly stop: number | undefined }

/**
 * The opening decides which rule holds, and the rule decides which event opens: the oldest rule that agrees wins, so
 * that a new name for an event never takes a case away from the rule it was opened under.
 */
function ruleOfCase(
  rules: RulesInForce,
  events: readonly CaseEvent[],
  asOf: number,
): { readonly inForce: RuleInForce; readonly history: CaseHistoryRead } | undefined {
  for (const inForce of rules) {
    const terms = inForce.rule.events
    const history = terms && readHistory(events, terms, asOf)
    if (history && ruleAt(rules, history.opened.at) === inForce) return { inForce, history }
  }
  return undefined
}

function judgeTurns(inForce: RuleInForce, history: CaseHistoryRead, asOf: number): Judged {
  const turns = turnsOf(inForce, history)
  const [only] = turns
  if (only && turns.length === 1) return judgeTurn(inForce, history, only, asOf)
  const judged: Judged[] = []
  // The limits of a case hold over all its turns together.
  for (const turn of turns) judged.push(judgeTurn(inForce, history, turn, asOf, judged.at(-1)?.ledger.use))
  const last = judged.at(-1)
  if (!last) throw new Error('a case has at least one turn')
  // The first answer that came too late decides; otherwise the turn that runs, or ran last.
  return judged.find(({ verdict }) => verdict === 'missed') ?? last
}

function turnsOf({ rule }: RuleInForce, { opened, responses, closed }: CaseHistoryRead): readonly Turn[] {
  if (rule.clock === 'first-response') return [{ start: opened.at, stop: responses[0] ?? closed }]
  if (rule.clock !== 'update') return [{ start: opened.at, stop: closed }]
  const answers = responses.filter((at) => closed === undefined || at <= closed)
  const starts = [opened.at, ...answers]
  return starts.map((start, index) => ({ start, stop: answers[index] ?? closed }))
}

function judgeTurn(
  inForce: RuleInForce,
  history: CaseHistoryRead,
  turn: Turn,
  asOf: number,
  used?: PauseUse,
): Judged {
  const { standard } = inForce
  const end = turn.stop ?? Math.max(asOf, turn.start)
  const statedDue = history.opened.detail?.due
  if (!standard) return judgeWithoutClock(inForce, turn, statedDue, end, asOf)
  const ledger = ledgerOf(inForce, standard, history, { start: turn.start, end }, used)
  if (!ledger) return made('unmeasurable', 'clock-gives-no-due', turn, noLedger)
  const stops = stopsOf(ledger, history)
  const spent = elapsedOf(standard, turn.start, end, stops)
  const elapsed = spent.ok ? spent.value : undefined
  const due = statedDue === undefined ? dueOf(standard, turn.start, stops) : undefined
  if (due && !due.ok) return made('unmeasurable', 'clock-gives-no-due', turn, ledger, elapsed)
  const dueAt = statedDue ?? (due?.ok ? due.value : 0)
  const { verdict, reason } = decide(turn.stop, dueAt, asOf)
  const isPaused = verdict === 'open' && statedDue === undefined && pausedAt(ledger, end)
  if (isPaused) return made('open', 'paused', turn, ledger, elapsed)
  return made(verdict, reason, turn, ledger, elapsed, dueAt)
}

/** By the target that the source itself states, if any: nothing stops the time. */
function judgeWithoutClock(
  { rule }: RuleInForce,
  turn: Turn,
  statedDue: number | undefined,
  end: number,
  asOf: number,
): Judged {
  const elapsed = end - turn.start
  if (statedDue === undefined) return made(rule.withoutTarget ?? 'met', 'no-target', turn, noLedger, elapsed)
  const { verdict, reason } = decide(turn.stop, statedDue, asOf)
  return made(verdict, reason, turn, noLedger, elapsed, statedDue)
}

function made(
  verdict: Verdict,
  reason: CaseReason,
  turn: Turn,
  ledger: PauseLedger,
  elapsed?: number,
  dueAt?: number,
): Judged {
  const judged: Mutable<Judged> = { verdict, reason, paused: ledger.pausedTime, ledger }
  if (turn.stop !== undefined) judged.stoppedAt = turn.stop
  if (elapsed !== undefined) judged.elapsed = elapsed
  if (dueAt !== undefined) judged.dueAt = dueAt
  return judged
}

function decide(stop: number | undefined, due: number, asOf: number): Pick<Judged, 'verdict' | 'reason'> {
  if (stop !== undefined)
    return stop <= due
      ? { verdict: 'met', reason: 'done-by-due' }
      : { verdict: 'missed', reason: 'done-after-due' }
  return asOf > due
    ? { verdict: 'missed', reason: 'running-past-due' }
    : { verdict: 'open', reason: 'running-not-due' }
}

function ledgerOf(
  { rule, timeZone }: RuleInForce,
  { clock }: Standard,
  history: CaseHistoryRead,
  { start, end }: Stop,
  used: PauseUse | undefined,
): PauseLedger | undefined {
  if (history.pauses.length === 0) return noLedger
  const prepared = preparedFor(clock, start, end)
  if (!prepared.ok) return undefined
  const scope = { clock: rule.clock ?? 'resolution', timezone: timeZone, start, end }
  const pauses = history.pauses.filter((pause) => pause.start < end && (pause.end ?? end) > start)
  return settlePauses(prepared.value, pauses, rule.pauseTerms ?? { reasons: [] }, scope, used)
}

function stopsOf(ledger: PauseLedger, { closedSpans }: CaseHistoryRead): readonly Stop[] {
  return ledger.counted.length || closedSpans.length
    ? unionOfStops([...ledger.counted, ...closedSpans])
    : noStops
}

function pausedAt(ledger: PauseLedger, end: number): boolean {
  return ledger.counted.some((stretch) => stretch.end === end && stretch.pause.end === undefined)
}

function dayOfCase(
  { rule, zone }: RuleInForce,
  opened: number,
  closed: number | undefined,
  due: number | undefined,
): number {
  const by = rule.countedBy ?? 'opened'
  const at = by === 'closed' ? closed : by === 'due' ? due : opened
  return Math.floor(zone.wallOf(at ?? opened) / 86_400_000)
}

const noStops: readonly Stop[] = []
const noLedger: PauseLedger = { counted: [], entries: [], pausedTime: 0, use: new Map() }
const beforeOpened: Judged = {
  verdict: 'unmeasurable',
  reason: 'closed-before-opened',
  paused: 0,
  ledger: noLedger,
}
