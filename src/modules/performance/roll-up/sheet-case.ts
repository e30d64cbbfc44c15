import type { PauseLedger } from '../../standards/index.ts'
import type { Standing, Verdict } from '../levels/tally.ts'
import type { JudgedCase } from './judge-case.ts'

/** What is kept of a verdict. Times are epoch milliseconds, days are counted from 1970-01-01. */
export type SheetCase = {
  readonly id: string
  readonly rule: number
  readonly day: number
  readonly opened: number
  readonly closed: number | null
  readonly due: number | null
  readonly verdict: Verdict
  readonly standing: Standing
  readonly withoutTarget: boolean
  readonly elapsed: number | null
  /** Null as long as it runs, and when nothing stopped it. */
  readonly paused: number | null
  readonly channel: string | null
  /** A list of `PausesOfCase` as text; null without any. */
  readonly pauses: string | null
}

/** What stopped the clock of a case for one reason and one party, in working milliseconds. */
export type PausesOfCase = {
  readonly reason: string
  readonly by: string
  readonly counted: number
  readonly refused: number
}

/** Time spent is told once the clock stopped: until then it depends on when one looks. */
export function sheetCaseOf({ caseId, verdict, standing }: JudgedCase): SheetCase {
  const stopped = verdict.stoppedAt !== undefined
  return {
    id: caseId,
    rule: verdict.ruleNumber,
    day: verdict.day,
    opened: verdict.openedAt,
    closed: verdict.closedAt ?? null,
    due: verdict.dueAt ?? null,
    verdict: verdict.verdict,
    standing,
    withoutTarget: verdict.withoutTarget,
    elapsed: stopped ? (verdict.elapsed ?? null) : null,
    paused: stopped && verdict.paused > 0 ? verdict.paused : null,
    channel: verdict.channel ?? null,
    pauses: stopped ? pausesText(verdict.ledger) : null,
  }
}

export function pausesOf({ pauses }: SheetCase): readonly PausesOfCase[] {
  return pauses === null ? [] : JSON.parse(pauses)
}

function pausesText({ entries }: PauseLedger): string | null {
  if (entries.length === 0) return null
  const sums = new Map<string, { reason: string; by: string; counted: number; refused: number }>()
  for (const { pause, claimed, counted } of entries) {
    const key = JSON.stringify([pause.reason, pause.causedBy])
    const sum = sums.get(key) ?? { reason: pause.reason, by: pause.causedBy, counted: 0, refused: 0 }
    sum.counted += counted
    sum.refused += claimed - counted
    sums.set(key, sum)
  }
  return JSON.stringify([...sums.values()])
}
