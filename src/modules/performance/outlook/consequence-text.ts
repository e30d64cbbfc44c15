import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList, formatMoney, formatPercent } from '../../../kernel/language/format.ts'
import type { DueConsequence } from '../engine/consequences.ts'
import type { Consequence } from '../rule.ts'
import { type Level, ruleNumbered } from '../scorecard/level.ts'
import { periodLabel } from '../scorecard/words-of-time.ts'
import type { RecordedConsequence } from './consequences.queries.ts'
import { consequenceNames, words } from './outlook.text.ts'

/** A consequence as a sentence needs it, whether it fired or is about to. */
export type NamedConsequence = {
  readonly kind: Consequence['kind']
  readonly clause: string
  readonly periods: readonly string[]
  /** In dollars, or in percent as the term states. */
  readonly amount: { readonly text: string; readonly unit: 'percent' | 'CAD' } | null
  readonly capped: boolean
}

export function recordedAs(level: Level, recorded: RecordedConsequence): NamedConsequence {
  const { consequences: terms } = ruleNumbered(level, recorded.ruleNumber)
  const term = terms.find(({ id }) => id === recorded.term)
  return { ...recorded, amount: amountIn(term, recorded.amount) }
}

export function dueAs({ term, periods, amount, capped }: DueConsequence): NamedConsequence {
  return { kind: term.kind, clause: term.clause, periods, amount: amountIn(term, amount ?? null), capped }
}

function amountIn(term: Consequence | undefined, text: string | null): NamedConsequence['amount'] {
  if (text === null) return null
  return { text, unit: term?.amount && 'percent' in term.amount ? 'percent' : 'CAD' }
}

/** "Corrective-action plan, under clause 8.1, because of July 2026 and August 2026." */
export function consequenceSentence(level: Level, recorded: RecordedConsequence, language: Language): string {
  return sentenceOf(recordedAs(level, recorded), language)
}

export function sentenceOf(named: NamedConsequence, language: Language): string {
  const amount = amountText(named, language)
  const name = consequenceNames[named.kind][language] + (amount ? ` (${amount})` : '')
  return words.sentence[language](name, named.clause, periodsText(named.periods, language))
}

export function amountText({ amount, capped }: NamedConsequence, language: Language): string | null {
  if (!amount) return null
  const text =
    amount.unit === 'percent'
      ? formatPercent(amount.text, language)
      : formatMoney({ amount: amount.text, currency: 'CAD' }, language)
  return capped ? `${text}, ${words.capped[language]}` : text
}

export function periodsText(periods: readonly string[], language: Language): string {
  return formatList(
    periods.map((period) => periodLabel(period, language)),
    language,
  )
}

/** The periods whose figures, corrected since, no longer say missed. */
export function noLongerMissed({ results }: Level, { periods }: RecordedConsequence): readonly string[] {
  return periods.filter((name) => results.find(({ period }) => period === name)?.targetMet !== 'N')
}
