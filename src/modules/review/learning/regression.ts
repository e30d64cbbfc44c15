import { elements } from '../../guide/index.ts'
import { type Model, probability } from '../elements/model.ts'
import { type SignalName, type Signals, signalNames } from '../elements/signals.ts'

export type Example = {
  readonly element: string
  readonly signals: Signals
  /** 1 present, 0 absent, 0.5 unsettled. */
  readonly present: number
  readonly weight: number
}

const penalty = { signals: 0.02, elements: 1.2 }
const rounds = 3_000
const step = 0.6

/** Logistic regression by gradient descent, the elements' own offsets held close to 0. Deterministic. */
export function learn(examples: readonly Example[], thresholds: Model['thresholds']): Model {
  const weights: Record<SignalName, number> = {
    title: 0,
    label: 0,
    sure: 0,
    sureTotal: 0,
    together: 0,
    hints: 0,
    inSection: 0,
    structure: 0,
    length: 0,
  }
  const offsets = Object.fromEntries(elements.map(({ id }) => [id, 0]))
  let bias = -1
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < rounds; round++) {
    const rate = step / (1 + round / 1000)
    const slope = Object.fromEntries(signalNames.map((name) => [name, 0]))
    const offsetSlope = Object.fromEntries(elements.map(({ id }) => [id, 0]))
    let biasSlope = 0
    const model: Model = { bias, weights, elements: offsets, thresholds }
    for (const { element, signals, present, weight } of examples) {
      const error = (probability(model, element, signals) - present) * weight
      biasSlope += error
      for (const name of signalNames) slope[name] = (slope[name] ?? 0) + error * signals[name]
      offsetSlope[element] = (offsetSlope[element] ?? 0) + error
    }
    bias -= (rate * biasSlope) / total
    for (const name of signalNames)
      weights[name] -= rate * ((slope[name] ?? 0) / total + (penalty.signals * weights[name]) / 50)
    for (const { id } of elements) {
      const now = offsets[id] ?? 0
      offsets[id] = now - rate * 10 * (((offsetSlope[id] ?? 0) + penalty.elements * now) / total)
    }
  }
  return { bias, weights, elements: offsets, thresholds }
}
