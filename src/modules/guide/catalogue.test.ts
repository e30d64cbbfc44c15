import { describe, expect, it } from 'vitest'
import type { Condition, ElementDefinition, Family, Need, Tier } from './element.ts'
import { documentTypes, tiers } from './element.ts'
import { elementById, elements } from './elements.ts'
import type { FieldDefinition } from './field.ts'
import { sectionOrder } from './section-order.ts'

const counts: { readonly [family in Family]: number } = {
  identification: 11,
  scope: 11,
  governance: 17,
  operations: 15,
  finance: 13,
  performance: 9,
  implementation: 8,
  closing: 6,
}

const conditional: { readonly [element: string]: Condition } = {
  privacy: 'personal-information',
  assets: 'assets',
  'human-resources': 'staff',
  pooling: 'pooled',
  'financial-authority': 'money',
  'fee-structure': 'money',
  'budget-estimate': 'money',
  invoicing: 'money',
  'financial-coding': 'money',
}

describe('the catalogue', () => {
  it('has 90 elements with unique ids', () => {
    expect(elements).toHaveLength(90)
    expect(new Set(elements.map((element) => element.id)).size).toBe(90)
    expect(elementById('service-standards')?.family).toBe('performance')
    expect(elementById('x-none')).toBeUndefined()
  })

  it.each(Object.entries(counts))('has its elements of %s', (family, count) => {
    expect(elements.filter((element) => element.family === family)).toHaveLength(count)
  })

  it('makes exactly these needs conditional', () => {
    const found = elements.flatMap(({ id, condition }) => (condition ? [[id, condition]] : []))
    expect(Object.fromEntries(found)).toEqual(conditional)
  })
})

describe.each(elements.map((element) => [element.id, element] as const))('%s', (_, element) => {
  it('has field keys that are unique and columns only in tables', () => {
    const keys = element.fields.map((field) => field.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const field of allFields(element)) {
      expect(field.key).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(field.columns !== undefined, `${field.key}: columns`).toBe(field.type === 'table')
      expect(field.options !== undefined, `${field.key}: options`).toBe(
        field.type === 'choice' || field.type === 'choices',
      )
      const codes = (field.options ?? []).map((option) => option.code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('has the same marks in both clause patterns, and each one leads somewhere', () => {
    const [en, fr] = [marksOf(element.pattern.en), marksOf(element.pattern.fr)]
    expect([...fr].sort()).toEqual([...en].sort())
    expect(en.filter((mark) => !resolves(mark, element))).toEqual([])
  })

  it('has a place in the order of every document it belongs to', () => {
    expect(element.documents.length).toBeGreaterThan(0)
    for (const type of element.documents) expect(sectionOrder(type), type).toContain(element.id)
  })

  it('is needed no less when the case is heavier', () => {
    const rank: { readonly [need in Need]: number } = {
      'not-used': 0,
      optional: 1,
      recommended: 2,
      required: 3,
    }
    const needs = tiers.map((tier: Tier) => rank[element.need[tier]])
    expect(needs).toEqual([...needs].sort((a, b) => a - b))
  })
})

function allFields(element: ElementDefinition): readonly FieldDefinition[] {
  return element.fields.flatMap((field) => [field, ...(field.columns ?? [])])
}

function marksOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\[\[([^\]]+)\]\]/g)].map((match) => match[1] ?? '')
}

function resolves(mark: string, element: ElementDefinition): boolean {
  if (mark.startsWith('rows:')) {
    return element.fields.some((field) => field.key === mark.slice(5) && field.type === 'table')
  }
  if (mark.startsWith('=')) return mark.length > 1
  const [document, other] = mark.split('#')
  if (other !== undefined) return isDocumentOrNothing(document ?? '') && elementById(other) !== undefined
  if (isDocumentOrNothing(mark)) return true
  const [head = '', rest] = mark.split('.')
  if (rest === undefined) return element.fields.some((field) => field.key === head && field.type !== 'table')
  return elementById(head)?.fields.some((field) => field.key === rest) ?? false
}

function isDocumentOrNothing(code: string): boolean {
  return code === '' || documentTypes.some((type) => type === code)
}
