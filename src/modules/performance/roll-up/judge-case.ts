import { standingOfCase } from '../engine/exclusions.ts'
import { type CaseVerdict, judgeEvents } from '../engine/judge-events.ts'
import type { Standing } from '../levels/tally.ts'
import type { MeasureContext } from './context.ts'
import type { StoredCase } from './read-cases.ts'

/** A verdict as it is stored. Times are epoch milliseconds, days are counted from 1970-01-01. */
export type JudgedCase = {
  readonly measure: string
  readonly caseId: string
  readonly verdict: CaseVerdict
  readonly standing: Standing
  /** When time alone may change the verdict. */
  readonly changesAt?: number
}

const hour = 3_600_000

/** Decides about one stored case; undefined when it does not belong to the measure. */
export function judgeCase(
  { id, rules, exclusions }: MeasureContext,
  { id: caseId, events }: StoredCase,
  asOf: number,
): JudgedCase | undefined {
  const verdict = judgeEvents(rules, events, asOf)
  if (!verdict || !isOfChannel(rules, verdict)) return undefined
  const coming = comingEvent(events, asOf) ?? Number.POSITIVE_INFINITY
  const due = verdict.verdict === 'open' ? (verdict.dueAt ?? asOf + hour) : Number.POSITIVE_INFINITY
  const changesAt = Math.min(coming, due)
  return {
    measure: id,
    caseId,
    verdict,
    standing: verdict.leftOutBy === undefined ? standingOfCase(caseId, verdict, exclusions) : 'excluded',
    ...(Number.isFinite(changesAt) ? { changesAt } : {}),
  }
}

/** The next event that has not happened yet: the clock of a sender may be ahead of ours. */
export function comingEvent(events: StoredCase['events'], asOf: number): number | undefined {
  let next: number | undefined
  for (const { at } of events) if (at > asOf && (next === undefined || at < next)) next = at
  return next
}

/** A promise for one channel counts the cases of that channel, and those whose source states none. */
function isOfChannel(rules: MeasureContext['rules'], { ruleNumber, channel }: CaseVerdict): boolean {
  const promised = rules.find(({ number }) => number === ruleNumber)?.rule.channel ?? 'ALL'
  return promised === 'ALL' || channel === undefined || channel === promised
}
