import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import {
  type CalendarChoice,
  type CalendarVersion,
  calendarsById,
  calendarsOf,
  calendarsToChoose,
} from '../../standards/index.ts'
import { keptChoice } from '../activate/kept-choice.ts'
import type { RunningMeasure } from '../activate/queries.ts'
import { type CalendarsById, prepareRules, type RulesInForce, zoneOf } from '../engine/rules-in-force.ts'
import { exclusionsOf } from '../exclusions/queries.ts'
import { type PeriodFigures, periodResults } from '../results/period-results.ts'
import { type MeasureRule, type RuleVersion, readMeasureRule } from '../rule.ts'
import { type PastFacts, simulate } from './simulate.ts'

/** What is tried: the facts, the rules they were judged by so far (none for a log alone), and the rule to start from. */
export type Trial = {
  readonly facts: PastFacts
  readonly rules: readonly RuleVersion[]
  readonly start: MeasureRule
  readonly calendars: readonly CalendarChoice[]
  readonly name: Bilingual
}

export type TrialResult = {
  /** Empty when no rule has been in force yet. */
  readonly soFar: readonly PeriodFigures[]
  /** For each tried rule, in their order. */
  readonly tried: readonly (readonly PeriodFigures[])[]
}

/** The trial of a measure with the rules it has. */
export async function trialOfMeasure(
  tx: Tx,
  measure: RunningMeasure,
  today: Temporal.PlainDate,
): Promise<Trial | null> {
  const last = measure.rules.at(-1)
  if (!last?.rule.feed) return null
  const kept = await calendarsOf(tx, measure.parties)
  return {
    facts: {
      organization: measure.organization,
      feed: last.rule.feed,
      measure: measure.id,
      exclusions: await exclusionsOf(tx, measure),
    },
    rules: measure.rules,
    start: last.rule,
    calendars: [
      ...(last.rule.standard ? [keptChoice(last.rule)] : []),
      ...calendarsToChoose(kept, measure.organization, today, last.rule.timeZone),
    ],
    name: last.rule.name,
  }
}

/** The trial of a log that no agreement speaks of yet: the rule is made of what is typed. */
export async function trialOfFeed(
  tx: Tx,
  feed: { readonly organization: string; readonly id: string; readonly name: Bilingual },
  activities: readonly string[],
  today: Temporal.PlainDate,
): Promise<Trial> {
  const kept = await calendarsOf(tx, [feed.organization])
  return {
    facts: { organization: feed.organization, feed: feed.id, measure: feed.id, exclusions: [] },
    rules: [],
    start: plainRule(feed.id, feed.name, activities),
    calendars: calendarsToChoose(kept, feed.organization, today, undefined),
    name: feed.name,
  }
}

/** Runs past facts through the rules so far and through each tried one, in one reading and in the same windows. */
export async function runTrial(
  tx: Tx,
  trial: Trial,
  tried: readonly MeasureRule[],
  now: Temporal.Instant,
): Promise<TrialResult | { readonly fault: Bilingual; readonly at: number }> {
  const calendars = await namedCalendars(tx, [...trial.rules.map(({ rule }) => rule), ...tried])
  const soFar = prepareRules(trial.rules, calendars)
  if (!soFar.ok) return { fault: soFar.refusal, at: 0 }
  const scenarios: RulesInForce[] = [soFar.value]
  for (const [at, rule] of tried.entries()) {
    const prepared = prepareRules([always(rule)], calendars)
    if (!prepared.ok) return { fault: prepared.refusal, at }
    scenarios.push(prepared.value)
  }
  const [before = [], ...after] = await simulate(tx, trial.facts, scenarios, now.epochMilliseconds)
  const today = now
    .toZonedDateTimeISO(zoneOf(tried[0] ?? trial.start))
    .toPlainDate()
    .toString()
  return {
    soFar: trial.rules.length ? periodResults(before, trial.rules, today) : [],
    tried: tried.map((rule, index) => periodResults(after[index] ?? [], [always(rule)], today)),
  }
}

/** A tried rule is held against all that ever happened. */
function always(rule: MeasureRule): RuleVersion {
  return { number: 1, effectiveFrom: '1990-01-01', rule }
}

async function namedCalendars(tx: Tx, rules: readonly MeasureRule[]): Promise<CalendarsById> {
  const ids = rules.flatMap(({ standard }) => {
    const calendar = standard?.calendar
    return typeof calendar === 'object' && 'id' in calendar && typeof calendar.id === 'string'
      ? [calendar.id]
      : []
  })
  const kept = await calendarsById(tx, [...new Set(ids)])
  return new Map(kept.map(({ id, versions }) => [id, versions satisfies readonly CalendarVersion[]] as const))
}

function plainRule(feed: string, name: Bilingual, activities: readonly string[]): MeasureRule {
  const [first = 'opened'] = activities
  const last = activities.at(-1) ?? 'closed'
  const text = { en: 'Trial', fr: 'Essai' }
  return readMeasureRule({
    name,
    kind: 'timeliness',
    channel: 'ALL',
    evidence: 'cases',
    feed,
    clock: 'resolution',
    events: { opened: [first], closed: [last] },
    standard: { calendar: 'CA', target: { workingDays: 5 } },
    target: '90',
    window: { kind: 'month' },
    exclusions: [],
    consequences: [],
    method: { formula: text, source: name, frequency: 'monthly', owner: text, gapRule: text },
  })
}
