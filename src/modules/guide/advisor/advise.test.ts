import { describe, expect, it } from 'vitest'
import { elements } from '../elements.ts'
import { advise, conditionsOf } from './advise.ts'
import { answersWith } from './answers.fixture.ts'
import { caseNeeds } from './case-needs.ts'
import { overrideAdvice } from './override.ts'
import { questions } from './questions.ts'

const advice = (given: object = {}) => advise(answersWith(given))

describe('the advice', () => {
  it('stops for a private party: no document, no element, one reason', () => {
    const stopped = advice({ privateParty: true, nbServices: 4 })
    expect(stopped).toMatchObject({ tier: 'out-of-scope', documents: [], elements: [], byDocument: [] })
    expect(stopped.reasons.map((reason) => reason.rule)).toEqual(['H1'])
    expect(stopped.signingLevel).toBeNull()
  })

  it('sorts every element of the catalogue by need, without repeating one', () => {
    const { required, recommended, optional, elements: listed } = advice({ nbServices: 3 })
    const all = [...required, ...recommended, ...optional]
    expect(new Set(all).size).toBe(all.length)
    expect(all.every((id) => elements.some((element) => element.id === id))).toBe(true)
    expect([...listed].sort()).toEqual([...required, ...recommended].sort())
  })

  it('asks for more elements as the tier rises', () => {
    const sizes = [{}, { nbServices: 2 }, { nbServices: 3 }].map((given) => advice(given).required.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    expect(new Set(sizes).size).toBe(3)
  })

  it('leaves the finance elements optional when no money moves', () => {
    expect(advice().required).not.toContain('fee-structure')
    expect(advice({ moneyMoves: true, fundingModel: 'fee' }).required).toContain('fee-structure')
  })

  it('leaves to an existing master agreement what it already says', () => {
    const under = advice({ existingMA: true })
    expect(under.required).toContain('service-standards')
    expect(under.required).not.toContain('purpose')
    const termination = under.byDocument[0]?.elements.find(({ id }) => id === 'termination')
    expect(termination).toMatchObject({ need: 'optional', inheritedFrom: 'MA' })
  })

  it('keeps service levels out while the scope is unknown', () => {
    const early = advice({ scopeClarity: 'unknown', nbServices: 2 })
    expect(early.required).toContain('pilot')
    expect(early.required).not.toContain('service-standards')
    expect(advice({ scopeClarity: 'unknown' }).required).toContain('pilot')
  })

  it.each([
    ['need-privacy', { protectedLevel: 'PB' }],
    ['need-privacy', { informationExchangeOnly: true }],
    ['need-pilot', { scopeClarity: 'unknown' }],
    ['need-conditional-funding', { statutoryAuthority: 'needs-OIC-or-TB' }],
    ['need-third-parties', { thirdPartySubcontract: true }],
    ['need-third-parties', { transfers: { contracts: true } }],
    ['need-ip', { transfers: { intellectualProperty: true } }],
    ['need-transfer-plans', { transfers: { assets: true } }],
    ['need-audit', { delegatedPowers: true }],
    ['need-public-service', { publicFacing: true }],
    ['need-continuity', { serviceCriticality: 'essential' }],
    ['need-joint-work', { nbProviders: 2 }],
    ['need-liability', { crossJurisdiction: true }],
  ] as const)('%s: %j raises its elements and says why', (id, given) => {
    const found = advice(given)
    const rule = caseNeeds.find((caseNeed) => caseNeed.id === id)
    expect(found.reasons.map((reason) => reason.rule)).toContain(id)
    expect(advice().reasons.map((reason) => reason.rule)).not.toContain(id)
    const wanted = rule?.need === 'required' ? found.required : found.elements
    const placed = found.byDocument.flatMap((document) => document.elements.map((element) => element.id))
    const expected = (rule?.elements ?? []).filter((element) => placed.includes(element))
    expect(expected.length).toBeGreaterThan(0)
    for (const element of expected) expect(wanted).toContain(element)
  })

  it('names who reads it', () => {
    const roles = (given: object) => advice(given).reviewers.map(({ role }) => role)
    expect(roles({})).toEqual(['program-owner'])
    expect(roles({ moneyMoves: true, fundingModel: 'fee' })).toContain('finance')
    expect(roles({ crossJurisdiction: true })).toEqual(
      expect.arrayContaining(['legal', 'official-languages']),
    )
    expect(roles({ personalInformation: true })).toContain('privacy')
    expect(roles({ protectedLevel: 'PB' })).toContain('security')
    expect(roles({ transfers: { staff: true } })).toEqual(
      expect.arrayContaining(['legal', 'human-resources', 'internal-audit']),
    )
    expect(roles({ publicFacing: true })).toContain('accessibility')
    expect(roles({ transfers: { assets: true } })).toContain('materiel-procurement')
  })

  it.each([
    [{}, 'director-general'],
    [{ scopeClarity: 'unknown' }, 'director'],
    [{ durationMonths: 24 }, 'director-general'],
    [{ durationMonths: 24, annualValueCAD: 1_000_001 }, 'deputy-head'],
    [{ nbServices: 2 }, 'assistant-deputy-head'],
    [{ nbServices: 3 }, 'deputy-head'],
    [{ existingMA: true }, 'director'],
  ])('says who signs: %j, %s', (given, level) => {
    expect(advice(given).signingLevel?.code).toBe(level)
  })

  it.each([
    [{ durationMonths: 0 }, []],
    [{ durationMonths: 5 }, [5]],
    [{ durationMonths: 9 }, [9]],
    [{ durationMonths: 30 }, [12, 24]],
    [{ durationMonths: 36, nbServices: 3 }, [6, 12, 24, 36]],
    [{ durationMonths: 12, nbServices: 3, scopeClarity: 'unknown' }, [6, 12]],
  ])('plans the reviews of %j', (given, months) => {
    expect(advice(given).reviews.map(({ month }) => month)).toEqual(months)
  })

  it.each([
    [{}, 'administrative'],
    [{ crossJurisdiction: true }, 'binding?'],
    [{ legallyBindingWanted: true }, 'binding?'],
  ])('marks the legal nature of %j', (given, nature) => {
    expect(advice(given).legalNature).toBe(nature)
  })

  it('lists ways out', () => {
    const ids = (given: object) => advice(given).offRamps.map(({ id }) => id)
    expect(ids({})).toEqual(['no-benefit'])
    expect(ids({ novelty: 'new', statutoryAuthority: 'needs-OIC-or-TB', fundingModel: 'fee' })).toEqual([
      'no-benefit',
      'analysis',
      'authority-refused',
      'unaffordable',
      'not-ready',
    ])
  })

  it('reads the conditions from the answers', () => {
    expect(conditionsOf(answersWith())).toEqual([])
    expect(
      conditionsOf(
        answersWith({
          fundingModel: 'blended',
          personalInformation: true,
          transfers: { assets: true, staff: true },
        }),
      ),
    ).toEqual(['money', 'pooled', 'personal-information', 'assets', 'staff'])
  })
})

describe('what would change the advice', () => {
  it.each([{}, { nbServices: 2 }, { existingMA: true }, { scopeClarity: 'unknown' }, { privateParty: true }])(
    'is true of each change from %j: making it leads there',
    (given) => {
      const { wouldChange, tier, documents } = advice(given)
      expect(wouldChange.length).toBeGreaterThan(0)
      for (const change of wouldChange) {
        const then = advice({ ...given, [change.question]: change.value })
        expect([then.tier, then.documents]).toEqual([change.tier, change.documents])
        expect([then.tier, then.documents]).not.toEqual([tier, documents])
        expect(questions.some((question) => question.name === change.question)).toBe(true)
      }
    },
  )

  it('has the answer that makes three services complex', () => {
    const change = advice().wouldChange.find(
      ({ question, tier }) => question === 'nbServices' && tier === 'complex',
    )
    expect(change).toMatchObject({ value: 3, documents: ['MOU', 'MA', 'SLA'] })
  })
})

describe('setting the advice aside', () => {
  const chosen = { tier: 'medium', documents: ['MOU', 'SLA'] } as const

  it('keeps both when there is a reason', () => {
    const advised = advice()
    const done = overrideAdvice(advised, chosen, { fr: 'Le service grandira.' })
    expect(done).toEqual({ ok: true, value: { advised, chosen, reason: { fr: 'Le service grandira.' } } })
  })

  it.each([
    ['no reason', {}, chosen, { en: ' ' }],
    ['no document', {}, { tier: 'medium', documents: [] }, { en: 'It will grow.' }],
    ['a private party', { privateParty: true }, chosen, { en: 'It will grow.' }],
  ] as const)('is refused with %s', (_, given, choice, reason) => {
    expect(overrideAdvice(advice(given), choice, reason).ok).toBe(false)
  })
})
