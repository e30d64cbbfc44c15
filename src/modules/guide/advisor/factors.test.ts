import { describe, expect, it } from 'vitest'
import { answersWith } from './answers.fixture.ts'
import { decide, tierOfScore } from './decide.ts'
import { type FactorId, factorIds, factors, scoreFactors } from './factors.ts'
import { defaultSettings } from './settings.ts'

const cases: readonly (readonly [FactorId, object, number])[] = [
  ['services', { nbServices: 1 }, 0],
  ['services', { nbServices: 2 }, 1],
  ['services', { nbServices: 3 }, 2],
  ['parties', { nbParties: 2 }, 0],
  ['parties', { nbParties: 3 }, 1],
  ['parties', { nbParties: 4 }, 2],
  ['value', { annualValueCAD: 99_999.99 }, 0],
  ['value', { annualValueCAD: 100_000 }, 1],
  ['value', { annualValueCAD: 1_000_000 }, 1],
  ['value', { annualValueCAD: 1_000_000.01 }, 2],
  ['value', { totalValueCAD: 240_000, durationMonths: 36 }, 0],
  ['value', { totalValueCAD: 300_000, durationMonths: 36 }, 1],
  ['value', { totalValueCAD: 300_000, durationMonths: 6 }, 1],
  ['duration', { durationMonths: 12 }, 0],
  ['duration', { durationMonths: 13 }, 1],
  ['duration', { durationMonths: 36 }, 1],
  ['duration', { durationMonths: 37 }, 2],
  ['novelty', { novelty: 'existing-stable' }, 0],
  ['novelty', { novelty: 'existing-changed' }, 1],
  ['novelty', { novelty: 'new' }, 2],
  ['scope', { scopeClarity: 'full' }, 0],
  ['scope', { scopeClarity: 'partial' }, 1],
  ['scope', { scopeClarity: 'unknown' }, 2],
  ['risk', { riskLevel: 'low' }, 0],
  ['risk', { riskLevel: 'moderate' }, 2],
  ['risk', { riskLevel: 'high' }, 4],
  ['criticality', { serviceCriticality: 'normal' }, 0],
  ['criticality', { serviceCriticality: 'priority' }, 1],
  ['criticality', { serviceCriticality: 'critical' }, 2],
  ['criticality', { serviceCriticality: 'essential' }, 2],
  ['money', { fundingModel: 'none' }, 0],
  ['money', { fundingModel: 'fixed-allocation' }, 0],
  ['money', { fundingModel: 'fee' }, 1],
  ['money', { fundingModel: 'pooled' }, 2],
  ['money', { fundingModel: 'blended' }, 2],
  ['transfers', { transfers: {} }, 0],
  ['transfers', { transfers: { assets: true } }, 1],
  ['transfers', { transfers: { contracts: true } }, 1],
  ['transfers', { transfers: { intellectualProperty: true } }, 1],
  ['transfers', { transfers: { staff: true } }, 2],
  ['transfers', { transfers: { appropriation: true, assets: true } }, 2],
  ['authority', { statutoryAuthority: 'clear' }, 0],
  ['authority', { statutoryAuthority: 'shared' }, 1],
  ['authority', { statutoryAuthority: 'needs-OIC-or-TB' }, 2],
  ['sensitivity', { protectedLevel: 'U' }, 0],
  ['sensitivity', { protectedLevel: 'PA' }, 0],
  ['sensitivity', { protectedLevel: 'PB' }, 1],
  ['sensitivity', { protectedLevel: 'PC' }, 2],
  ['sensitivity', { protectedLevel: 'classified' }, 2],
]

const heaviest = {
  nbServices: 3,
  nbParties: 4,
  annualValueCAD: 2_000_000,
  durationMonths: 60,
  novelty: 'new',
  scopeClarity: 'unknown',
  riskLevel: 'high',
  serviceCriticality: 'essential',
  fundingModel: 'blended',
  transfers: { staff: true },
  statutoryAuthority: 'needs-OIC-or-TB',
  protectedLevel: 'classified',
}

describe('the score', () => {
  it.each(cases)('%s with %j is %i', (factor, given, points) => {
    const scored = scoreFactors(answersWith(given), defaultSettings)
    expect(scored.find((one) => one.factor === factor)?.points).toBe(points)
  })

  it('tries every factor, and every factor from nothing to its most', () => {
    expect(factors.map((factor) => factor.id)).toEqual(factorIds)
    for (const factor of factorIds) {
      const points = cases.filter(([id]) => id === factor).map(([, , score]) => score)
      expect(Math.min(...points), factor).toBe(0)
      expect(Math.max(...points), factor).toBe(2 * defaultSettings.weights[factor])
    }
  })

  it('goes from 0 without answers to 26 at most', () => {
    expect(decide(answersWith(), defaultSettings).score).toBe(0)
    expect(decide(answersWith(heaviest), defaultSettings).score).toBe(26)
  })

  it.each([
    [0, 'simple'],
    [7, 'simple'],
    [8, 'medium'],
    [15, 'medium'],
    [16, 'complex'],
    [26, 'complex'],
  ])('%i points alone mean %s', (score, tier) => {
    expect(tierOfScore(score, defaultSettings)).toBe(tier)
  })

  it.each([
    [7, 'simple', { riskLevel: 'high', novelty: 'new', scopeClarity: 'partial' }],
    [8, 'medium', { riskLevel: 'high', novelty: 'new', scopeClarity: 'partial', durationMonths: 13 }],
    [15, 'medium', { ...withoutHardRules(), scopeClarity: 'partial', statutoryAuthority: 'clear' }],
    [16, 'complex', { ...withoutHardRules(), scopeClarity: 'partial' }],
  ])('answers worth %i, without hard rule, give %s', (score, tier, given) => {
    const decision = decide(answersWith(given), defaultSettings)
    expect(decision.rules).toEqual([])
    expect([decision.score, decision.tier]).toEqual([score, tier])
  })

  it('follows the weights and thresholds it is given', () => {
    const settings = {
      ...defaultSettings,
      weights: { ...defaultSettings.weights, novelty: 5 },
      value: { low: 10, high: 20 },
      tierFrom: { medium: 3, complex: 12 },
    }
    const decision = decide(answersWith({ novelty: 'new', annualValueCAD: 21 }), settings)
    expect([decision.score, decision.tier]).toEqual([12, 'complex'])
  })
})

function withoutHardRules() {
  return {
    annualValueCAD: 2_000_000,
    durationMonths: 60,
    novelty: 'new',
    riskLevel: 'high',
    serviceCriticality: 'critical',
    fundingModel: 'fee',
    transfers: { assets: true },
    nbParties: 2,
    statutoryAuthority: 'shared',
  }
}
