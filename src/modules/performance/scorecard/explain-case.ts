import type { Tx } from '../../../kernel/data/database.ts'
import type { CaseEvent } from '../engine/case-history.ts'
import { ruleAt } from '../engine/rules-in-force.ts'
import type { Standard } from '../judging/target.ts'
import type { MeasureResults } from '../results/queries.ts'
import { contextsOf } from '../roll-up/context.ts'
import { type JudgedCase, judgeCase } from '../roll-up/judge-case.ts'
import { readCases } from '../roll-up/read-cases.ts'
import type { MeasureRule } from '../rule.ts'

/** What an event does to the clock of a rule. */
export type Meaning = 'opened' | 'responded' | 'closed' | 'reopened' | 'pause-start' | 'pause-end'

/** A case judged again from its events, by the same engine and as of the same moment as its figure. */
export type ExplainedCase = {
  readonly judged: JudgedCase & { readonly statedDue: boolean }
  readonly rule: MeasureRule
  /** What it was counted with: the calendar in force when the case was opened, and the time limit. */
  readonly standard: Standard | undefined
  /** Epoch milliseconds. */
  readonly asOf: number
  readonly events: readonly (CaseEvent & { readonly means: Meaning | null })[]
}

/** Null when the measure has no such case. */
export async function explainCase(
  tx: Tx,
  measure: MeasureResults,
  caseId: string,
  now: Temporal.Instant,
): Promise<ExplainedCase | null> {
  const [context] = await contextsOf(tx, measure.organization, [measure.id])
  if (!context?.feed) return null
  const asOf = measure.reading ? Temporal.Instant.from(measure.reading.computedAt) : now
  for await (const cases of readCases(tx, measure.organization, [context.feed], [caseId])) {
    for (const stored of cases) {
      const judged = judgeCase(context, stored, asOf.epochMilliseconds)
      const inForce = judged && ruleAt(context.rules, judged.verdict.openedAt)
      if (!judged || !inForce) continue
      const { rule, standard } = inForce
      const events = stored.events
        .toSorted((a, b) => a.at - b.at)
        .map((event) => ({ ...event, means: meaningOf(event, rule) }))
      const statedDue = events.some(({ means, detail }) => means === 'opened' && detail?.due !== undefined)
      return { judged: { ...judged, statedDue }, rule, standard, asOf: asOf.epochMilliseconds, events }
    }
  }
  return null
}

function meaningOf({ activity }: CaseEvent, { events }: MeasureRule): Meaning | null {
  if (!events) return null
  if (events.opened.includes(activity)) return 'opened'
  if (events.closed.includes(activity)) return 'closed'
  if (events.responded?.includes(activity)) return 'responded'
  if (events.reopened?.includes(activity)) return 'reopened'
  if (events.pauses?.some(({ start }) => start.includes(activity))) return 'pause-start'
  return events.pauses?.some(({ end }) => end.includes(activity)) ? 'pause-end' : null
}
