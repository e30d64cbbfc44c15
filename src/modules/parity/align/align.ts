import type { Clause } from '../clause.ts'
import { type Features, featuresOf, merged, sharedWeight, weightOf, weightsOf } from './features.ts'

/** Units that say the same thing: none, one or two on each side; `moved` when they stand in another order. */
export type AlignedPair = {
  readonly en: readonly number[]
  readonly fr: readonly number[]
  readonly moved: boolean
}

export type Unit = Pick<Clause, 'kind' | 'text'> & Partial<Pick<Clause, 'number' | 'level'>>

type Prepared = {
  readonly unit: Unit
  readonly features: Features
  readonly weight: number
  readonly length: number
}

type Texts = {
  readonly en: readonly Prepared[]
  readonly fr: readonly Prepared[]
  readonly enJoined: readonly (Prepared | undefined)[]
  readonly frJoined: readonly (Prepared | undefined)[]
  readonly weights: ReadonlyMap<string, number>
}

/** French runs about a sixth longer than English. */
const lengthRatio = 1.17
const gapCost = 0.95
const mergeCost = 0.45
const movedSimilarity = 0.45

/**
 * Pairs the units of two versions by dynamic programming in a band around the diagonal: length, kind, printed
 * number and shared features decide (after Gale and Church, 1993). What is left on both sides is matched out of order.
 */
export function align(english: readonly Unit[], french: readonly Unit[]): AlignedPair[] {
  if (english.length === 1 && french.length === 1) return [{ en: [0], fr: [0], moved: false }]
  const enFeatures = english.map((unit) => featuresOf(unit.text, 'en'))
  const frFeatures = french.map((unit) => featuresOf(unit.text, 'fr'))
  const weights = weightsOf([...enFeatures, ...frFeatures])
  const prepare = (units: readonly Unit[], features: readonly Features[]) =>
    units.map((unit, i): Prepared => {
      const own = features[i] ?? new Map()
      return { unit, features: own, weight: weightOf(own, weights), length: Math.max(1, unit.text.length) }
    })
  const en = prepare(english, enFeatures)
  const fr = prepare(french, frFeatures)
  return pairMoved(bestPath(en, fr, weights), en, fr, weights)
}

/** Each unit joined with the one after it. */
function joinedNeighbours(units: readonly Prepared[]): (Prepared | undefined)[] {
  return units.map((first, i) => {
    const second = units[i + 1]
    if (!second || !isRunning(first) || !isRunning(second)) return undefined
    return {
      unit: first.unit,
      features: merged(first.features, second.features),
      weight: first.weight + second.weight,
      length: first.length + second.length,
    }
  })
}

function bestPath(
  en: readonly Prepared[],
  fr: readonly Prepared[],
  weights: ReadonlyMap<string, number>,
): AlignedPair[] {
  const texts: Texts = { en, fr, enJoined: joinedNeighbours(en), frJoined: joinedNeighbours(fr), weights }
  const [n, m] = [en.length, fr.length]
  const band = Math.max(60, Math.abs(n - m) + 40)
  const width = 2 * band + 1
  const firstColumn = (i: number) => (n === 0 ? 0 : Math.round((i * m) / n)) - band
  const inBand = (i: number, j: number) => j >= firstColumn(i) && j < firstColumn(i) + width
  const cell = (i: number, j: number) => i * width + j - firstColumn(i)
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY)
  const move = new Uint8Array((n + 1) * width)
  for (let i = 0; i <= n; i++) {
    const end = Math.min(m, firstColumn(i) + width - 1)
    for (let j = Math.max(0, firstColumn(i)); j <= end; j++) {
      let best = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY
      let code = 0
      for (let k = 0; k < moves.length; k++) {
        const [di, dj] = moves[k] ?? noMove
        if (di > i || dj > j || !inBand(i - di, j - dj)) continue
        const before = cost[cell(i - di, j - dj)] ?? Number.POSITIVE_INFINITY
        if (before + lowestCost >= best) continue
        const total = before + stepCost(texts, i - di, j - dj, di, dj)
        if (total < best) {
          best = total
          code = k
        }
      }
      cost[cell(i, j)] = best
      move[cell(i, j)] = code
    }
  }
  return trace((i, j) => moves[move[cell(i, j)] ?? 0] ?? noMove, n, m)
}

const moves = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const
const noMove = [1, 1] as const

/** No step costs less: twins alike in every word, number and kind. */
const lowestCost = 1.25 - 1.6 - 0.35 - 0.2

function trace(
  moveTo: (i: number, j: number) => readonly [number, number],
  n: number,
  m: number,
): AlignedPair[] {
  const pairs: AlignedPair[] = []
  let [i, j] = [n, m]
  while (i > 0 || j > 0) {
    const [di, dj] = moveTo(i, j)
    i -= di
    j -= dj
    pairs.push({ en: indices(i, di), fr: indices(j, dj), moved: false })
  }
  return pairs.reverse()
}

function indices(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + k)
}

function stepCost(texts: Texts, i: number, j: number, di: number, dj: number): number {
  if (di === 0 || dj === 0) return gapCost
  const a = di === 2 ? texts.enJoined[i] : texts.en[i]
  const b = dj === 2 ? texts.frJoined[j] : texts.fr[j]
  if (!a || !b) return Number.POSITIVE_INFINITY
  if (di === 1 && dj === 1) return pairCost(a, b, texts.weights)
  const first = di === 2 ? texts.en[i] : texts.fr[j]
  const second = di === 2 ? texts.en[i + 1] : texts.fr[j + 1]
  const single = di === 2 ? b : a
  // Only running text is cut differently in the other language, and only when the lengths say so.
  if (!first || !second || !isRunning(single)) return Number.POSITIVE_INFINITY
  const ratio = b.length / (a.length * lengthRatio)
  if (ratio < 0.78 || ratio > 1.28) return Number.POSITIVE_INFINITY
  return mergeCost + pairCost(a, b, texts.weights)
}

function isRunning({ unit }: Prepared): boolean {
  return unit.kind === 'paragraph' || unit.kind === 'item'
}

function pairCost(a: Prepared, b: Prepared, weights: ReadonlyMap<string, number>): number {
  const length = Math.abs(Math.log(b.length / (a.length * lengthRatio)))
  const tolerance = 0.35 + 6 / Math.min(a.length, b.length)
  return (
    1.25 -
    1.6 * similarity(a, b, weights) +
    Math.min(0.8, 0.5 * Math.max(0, length - tolerance)) +
    kindCost(a.unit, b.unit)
  )
}

function similarity(a: Prepared, b: Prepared, weights: ReadonlyMap<string, number>): number {
  const total = a.weight + b.weight
  return total === 0 ? 0 : (2 * sharedWeight(a.features, b.features, weights)) / total
}

function kindCost(a: Unit, b: Unit): number {
  let cost = 0
  if (a.kind !== b.kind) {
    const kinds = new Set([a.kind, b.kind])
    cost += kinds.has('row') ? 1.2 : kinds.has('heading') ? 0.8 : 0.2
  } else if (a.kind === 'heading') cost += a.level === b.level ? -0.2 : 0.3
  else if (a.kind === 'row') cost -= 0.15
  if (a.number !== undefined && b.number !== undefined) cost += a.number === b.number ? -0.35 : 0.25
  return cost
}

/** Matches what stayed alone on both sides when it is clearly the same text elsewhere. */
function pairMoved(
  pairs: readonly AlignedPair[],
  en: readonly Prepared[],
  fr: readonly Prepared[],
  weights: ReadonlyMap<string, number>,
): AlignedPair[] {
  const loneFr = pairs.filter((pair) => pair.en.length === 0).map((pair) => pair.fr[0] ?? -1)
  const taken = new Set<number>()
  const result = pairs.map((pair): AlignedPair => {
    const own = en[pair.en[0] ?? -1]
    if (pair.fr.length > 0 || !own) return pair
    const best = loneFr
      .filter((j) => !taken.has(j))
      .map((j) => ({ j, score: closeness(own, fr[j], weights) }))
      .reduce((a, b) => (b.score > a.score ? b : a), { j: -1, score: 0 })
    if (best.score < movedSimilarity) return pair
    taken.add(best.j)
    return { en: pair.en, fr: [best.j], moved: true }
  })
  return result.filter((pair) => pair.en.length > 0 || !taken.has(pair.fr[0] ?? -1))
}

function closeness(a: Prepared, b: Prepared | undefined, weights: ReadonlyMap<string, number>): number {
  if (!b || a.unit.kind !== b.unit.kind) return 0
  const ratio = b.length / (a.length * lengthRatio)
  return ratio > 0.5 && ratio < 2 ? similarity(a, b, weights) : 0
}
