import { describe, expect, it } from 'vitest'
import { withDocument, withElement, withFields } from '../fixtures/change.ts'
import { digitization } from '../fixtures/digitization.ts'
import { dollars, drafted, lasting, rows, say } from '../fixtures/make.ts'
import type { Agreement, FieldValue, Finding, RowValue } from '../format.ts'
import { checkAgreement } from './check.ts'

const today = Temporal.PlainDate.from('2027-04-01')
const good = digitization

function findings(agreement: Agreement, on = today): readonly Finding[] {
  return checkAgreement(agreement, { today: on }).findings
}

function rules(agreement: Agreement, on = today): ReadonlySet<string> {
  return new Set(findings(agreement, on).map((finding) => finding.rule))
}

/** The rows of a table of the fixture, the first one changed. */
function firstRow(
  document: string,
  element: string,
  field: string,
  change: { readonly [column: string]: FieldValue | undefined },
): Agreement {
  const found = good.documents.find(({ id }) => id === document)?.elements.find(({ id }) => id === element)
  const table = (found?.fields[field] ?? []) as readonly RowValue[] // The fixture has rows there.
  const changed = table.map((row, index) => {
    const cells = Object.entries(index === 0 ? { ...row, ...change } : row)
    return Object.fromEntries(cells.filter(([, value]) => value !== undefined)) as RowValue // id stays
  })
  return withFields(good, document, element, { [field]: changed })
}

function ownText(en: string, fr: string): Agreement {
  return withElement(good, 'sla', 'volumes', { text: say(en, fr) })
}

/** The prices stand in the service level agreement, and the ceiling above it. */
function pricedBelow(volume: string): Agreement {
  const fees = drafted('fee-structure', {
    method: say('By plan.', 'Par plan.'),
    lines: rows({
      code: 'P',
      description: say('Plan', 'Plan'),
      unit: say('plan', 'plan'),
      rate: dollars('25'),
      volume,
    }),
  })
  return withElement(good, 'sla', 'fee-structure', fees)
}

const badCases: readonly (readonly [rule: string, agreement: Agreement])[] = [
  ['duplicate-id', { ...good, parties: [...good.parties, ...good.parties.slice(0, 1)] }],
  ['position-party', { ...good, positions: [{ id: 'p', party: 'nobody', title: say('A', 'B') }] }],
  ['parties-too-few', { ...good, parties: good.parties.slice(0, 1) }],
  ['party-private', { ...good, parties: good.parties.map((party) => ({ ...party, legalForm: 'private' })) }],
  ['no-document', { ...good, documents: [] }],
  ['parent-unknown', withDocument(good, 'sla', { parent: 'nothing' })],
  ['parent-loop', withDocument(good, 'mou', { parent: 'sla' })],
  ['document-number', withDocument(good, 'sla', { number: ' ' })],
  ['element-unknown', withElement(good, 'sla', 'no-such-element', {})],
  ['element-name', withElement(good, 'sla', 'x-own', { text: say('Text.', 'Texte.') })],
  ['not-applicable-reason', withElement(good, 'mou', 'third-parties', { reason: {} })],
  ['inherited-nothing', withElement(good, 'sla', 'risk-management', { state: 'inherited' })],
  ['element-required', withElement(good, 'sla', 'volumes', { state: 'empty', fields: {} })],
  ['element-recommended', withElement(good, 'sla', 'eligibility', { state: 'empty' })],
  ['field-required', withFields(good, 'sla', 'term', { end: undefined })],
  ['column-required', firstRow('sla', 'volumes', 'volumes', { forecast: undefined })],
  ['tier-too-light', { ...good, tier: 'simple' }],
  ['document-missing', { ...good, tier: 'complex' }],
  ['value-date', withFields(good, 'sla', 'term', { end: '2029-02-30' })],
  ['value-end-before-start', withFields(good, 'sla', 'term', { end: '2027-01-01' })],
  ['value-end-before-start', firstRow('sla', 'service-hours', 'hours', { opens: '18:00' })],
  ['value-negative', firstRow('mou', 'doc-hierarchy', 'order', { rank: -1 })],
  ['value-money', firstRow('mou', 'fee-structure', 'lines', { rate: { amount: '12.345', currency: 'CAD' } })],
  ['value-party', firstRow('mou', 'authorities', 'basis', { party: 'nobody' })],
  ['value-position', withFields(good, 'sla', 'service-improvement', { authority: 'nobody' })],
  ['value-document', firstRow('mou', 'doc-hierarchy', 'order', { document: 'nothing' })],
  ['value-characters', withFields(good, 'mou', 'title', { subject: say('a\u0000b', 'ab') })],
  ['value-unknown-field', withFields(good, 'sla', 'term', { colour: 'blue' })],
  ['value-unknown-field', firstRow('sla', 'volumes', 'volumes', { colour: 'blue' })],
  ['value-row-id', firstRow('mou', 'authorities', 'basis', { id: 'r2' })],
  ['language-missing', withDocument(good, 'sla', { title: { en: 'Only English' } })],
  ['language-missing', withFields(good, 'mou', 'title', { subject: { fr: 'Seulement le français' } })],
  ['language-missing', ownText('Volumes are planned.', '')],
  ['marks-differ', ownText('At most [[volumes.r1.maximum]] plans.', 'Un maximum de plans.')],
  ['parity-number', ownText('The parties meet 12 times.', 'Les parties se réunissent 15 fois.')],
  ['placeholder', ownText('The rest is TBD.', 'Le reste est à déterminer.')],
  ['placeholder', withFields(good, 'mou', 'title', { subject: say('Plans [ ]', 'Plans [ ]') })],
  ['text-markup', ownText('<script>alert(1)</script>', '<script>alert(1)</script>')],
  ['text-too-tangled', ownText('['.repeat(6000), '['.repeat(6000))],
  [
    'value-typed',
    withElement(good, 'sla', 'term', { text: say('It ends on March 31, 2029.', 'Fin le 31 mars 2029.') }),
  ],
  ['mark-unknown-field', ownText('See [[no-such-field]].', 'Voir [[no-such-field]].')],
  ['mark-unknown-field', ownText('[[rows:no-such-table]]', '[[rows:no-such-table]]')],
  ['mark-unknown-element', ownText('See [[#pooling]].', 'Voir [[#pooling]].')],
  ['mark-unknown-document', ownText('See [[MA#term]].', 'Voir [[MA#term]].')],
  ['mark-unknown-term', ownText('A [[=rush order]].', 'Une [[=commande urgente]].')],
  ['mark-unreadable', ownText('See [[Not A Mark]].', 'Voir [[Not A Mark]].')],
  ['mark-empty', ownText('Above it: [[over-limit-rule]]', 'Au-delà\u00a0: [[over-limit-rule]]')],
  ['term-twice', firstRow('mou', 'definitions', 'terms', { term: say('working day', 'jour ouvrable') })],
  ['term-unused', firstRow('mou', 'definitions', 'terms', { term: say('zeppelin', 'dirigeable') })],
  ['parent-missing', withDocument(good, 'sla', { parent: null })],
  [
    'parent-scope',
    firstRow('sla', 'service-description', 'services', {
      'service-id': 'REC-9',
      name: say('Storage', 'Entreposage'),
    }),
  ],
  ['term-within-parent', withFields(good, 'sla', 'term', { end: '2031-03-31' })],
  ['term-within-parent', withFields(good, 'sla', 'term', { start: '2026-04-01' })],
  [
    'inherited-clause-changed',
    withElement(good, 'sla', 'termination', drafted('termination', { notice: lasting(1, 'day') })),
  ],
  [
    'inherited-clause-changed',
    withElement(
      withFields(good, 'sla', 'doc-hierarchy', { 'may-override': true, overrides: ['termination'] }),
      'sla',
      'termination',
      drafted('termination', { notice: lasting(1, 'day') }),
    ),
  ],
  ['parent-ended', withFields(good, 'mou', 'doc-control', { status: 'ended' })],
  ['fees-over-ceiling', pricedBelow('7000')],
  [
    'respending-authority',
    withFields(good, 'mou', 'financial-authority', { statute: 'faa-29-2', respend: say('None', 'Aucun') }),
  ],
  ['field-required', withFields(good, 'mou', 'financial-authority', { statute: 'faa-29-2' })],
  ['field-required', withFields(good, 'mou', 'legal-nature', { nature: 'binding' })],
  ['money-all-or-none', { ...good, answers: { moneyMoves: false } }],
  [
    'privacy-complete',
    withElement({ ...good, answers: { personalInformation: false } }, 'mou', 'privacy', {
      state: 'drafted',
      fields: { 'personal-information': true, pia: 'P-1', isa: 'I-1' },
    }),
  ],
  [
    'off-ramp-missing',
    withElement({ ...good, answers: { scopeClarity: 'unknown' } }, 'mou', 'conditional-funding', {
      state: 'drafted',
      fields: { conditions: rows({ condition: say('A vote', 'Un vote') }) },
    }),
  ],
  ['review-dates', firstRow('mou', 'review', 'reviews', { kind: 'first-year', date: '2028-06-01' })],
  [
    'review-dates',
    withFields(withDocument(good, 'mou', { type: 'MA' }), 'mou', 'review', { frequency: lasting(2, 'year') }),
  ],
  [
    'pooled-shares',
    withElement(good, 'mou', 'pooling', {
      fields: { shares: rows({ party: 'coast', share: '60.5' }, { party: 'records', share: '40' }) },
    }),
  ],
  ['fees-over-ceiling', firstRow('mou', 'fee-structure', 'lines', { volume: '14000' })],
  ['estimate-over-ceiling', firstRow('mou', 'budget-estimate', 'years', { estimate: dollars('165000.01') })],
  ['column-required', firstRow('sla', 'service-standards', 'levels', { threshold: undefined })],
  [
    'column-required',
    firstRow('sla', 'service-standards', 'levels', { kind: 'other', threshold: undefined }),
  ],
  ['standard-incomplete', firstRow('sla', 'service-standards', 'levels', { threshold: lasting(0, 'day') })],
  ['level-unknown', firstRow('sla', 'measurement', 'methods', { level: 'no-such-level' })],
  ['standard-incomplete', firstRow('sla', 'service-standards', 'levels', { target: '101' })],
  ['escalation-chain', firstRow('mou', 'issue-resolution', 'levels', { 'final-authority': true })],
  ['escalation-chain', firstRow('mou', 'issue-resolution', 'levels', { level: 3 })],
  ['escalation-chain', firstRow('mou', 'issue-resolution', 'levels', { 'max-time': lasting(0, 'day') })],
  ['committee-parties', firstRow('mou', 'committees', 'committees', { parties: ['coast'] })],
  [
    'signatory-missing',
    firstRow('mou', 'signatures', 'signatories', { party: 'records', position: 'records-adm' }),
  ],
  ['signatory-delegation', firstRow('mou', 'signatures', 'signatories', { ceiling: dollars('100000') })],
  ['position-of-other-party', firstRow('mou', 'parties', 'represented-by', { position: 'records-adm' })],
  ['money-all-or-none', withElement(good, 'mou', 'invoicing', { state: 'empty', fields: {} })],
  ['money-all-or-none', withFields(good, 'mou', 'financial-arrangement', { model: 'none' })],
  ['privacy-complete', { ...good, answers: { personalInformation: true } }],
  [
    'privacy-complete',
    withElement(good, 'mou', 'privacy', { fields: { 'personal-information': true, pia: 'P-1' } }),
  ],
  ['off-ramp-missing', { ...good, answers: { scopeClarity: 'unknown' } }],
  ['review-dates', firstRow('mou', 'review', 'reviews', { date: '2031-01-01' })],
  ['review-dates', withDocument(good, 'mou', { type: 'MA' })],
  ['position-vacant', { ...good, positions: good.positions.map((each) => ({ ...each, incumbent: '' })) }],
]

describe('the complete fixture', () => {
  const result = checkAgreement(good, { today })

  it('is complete and has no error', () => {
    expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([])
    expect(result.complete).toBe(1)
  })

  it('breaks no rule but the recommendation of more elements', () => {
    expect([...new Set(result.findings.map((finding) => finding.rule))]).toEqual(['element-recommended'])
  })
})

describe('each rule finds its fault', () => {
  it.each(badCases)('%s', (rule, agreement) => {
    const found = findings(agreement).find((finding) => finding.rule === rule)
    expect(found, [...rules(agreement)].join(', ')).toBeDefined()
    expect(found?.en.trim()).toBeTruthy()
    expect(found?.fr.trim()).toBeTruthy()
    expect(found?.fr).not.toBe(found?.en)
    expect(found?.fr ?? '').not.toMatch(/[^\u00a0] ?(?<!\u00a0):(?!\/\/)(?=\s)|'|« | »/)
    expect(found?.en ?? '').not.toContain("'")
  })

  it('parent-ended, once its day has come', () => {
    expect(rules(good)).not.toContain('parent-ended')
    expect(rules(good, Temporal.PlainDate.from('2030-04-01'))).toContain('parent-ended')
  })

  it('leads to the document, the element and the path', () => {
    const agreement = firstRow('mou', 'fee-structure', 'lines', { rate: { amount: 'x', currency: 'CAD' } })
    const found = findings(agreement).find((finding) => finding.rule === 'value-money')
    expect(found).toMatchObject({
      document: 'mou',
      element: 'fee-structure',
      path: 'lines.r1.rate',
      severity: 'error',
    })
    expect(found?.en).toContain('row 1')
    expect(found?.fr).toContain('ligne 1')
  })
})

describe('rules that leave good agreements alone', () => {
  it.each<readonly [string, Agreement]>([
    [
      'pooled-shares',
      withElement(good, 'mou', 'pooling', {
        fields: { shares: rows({ share: '33.33' }, { share: '66.67' }) },
      }),
    ],
    ['fees-over-ceiling', firstRow('mou', 'fee-structure', 'lines', { volume: '13200' })],
    ['fees-over-ceiling', pricedBelow('1')],
    ['inherited-clause-changed', withElement(good, 'sla', 'termination', { state: 'inherited' })],
    [
      'inherited-clause-changed',
      withElement(
        withFields(good, 'mou', 'doc-hierarchy', { 'may-override': true, overrides: ['termination'] }),
        'sla',
        'termination',
        drafted('termination', { notice: lasting(1, 'day') }),
      ),
    ],
    ['parent-scope', firstRow('sla', 'service-description', 'services', { 'service-id': undefined })],
    ['signatory-delegation', firstRow('mou', 'signatures', 'signatories', { ceiling: dollars('330000') })],
    [
      'parent-missing',
      {
        ...withDocument(good, 'sla', { parent: null }),
        documents: good.documents.slice(1).map((each) => ({ ...each, parent: null })),
      },
    ],
    [
      'privacy-complete',
      withElement(good, 'mou', 'privacy', {
        fields: { 'personal-information': true, pia: 'P-1', isa: 'I-1' },
      }),
    ],
    [
      'value-typed',
      withElement(good, 'sla', 'term', { text: say('It ends on [[end]].', 'Fin le [[end]].') }),
    ],
    ['placeholder', ownText('Parts are yet to come to the pier.', 'Il reste du travail à faire.')],
  ])('%s', (rule, agreement) => {
    expect(rules(agreement)).not.toContain(rule)
  })
})

describe('completeness', () => {
  it('falls with each required field and element', () => {
    const share = (agreement: Agreement) => checkAgreement(agreement, { today }).complete
    const field = share(withFields(good, 'sla', 'term', { end: undefined }))
    const element = share(withElement(good, 'sla', 'term', { state: 'empty', fields: {} }))
    expect(field).toBeLessThan(1)
    expect(element).toBeLessThan(field)
    expect(element).toBeGreaterThan(0.9)
    expect(share({ ...good, documents: [] })).toBe(0)
  })
})
