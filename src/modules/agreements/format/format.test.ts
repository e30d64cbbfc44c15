import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitization } from '../fixtures/digitization.ts'
import { canonicalHash, canonicalJson } from './canonical.ts'
import { limits } from './limits.ts'
import { agreementJsonSchema } from './schema.ts'
import { notAnAgreement, validateAgreement } from './validate.ts'

type Tree = { [key: string]: unknown }

/** The fixture as plain JSON with one value replaced: "documents.0.elements.3.fields.end". */
function changed(path: string, value: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(digitization))
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  // The fixture is known to be objects and arrays along the path.
  const target = keys.reduce((at, key) => at[key] as Tree, json as Tree)
  target[last] = value
  return json
}

function rulesOf(json: unknown): readonly string[] {
  const result = validateAgreement(json)
  return result.ok ? [] : result.refusal.map((finding) => finding.rule)
}

describe('an agreement file', () => {
  it('is read back as it was written', () => {
    const result = validateAgreement(JSON.parse(JSON.stringify(digitization)))
    expect(result).toEqual({ ok: true, value: digitization })
  })

  it('is no agreement when it does not say so', () => {
    for (const json of [null, 3, 'x', [], {}, { format: 'entente.agreement/2' }, { format: 7 }]) {
      expect(rulesOf(json)).toEqual([notAnAgreement])
    }
  })

  it.each([
    ['tier', 'enormous', 'format-value'],
    ['title', 'only one language', 'format-type'],
    ['parties', {}, 'format-type'],
    ['parties.0.colour', 'blue', 'format-unknown-key'],
    ['documents.0.id', '<b>', 'format-id'],
    ['documents.0.elements.0.state', 'done', 'format-value'],
    ['documents.0.elements.0.fields', { Key: 'x' }, 'format-id'],
    ['documents.0.elements.0.fields', { key: [[1]] }, 'format-field-value'],
    ['documents.0.elements.0.fields', { key: { amount: 12, currency: 'CAD' } }, 'format-field-value'],
    ['documents.0.elements.0.fields', null, 'format-type'],
    ['positions.0.email', 'x'.repeat(3000), 'format-length'],
  ])('says what is wrong at %s', (path, value, rule) => {
    const result = validateAgreement(changed(path, value))
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.refusal.map((finding) => finding.rule)).toContain(rule)
    const [finding] = result.refusal
    expect(finding?.en).toBeTruthy()
    expect(finding?.fr).not.toBe(finding?.en)
    if (path.startsWith('documents.0')) expect(finding?.document).toBe(path.endsWith('id') ? '<b>' : 'mou')
  })

  it.each([
    ['documents', Array.from({ length: limits.documents + 1 }, () => ({})), 'limit-list'],
    ['documents.0.elements', Array.from({ length: limits.elements + 1 }, () => ({})), 'limit-list'],
    ['documents', Array.from({ length: 1_000_000 }, () => 0), 'limit-list'],
    ['answers', { list: Array.from({ length: 600_000 }, () => 0) }, 'limit-list'],
    ['title', { en: 'half \ud800' }, 'format-characters'],
    ['title', { en: 'a'.repeat(limits.allText + 1) }, 'limit-text'],
    ['answers', JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'limit-depth'],
  ])('stops at a limit in %s', (path, value, rule) => {
    expect(rulesOf(changed(path, value))).toEqual([rule])
  })

  it('keeps keys that mean something to JavaScript as plain keys', () => {
    const json: unknown = JSON.parse(
      '{"format":"entente.agreement/1","__proto__":{"documents":[]},"constructor":1}',
    )
    expect(rulesOf(json)).toContain('format-unknown-key')
  })

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('title', 'parties', 'documents', 'answers', 'x'),
        (value, key) => {
          const result = validateAgreement(changed(key, value))
          if (!result.ok) expect(result.refusal.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the canonical form', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [2, { d: 'é', c: null }] })).toBe('{"a":[2,{"c":null,"d":"é"}],"b":1}')
    expect(canonicalHash({ b: 1, a: 2 })).toBe(canonicalHash({ a: 2, b: 1 }))
    expect(canonicalHash({ a: 2 })).not.toBe(canonicalHash({ a: 3 }))
  })
})

describe('the published schema', () => {
  it('is current (vitest -u writes it)', async () => {
    const text = `${JSON.stringify(agreementJsonSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../../../schema/agreement.schema.json')
  })
})
