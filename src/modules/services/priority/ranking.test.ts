import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Criterion, criteria, defaultWeights, volumeBand, type Weights } from './criteria.ts'
import { rank, type Scored } from './ranking.ts'

const each = <Value>(value: Value): { readonly [code in Criterion]: Value } => ({
  volume: value,
  importance: value,
  information: value,
  reach: value,
  value,
  efficiency: value,
})

describe('the ranking of services', () => {
  test('goes by weighted totals, equal ones sharing a rank', () => {
    const { services } = rank(
      [
        { id: 'low', scores: each(1) },
        { id: 'high', scores: each(4) },
        { id: 'twin', scores: each(4) },
      ],
      defaultWeights,
    )
    expect(services.map(({ id, rank: own, score }) => [id, own, score])).toEqual([
      ['high', 1, '100.0'],
      ['twin', 1, '100.0'],
      ['low', 3, '25.0'],
    ])
  })

  test('says which weight, moved by a fifth, would change it', () => {
    const weights: Weights = { ...defaultWeights, volume: 20, importance: 21 }
    const { services, shifts } = rank(
      [
        { id: 'many', scores: { ...each(0), volume: 4 } },
        { id: 'vital', scores: { ...each(0), importance: 4 } },
      ],
      weights,
    )
    expect(services.map(({ id, best, worst }) => [id, best, worst])).toEqual([
      ['vital', 1, 2],
      ['many', 1, 2],
    ])
    expect(
      shifts
        .filter(({ moved }) => moved.length > 0)
        .map(({ criterion, direction }) => `${criterion} ${direction}`),
    ).toEqual(['volume up', 'importance down'])
  })

  const score = fc.integer({ min: 0, max: 4 })
  const scores = fc.record(each(score))
  const weight = fc.integer({ min: 0, max: 100 })
  const weights = fc.record(each(weight))

  test('keeps each rank between its best and its worst, and scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(scores, { maxLength: 8 }),
        weights,
        fc.integer({ min: 1, max: 9 }),
        (list, given, factor) => {
          const services = list.map((one, index) => ({ id: String(index), scores: one }))
          const first = rank(services, given)
          for (const { rank: own, best, worst } of first.services) {
            expect(best).toBeLessThanOrEqual(own)
            expect(worst).toBeGreaterThanOrEqual(own)
          }
          const scaled = Object.fromEntries(
            criteria.map(({ code }) => [code, given[code] * factor]),
          ) as Weights
          expect(rank(services, scaled)).toEqual(first)
        },
      ),
    )
  })

  test('a better score never lowers a rank', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1, maxLength: 6 }), weights, (list, given) => {
        const services = list.map((one, index) => ({ id: String(index), scores: one }))
        const better = services.map((one) =>
          one.id === '0' ? { ...one, scores: { ...one.scores, reach: 4 } } : one,
        )
        const rankOf = (all: readonly Scored[]) =>
          rank(all, given).services.find(({ id }) => id === '0')?.rank ?? 0
        expect(rankOf(better)).toBeLessThanOrEqual(rankOf(services))
      }),
    )
  })

  test.each([
    [0, 0],
    [1, 1],
    [999, 1],
    [1000, 2],
    [24_999, 2],
    [25_000, 3],
    [500_000, 4],
  ])('a volume of %i is in band %i', (total, band) => {
    expect(volumeBand(total)).toBe(band)
  })
})
