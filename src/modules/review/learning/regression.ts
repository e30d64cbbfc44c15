import { elements } from '../../guide/index.ts'
import type { Model } from '../elements/model.ts'
import { type Signals, signalNames } from '../elements/signals.ts'

export type Example = {
  readonly element: string
  readonly signals: Signals
  /** 1 present, 0 absent, 0.5 unclear. */
  readonly present: number
  readonly weight: number
}

/** An element's own offset is held close to 0: few texts speak for each. */
const penalty = { signals: 0.5, elements: 1.2 }
const mostRounds = 25

/** Logistic regression by Newton's method, with penalties on size. Deterministic. */
export function learn(examples: readonly Example[], thresholds: Model['thresholds']): Model {
  const ids = elements.map(({ id }) => id)
  const place = new Map(ids.map((id, i) => [id, 1 + signalNames.length + i]))
  const rows = examples.map(({ element, signals, present, weight }) => ({
    // The few places that are not 0: the constant, the signals, the element's own offset.
    places: [0, ...signalNames.map((_, i) => i + 1), place.get(element) ?? 0],
    values: [1, ...signalNames.map((name) => signals[name]), 1],
    present,
    weight,
  }))
  const size = 1 + signalNames.length + ids.length
  const penalties = Array.from({ length: size }, (_, i) =>
    i === 0 ? 0 : i <= signalNames.length ? penalty.signals : penalty.elements,
  )
  const learned = new Float64Array(size)
  for (let round = 0; round < mostRounds; round++) {
    const slope = Float64Array.from(penalties, (own, i) => own * (learned[i] ?? 0))
    const curve = penalties.map((own, i) => {
      const line = new Float64Array(size)
      line[i] = own + 1e-6
      return line
    })
    for (const { places, values, present, weight } of rows) {
      const sum = places.reduce((total, at, i) => total + (learned[at] ?? 0) * (values[i] ?? 0), 0)
      const p = 1 / (1 + Math.exp(-sum))
      const bend = weight * p * (1 - p)
      for (const [i, at] of places.entries()) {
        const value = values[i] ?? 0
        slope[at] = (slope[at] ?? 0) + weight * (p - present) * value
        const line = curve[at]
        if (line && value !== 0)
          for (const [j, other] of places.entries())
            line[other] = (line[other] ?? 0) + bend * value * (values[j] ?? 0)
      }
    }
    const step = solve(curve, slope)
    for (let i = 0; i < size; i++) learned[i] = (learned[i] ?? 0) - (step[i] ?? 0)
    if (step.every((move) => Math.abs(move) < 1e-6)) break
  }
  return {
    bias: learned[0] ?? 0,
    weights: named(signalNames, (_, i) => learned[i + 1] ?? 0),
    elements: named(ids, (id) => learned[place.get(id) ?? 0] ?? 0),
    thresholds,
  }
}

function named<Name extends string>(
  names: readonly Name[],
  value: (name: Name, i: number) => number,
): Record<Name, number> {
  // Object.fromEntries forgets that every name is there.
  return Object.fromEntries(names.map((name, i) => [name, value(name, i)])) as Record<Name, number>
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const answer = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    const pivotLine = matrix[i]
    const pivot = pivotLine?.[i] ?? 1
    for (let j = i + 1; j < size; j++) {
      const line = matrix[j]
      const factor = (line?.[i] ?? 0) / pivot
      if (!line || !pivotLine || factor === 0) continue
      for (let k = i; k < size; k++) line[k] = (line[k] ?? 0) - factor * (pivotLine[k] ?? 0)
      answer[j] = (answer[j] ?? 0) - factor * (answer[i] ?? 0)
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    const line = matrix[i]
    let sum = answer[i] ?? 0
    for (let k = i + 1; k < size; k++) sum -= (line?.[k] ?? 0) * (answer[k] ?? 0)
    answer[i] = sum / (line?.[i] ?? 1)
  }
  return answer
}
