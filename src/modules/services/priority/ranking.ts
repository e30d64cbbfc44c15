import { type Criterion, criteria, type Weights } from './criteria.ts'

/** A service with a score from 0 to 4 on every criterion. */
export type Scored = { readonly id: string; readonly scores: { readonly [code in Criterion]: number } }

export type Ranked = {
  readonly id: string
  /** 1 is the highest; equal totals share a rank. */
  readonly rank: number
  /** Out of 100, cut to one decimal; ranks compare exact totals, never this. */
  readonly score: string
  /** The best and worst rank when each weight alone moves by a fifth, up or down. */
  readonly best: number
  readonly worst: number
}

/** One weight moved by a fifth, and the services whose rank it changes. */
export type Shift = {
  readonly criterion: Criterion
  readonly direction: 'up' | 'down'
  readonly moved: readonly string[]
}

export type Ranking = { readonly services: readonly Ranked[]; readonly shifts: readonly Shift[] }

const highestScore = 4

/**
 * Ranks services by the weighted sum of their scores, and says whether the ranking survives a change of a fifth in
 * each weight. Exact: weights are whole numbers, a fifth is taken by counting the others five times.
 */
export function rank(services: readonly Scored[], weights: Weights): Ranking {
  const base = ranksOf(services, weights)
  const shifts = criteria.flatMap(({ code }) =>
    (['up', 'down'] as const).map((direction) => {
      const shifted = ranksOf(services, shiftedWeights(weights, code, direction))
      return { criterion: code, direction, ranks: shifted }
    }),
  )
  const ranked = services.map(({ id, scores }): Ranked => {
    const all = [base, ...shifts.map(({ ranks }) => ranks)].map((ranks) => ranks.get(id) ?? 0)
    return {
      id,
      rank: base.get(id) ?? 0,
      score: outOf100(total(scores, weights), weights),
      best: Math.min(...all),
      worst: Math.max(...all),
    }
  })
  return {
    services: ranked.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)),
    shifts: shifts.map(({ criterion, direction, ranks }) => ({
      criterion,
      direction,
      moved: services.map(({ id }) => id).filter((id) => ranks.get(id) !== base.get(id)),
    })),
  }
}

function ranksOf(services: readonly Scored[], weights: Weights): ReadonlyMap<string, number> {
  const totals = services.map(({ id, scores }) => ({ id, total: total(scores, weights) }))
  return new Map(
    totals.map(({ id, total: own }) => [id, 1 + totals.filter((other) => other.total > own).length]),
  )
}

function shiftedWeights(weights: Weights, code: Criterion, direction: 'up' | 'down'): Weights {
  const times = (own: Criterion) => (own === code ? (direction === 'up' ? 6 : 4) : 5)
  const entries = criteria.map(({ code: own }) => [own, weights[own] * times(own)] as const)
  // Every criterion is there: the list it was made from is the list of the type.
  return Object.fromEntries(entries) as Weights
}

function total(scores: Scored['scores'], weights: Weights): number {
  return criteria.reduce((sum, { code }) => sum + scores[code] * weights[code], 0)
}

function outOf100(sum: number, weights: Weights): string {
  const most = highestScore * criteria.reduce((all, { code }) => all + weights[code], 0)
  if (most === 0) return '0.0'
  const tenths = String(Math.floor((sum * 1000) / most)).padStart(2, '0')
  return `${tenths.slice(0, -1)}.${tenths.slice(-1)}`
}
