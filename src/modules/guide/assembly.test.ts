import { describe, expect, it } from 'vitest'
import { elementsFor } from './assembly.ts'
import type { DocumentType, Tier } from './element.ts'
import { documentTypes } from './element.ts'
import { elements } from './elements.ts'
import { fixedNeeds } from './fixed-needs.ts'
import { sectionOrder } from './section-order.ts'

const place = (
  documentType: DocumentType,
  documentSet: readonly DocumentType[] = [documentType],
  tier: Tier = 'complex',
  conditions: readonly ('money' | 'personal-information')[] = [],
) => elementsFor({ documentType, documentSet, tier, conditions })

const find = (placed: ReturnType<typeof place>, id: string) => placed.find(({ element }) => element.id === id)

describe('the section orders', () => {
  it.each(documentTypes)('%s names elements of the catalogue, each once', (type) => {
    const order = sectionOrder(type)
    expect(new Set(order).size).toBe(order.length)
    expect(order.filter((id) => !elements.some((element) => element.id === id))).toEqual([])
  })

  it.each(['LOA', 'MOU', 'MA', 'SLA'] as const)('%s can stand alone: every element has a place', (type) => {
    expect(sectionOrder(type)).toHaveLength(90)
  })

  it('puts what the field reads first where the field reads it', () => {
    const precedes = (type: DocumentType, first: string, then: string) =>
      expect(sectionOrder(type).indexOf(first), `${type}: ${first}`).toBeLessThan(
        sectionOrder(type).indexOf(then),
      )
    precedes('MOU', 'background', 'purpose')
    precedes('MOU', 'committees', 'financial-arrangement')
    precedes('MOU', 'termination', 'signatures')
    precedes('MA', 'definitions', 'service-description')
    precedes('MA', 'financial-arrangement', 'expected-results')
    precedes('MA', 'expected-results', 'security')
    precedes('MA', 'signatures', 'annexes')
    precedes('SLA', 'service-description', 'service-hours')
    precedes('SLA', 'service-standards', 'incident-problem')
    precedes('SLA', 'incident-problem', 'business-continuity')
    precedes('SLA', 'business-continuity', 'measurement')
    precedes('SLA', 'measurement', 'fee-structure')
  })

  it('gives a need only to elements that have a place', () => {
    for (const type of ['LOI', 'ISA', 'AMD'] as const)
      expect(Object.keys(fixedNeeds[type]).filter((id) => !sectionOrder(type).includes(id))).toEqual([])
  })
})

describe('where elements go', () => {
  it.each(['LOA', 'MOU'] as const)('everything in the one document: %s', (type) => {
    const placed = place(type, [type], 'simple')
    expect(placed).toHaveLength(90)
    expect(placed.every(({ inheritedFrom }) => inheritedFrom === null)).toBe(true)
    expect(placed.map(({ element }) => element.id)).toEqual(sectionOrder(type))
  })

  it('puts the frame in the memorandum and the running in the service level agreement', () => {
    const frame = place('MOU', ['MOU', 'SLA'], 'medium')
    const levels = place('SLA', ['MOU', 'SLA'], 'medium')
    expect(find(frame, 'committees')?.need).toBe('recommended')
    expect(find(frame, 'service-standards')).toBeUndefined()
    expect(find(levels, 'service-standards')?.need).toBe('required')
    expect(find(levels, 'committees')).toBeUndefined()
  })

  it('uses the master agreement once there is one', () => {
    const set = ['MOU', 'MA', 'SLA'] as const
    expect(find(place('MOU', set), 'decision-process')).toBeUndefined()
    expect(find(place('MA', set), 'decision-process')?.need).toBe('required')
  })

  it('puts what belongs to an annex in the nearest document when there is none', () => {
    expect(find(place('SLA', ['MOU', 'SLA']), 'operations-handover')?.need).toBe('required')
    expect(find(place('MOU', ['MOU', 'SLA']), 'operations-handover')).toBeUndefined()
    expect(find(place('SLA', ['MOU', 'SLA', 'ANX']), 'operations-handover')).toBeUndefined()
    expect(find(place('ANX', ['MOU', 'SLA', 'ANX']), 'operations-handover')?.need).toBe('required')
    expect(find(place('MOU', ['MOU', 'SLA']), 'implementation-plan')?.need).toBe('required')
    expect(find(place('MA', ['MOU', 'MA', 'SLA']), 'implementation-plan')?.need).toBe('required')
  })

  it('places every element in some document of every usual set', () => {
    for (const set of [
      ['MOU', 'SLA'],
      ['MA', 'SLA'],
      ['MOU', 'MA', 'SLA'],
      ['MOU', 'MA', 'SLA', 'ANX'],
    ] as const) {
      const homes = set.flatMap((type) => place(type, set)).filter(({ inheritedFrom }) => !inheritedFrom)
      expect(new Set(homes.map(({ element }) => element.id)).size, set.join()).toBe(90)
    }
  })

  it('lets a document inherit from the one above, but not what it must say itself', () => {
    const levels = place('SLA', ['MOU', 'MA', 'SLA'])
    expect(find(levels, 'issue-resolution')).toMatchObject({ need: 'optional', inheritedFrom: 'MOU' })
    expect(find(levels, 'signatures')).toMatchObject({ need: 'required', inheritedFrom: null })
    expect(find(place('MA', ['MOU', 'MA', 'SLA']), 'client-obligations')).toMatchObject({
      need: 'optional',
      inheritedFrom: null,
    })
  })

  it('counts the document itself in its set', () => {
    expect(place('SLA', ['MA']).map(({ element }) => element.id)).toEqual(
      place('SLA', ['MA', 'SLA']).map(({ element }) => element.id),
    )
  })

  it('makes a conditional element optional when its condition does not hold', () => {
    expect(find(place('LOA', ['LOA'], 'simple'), 'fee-structure')?.need).toBe('optional')
    expect(find(place('LOA', ['LOA'], 'simple', ['money']), 'fee-structure')?.need).toBe('required')
    expect(find(place('LOA', ['LOA'], 'simple'), 'assets')?.need).toBe('not-used')
    expect(find(place('LOA', ['LOA'], 'simple', ['personal-information']), 'privacy')?.need).toBe('required')
  })

  it.each(['LOI', 'ISA', 'AMD'] as const)('%s has a content of its own in every tier', (type) => {
    const simple = place(type, [type], 'simple')
    expect(simple).toEqual(place(type, ['MOU', 'MA', 'SLA', type], 'complex'))
    expect(simple.map(({ element }) => element.id)).toEqual(sectionOrder(type))
    expect(find(simple, 'signatures')?.need).toBe('required')
  })

  it('requires privacy and security in an information sharing arrangement', () => {
    expect(find(place('ISA'), 'privacy')?.need).toBe('required')
    expect(find(place('ISA'), 'security')?.need).toBe('required')
  })
})
