import { z } from 'zod'
import { bilingualShape } from '../../kernel/language/shape.ts'
import { isKnownZone } from '../../kernel/time/zone.ts'
import { isMoneyAmount } from '../../kernel/value/money.ts'
import {
  type CalendarRefusal,
  clockKinds,
  decimalShape,
  percentageShape,
  readCalendar,
  regions,
  targetShape,
} from '../standards/index.ts'

/** What pauses, exclusions and consequences are called by, in rules and in facts. */
export const codeShape = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const consequenceKinds = [
  'corrective-plan',
  'escalation',
  'fee-adjustment',
  'credit',
  'review',
] as const

/**
 * How a promise is measured from a date on: what counts as evidence, by which clock and calendar, against which
 * target, over which window. Stored as it is, never changed; another version follows from a later date.
 */
export const measureRule = z
  .strictObject({
    /** The promise in one sentence. */
    name: bilingualShape,
    kind: z.enum(['access', 'timeliness', 'accuracy', 'availability', 'satisfaction', 'cost', 'other']),
    /** A channel of the inventory, or 'ALL'. */
    channel: z.string().min(1),
    /** Cases are put together from events and judged by the clock; counts are so many of so many; values are read. */
    evidence: z.enum(['cases', 'counts', 'values']),
    feed: z.uuid().exactOptional(),
    /** The version of a service standard that it measures, or that its level rests on. */
    refersTo: z.strictObject({ standard: z.uuid(), version: z.int().min(1) }).exactOptional(),
    /** IANA zone of the days of periods; without it the calendar's, or UTC. */
    timeZone: z.string().refine(isKnownZone).exactOptional(),
    clock: z.enum(clockKinds).exactOptional(),
    events: z
      .strictObject({
        opened: activities(),
        responded: activities().exactOptional(),
        closed: activities(),
        reopened: activities().exactOptional(),
        pauses: z.array(pauseEvents()).exactOptional(),
      })
      .exactOptional(),
    standard: z
      .strictObject({
        calendar: z.union([z.literal('continuous'), z.enum(regions), calendarId(), calendarSnapshot()]),
        target: targetShape,
      })
      .exactOptional(),
    /** What a case is whose target nobody stated: nothing can be late, or nothing can be said. Without it 'met'. */
    withoutTarget: z.enum(['met', 'unmeasurable']).exactOptional(),
    /** Which of its days puts a case in a period; without it the day it was opened. */
    countedBy: z.enum(['opened', 'closed', 'due']).exactOptional(),
    pauseTerms: pauseTerms().exactOptional(),
    threshold: z
      .strictObject({ value: decimalShape, unit: bilingualShape, better: z.enum(['higher', 'lower']) })
      .exactOptional(),
    target: percentageShape.exactOptional(),
    window: z.union([
      z.strictObject({ kind: z.enum(['month', 'quarter', 'fiscal-year']) }),
      z.strictObject({ kind: z.literal('rolling'), days: z.int().min(1).max(3660) }),
    ]),
    minimumSample: z.int().min(1).max(1_000_000_000).exactOptional(),
    allowedMisses: z.int().min(0).max(1_000_000_000).exactOptional(),
    exclusions: z.array(
      z.strictObject({
        code: codeShape,
        label: bilingualShape,
        /** By a rule both parties signed, or only when both accept each time. */
        agreed: z.enum(['beforehand', 'both-parties']),
        clause: z.string().exactOptional(),
      }),
    ),
    consequences: z.array(
      z.strictObject({
        id: codeShape,
        kind: z.enum(consequenceKinds),
        /** So many windows missed within so many consecutive ones. */
        trigger: z
          .strictObject({ misses: z.int().min(1).max(120), within: z.int().min(1).max(120) })
          .refine(({ misses, within }) => misses <= within),
        amount: z
          .union([
            z.strictObject({ amount: money(), currency: z.literal('CAD') }),
            z.strictObject({ percent: percentageShape }),
          ])
          .exactOptional(),
        /** The most that all its amounts may come to in a fiscal year, in the same unit as the amount. */
        cap: z.string().exactOptional(),
        clause: z.string().min(1),
      }),
    ),
    method: z.strictObject({
      formula: bilingualShape,
      source: bilingualShape,
      frequency: z.enum(frequencies()),
      owner: bilingualShape,
      /** What is said for a period without data: nothing is known, or the period does not count. */
      gapRule: bilingualShape,
    }),
    normalConditions: bilingualShape.exactOptional(),
    report: bilingualShape.exactOptional(),
  })
  .superRefine((rule, context) => {
    const needs = (field: 'events' | 'threshold' | 'clock', when: boolean) => {
      if (when && rule[field] === undefined)
        context.addIssue({ code: 'custom', path: [field], message: `${rule.evidence} need ${field}` })
    }
    needs('events', rule.evidence === 'cases')
    needs('clock', rule.evidence === 'cases')
    needs('threshold', rule.evidence === 'values')
    if (rule.clock && rule.clock !== 'resolution' && rule.events && !rule.events.responded)
      context.addIssue({ code: 'custom', path: ['events', 'responded'], message: 'this clock needs answers' })
  })

export type MeasureRule = z.infer<typeof measureRule>
export type MeasureKind = MeasureRule['kind']
export type Consequence = MeasureRule['consequences'][number]
export type ExclusionTerm = MeasureRule['exclusions'][number]

/** A rule with the number and the first day (ISO) of its version. */
export type RuleVersion = {
  readonly number: number
  readonly effectiveFrom: string
  readonly rule: MeasureRule
}

/** Reads a stored rule. Throws when it is none: what was stored was checked, so anything else is damage. */
export function readMeasureRule(body: unknown): MeasureRule {
  return measureRule.parse(body)
}

function activities() {
  return z.array(z.string().min(1)).min(1)
}

function pauseEvents() {
  return z.strictObject({
    start: activities(),
    end: activities(),
    reason: codeShape,
    causedBy: z.string().min(1).exactOptional(),
  })
}

function pauseTerms() {
  const limit = z.int().min(0)
  const caps = z.strictObject({ perCase: limit.exactOptional(), perMonth: limit.exactOptional() })
  return z.strictObject({
    reasons: z.array(
      z.strictObject({
        code: codeShape,
        label: bilingualShape,
        stops: z.array(z.enum(clockKinds)).exactOptional(),
        evidenceRequired: z.boolean().exactOptional(),
        caps: caps.exactOptional(),
      }),
    ),
    caps: caps.exactOptional(),
  })
}

/** A calendar of an organization: the version in force when a case is opened applies to that case. */
function calendarId() {
  return z.strictObject({ id: z.uuid() })
}

/** A calendar written out, as it stood when both parties agreed on it. */
function calendarSnapshot() {
  return z.looseObject({ week: z.looseObject({}) }).superRefine((value, context) => {
    const read = readCalendar(value)
    if (read.ok) return
    for (const { field, en } of read.refusal satisfies readonly CalendarRefusal[])
      context.addIssue({ code: 'custom', path: [field], message: en })
  })
}

function money() {
  return z.string().refine(isMoneyAmount)
}

function frequencies() {
  return ['continuous', 'daily', 'weekly', 'monthly', 'quarterly', 'annual'] as const
}
