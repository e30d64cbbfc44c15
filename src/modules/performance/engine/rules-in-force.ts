import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import type { CalendarVersion, WorkingCalendar } from '../../standards/index.ts'
import type { Standard } from '../judging/target.ts'
import { type ZoneReader, zoneReader } from '../log/zone-reader.ts'
import { prepareStandard } from '../mapping/prepare.ts'
import type { MeasureRule, RuleVersion } from '../rule.ts'

/** Every version of an organization's calendar that a rule may name by id. */
export type CalendarsById = ReadonlyMap<string, readonly CalendarVersion[]>

/** A rule ready to judge with, in force from an instant until the next one begins. */
export type RuleInForce = {
  readonly number: number
  readonly rule: MeasureRule
  /** Epoch milliseconds: the first instant of its first day in its zone. */
  readonly from: number
  readonly zone: ZoneReader
  readonly timeZone: string
  readonly standard?: Standard
}

/** By their beginning, the earliest first. */
export type RulesInForce = readonly RuleInForce[]

/**
 * Prepares the versions of a rule. A calendar named by its id gives a piece for each of its own versions: a case is
 * judged by the rule and by the calendar that were in force when it was opened, whatever follows.
 */
export function prepareRules(
  versions: readonly RuleVersion[],
  calendars: CalendarsById = new Map(),
): Result<RulesInForce, Bilingual> {
  const pieces: RuleInForce[] = []
  const ordered = versions.toSorted(
    (a, b) => compareText(a.effectiveFrom, b.effectiveFrom) || a.number - b.number,
  )
  for (const [index, version] of ordered.entries()) {
    const next = ordered[index + 1]?.effectiveFrom
    if (next === version.effectiveFrom) continue
    const of = piecesOf(version, next, calendars)
    if (!of.ok) return of
    pieces.push(...of.value)
  }
  return ok(pieces)
}

/** The rule for what happened at an instant (epoch ms); undefined before the first one. */
export function ruleAt(rules: RulesInForce, instant: number): RuleInForce | undefined {
  return rules.findLast(({ from }) => from <= instant)
}

/** The rule for a day (ISO) of counts or values. */
export function ruleOn(rules: RulesInForce, day: string): RuleInForce | undefined {
  return rules.findLast(({ from, timeZone }) => from <= startOf(day, timeZone))
}

/** The zone that the days of a rule belong to. */
export function zoneOf({ timeZone, standard }: MeasureRule, calendar?: WorkingCalendar): string {
  const stated = standard?.calendar
  const own = typeof stated === 'object' && 'timezone' in stated ? String(stated.timezone) : undefined
  return timeZone ?? calendar?.timezone ?? own ?? 'UTC'
}

type Calendar = NonNullable<MeasureRule['standard']>['calendar']

function piecesOf(
  version: RuleVersion,
  next: string | undefined,
  calendars: CalendarsById,
): Result<readonly RuleInForce[], Bilingual> {
  const stated = version.rule.standard?.calendar
  if (!isNamed(stated)) return piece(version, version.effectiveFrom, stated)
  const known = calendars.get(stated.id) ?? []
  const inForce = known
    .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))
    .filter(({ from }) => next === undefined || from.toString() < next)
  if (inForce.length === 0) return refused(faults.noCalendar)
  const pieces: RuleInForce[] = []
  for (const [index, { from, calendar }] of inForce.entries()) {
    const following = inForce[index + 1]?.from.toString()
    if (following !== undefined && following <= version.effectiveFrom) continue
    // Before its first version a calendar is read as that one: an agreement cannot run without any.
    const begins =
      index === 0 || from.toString() < version.effectiveFrom ? version.effectiveFrom : from.toString()
    const made = piece(version, begins, calendar)
    if (!made.ok) return made
    pieces.push(...made.value)
  }
  return ok(pieces)
}

function piece(
  { number, rule }: RuleVersion,
  begins: string,
  calendar: Calendar | WorkingCalendar | undefined,
): Result<readonly RuleInForce[], Bilingual> {
  const whole =
    typeof calendar === 'object' && 'holidaySets' in calendar ? (calendar as WorkingCalendar) : undefined
  const timeZone = zoneOf(rule, whole)
  const common = { number, rule, from: startOf(begins, timeZone), zone: zoneReader(timeZone), timeZone }
  if (!rule.standard || calendar === undefined) return ok([common])
  const standard = prepareStandard({ calendar, target: rule.standard.target }, timeZone)
  return standard.ok ? ok([{ ...common, standard: standard.value }]) : standard
}

function isNamed(calendar: Calendar | undefined): calendar is { id: string } {
  return typeof calendar === 'object' && 'id' in calendar && !('week' in calendar)
}

function startOf(day: string, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const faults = {
  noCalendar: {
    en: 'The rule names a calendar that has no version in force.',
    fr: 'La règle nomme un calendrier dont aucune version n’est en vigueur.',
  },
} as const
