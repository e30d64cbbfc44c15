import type { EpochDay } from '../standards/index.ts'
import { type Judgement, type JudgingRule, judge } from './judging/judge.ts'
import { type Commitment, type PeriodResult, resultOf } from './levels/result.ts'
import { addCase, emptyRollUp, tallies } from './levels/roll-up.ts'
import type { Window } from './levels/window.ts'
import type { CaseReading, LogCase } from './log/case.ts'
import type { LogFinding, RowIssue } from './log/findings.ts'
import type { ZoneReader } from './log/zone-reader.ts'
import type { EvaluationMapping } from './mapping/mapping.ts'

/** A log, the rule it is judged by, and the moment (epoch ms) at which cases still open are judged. */
export type EvaluationRequest = {
  /** As the person wrote it; findings name it so. */
  readonly name: string
  readonly path: string
  readonly mapping: EvaluationMapping
  readonly rule: JudgingRule
  readonly asOf: number
}

/** A verdict as it goes out; a rejected row has no case, and the rule that rejected it as its reason. */
export type VerdictRow =
  | { readonly row: number; readonly id: string; readonly rejected: RowIssue }
  | (LogCase & { readonly judgement: Judgement })

export type EvaluationSinks = {
  readonly finding: (finding: LogFinding) => void
  readonly verdict: (verdict: VerdictRow) => void
  /** Called between batches, so that a slow reader of the verdicts holds the work up and memory stays flat. */
  readonly flush: (rows: number) => Promise<void>
}

/**
 * Counts over a whole log; `rows` are its data rows. Met, missed, open, unmeasurable and excluded add up to the rows
 * of a log of cases. Rejected rows are part of unmeasurable, duplicates part of rejected. In a log of events they add
 * up to the cases and the events that were rejected.
 */
export type EvaluationCounts = {
  rows: number
  cases: number
  met: number
  missed: number
  open: number
  unmeasurable: number
  excluded: number
  rejected: number
  duplicates: number
  withoutTarget: number
}

export type Evaluation = EvaluationCounts & { readonly periods: readonly PeriodResult[] }

/** Judges cases one by one, counts them and sends them on. */
export type CaseJudging = {
  readonly counts: EvaluationCounts
  readonly note: (row: number, issue: RowIssue) => void
  readonly take: (reading: CaseReading) => void
  readonly end: () => Evaluation
}

export function startJudging(
  { name, mapping, rule, asOf }: EvaluationRequest,
  zone: ZoneReader,
  sinks: EvaluationSinks,
): CaseJudging {
  const counts = noCounts()
  const rollUp = emptyRollUp()
  const dayOf = dayReader(mapping, zone)
  const note = (row: number, issue: RowIssue) => sinks.finding({ file: name, row, ...issue })
  return {
    counts,
    note,
    take(reading) {
      if ('rejected' in reading) {
        note(reading.row, reading.rejected)
        countRejected(counts, reading.rejected)
        sinks.verdict(reading)
        return
      }
      for (const issue of reading.notes) note(reading.row, issue)
      const judgement = judge(reading.fact, rule, asOf)
      const withoutTarget = judgement.reason === 'no-target'
      const standing = reading.excluded ? 'excluded' : 'counted'
      counts.cases += 1
      counts[reading.excluded ? 'excluded' : judgement.verdict] += 1
      if (withoutTarget && !reading.excluded) counts.withoutTarget += 1
      addCase(rollUp, { day: dayOf(reading, judgement), verdict: judgement.verdict, standing, withoutTarget })
      sinks.verdict({ ...reading, judgement })
    },
    end: () => ({
      ...counts,
      periods: tallies(rollUp, windowOf(mapping)).map((tally) => resultOf(tally, commitmentOf(mapping))),
    }),
  }
}

/** What a mapping promises over its periods. */
export function commitmentOf({ target, minimumSample, allowedMisses }: EvaluationMapping): Commitment {
  return {
    ...(target === undefined ? {} : { target }),
    ...(minimumSample === undefined ? {} : { minimumSample }),
    ...(allowedMisses === undefined ? {} : { allowedMisses }),
  }
}

function windowOf({ period }: EvaluationMapping): Window {
  if (period?.kind === 'rolling') return { kind: 'rolling', days: period.days ?? 1 }
  return { kind: period?.kind ?? 'month' }
}

/** The day that puts a case in a period, in the mapping's zone. */
function dayReader(
  { period }: EvaluationMapping,
  zone: ZoneReader,
): (reading: LogCase, judgement: Judgement) => EpochDay {
  const by = period?.by ?? 'opened'
  return ({ fact }, judgement) => {
    const at = by === 'opened' ? fact.opened : by === 'closed' ? fact.closed : judgement.due
    return Math.floor(zone.wallOf(at ?? fact.opened) / 86_400_000)
  }
}

function countRejected(counts: EvaluationCounts, issue: RowIssue): void {
  counts.rejected += 1
  counts.unmeasurable += 1
  if (issue.rule === 'duplicate-id') counts.duplicates += 1
}

function noCounts(): EvaluationCounts {
  return {
    rows: 0,
    cases: 0,
    met: 0,
    missed: 0,
    open: 0,
    unmeasurable: 0,
    excluded: 0,
    rejected: 0,
    duplicates: 0,
    withoutTarget: 0,
  }
}
