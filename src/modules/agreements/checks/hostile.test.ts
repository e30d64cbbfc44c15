import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDocument } from '../compose/compose.ts'
import { withElement, withFields } from '../fixtures/change.ts'
import { digitization } from '../fixtures/digitization.ts'
import { say } from '../fixtures/make.ts'
import { validateAgreement } from '../format/validate.ts'
import type { Agreement, FieldValue } from '../format.ts'
import { checkAgreement } from './check.ts'

const today = Temporal.PlainDate.from('2027-04-01')

/** Runs everything that reads an agreement; throws if any of it does. */
function readAll(agreement: Agreement): readonly string[] {
  const { findings } = checkAgreement(agreement, { today })
  for (const { id } of agreement.documents) composeDocument(agreement, id)
  return findings.map(({ rule }) => rule)
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '[[end]]',
    '[[rows:levels]]',
    '<b>',
    '__proto__',
    '2027-02-30',
    '-1',
    '1e9',
    '\u0000',
    '[[',
    '\u202e',
  ),
)

const draft = fc.record({ en: text, fr: text }, { requiredKeys: [] })

const simple: fc.Arbitrary<FieldValue> = fc.oneof(
  text,
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.boolean(),
  draft,
  fc.record({ amount: text, currency: fc.constant('CAD' as const) }),
  fc.record({
    count: fc.double({ noDefaultInfinity: true, noNaN: true }),
    unit: fc.constantFrom('day', 'working-day', 'month'),
  }),
  fc.array(text, { maxLength: 3 }),
)

const elements = digitization.documents.flatMap((document) =>
  document.elements.flatMap((element) =>
    Object.keys(element.fields).map((field) => ({ document: document.id, element: element.id, field })),
  ),
)

describe('values of any shape in any field', () => {
  it('give findings and a document, never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...elements), simple, fc.boolean(), (at, value, inRow) => {
        const held: FieldValue = inRow ? [{ id: 'r1', party: value, level: value, date: value }] : value
        readAll(withFields(digitization, at.document, at.element, { [at.field]: held }))
      }),
      { numRuns: 60 },
    )
  })

  it('so do texts', () => {
    fc.assert(
      fc.property(text, text, (en, fr) => {
        readAll(withElement(digitization, 'sla', 'service-standards', { text: say(en, fr) }))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a file of the largest permitted kind', () => {
  it('is checked in seconds, and says that not everything is listed', () => {
    const [memorandum] = digitization.documents
    const own = say(
      'Held <script>alert(1)</script> [[no-such]].',
      'Retenu <script>alert(1)</script> [[no-such]].',
    )
    const many = Array.from({ length: 400 }, (_, index) => ({
      id: `x-own-${index}`,
      state: 'drafted',
      fields: {},
      text: own,
    }))
    const documents = Array.from({ length: 20 }, (_, index) => ({
      ...memorandum,
      id: `d${index}`,
      elements: many,
    }))
    const read = validateAgreement(JSON.parse(JSON.stringify({ ...digitization, documents })))
    if (!read.ok) throw new Error(read.refusal[0]?.en)
    const { findings } = checkAgreement(read.value, { today })
    expect(findings.at(-1)?.rule).toBe('too-many-findings')
    expect(findings).toHaveLength(5001)
  })
})
