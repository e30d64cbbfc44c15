import type { Language } from '../../../kernel/language/bilingual.ts'
import { longestStated, type StatedDetail, type StatedKind } from '../../register/index.ts'
import { type Guess, guessFields } from '../guess/guess-fields.ts'
import { shownValue } from '../guess/show-value.ts'
import type { ReadClause } from '../reading/read-text.ts'
import type { JudgedReport } from '../report/judged.ts'
import { signatories } from './signatories.ts'

/** What the text states beyond the form's own fields: nothing counts until a person ticks it. */
export type Suggestion = StatedDetail & { readonly key: string }

const most: Readonly<Record<StatedKind, number>> = {
  term: 3,
  renewal: 2,
  notice: 1,
  payment: 1,
  amount: 5,
  level: 10,
  signatory: 4,
}

const renews = /renew|extend|extension|reconduct|renouvel|prolong|prorog/iu

/** The same for the same report, whoever asks and however often: a form names them by their key. */
export function suggestions(
  report: JudgedReport,
  clauses: readonly ReadClause[],
  language: Language,
): readonly Suggestion[] {
  const { facts } = report
  const guesses = guessFields(report, clauses)
  const guess = (element: string, field: string, kind: StatedKind): StatedDetail[] =>
    guesses
      .filter((one) => one.element === element && one.field.key === field)
      .map((one) => ({ kind, text: shownValue(one, language), place: one.place, passage: one.text }))
  const sentence =
    (kind: StatedKind) =>
    ({ place, text }: { readonly place: string; readonly text: string }): StatedDetail => ({
      kind,
      text: cut(text),
      place,
      passage: text,
    })
  const found: readonly StatedDetail[] = [
    ...facts.term.filter(({ text }) => !renews.test(text)).map(sentence('term')),
    ...facts.term.filter(({ text }) => renews.test(text)).map(sentence('renewal')),
    ...guess('termination', 'notice', 'notice'),
    ...guess('invoicing', 'due', 'payment'),
    ...otherAmounts(facts.amounts, guesses).map(({ value, place, text }) => ({
      kind: 'amount' as const,
      text: value,
      place,
      passage: text,
    })),
    ...facts.serviceLevels.map(sentence('level')),
    ...signatories(clauses).map(({ name, place, text }) => ({
      kind: 'signatory' as const,
      text: name,
      place,
      passage: text,
    })),
  ]
  const distinct = found.filter(
    ({ kind, text }, index) =>
      text !== '' && found.findIndex((other) => other.kind === kind && other.text === text) === index,
  )
  return [...Map.groupBy(distinct, ({ kind }) => kind)].flatMap(([kind, own]) =>
    own.slice(0, most[kind]).map((one, index) => ({ ...one, key: `${kind}-${index}` })),
  )
}

/** Amounts beside the one that the form's own field already holds. */
function otherAmounts(amounts: JudgedReport['facts']['amounts'], guesses: readonly Guess[]) {
  const main = guesses.find(({ field }) => field.key === 'fixed-sum')
  const first = amounts.findIndex(({ place, text }) => place === main?.place && text === main.text)
  return amounts.filter(({ value }, index) => index !== first && value !== amounts[first]?.value)
}

function cut(text: string): string {
  return text.length > longestStated ? `${text.slice(0, longestStated - 1).replace(/\s\S*$/u, '')}…` : text
}
