import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Percentage } from '../levels/percentage.ts'
import type { TargetMet } from '../levels/result.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import type { Level } from '../scorecard/level.ts'

/** What a statement says, frozen. Its canonical JSON (RFC 8785) is what the hash seals. */
export type Statement = {
  readonly format: 'entente-statement/1'
  readonly relationship: { readonly id: string; readonly title: Bilingual }
  readonly month: string
  readonly number: number
  /** The hash of the statement this one corrects, and why. */
  readonly corrects: { readonly sha256: string; readonly reason: Bilingual } | null
  readonly answersForIt: { readonly id: string; readonly name: Bilingual }
  readonly parties: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly levels: readonly StatementLevel[]
  readonly proposedAt: string
}

export type StatementLevel = {
  readonly measure: string
  readonly name: Bilingual
  readonly period: string
  readonly from: string
  readonly to: string
  readonly target: Percentage | null
  readonly met: string
  readonly missed: string
  readonly measured: string
  readonly percentage: Percentage | null
  readonly targetMet: TargetMet
  readonly open: number
  readonly unmeasurable: number
  readonly excluded: string
  readonly percentageWithExcluded: Percentage | null
  readonly ruleNumber: number
  readonly computedAt: string | null
}

/** How a statement stands, from the answers to it and from what came after it. */
export type StatementState = 'proposed' | 'accepted' | 'contested' | 'corrected'

export type Answer = { readonly by: string; readonly outcome: 'accepted' | 'contested' }

/** One party that contests is enough; all the others must accept. */
export function stateOf(
  statement: { readonly organization: string; readonly parties: readonly string[] },
  answers: readonly Answer[],
  isCorrected: boolean,
): StatementState {
  if (isCorrected) return 'corrected'
  if (answers.some(({ outcome }) => outcome === 'contested')) return 'contested'
  const asked = statement.parties.filter((party) => party !== statement.organization)
  const all = asked.length > 0 && asked.every((party) => answers.some(({ by }) => by === party))
  return all ? 'accepted' : 'proposed'
}

/** The levels of a month: each measure whose window ends in it. */
export function levelsOfMonth(levels: readonly Level[], month: string): readonly StatementLevel[] {
  return levels.flatMap(({ measure, rule, results }) => {
    const figures = results.find((one) => endsIn(one, month))
    return figures
      ? [statementLevel(measure.id, rule.name, figures, measure.reading?.computedAt ?? null)]
      : []
  })
}

function endsIn({ to, running }: PeriodFigures, month: string): boolean {
  return to.slice(0, 7) === month && !running
}

function statementLevel(
  measure: string,
  name: Bilingual,
  figures: PeriodFigures,
  computedAt: string | null,
): StatementLevel {
  return {
    measure,
    name,
    period: figures.period,
    from: figures.from,
    to: figures.to,
    target: figures.target,
    met: figures.met,
    missed: figures.missed,
    measured: figures.measured,
    percentage: figures.percentage,
    targetMet: figures.targetMet,
    open: figures.open,
    unmeasurable: figures.unmeasurable,
    excluded: figures.excluded,
    percentageWithExcluded: figures.beforeExclusions.percentage,
    ruleNumber: figures.ruleNumber,
    computedAt,
  }
}

/** The months that are over, from the first with facts to the last, newest first. */
export function finishedMonths(levels: readonly Level[]): readonly string[] {
  const months = levels.flatMap(({ results }) =>
    results.filter(({ running }) => !running).map(({ to }) => to.slice(0, 7)),
  )
  return [...new Set(months)].toSorted().toReversed()
}

/** What was counted differently since a statement was made; empty when its figures still hold. */
export function changedSince(
  stated: readonly StatementLevel[],
  now: readonly StatementLevel[],
): readonly { readonly before: StatementLevel; readonly after: StatementLevel }[] {
  return stated.flatMap((before) => {
    const after = now.find(({ measure }) => measure === before.measure)
    return after && !sameFigures(before, after) ? [{ before, after }] : []
  })
}

function sameFigures(a: StatementLevel, b: StatementLevel): boolean {
  return a.met === b.met && a.missed === b.missed && a.excluded === b.excluded && a.target === b.target
}

export function sealed(statement: Statement): { readonly canonical: string; readonly sha256: string } {
  const canonical = canonicalOf(statement)
  return { canonical, sha256: hashOf(canonical) }
}

/** The hash of what is stated about the levels, the moment of computing left out: it changes when a figure does. */
export function fingerprintOf(levels: readonly StatementLevel[]): string {
  return hashOf(canonicalOf(levels.map(({ computedAt: _, ...figures }) => figures)))
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function canonicalOf(value: object): string {
  const canonical = canonicalize(value)
  if (canonical === undefined) throw new Error('a statement is always JSON')
  return canonical
}
