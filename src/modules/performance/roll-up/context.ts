import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { type CalendarVersion, readCalendar } from '../../standards/index.ts'
import { counts, type Exclusion } from '../engine/exclusions.ts'
import { type CalendarsById, prepareRules, type RulesInForce } from '../engine/rules-in-force.ts'
import { exclusionsOf } from '../exclusions/queries.ts'
import { type RuleVersion, readMeasureRule } from '../rule.ts'

/** Everything that decides about the cases of a measure besides its facts. */
export type MeasureContext = {
  readonly organization: string
  readonly id: string
  /** Empty when the rule cannot be applied: it names a calendar that is not there. */
  readonly rules: RulesInForce
  readonly feed: string | null
  readonly exclusions: readonly Exclusion[]
  /** The same text as long as the rules, calendars and exclusions are the same. */
  readonly basis: string
}

/** The contexts of measures of one organization, in a few queries however many they are. */
export async function contextsOf(
  tx: Tx,
  organization: string,
  measures: readonly string[],
): Promise<readonly MeasureContext[]> {
  if (measures.length === 0) return []
  const versions = await versionsOf(tx, organization, measures)
  const { calendars, stamp } = await calendarsOf(tx, organization)
  const excluding = await exclusionsByMeasure(tx, organization, measures)
  return measures.map((id) => {
    const own = versions.get(id) ?? []
    const prepared = prepareRules(own, calendars)
    const exclusions = (excluding.get(id) ?? []).filter(counts)
    const parts = [
      ...own.map(({ number, effectiveFrom }) => `${number}@${effectiveFrom}`),
      ...own
        .map(({ rule }) => JSON.stringify(rule.standard?.calendar ?? ''))
        .map((calendar) => calendar + stamp),
      ...exclusions.map((exclusion) => `${exclusion.id}:${exclusion.state}`).toSorted(),
    ]
    return {
      organization,
      id,
      rules: prepared.ok ? prepared.value : [],
      feed: own.at(-1)?.rule.feed ?? null,
      exclusions,
      basis: createHash('sha256').update(parts.join('|')).digest('base64url'),
    }
  })
}

async function versionsOf(
  tx: Tx,
  organization: string,
  measures: readonly string[],
): Promise<ReadonlyMap<string, readonly RuleVersion[]>> {
  const rows = await tx
    .selectFrom('performance.measure_rule')
    .select(['measure_id', 'number', 'effective_from', 'body'])
    .where('organization_id', '=', organization)
    .where('measure_id', '=', sql<string>`any(${[...measures]}::uuid[])`)
    .orderBy('measure_id')
    .orderBy('number')
    .execute()
  const versions = new Map<string, RuleVersion[]>()
  for (const { measure_id, number, effective_from, body } of rows) {
    const list = versions.get(measure_id) ?? []
    list.push({ number, effectiveFrom: effective_from, rule: readMeasureRule(body) })
    versions.set(measure_id, list)
  }
  return versions
}

async function calendarsOf(
  tx: Tx,
  organization: string,
): Promise<{ readonly calendars: CalendarsById; readonly stamp: string }> {
  const rows = await tx
    .selectFrom('standards.calendar_version')
    .select(['calendar_id', 'number', 'effective_from', 'body', 'decided_by'])
    .where('organization_id', '=', organization)
    .orderBy('calendar_id')
    .orderBy('number')
    .execute()
  const calendars = new Map<string, CalendarVersion[]>()
  for (const { calendar_id, effective_from, body, decided_by } of rows) {
    const read = readCalendar(body)
    if (!read.ok) continue
    const list = calendars.get(calendar_id) ?? []
    list.push({ from: Temporal.PlainDate.from(effective_from), calendar: read.value, decidedBy: decided_by })
    calendars.set(calendar_id, list)
  }
  const stamp = rows.map(({ calendar_id, number }) => `${calendar_id}:${number}`).join(',')
  return { calendars, stamp }
}

async function exclusionsByMeasure(
  tx: Tx,
  organization: string,
  measures: readonly string[],
): Promise<ReadonlyMap<string, readonly Exclusion[]>> {
  const rows = await tx
    .selectFrom('performance.exclusion')
    .select('measure_id')
    .distinct()
    .where('organization_id', '=', organization)
    .where('measure_id', '=', sql<string>`any(${[...measures]}::uuid[])`)
    .execute()
  const found = new Map<string, readonly Exclusion[]>()
  for (const { measure_id } of rows)
    found.set(measure_id, await exclusionsOf(tx, { organization, id: measure_id }))
  return found
}
