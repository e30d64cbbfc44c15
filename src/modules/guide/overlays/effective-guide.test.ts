import { describe, expect, it } from 'vitest'
import { reclassify } from '../advisor/reclassify.ts'
import { elementsFor } from '../assembly.ts'
import { documentName } from '../documents.ts'
import type { ElementDefinition, Need } from '../element.ts'
import { documentTypes } from '../element.ts'
import { ententeDesign } from '../elements/sources.ts'
import { elementById } from '../elements.ts'
import { baseGuide, type Guide } from '../guide.ts'
import { effectiveGuide } from './effective-guide.ts'
import type { Overlay } from './overlay.ts'
import { profileById, statutoryProfiles } from './profiles.ts'

const reason = { en: 'Our committee decided so.', fr: 'Notre comité en a décidé ainsi.' }

const organization: Overlay = {
  id: 'maple-county',
  kind: 'organization',
  name: { en: 'Maple County', fr: 'Comté de l’Érable' },
  needs: [
    { element: 'security', need: 'optional', reason, source: ententeDesign },
    {
      element: 'liability',
      need: { simple: 'optional', medium: 'required', complex: 'required' },
      reason,
      source: ententeDesign,
    },
  ],
  elements: [own('x-snow-plan')],
  slaFrenchLabel: 'accord',
}

describe('an organization’s overlay', () => {
  const guide = guideWith(organization)

  it('raises and lowers needs, and says why', () => {
    expect(needOf(guide, 'security', 'complex')).toBe('optional')
    expect(needOf(guide, 'liability', 'medium')).toBe('required')
    const placed = elementsFor(
      { documentType: 'LOA', documentSet: ['LOA'], tier: 'medium', conditions: [] },
      guide,
    )
    expect(placed.find(({ element }) => element.id === 'liability')?.reasons).toEqual([reason])
  })

  it('adds an element of its own after its family, in the documents that it names or that stand alone', () => {
    for (const type of documentTypes) {
      expect(guide.orders[type].includes('x-snow-plan'), type).toBe(
        ['LOA', 'MOU', 'MA', 'SLA'].includes(type),
      )
      expect(guide.orders[type].filter((id) => id !== 'x-snow-plan')).toEqual(baseGuide.orders[type])
    }
    const order = guide.orders.SLA
    const before = order[order.indexOf('x-snow-plan') - 1] ?? ''
    expect(elementById(before)?.family).toBe('operations')
    expect(needOf(guide, 'x-snow-plan', 'complex')).toBe('required')
    expect(reclassify(['x-snow-plan', 'committees', 'volumes'], 'simple', guide).tier).toBe('medium')
  })

  it('chooses its French name for the service level agreement', () => {
    expect(documentName('SLA', guide.slaFrenchLabel).name.fr).toBe('Accord sur les niveaux de service')
    expect(documentName('SLA', baseGuide.slaFrenchLabel).abbreviation.fr).toBe('ENS')
  })

  it.each([
    ['an id without x-', { elements: [own('snow-plan')] }, 'snow-plan'],
    ['the same id twice', { elements: [own('x-a'), own('x-a')] }, 'x-a'],
    [
      'an unknown element',
      { elements: [], needs: [{ element: 'nothing', need: 'required', reason, source: ententeDesign }] },
      'nothing',
    ],
  ] as const)('is refused for %s', (_, change, element) => {
    const result = effectiveGuide(baseGuide, [{ ...organization, needs: [], ...change }])
    expect(!result.ok && result.refusal.map((problem) => problem.element)).toEqual([element])
  })

  it('may change the need of an element that it adds', () => {
    const needs = [{ element: 'x-snow-plan', need: 'optional', reason, source: ententeDesign }] as const
    expect(needOf(guideWith({ ...organization, needs }), 'x-snow-plan', 'complex')).toBe('optional')
  })
})

describe('a statutory profile', () => {
  const brunswick = profile('ca-nb-common-services')

  it.each(statutoryProfiles.map((one) => [one.id, one] as const))('%s requires what it names', (_, one) => {
    const guide = guideWith(one)
    for (const { element, condition } of one.needs) {
      const conditions = condition ? [condition] : []
      expect(needOf(guide, element, 'simple', conditions), element).toBe('required')
    }
  })

  it('raises what the tier leaves aside, without its usual condition', () => {
    expect(needOf(baseGuide, 'privacy', 'simple')).toBe('optional')
    expect(needOf(guideWith(brunswick), 'privacy', 'simple')).toBe('required')
  })

  it('cannot be lowered by an organization, whatever the order', () => {
    for (const overlays of [
      [organization, brunswick],
      [brunswick, organization],
    ])
      expect(needOf(guideWith(...overlays), 'security', 'simple')).toBe('required')
  })

  it('only raises', () => {
    const weak: Overlay = {
      ...brunswick,
      needs: [{ element: 'title', need: 'optional', reason, source: ententeDesign }],
    }
    expect(needOf(guideWith(weak), 'title', 'simple')).toBe('required')
  })

  it('waits for its condition', () => {
    const guide = guideWith(profile('ca-faa-internal-services'))
    expect(needOf(guide, 'financial-coding', 'simple')).toBe('optional')
    expect(needOf(guide, 'financial-coding', 'simple', ['money'])).toBe('required')
  })
})

function profile(id: string): Overlay {
  const found = profileById(id)
  if (!found) throw new Error(`no profile ${id}`)
  return found
}

function guideWith(...overlays: readonly Overlay[]): Guide {
  const result = effectiveGuide(baseGuide, overlays)
  if (!result.ok) throw new Error(result.refusal.map((problem) => problem.en).join(' '))
  return result.value
}

function needOf(
  guide: Guide,
  id: string,
  tier: 'simple' | 'medium' | 'complex',
  conditions: readonly string[] = [],
): Need | undefined {
  const holding = (['money', 'pooled', 'personal-information', 'assets', 'staff'] as const).filter(
    (condition) => conditions.some((one) => one === condition),
  )
  return elementsFor({ documentType: 'LOA', documentSet: ['LOA'], tier, conditions: holding }, guide).find(
    ({ element }) => element.id === id,
  )?.need
}

function own(id: string): ElementDefinition {
  return {
    id,
    family: 'operations',
    name: { en: 'Snow plan', fr: 'Plan de déneigement' },
    purpose: { en: 'Keep the sites open in winter.', fr: 'Garder les lieux ouverts l’hiver.' },
    help: { en: 'Say who clears what.', fr: 'Dites qui déneige quoi.' },
    documents: ['SLA'],
    need: { simple: 'not-used', medium: 'required', complex: 'required' },
    fields: [],
    pattern: { en: 'Snow is cleared by noon.', fr: 'La neige est enlevée avant midi.' },
    source: ententeDesign,
  }
}
