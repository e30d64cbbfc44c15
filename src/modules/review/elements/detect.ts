import { elements } from '../../guide/index.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { contributions, type Model, probability } from './model.ts'
import { type ElementSignals, readSignals, type SignalName } from './signals.ts'
import { model as learned } from './weights.ts'

export type ElementState = 'present' | 'absent' | 'uncertain'

export type Evidence = {
  readonly place: string
  readonly text: string
  /** Phrases of the passage that spoke for the element. */
  readonly words: readonly string[]
}

export type ElementReading = {
  readonly id: string
  readonly state: ElementState
  /** How sure the state is, 0 to 1; for an uncertain one, how far its probability lies from one half. */
  readonly confidence: number
  readonly probability: number
  readonly evidence: readonly Evidence[]
  /** What weighed for (positive) and against it. */
  readonly because: readonly { readonly signal: SignalName; readonly weight: number }[]
}

const mostEvidence = 3
const longestExtract = 320

/** Says of each element of the guide whether a text holds it, with the passages that say so. */
export function detectElements(clauses: readonly ReadClause[], model: Model = learned): ElementReading[] {
  const signals = readSignals(clauses)
  return elements.map(({ id }) => reading(id, signals.get(id), model))
}

function reading(id: string, own: ElementSignals | undefined, model: Model): ElementReading {
  if (!own || own.passages.length === 0)
    return { id, state: 'absent', confidence: own ? 0.95 : 0.5, probability: 0.05, evidence: [], because: [] }
  const p = probability(model, id, own.signals)
  const { present, absent } = model.thresholds
  const state: ElementState = p >= present ? 'present' : p <= absent ? 'absent' : 'uncertain'
  const confidence = state === 'present' ? p : state === 'absent' ? 1 - p : 2 * Math.abs(p - 0.5)
  return {
    id,
    state,
    confidence: rounded(confidence),
    probability: rounded(p),
    evidence:
      state === 'absent'
        ? []
        : own.passages.slice(0, mostEvidence).map(({ clause, phrases }) => ({
            place: clause.place,
            text: extract(clause.text),
            words: [...new Set(phrases)],
          })),
    because: contributions(model, own.signals).map(({ signal, weight }) => ({
      signal,
      weight: rounded(weight),
    })),
  }
}

function extract(text: string): string {
  return text.length > longestExtract ? `${text.slice(0, longestExtract - 1).replace(/\s\S*$/u, '')}…` : text
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
