import { describe, expect, it } from 'vitest'
import { answersWith } from './answers.fixture.ts'
import { decide } from './decide.ts'
import { hardRules } from './hard-rules.ts'
import { defaultSettings } from './settings.ts'

type Case = readonly [rules: string, given: object, tier: string, now: string, later?: string]

const cases: readonly Case[] = [
  ['H1', { privateParty: true }, 'out-of-scope', ''],
  ['H1', { parties: [{ legalForm: 'department' }, { legalForm: 'private' }] }, 'out-of-scope', ''],
  ['H1', { parties: [{ legalForm: 'individual' }] }, 'out-of-scope', ''],
  ['H1', { privateParty: true, nbServices: 5, transfers: { staff: true } }, 'out-of-scope', ''],
  ['H2', { informationExchangeOnly: true, personalInformation: true }, 'simple', 'ISA'],
  ['H2', { nbServices: 0, personalInformation: true }, 'simple', 'ISA'],
  ['H2 H11', { informationExchangeOnly: true, crossJurisdiction: true }, 'simple', 'ISA'],
  ['H2', { informationExchangeOnly: true, delegatedPowers: true }, 'simple', 'ISA'],
  ['H3', { existingMA: true }, 'medium', 'SLA'],
  ['H3', { existingMA: true, coveredByMA: false }, 'medium', 'SLA AMD'],
  ['H3 H8', { existingMA: true, personalInformation: true }, 'medium', 'SLA ISA'],
  ['H3 H5', { existingMA: true, transfers: { staff: true } }, 'complex', 'SLA'],
  ['H3 H10', { existingMA: true, scopeClarity: 'unknown' }, 'medium', 'SLA'],
  ['', { existingMA: true, sameParties: false }, 'simple', 'LOA'],
  ['H6', { existingMA: true, nbServices: 2 }, 'medium', 'MOU SLA'],
  ['H4', { relationship: 'collaborative', nbParties: 3 }, 'complex', 'MOU MA SLA'],
  ['H4', { relationship: 'collaborative', fundingModel: 'pooled' }, 'complex', 'MOU MA SLA'],
  ['', { relationship: 'collaborative', nbParties: 2 }, 'simple', 'LOA'],
  ['', { relationship: 'client-provider', nbParties: 3 }, 'simple', 'LOA'],
  ['', { fundingModel: 'pooled' }, 'simple', 'LOA'],
  ['H5', { transfers: { staff: true } }, 'complex', 'MOU MA SLA'],
  ['H5', { transfers: { appropriation: true } }, 'complex', 'MOU MA SLA'],
  ['H5', { statutoryAuthority: 'needs-OIC-or-TB' }, 'complex', 'MOU MA SLA'],
  ['', { transfers: { assets: true, contracts: true, intellectualProperty: true } }, 'simple', 'LOA'],
  ['', { statutoryAuthority: 'shared' }, 'simple', 'LOA'],
  ['H6', { nbServices: 2 }, 'medium', 'MOU SLA'],
  ['H6', { nbServices: 3 }, 'complex', 'MOU MA SLA'],
  ['H7', { delegatedPowers: true }, 'medium', 'MOU SLA'],
  ['H7', { relationship: 'on-behalf', publicFacing: true }, 'medium', 'MOU SLA'],
  ['H7', { relationship: 'on-behalf', servesExternalClients: true }, 'medium', 'MOU SLA'],
  ['', { relationship: 'on-behalf' }, 'simple', 'LOA'],
  ['', { publicFacing: true }, 'simple', 'LOA'],
  ['H8', { personalInformation: true }, 'medium', 'MOU SLA ISA'],
  ['H8', { protectedLevel: 'PB' }, 'medium', 'MOU SLA ISA'],
  ['H8', { protectedLevel: 'PC' }, 'medium', 'MOU SLA ISA'],
  ['H8', { protectedLevel: 'classified' }, 'medium', 'MOU SLA ISA'],
  ['', { protectedLevel: 'PA' }, 'simple', 'LOA'],
  ['H9', { durationMonths: 6 }, 'simple', 'LOA'],
  ['H9', { durationMonths: 6, annualValueCAD: 99_999 }, 'simple', 'LOA'],
  ['', { durationMonths: 6, annualValueCAD: 100_000 }, 'simple', 'LOA'],
  ['', { durationMonths: 7 }, 'simple', 'LOA'],
  ['', { durationMonths: 6, recurring: true }, 'simple', 'MOU'],
  ['', { durationMonths: 6, riskLevel: 'moderate' }, 'simple', 'LOA'],
  ['', { durationMonths: 12 }, 'simple', 'LOA'],
  ['', { durationMonths: 13 }, 'simple', 'MOU'],
  ['H6 H9', { durationMonths: 6, nbServices: 2 }, 'medium', 'MOU SLA'],
  [
    'H9',
    {
      durationMonths: 3,
      novelty: 'new',
      serviceCriticality: 'critical',
      fundingModel: 'blended',
      nbParties: 4,
    },
    'medium',
    'MOU SLA',
  ],
  ['H10', { scopeClarity: 'unknown' }, 'simple', 'LOI', 'LOA'],
  ['H6 H10', { scopeClarity: 'unknown', nbServices: 2 }, 'medium', 'MOU', 'SLA'],
  ['H6 H10', { scopeClarity: 'unknown', nbServices: 3 }, 'complex', 'MOU', 'MA SLA'],
  ['H8 H10', { scopeClarity: 'unknown', personalInformation: true }, 'medium', 'MOU ISA', 'SLA'],
  ['', { scopeClarity: 'partial' }, 'simple', 'LOA'],
  ['H11', { crossJurisdiction: true }, 'simple', 'LOA'],
  ['H11', { legallyBindingWanted: true }, 'simple', 'LOA'],
  ['H11', { crossJurisdiction: true, legallyBindingWanted: true }, 'simple', 'LOA'],
]

describe('the hard rules', () => {
  const full = cases.map(([rules, given, tier, now, later = '']) => [rules, given, tier, now, later] as const)

  it.each(full)('%s: %j gives %s, %s', (rules, given, tier, documents, deferred) => {
    const decision = decide(answersWith(given), defaultSettings)
    expect(decision.rules.map((rule) => rule.id).join(' ')).toBe(rules)
    expect(decision.tier).toBe(tier)
    expect(decision.documents.join(' ')).toBe(documents)
    expect(decision.deferred.join(' ')).toBe(deferred)
  })

  it('are each tried, to hold and not to hold', () => {
    const sets = cases.map((one) => answersWith(one[1]))
    for (const rule of hardRules) {
      const held = sets.map((answers) => rule.applies(answers, defaultSettings))
      expect(new Set(held), `${rule.id} ${rule.reason.en}`).toEqual(new Set([true, false]))
    }
  })

  it('never lower the tier of the score', () => {
    const heavy = {
      durationMonths: 60,
      annualValueCAD: 5_000_000,
      riskLevel: 'high',
      novelty: 'new',
      serviceCriticality: 'essential',
      fundingModel: 'fee',
      nbParties: 4,
      statutoryAuthority: 'shared',
    }
    expect(decide(answersWith(heavy), defaultSettings).tier).toBe('complex')
    expect(decide(answersWith({ ...heavy, delegatedPowers: true }), defaultSettings).tier).toBe('complex')
    expect(decide(answersWith({ ...heavy, nbServices: 2 }), defaultSettings).tier).toBe('complex')
  })

  it('say which document is the existing frame', () => {
    expect(decide(answersWith({ existingMA: true }), defaultSettings).existing).toEqual(['MA'])
    expect(decide(answersWith(), defaultSettings).existing).toEqual([])
  })
})
