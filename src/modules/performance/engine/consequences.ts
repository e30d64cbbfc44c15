import { fiscalYearOf } from '../../../kernel/time/fiscal-year.ts'
import { plainDate } from '../../standards/index.ts'
import { addDecimals, compareDecimals, type DecimalText, subtractDecimals } from '../levels/decimal.ts'
import type { TargetMet } from '../levels/result.ts'
import type { Period } from '../levels/window.ts'
import type { Consequence } from '../rule.ts'

/** A window that is over, as far as consequences care, with what was agreed for misses in it. */
export type JudgedPeriod = {
  readonly period: Period
  readonly targetMet: TargetMet
  readonly terms: readonly Consequence[]
}

/** A consequence that came due: with the period that completed its trigger and all the missed ones that made it. */
export type DueConsequence = {
  readonly term: Consequence
  readonly period: string
  readonly periods: readonly string[]
  /** In dollars, or in percent as the term states; absent when it costs nothing. */
  readonly amount?: DecimalText
  /** The cap of the fiscal year left less than the term's amount. */
  readonly capped: boolean
}

/** A consequence that fired already: what brought it stays used, whatever the figures say since. */
export type FiredConsequence = {
  readonly term: string
  readonly period: string
  readonly periods: readonly string[]
  readonly amount: DecimalText | null
}

/**
 * What the misses of windows lead to besides what fired already, term by term. Each window counts by what was agreed
 * for it. A miss that already brought a consequence does not bring the same one again; amounts of a fiscal year stop
 * at their cap.
 */
export function dueConsequences(
  windows: readonly JudgedPeriod[],
  fired: readonly FiredConsequence[] = [],
): readonly DueConsequence[] {
  const ids = new Set(windows.flatMap(({ terms }) => terms.map(({ id }) => id)))
  return [...ids].flatMap((id) =>
    dueOfTerm(
      windows,
      id,
      fired.filter(({ term }) => term === id),
    ),
  )
}

function dueOfTerm(
  windows: readonly JudgedPeriod[],
  id: string,
  fired: readonly FiredConsequence[],
): readonly DueConsequence[] {
  const due: DueConsequence[] = []
  const used = new Set(fired.flatMap(({ period, periods }) => [period, ...periods]))
  const spent = spentByYear(windows, fired)
  for (const [index, window] of windows.entries()) {
    const term = window.terms.find((one) => one.id === id)
    if (!term || window.targetMet !== 'N' || used.has(window.period.name)) continue
    const misses = windows
      .slice(Math.max(0, index - term.trigger.within + 1), index + 1)
      .filter(({ targetMet, terms }) => targetMet === 'N' && terms.some((one) => one.id === id))
      .map(({ period }) => period.name)
      .filter((name) => !used.has(name))
    if (misses.length < term.trigger.misses) continue
    for (const name of misses) used.add(name)
    const year = yearOf(window)
    const { amount, capped } = amountOf(term, spent.get(year) ?? '0')
    if (amount !== undefined) spent.set(year, addDecimals(spent.get(year) ?? '0', amount))
    due.push({
      term,
      period: window.period.name,
      periods: misses,
      ...(amount === undefined ? {} : { amount }),
      capped,
    })
  }
  return due
}

function yearOf({ period }: JudgedPeriod): string {
  return fiscalYearOf(plainDate(period.to))
}

function spentByYear(
  windows: readonly JudgedPeriod[],
  fired: readonly FiredConsequence[],
): Map<string, DecimalText> {
  const spent = new Map<string, DecimalText>()
  for (const { period, amount } of fired) {
    const window = windows.find((one) => one.period.name === period)
    if (!window || amount === null) continue
    const year = yearOf(window)
    spent.set(year, addDecimals(spent.get(year) ?? '0', amount))
  }
  return spent
}

function amountOf(
  { amount, cap }: Consequence,
  spent: DecimalText,
): { readonly amount?: DecimalText; readonly capped: boolean } {
  if (amount === undefined) return { capped: false }
  const full = 'percent' in amount ? amount.percent : amount.amount
  if (cap === undefined) return { amount: full, capped: false }
  const left = subtractDecimals(cap, spent)
  if (compareDecimals(left, full) >= 0) return { amount: full, capped: false }
  return { amount: compareDecimals(left, '0') > 0 ? left : '0', capped: true }
}
