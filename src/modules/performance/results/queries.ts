import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type RuleVersion, readMeasureRule } from '../rule.ts'
import type { DayRow } from './day-row.ts'
import { instantText } from './instant-text.ts'
import type { DayCounts } from './period-results.ts'

/** A promise that runs, with everything its figures are computed from. */
export type MeasureResults = {
  readonly organization: string
  readonly organizationName: Bilingual
  readonly id: string
  readonly parties: readonly string[]
  readonly source: 'level' | 'standard'
  readonly relationship: string | null
  readonly document: string | null
  readonly element: string | null
  readonly service: string | null
  readonly isPublic: boolean
  /** By their number. Never empty: a measure without a rule has nothing to show and is left out. */
  readonly rules: readonly (RuleVersion & { readonly decidedBy: Bilingual })[]
  readonly days: readonly DayCounts[]
  readonly reading: { readonly computedAt: string; readonly lastFactAt: string | null } | null
}

export type MeasureFilter = {
  readonly id?: string
  readonly relationship?: string
  readonly organization?: string
  readonly onlyPublic?: boolean
  /** Only the days from here on (ISO), and whole months where that is enough: for lists of many measures. */
  readonly overviewSince?: string
}

/** The measures that the acting organization may read, with their rules and daily counts, in a stable order. */
export async function measureResults(tx: Tx, filter: MeasureFilter): Promise<readonly MeasureResults[]> {
  let measures = tx
    .selectFrom('performance.measure as measure')
    .innerJoin('identity.organization as owner', 'owner.id', 'measure.organization_id')
    .selectAll('measure')
    .select(['owner.name_en', 'owner.name_fr'])
    .orderBy('measure.created_at')
    .orderBy('measure.id')
  if (filter.id !== undefined) measures = measures.where('measure.id', '=', filter.id)
  if (filter.relationship !== undefined)
    measures = measures.where('measure.relationship_id', '=', filter.relationship)
  if (filter.organization !== undefined)
    measures = measures.where('measure.organization_id', '=', filter.organization)
  if (filter.onlyPublic) measures = measures.where('measure.is_public', '=', true)
  const found = await measures.execute()
  if (found.length === 0) return []
  const asked = found.map(({ organization_id, id }) => ({ organization: organization_id, id }))
  const rules = await rulesOf(tx, asked)
  const { overviewSince } = filter
  const rolls = (id: string) => rules.get(id)?.some(({ rule }) => rule.window.kind === 'rolling') ?? false
  const days =
    overviewSince === undefined
      ? await daysOf(tx, asked)
      : new Map([
          ...(await daysOf(
            tx,
            asked.filter(({ id }) => rolls(id)),
            { since: overviewSince },
          )),
          ...(await daysOf(
            tx,
            asked.filter(({ id }) => !rolls(id)),
            { since: overviewSince, byMonth: true },
          )),
        ])
  const readings = await readingsOf(tx, asked)
  return found.flatMap((row) => {
    const own = rules.get(row.id)
    if (!own) return []
    return {
      organization: row.organization_id,
      organizationName: { en: row.name_en, fr: row.name_fr },
      id: row.id,
      parties: row.parties,
      source: row.source === 'standard' ? 'standard' : 'level',
      relationship: row.relationship_id,
      document: row.document_id,
      element: row.element_id,
      service: row.service_id,
      isPublic: row.is_public,
      rules: own,
      days: days.get(row.id) ?? [],
      reading: readings.get(row.id) ?? null,
    } satisfies MeasureResults
  })
}

type Asked = readonly { readonly organization: string; readonly id: string }[]

/** By organization too: keys begin with it, and without it every measure would be looked at. */
function isAsked(asked: Asked): RawBuilder<boolean> {
  const organizations = [...new Set(asked.map(({ organization }) => organization))]
  return sql<boolean>`organization_id = any(${organizations}::uuid[])
    and measure_id = any(${asked.map(({ id }) => id)}::uuid[])`
}

async function rulesOf(tx: Tx, asked: Asked) {
  const rows = await tx
    .selectFrom('performance.measure_rule')
    .selectAll()
    .where(isAsked(asked))
    .orderBy('number')
    .execute()
  const rules = new Map<string, MeasureResults['rules'][number][]>()
  for (const row of rows) {
    const version = {
      number: row.number,
      effectiveFrom: row.effective_from,
      rule: readMeasureRule(row.body),
      decidedBy: { en: row.decided_by_en, fr: row.decided_by_fr },
    }
    rules.set(row.measure_id, [...(rules.get(row.measure_id) ?? []), version])
  }
  return rules
}

async function daysOf(
  tx: Tx,
  asked: Asked,
  { since = '-infinity', byMonth = false }: { readonly since?: string; readonly byMonth?: boolean } = {},
): Promise<ReadonlyMap<string, readonly DayCounts[]>> {
  const days = new Map<string, DayCounts[]>()
  if (asked.length === 0) return days
  const { rows } = await (byMonth ? months(asked, since) : eachDay(asked, since)).execute(tx)
  for (const row of rows) {
    const counts: DayCounts = {
      day: row.day,
      channel: row.channel,
      ruleNumber: row.rule_number,
      counted: { met: row.met, missed: row.missed },
      excluded: { met: row.excluded_met, missed: row.excluded_missed },
      open: Number(row.open),
      unmeasurable: Number(row.unmeasurable),
      withoutTarget: Number(row.without_target),
      paused: Number(row.paused),
    }
    const own = days.get(row.measure_id)
    if (own) own.push(counts)
    else days.set(row.measure_id, [counts])
  }
  return days
}

type MeasureDayRow = DayRow & { readonly measure_id: string }

function eachDay(asked: Asked, since: string): RawBuilder<MeasureDayRow> {
  return sql`select measure_id, day, channel, rule_number, met, missed, open, unmeasurable, without_target,
      excluded_met, excluded_missed, paused
    from performance.day_tally
    where ${isAsked(asked)} and day >= ${since}::date
      and month >= date_trunc('month', ${since}::date)
    order by measure_id, day, channel, rule_number`
}

/** Whole months, the one that the first day lies in among them, all channels together. */
function months(asked: Asked, since: string): RawBuilder<MeasureDayRow> {
  return sql`select measure_id, month as day, '' as channel, rule_number, sum_met as met, sum_missed as missed,
      sum_open as open, sum_unmeasurable as unmeasurable, sum_without_target as without_target,
      sum_excluded_met as excluded_met, sum_excluded_missed as excluded_missed, sum_paused as paused
    from performance.month_tally
    where ${isAsked(asked)}
      and month >= date_trunc('month', ${since}::date)
    order by measure_id, month, rule_number`
}

async function readingsOf(tx: Tx, asked: Asked) {
  const rows = await tx
    .selectFrom('performance.reading')
    .select([
      'measure_id',
      instantText('computed_at'),
      instantText<'last_fact_at', string | null>('last_fact_at'),
    ])
    .where(isAsked(asked))
    .execute()
  return new Map(
    rows.map(
      (row) => [row.measure_id, { computedAt: row.computed_at, lastFactAt: row.last_fact_at }] as const,
    ),
  )
}
