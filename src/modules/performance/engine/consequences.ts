import { fiscalYearOf } from '../../../kernel/time/fiscal-year.ts'
import { plainDate } from '../../standards/index.ts'
import { addDecimals, compareDecimals, type DecimalText, subtractDecimals } from '../levels/decimal.ts'
import type { TargetMet } from '../levels/result.ts'
import type { Period } from '../levels/window.ts'
import type { Consequence } from '../rule.ts'

/** A window that is over, as far as consequences care. */
export type JudgedPeriod = { readonly period: Period; readonly targetMet: TargetMet }

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

/**
 * What the misses of windows lead to, in their order. A miss that already brought a consequence does not bring the
 * same one again; amounts of a fiscal year stop at their cap.
 */
export function dueConsequences(
  windows: readonly JudgedPeriod[],
  terms: readonly Consequence[],
): readonly DueConsequence[] {
  return terms.flatMap((term) => dueOfTerm(windows, term))
}

function dueOfTerm(windows: readonly JudgedPeriod[], term: Consequence): readonly DueConsequence[] {
  const due: DueConsequence[] = []
  const used = new Set<number>()
  const spent = new Map<string, DecimalText>()
  for (const [index, window] of windows.entries()) {
    if (window.targetMet !== 'N') continue
    const first = Math.max(0, index - term.trigger.within + 1)
    const misses = windows
      .map((_, at) => at)
      .slice(first, index + 1)
      .filter((at) => windows[at]?.targetMet === 'N' && !used.has(at))
    if (misses.length < term.trigger.misses) continue
    for (const at of misses) used.add(at)
    const year = fiscalYearOf(plainDate(window.period.to))
    const { amount, capped } = amountOf(term, spent.get(year) ?? '0')
    if (amount !== undefined) spent.set(year, addDecimals(spent.get(year) ?? '0', amount))
    due.push({
      term,
      period: window.period.name,
      periods: misses.map((at) => windows[at]?.period.name ?? ''),
      ...(amount === undefined ? {} : { amount }),
      capped,
    })
  }
  return due
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
