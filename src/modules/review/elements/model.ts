import { type SignalName, type Signals, signalNames } from './signals.ts'

/** Learned by logistic regression; see learning/measure.ts and docs/review-accuracy.md. */
export type Model = {
  readonly bias: number
  readonly weights: Readonly<Record<SignalName, number>>
  /** How much more often an element is there, whatever its signals; shrunk towards 0. */
  readonly elements: Readonly<Record<string, number>>
  /** Above `present` an element is said to be there, below `absent` not to be; between them it is uncertain. */
  readonly thresholds: { readonly present: number; readonly absent: number }
}

/** What `npm run accuracy -- --train` learns with. */
export const thresholds: Model['thresholds'] = { present: 0.7, absent: 0.15 }

/** Probability that a text holds an element, 0 to 1. */
export function probability(model: Model, element: string, signals: Signals): number {
  const sum = signalNames.reduce(
    (total, name) => total + model.weights[name] * signals[name],
    model.bias + (model.elements[element] ?? 0),
  )
  return 1 / (1 + Math.exp(-sum))
}

/** What each signal added to or took from the evidence, the weightiest first. */
export function contributions(
  model: Model,
  signals: Signals,
): { readonly signal: SignalName; readonly weight: number }[] {
  return signalNames
    .map((signal) => ({ signal, weight: model.weights[signal] * signals[signal] }))
    .filter(({ weight }) => Math.abs(weight) > 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
