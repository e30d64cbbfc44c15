import type { Tx } from '../../../kernel/data/database.ts'
import { formatDay } from '../../standards/index.ts'
import type { Exclusion } from '../engine/exclusions.ts'
import type { RulesInForce } from '../engine/rules-in-force.ts'
import { addDecimals } from '../levels/decimal.ts'
import type { DayCounts } from '../results/period-results.ts'
import type { MeasureContext } from '../roll-up/context.ts'
import { type JudgedCase, judgeCase } from '../roll-up/judge-case.ts'
import { countObservations } from '../roll-up/observations.ts'
import { readCases } from '../roll-up/read-cases.ts'

/** Where past facts come from, and what was already left out of them. */
export type PastFacts = {
  readonly organization: string
  readonly feed: string
  /** The measure whose own counts and values are read too; a feed alone has none. */
  readonly measure: string
  readonly exclusions: readonly Exclusion[]
}

/**
 * Judges past facts by several sets of rules in one reading, with the engine of the live results: for the rules that
 * are in force the days come out exactly as they are stored.
 */
export async function simulate(
  tx: Tx,
  facts: PastFacts,
  scenarios: readonly RulesInForce[],
  asOf: number,
): Promise<readonly (readonly DayCounts[])[]> {
  const contexts = scenarios.map((rules) => contextOf(facts, rules))
  const days = scenarios.map(() => new Map<string, MutableDay>())
  if (contexts.some(isOfCases))
    for await (const cases of readCases(tx, facts.organization, [facts.feed]))
      for (const one of cases)
        for (const [index, context] of contexts.entries()) {
          const judged = isOfCases(context) ? judgeCase(context, one, asOf) : undefined
          if (judged) countCase(days[index] ?? new Map(), judged)
        }
  for (const [index, context] of contexts.entries())
    if (!isOfCases(context)) await countFacts(tx, context, days[index] ?? new Map())
  return days.map((counted) => [...counted.values()])
}

type MutableDay = { -readonly [key in keyof DayCounts]: DayCounts[key] } & {
  counted: { met: string; missed: string }
  excluded: { met: string; missed: string }
}

function contextOf(
  { organization, measure, feed, exclusions }: PastFacts,
  rules: RulesInForce,
): MeasureContext {
  return { organization, id: measure, rules, feed, exclusions, basis: '' }
}

function isOfCases({ rules }: MeasureContext): boolean {
  return rules.at(-1)?.rule.evidence === 'cases'
}

/** As the stored tallies are made: time paused is counted once the clock stopped, for excluded cases too. */
function countCase(days: Map<string, MutableDay>, { verdict, standing }: JudgedCase): void {
  const day = dayIn(days, formatDay(verdict.day), verdict.channel ?? '', verdict.ruleNumber)
  if (verdict.stoppedAt !== undefined) day.paused += verdict.paused
  const isDecided = verdict.verdict === 'met' || verdict.verdict === 'missed'
  if (standing === 'excluded') {
    if (isDecided) day.excluded[verdict.verdict] = addDecimals(day.excluded[verdict.verdict], '1')
    return
  }
  if (isDecided) day.counted[verdict.verdict] = addDecimals(day.counted[verdict.verdict], '1')
  else day[verdict.verdict] += 1
  if (verdict.withoutTarget) day.withoutTarget += 1
}

async function countFacts(tx: Tx, context: MeasureContext, days: Map<string, MutableDay>): Promise<void> {
  for (const one of await countObservations(tx, context)) {
    const day = dayIn(days, formatDay(one.day), one.channel, one.rule)
    day.counted = { met: String(one.met), missed: String(one.missed) }
    day.excluded = { met: String(one.excluded_met), missed: String(one.excluded_missed) }
  }
}

function dayIn(days: Map<string, MutableDay>, day: string, channel: string, ruleNumber: number): MutableDay {
  const key = `${day}/${channel}/${ruleNumber}`
  const known = days.get(key) ?? {
    day,
    channel,
    ruleNumber,
    counted: { met: '0', missed: '0' },
    excluded: { met: '0', missed: '0' },
    open: 0,
    unmeasurable: 0,
    withoutTarget: 0,
    paused: 0,
  }
  days.set(key, known)
  return known
}
