import { describe, expect, it } from 'vitest'
import { isBlocker } from './considerations/consideration.ts'
import { considerations } from './considerations.ts'
import { documentByType, documentDefinitions } from './documents.ts'
import { documentTypes, tiers } from './element.ts'
import { fundingModels } from './funding-models.ts'
import { glossary } from './glossary.ts'
import { servicePackages } from './packages.ts'
import { steps, stepsTogether } from './steps.ts'
import { tierById } from './tiers.ts'

describe('the steps', () => {
  it('are eleven, numbered from 0 to 10, each with its gate', () => {
    expect(steps.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const step of steps) {
      expect(step.gate.id).toBe(`G${step.number}`)
      expect(step.gate.outcomes.includes('off-ramp'), step.id).toBe(step.gate.offRamps.length > 0)
      expect(step.inputs.length * step.activities.length * step.outputs.length).toBeGreaterThan(0)
    }
  })

  it.each(tiers)('are all taken once and in order when the case is %s', (tier) => {
    expect(stepsTogether[tier].flat()).toEqual(steps.map(({ number }) => number))
  })
})

describe('the considerations', () => {
  const light = { tier: 'simple', moneyMoves: false, personalInformation: false, staffMove: false } as const
  const blockers = (of: Parameters<typeof isBlocker>[1]) =>
    considerations.filter((one) => isBlocker(one, of)).map(({ id }) => id)

  it('are 46 with unique ids, of which ten concern collaborations only', () => {
    expect(new Set(considerations.map(({ id }) => id)).size).toBe(46)
    expect(considerations.filter(({ collaborationOnly }) => collaborationOnly)).toHaveLength(10)
  })

  it('stop a signature according to the case', () => {
    const always = [
      ...['kc-provider-mandate', 'kc-accountability', 'kc-scope-detail', 'kc-decide', 'kc-security', 'kc-ol'],
      'kc-exit',
    ]
    const more = (change: object) => blockers({ ...light, ...change }).filter((id) => !always.includes(id))
    expect(blockers(light)).toEqual(always)
    expect(more({ moneyMoves: true })).toEqual([
      ...['kc-charge-authority', 'kc-client-authority', 'kc-funding-model', 'kc-fee-method'],
    ])
    expect(more({ personalInformation: true })).toEqual(['kc-privacy'])
    expect(more({ staffMove: true })).toEqual(['kc-hr'])
    expect(more({ tier: 'medium' })).toEqual(['kc-standards'])
    expect(more({ tier: 'complex' })).toEqual(['kc-standards', 'kc-transition'])
  })
})

describe('the other lists', () => {
  it('have one definition for each document type and tier', () => {
    expect(documentDefinitions.map(({ code }) => code)).toEqual(documentTypes)
    expect(documentTypes.map((type) => documentByType(type).code)).toEqual(documentTypes)
    expect(tiers.map((tier) => tierById(tier).documents.length)).toEqual([1, 2, 3])
  })

  it('have four funding models, four packages and 17 terms', () => {
    expect([fundingModels, servicePackages].map((list) => new Set(list.map(({ id }) => id)).size)).toEqual([
      4, 4,
    ])
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(17)
  })
})
