import type { Result } from '../../../kernel/value/result.ts'
import { formatDay } from '../calendars/day.ts'
import { isWorkingDay } from '../calendars/opening-hours.ts'
import { findDue } from '../clock/case-clocks.ts'
import { closingOf, dueAfterWorkingDays } from '../clock/days-due.ts'
import type { ClockRefusal } from '../clock/refusals.ts'
import {
  dueInstant,
  isWorkingInstant,
  nextWorkingInstant,
  preparedFor,
  previousWorkingInstant,
  type ServiceClock,
  type WorkingPeriod,
  workingPeriods,
  workingTimeBetween,
} from '../clock/service-clock.ts'
import { countedTime, pausedTime, unionOfStops } from '../clock/target-clock.ts'
import { addWorkingDays, type StartingDayRule, workingDaysBetween } from '../clock/working-days.ts'
import { dayField, fault, MalformedCase, momentField, numberField, pauseField } from './case-fields.ts'
import type { JsonRecord } from './case-file.ts'

/** What an operation answers, by the name of the expectation that asks for it. */
export type Answer =
  | { readonly kind: 'instant'; readonly instant: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'periods'; readonly periods: readonly WorkingPeriod[] }
  | { readonly kind: 'value'; readonly value: number | boolean | null }

/** Answers one expectation ("expect", "expectDue", …) of a case. Throws MalformedCase when the case cannot be run. */
export type Operation = (kase: JsonRecord, clock: ServiceClock, expectation: string) => Answer

export const operations: { readonly [op: string]: Operation } = {
  addSeconds: (kase, clock) =>
    instant(
      answered(dueInstant(clock, momentField(kase, 'start', clock), numberField(kase, 'seconds') * 1000)),
    ),

  between: (kase, clock) =>
    seconds(
      answered(workingTimeBetween(clock, momentField(kase, 'start', clock), momentField(kase, 'end', clock))),
    ),

  isWorkingTime: (kase, clock) => {
    const at = momentField(kase, 'at', clock)
    const atClosing = kase.closingInstantIsWorking === false && isClosing(clock, at)
    return { kind: 'value', value: !atClosing && answered(isWorkingInstant(clock, at)) }
  },

  nextOpen: (kase, clock) => instant(answered(nextWorkingInstant(clock, momentField(kase, 'at', clock)))),

  previousWorking: (kase, clock) =>
    instant(answered(previousWorkingInstant(clock, momentField(kase, 'at', clock)))),

  periods: (kase, clock) => {
    const count = numberField(kase, 'count')
    if (!Number.isInteger(count) || count < 0 || count > 1e6)
      throw fault('count', count, {
        en: 'a whole number up to 1,000,000',
        fr: 'un entier d’au plus 1\u00a0000\u00a0000',
      })
    return {
      kind: 'periods',
      periods: answered(workingPeriods(clock, momentField(kase, 'start', clock), count)),
    }
  },

  addDays,

  workingDaysBetween: (kase, clock) => {
    const rule = ruleText(kase)
    const bounds = {
      start: !/start exclusive|both exclusive/i.test(rule),
      end: /end inclusive|both inclusive/i.test(rule),
    }
    const [start, end] = [dayField(kase, 'start', clock), dayField(kase, 'end', clock)]
    return { kind: 'value', value: answered(workingDaysBetween(clock.hours, start, end, bounds)) }
  },

  isWorkingDay: (kase, clock) => ({
    kind: 'value',
    value: isWorkingDay(clock.hours, dayField(kase, 'date' in kase ? 'date' : 'at', clock)),
  }),

  clock: targetClock,
}

function addDays(kase: JsonRecord, clock: ServiceClock, expectation: string): Answer {
  const count = numberField(kase, 'days')
  const rule = startingDayRule(kase)
  const field = 'start' in kase ? 'start' : 'date'
  const day = () => answered(addWorkingDays(clock.hours, dayField(kase, field, clock), count, rule))
  const wantsDate = expectation === 'expectDate' || !String(kase[expectation]).includes('T')
  if (wantsDate) return { kind: 'date', date: formatDay(day()) }
  if (kase.endOfDay === true) return instant(closingOf(clock, day()))
  const start = Temporal.Instant.fromEpochMilliseconds(momentField(kase, field, clock))
  return instant(answered(dueAfterWorkingDays(clock, start, count, rule, 'same-time')))
}

/** Start, target and pauses give the due instant; `end` asks what has run, is left and was paused by then. */
function targetClock(kase: JsonRecord, clock: ServiceClock, expectation: string): Answer {
  const start = momentField(kase, 'start', clock)
  const stops = unionOfStops(pauseField(kase, clock))
  const extra = kase.pausedWorkingSeconds === undefined ? 0 : numberField(kase, 'pausedWorkingSeconds') * 1000
  if (expectation === 'expectDue') {
    const target = numberField(kase, 'targetSeconds') * 1000 + extra
    if (stops.at(-1)?.end === Number.POSITIVE_INFINITY) return dueWhilePaused(clock, start, target, stops)
    return instant(answered(findDue(clock, start, target, stops)))
  }
  const end = momentField(kase, 'end', clock)
  const prepared = answered(preparedFor(clock, start, end))
  if (expectation === 'expectPausedSeconds') return seconds(pausedTime(prepared, start, end, stops) + extra)
  const elapsed = countedTime(prepared, start, end, stops) - extra
  if (expectation === 'expectElapsedSeconds') return seconds(elapsed)
  if (expectation === 'expectRemainingSeconds')
    return seconds(numberField(kase, 'targetSeconds') * 1000 - elapsed)
  throw fault(expectation, kase[expectation], {
    en: 'expectDue, expectElapsedSeconds, expectRemainingSeconds or expectPausedSeconds',
    fr: 'expectDue, expectElapsedSeconds, expectRemainingSeconds ou expectPausedSeconds',
  })
}

/** A pause without end: due only when the target runs out before the pause, else nobody knows (null). */
function dueWhilePaused(
  clock: ServiceClock,
  start: number,
  target: number,
  stops: readonly { start: number; end: number }[],
): Answer {
  const due = answered(findDue(clock, start, target, stops.slice(0, -1)))
  return due <= (stops.at(-1)?.start ?? due) ? instant(due) : { kind: 'value', value: null }
}

function startingDayRule(kase: JsonRecord): StartingDayRule {
  const text = ruleText(kase)
  if (/\brolls?\b|treated as|counts as received|considered/i.test(text)) return 'roll-then-next'
  if (/start(ing)? day (itself )?(is|counts as) day 1/i.test(text)) return 'same-day'
  return 'next-working-day'
}

function ruleText(kase: JsonRecord): string {
  return [kase.rule, kase.fromNonWorking].filter((text) => typeof text === 'string').join('; ')
}

function isClosing(clock: ServiceClock, at: number): boolean {
  const next = nextWorkingInstant(clock, at + 1)
  return next.ok && next.value > at + 1
}

function answered<Value>(result: Result<Value, ClockRefusal>): Value {
  if (result.ok) return result.value
  throw new MalformedCase({ en: result.refusal.en, fr: result.refusal.fr })
}

function instant(value: number): Answer {
  return { kind: 'instant', instant: value }
}

function seconds(milliseconds: number): Answer {
  return { kind: 'value', value: milliseconds / 1000 }
}
