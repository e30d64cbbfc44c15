import { type Language, languageNamed } from '../../../kernel/language/bilingual.ts'
import type { FieldValue } from '../../agreements/index.ts'
import { elementById, type FieldDefinition } from '../../guide/index.ts'
import { type Fact, readFacts, sentencesOf } from '../../parity/index.ts'
import type { ReadClause } from '../reading/read-text.ts'
import type { JudgedReport } from '../report/judged.ts'
import { fieldValueOf } from './field-value.ts'

/** A fact of the text that fits a typed field of an element. It counts once a person has confirmed it. */
export type Guess = {
  readonly element: string
  readonly field: FieldDefinition
  readonly value: FieldValue
  readonly place: string
  /** The passage that states it. */
  readonly text: string
}

type Passage = { readonly place: string; readonly text: string }

/** Facts that a sentence states in so many words: the field they fit, and the words the sentence must hold. */
const stated: readonly { element: string; field: string; kind: Fact['kind']; words: RegExp }[] = [
  {
    element: 'termination',
    field: 'notice',
    kind: 'duration',
    words: /terminat|\bend (?:it|this|the)\b|résili|mettre fin/iu,
  },
  {
    element: 'invoicing',
    field: 'due',
    kind: 'duration',
    words: /(?:pay|paid|due|paie|payer|paye|exigible)\p{L}*\b.*(?:invoice|bill|factur|within|dans les)/iu,
  },
  {
    element: 'fee-structure',
    field: 'fixed-sum',
    kind: 'money',
    words: /pay|fee|cost|price|paie|coût|tarif|prix/iu,
  },
  { element: 'privacy', field: 'breach-notice', kind: 'duration', words: /breach|atteinte/iu },
  {
    element: 'security',
    field: 'incident-notice',
    kind: 'duration',
    words: /security incident|incident de sécurité/iu,
  },
]

/**
 * Facts that fit typed fields: when the agreement begins and ends, then those that a sentence states in so many
 * words, the first of each kind. A person confirms each before it counts.
 */
export function guessFields(report: JudgedReport, clauses: readonly ReadClause[]): readonly Guess[] {
  const language = languageNamed(report.language)
  const sentences = clauses.flatMap((clause) =>
    sentencesOf(clause.text).map((text) => ({ place: clause.place, text, language: clause.language })),
  )
  const others = stated.flatMap(({ element, field: key, kind, words }) => {
    const field = fieldOf(element, key)
    for (const { place, text, language: own } of sentences) {
      const [first] = words.test(text) ? factsIn([{ place, text }], kind, own) : []
      if (field && first) return [{ element, field, ...first }]
    }
    return []
  })
  return [...termOf(report, language), ...others]
}

/** When the agreement begins and ends, as far as the text gives the days. */
export function termOf({ facts }: Pick<JudgedReport, 'facts'>, language: Language): readonly Guess[] {
  const days = factsIn(facts.term, 'date', language)
  const [start, end] = [fieldOf('term', 'start'), fieldOf('term', 'end')]
  const sorted = days.toSorted((a, b) => String(a.value).localeCompare(String(b.value)))
  const [first, last] = [sorted[0], sorted.length > 1 ? sorted.at(-1) : undefined]
  return [
    ...(start && first ? [{ element: 'term', field: start, ...first }] : []),
    ...(end && last && last.value !== first?.value ? [{ element: 'term', field: end, ...last }] : []),
  ]
}

function factsIn(passages: readonly Passage[], kind: Fact['kind'], language: Language) {
  return passages.flatMap(({ place, text }) =>
    readFacts(text, language)
      .facts.filter((fact) => fact.kind === kind)
      .flatMap((fact) => {
        const value = fieldValueOf(fact)
        return value === null ? [] : [{ value, place, text }]
      }),
  )
}

function fieldOf(element: string, key: string): FieldDefinition | undefined {
  return elementById(element)?.fields.find((field) => field.key === key)
}
