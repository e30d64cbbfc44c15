import { describe, expect, it } from 'vitest'
import { composeDocument } from '../compose/compose.ts'
import { placedElements } from '../compose/outline.ts'
import { withElement, withFields } from '../fixtures/change.ts'
import { digitization } from '../fixtures/digitization.ts'
import { dollars, say } from '../fixtures/make.ts'
import type { Agreement } from '../format.ts'
import { checkAgreement } from './check.ts'

const today = Temporal.PlainDate.from('2027-04-01')

function found(agreement: Agreement, rule: string): readonly (string | null)[] {
  return checkAgreement(agreement, { today })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ element, path }) => (path === null ? element : `${element}.${path}`))
}

describe('needs that the kept answers raise', () => {
  it('are asked for by the check', () => {
    const critical = { ...digitization, answers: { serviceCriticality: 'critical', nbProviders: 2 } }
    expect(found(digitization, 'element-required')).toEqual([])
    expect(found(critical, 'element-required')).toEqual(['criticality', 'business-continuity'])
  })

  it('count the documents that stand outside the file', () => {
    const sla = digitization.documents.filter((document) => document.type === 'SLA')
    const alone = { ...digitization, documents: sla }
    const under = { ...alone, answers: { existingMA: true, sameParties: true, coveredByMA: true } }
    const inherited = (agreement: Agreement) =>
      agreement.documents.flatMap((document) =>
        placedElements(agreement, document).filter((placed) => placed.inheritedFrom === 'MA'),
      )
    expect(inherited(alone)).toEqual([])
    expect(inherited(under).length).toBeGreaterThan(5)
  })

  it('are none when the answers cannot be read', () => {
    expect(found({ ...digitization, answers: { serviceCriticality: 7 } }, 'element-required')).toEqual([])
  })
})

describe('what is required only in some cases', () => {
  it('privacy asks for nothing more when no personal information is handled', () => {
    const said = (handled: boolean) =>
      withElement(digitization, 'mou', 'privacy', {
        state: 'drafted',
        fields: { 'personal-information': handled },
      })
    expect(found(said(false), 'field-required')).toEqual([])
    expect(found(said(true), 'field-required')).toEqual([
      'privacy.authority',
      'privacy.elements',
      'privacy.purposes',
      'privacy.control',
      'privacy.breach-notice',
      'privacy.retention',
    ])
  })

  it('fees are lines or a fixed sum', () => {
    const fees = (fields: Parameters<typeof withFields>[3]) =>
      found(withFields(digitization, 'mou', 'fee-structure', fields), 'field-required')
    expect(fees({ lines: undefined })).toEqual(['fee-structure.lines'])
    expect(fees({ lines: undefined, 'fixed-sum': dollars('1000') })).toEqual([])
    expect(fees({ lines: [], 'fixed-sum': dollars('1000') })).toEqual([])
  })

  it('nothing about money is asked for where no money moves', () => {
    const finance = new Set([
      'financial-authority',
      'fee-structure',
      'budget-estimate',
      'invoicing',
      'cost-base',
    ])
    const without = {
      ...digitization,
      documents: digitization.documents.map((document) => ({
        ...document,
        elements: document.elements.filter(({ id }) => !finance.has(id)),
      })),
    }
    const none = withFields(without, 'mou', 'financial-arrangement', { model: 'none' })
    expect(found(without, 'element-required')).toEqual(expect.arrayContaining([...finance]))
    expect(found(none, 'element-required')).toEqual([])
    expect(found(none, 'element-recommended').filter((id) => finance.has(id ?? ''))).toEqual([])
  })
})

describe('a level that a measurement names', () => {
  it('exists, by its id or its own words', () => {
    const naming = (level: string) =>
      found(
        withFields(digitization, 'sla', 'measurement', { methods: [{ id: 'm1', level }] }),
        'level-unknown',
      )
    expect(naming('image-quality')).toEqual([])
    expect(naming('Les images sont lisibles')).toEqual([])
    expect(naming('batch')).toEqual(['measurement.methods.m1.level'])
  })
})

describe('a document without a status', () => {
  it('is a draft until its control block says otherwise', () => {
    expect(composeDocument(digitization, 'mou').draft).toBe(false)
    const silent = withFields(digitization, 'mou', 'doc-control', { status: undefined })
    expect(composeDocument(silent, 'mou').draft).toBe(true)
    const bare = {
      ...digitization,
      documents: digitization.documents.map((document) => ({
        ...document,
        elements: document.elements.filter(({ id }) => id !== 'doc-control'),
      })),
    }
    expect(composeDocument(bare, 'mou').draft).toBe(true)
  })
})

describe('choices in a French sentence', () => {
  it('take no capital inside it', () => {
    const channels = withFields(digitization, 'sla', 'change-control', {
      impacts: ['cost', 'level', 'security'],
      'request-content': say('What changes.', 'Ce qui change.'),
    })
    const clause = composeDocument(
      withElement(channels, 'sla', 'change-control', { state: 'drafted' }),
      'sla',
    ).clauses.find(({ id }) => id === 'change-control')
    expect(JSON.stringify(clause?.blocks.fr)).toMatch(/: coût, niveau[^"]* et protection/)
  })
})
