import type { Language } from '../../../kernel/language/bilingual.ts'
import { detectElements, type ElementState } from '../elements/detect.ts'
import type { Model } from '../elements/model.ts'
import { readSignals } from '../elements/signals.ts'
import type { Label } from './labels.ts'
import { type Example, learn } from './regression.ts'
import type { LabelledText } from './texts.ts'

/** What was said of one element of one text, beside its label. */
export type Outcome = {
  readonly text: string
  readonly source: string
  readonly kind: LabelledText['kind']
  readonly language: Language
  readonly element: string
  readonly label: Label
  readonly state: ElementState
  readonly probability: number
  readonly weight: number
}

export type Accuracy = {
  /** Labels that readers settled as present or absent. */
  readonly labels: number
  readonly present: number
  /** Of what was said to be there, how much is. */
  readonly precision: number | null
  /** Of what is there and was not left uncertain, how much was found. */
  readonly recall: number | null
  /** Of all that is there, how much was found outright. */
  readonly found: number | null
  readonly uncertain: number | null
}

/** Each source judged by a model that saw no text of it. */
export function leaveOneSourceOut(
  texts: readonly LabelledText[],
  thresholds: Model['thresholds'],
): Outcome[] {
  const examples = new Map(texts.map((text) => [text, examplesOf(text)]))
  return [...new Set(texts.map(({ source }) => source))].flatMap((source) => {
    const others = texts.filter((text) => text.source !== source)
    const model = learn(
      others.flatMap((text) => examples.get(text) ?? []),
      thresholds,
    )
    return texts.filter((text) => text.source === source).flatMap((text) => judged(text, model))
  })
}

/** Says of a text what a model says, beside its labels. */
export function judged(text: LabelledText, model?: Model): Outcome[] {
  const { name, source, kind, language, weight } = text
  return detectElements(text.clauses, model).flatMap(({ id, state, probability }) => {
    const label = text.label.get(id)
    return label === undefined
      ? []
      : [{ text: name, source, kind, language, element: id, label, state, probability, weight }]
  })
}

/** What readers left unclear teaches the middle, lightly. */
const unclearWeight = 0.3
/** What administrations published teaches more than what was written for the purpose. */
const realWeight = 2

export function examplesOf(text: LabelledText): Example[] {
  const signals = readSignals(text.clauses)
  return [...text.label].flatMap(([element, label]) => {
    const own = signals.get(element)
    if (!own) return []
    const present = label === 'present' ? 1 : label === 'absent' ? 0 : 0.5
    return [
      {
        element,
        signals: own.signals,
        present,
        weight:
          text.weight * (text.kind === 'shared' ? realWeight : 1) * (label === 'unclear' ? unclearWeight : 1),
      },
    ]
  })
}

export function accuracyOf(outcomes: readonly Outcome[]): Accuracy {
  const settled = outcomes.filter(({ label }) => label !== 'unclear')
  const sum = (label: Label | null, state: ElementState | null) =>
    settled
      .filter((one) => (label === null || one.label === label) && (state === null || one.state === state))
      .reduce((total, { weight }) => total + weight, 0)
  const right = sum('present', 'present')
  return {
    labels: sum(null, null),
    present: sum('present', null),
    precision: ratio(right, sum(null, 'present')),
    recall: ratio(right, right + sum('present', 'absent')),
    found: ratio(right, sum('present', null)),
    uncertain: ratio(sum(null, 'uncertain'), sum(null, null)),
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
