import type { Weights } from './factors.ts'

/** What an organization may tune. The defaults are ours: editable data, never called official. */
export type AdvisorSettings = {
  readonly weights: Weights
  /** Yearly dollars: below `low` scores 0, up to `high` scores 1, above it 2. */
  readonly value: { readonly low: number; readonly high: number }
  /** The lowest score of each tier above simple. */
  readonly tierFrom: { readonly medium: number; readonly complex: number }
  /** How many points, over how many families, tell a draft to go up a tier. */
  readonly goUp: { readonly points: number; readonly families: number }
}

export const defaultSettings: AdvisorSettings = {
  weights: {
    services: 1,
    parties: 1,
    value: 1,
    duration: 1,
    novelty: 1,
    scope: 1,
    risk: 2,
    criticality: 1,
    money: 1,
    transfers: 1,
    authority: 1,
    sensitivity: 1,
  },
  value: { low: 100_000, high: 1_000_000 },
  tierFrom: { medium: 8, complex: 16 },
  goUp: { points: 6, families: 2 },
}
