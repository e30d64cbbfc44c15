import { isDeepStrictEqual } from 'node:util'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Percentage } from '../levels/percentage.ts'
import type { TargetMet } from '../levels/result.ts'
import { addCounts, type Counts, exactFigures, noCounts } from '../results/figures.ts'
import type { DayCounts } from '../results/period-results.ts'
import type { MeasureResults } from '../results/queries.ts'
import type { MeasureKind, MeasureRule } from '../rule.ts'
import { levelOf, ruleNumbered } from '../scorecard/level.ts'
import { type Cell, disclose, totalOf } from './disclose.ts'

/** A measure as the public reads it. Each one given out is kept as it was. */
export type LiveRelease = {
  readonly format: 'entente-live/1'
  readonly promise: {
    readonly name: Bilingual
    readonly kind: MeasureKind
    readonly target: Percentage | null
    readonly window: MeasureRule['window']
    readonly frequency: MeasureRule['method']['frequency']
    readonly formula: Bilingual
    readonly source: Bilingual
    readonly normalConditions: Bilingual | null
    readonly timeZone: string
  }
  /** The oldest first; the last one is the window that runs. */
  readonly periods: readonly LivePeriod[]
}

export type LivePeriod = LiveFigures & {
  readonly period: string
  readonly from: string
  readonly to: string
  readonly running: boolean
  readonly target: Percentage | null
  readonly cells: readonly (LiveFigures & { readonly channels: readonly string[] })[]
  /** What was given out for it before, once it was over, and why it changed. */
  readonly restated: readonly Restated[]
}

export type LiveFigures = Counts & {
  readonly measured: string
  readonly percentage: Percentage | null
  readonly targetMet: TargetMet
}

export type Restated = {
  readonly percentage: Percentage | null
  readonly measured: string
  readonly until: string
  readonly reason: Bilingual
}

/** Why finished windows changed: reasons of restatements, by the month their statement is of. */
export type Reasons = ReadonlyMap<string, Bilingual>

const mostPeriods = 25

/** What may be told of a measure now, given what was told last. */
export function releaseOf(
  measure: MeasureResults,
  before: LiveRelease | null,
  reasons: Reasons,
  now: Temporal.Instant,
): LiveRelease {
  const { rule, zone, results } = levelOf(measure, now)
  return {
    format: 'entente-live/1',
    promise: {
      name: rule.name,
      kind: rule.kind,
      target: rule.target ?? null,
      window: rule.window,
      frequency: rule.method.frequency,
      formula: rule.method.formula,
      source: rule.method.source,
      normalConditions: rule.normalConditions ?? null,
      timeZone: zone,
    },
    periods: results.slice(-mostPeriods).map((figures) => {
      const { period, from, to, running, target } = figures
      const old = before?.periods.find((one) => one.period === period)
      const commitment = ruleNumbered({ measure, rule }, figures.ruleNumber)
      const cells = disclose(channelsIn(measure.days, from, to), (old?.cells ?? []).map(cellFrom))
      const told = (counts: Counts): LiveFigures => exactFigures(counts, commitment)
      const total = told(totalOf(cells))
      return {
        period,
        from,
        to,
        running,
        target,
        ...total,
        cells: cells.map((cell) => ({ channels: cell.channels, ...told(cell) })),
        restated: restatements(old, { ...total, to }, reasons, now),
      }
    }),
  }
}

/** Whether the public would read anything else. */
export function isNews(release: LiveRelease, before: LiveRelease | null): boolean {
  return before === null || !isDeepStrictEqual(release, before)
}

function restatements(
  old: LivePeriod | undefined,
  total: LiveFigures & { readonly to: string },
  reasons: Reasons,
  now: Temporal.Instant,
): readonly Restated[] {
  if (!old || old.running || (old.met === total.met && old.missed === total.missed))
    return old?.restated ?? []
  return [
    ...old.restated,
    {
      percentage: old.percentage,
      measured: old.measured,
      until: now.toString({ smallestUnit: 'second' }),
      reason: reasons.get(total.to.slice(0, 7)) ?? words.late,
    },
  ]
}

function channelsIn(days: readonly DayCounts[], from: string, to: string): ReadonlyMap<string, Counts> {
  const channels = new Map<string, Counts>()
  for (const { day, channel, counted } of days) {
    if (day < from || day > to) continue
    channels.set(channel, addCounts(channels.get(channel) ?? noCounts, counted))
  }
  return channels
}

function cellFrom({ channels, met, missed }: LivePeriod['cells'][number]): Cell {
  return { channels, met, missed }
}

/** The window that runs, or the last one there is. */
export function currentOf({ periods }: LiveRelease): LivePeriod | undefined {
  return periods.find(({ running }) => running) ?? periods.at(-1)
}

/** How old facts may be before a figure is no longer shown as current, by how often they are promised. */
const freshFor: Record<LiveRelease['promise']['frequency'], number> = {
  continuous: 1,
  daily: 3,
  weekly: 10,
  monthly: 40,
  quarterly: 105,
  annual: 400,
}

const day = 86_400_000

/** True when the facts are older than their promised rhythm allows: the figure is then the last known one. */
export function isStale(
  { promise }: LiveRelease,
  reading: MeasureResults['reading'],
  now: Temporal.Instant,
): boolean {
  const newest = reading?.lastFactAt ?? reading?.computedAt
  if (!newest) return true
  const age = now.epochMilliseconds - Temporal.Instant.from(newest).epochMilliseconds
  return age > freshFor[promise.frequency] * day
}

const words = {
  late: {
    en: 'Facts came late or were corrected',
    fr: 'Des faits sont arrivés tard ou ont été corrigés',
  },
} satisfies Record<string, Bilingual>
