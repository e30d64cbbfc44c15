import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../../kernel/files/root.ts'
import { answerRule } from '../rule.fixture.ts'
import { readOpenSlo } from './read-openslo.ts'
import { writeOpenSlo } from './write-openslo.ts'

const slo = (change = '') => `apiVersion: openslo/v1
kind: SLO
metadata: { name: catalogue }
spec:
  service: plans
  indicator:
    spec: { ratioMetric: { good: {}, total: {} } }
  timeWindow: [{ duration: 28d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.9995 }]
${change}`

describe('reading', () => {
  test('a ratio becomes counts, its target exact', () => {
    const { rules, findings } = readOpenSlo(slo())
    expect(rules[0]?.rule).toMatchObject({
      evidence: 'counts',
      kind: 'availability',
      target: '99.95',
      window: { kind: 'rolling', days: 28 },
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['one-language'])
  })

  test.each([
    ['0.99', '99'],
    ['1', '100'],
    ['0.5', '50'],
    ['0.999999', '99.9999'],
    ['0', '0'],
  ])('target %s is %s percent', (share, percent) => {
    expect(readOpenSlo(slo().replace('0.9995', share)).rules[0]?.rule.target).toBe(percent)
  })

  test.each([
    ['an unknown version', slo().replace('openslo/v1', 'openslo/v9'), '#1 apiVersion'],
    ['an unknown field', slo().replace('service: plans', 'service: plans\n  markdown: x'), '#1 spec'],
    ['a target over one', slo().replace('0.9995', '99.95'), '#1 spec.objectives.0.target'],
    ['no objective', slo().replace('[{ target: 0.9995 }]', '[]'), '#1 spec.objectives'],
    ['what is no document at all', '42', '#1 /'],
    ['broken YAML', 'a: [1,', '1:1'],
  ])('%s is refused with its place, in both languages', (_, source, place) => {
    const { rules, findings } = readOpenSlo(source)
    expect(rules).toEqual([])
    expect(findings).toMatchObject([{ severity: 'error', place }])
    expect(findings[0]?.en).not.toBe(findings[0]?.fr)
  })

  test('an alias that multiplies is no way to fill the memory', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`
    expect(() => readOpenSlo(bomb)).not.toThrow()
    expect(readOpenSlo(bomb).findings).toMatchObject([{ severity: 'error' }])
  })
})

describe('writing', () => {
  test('counts come back as they went, but for their second language', () => {
    const rule = answerRule({
      evidence: 'counts',
      kind: 'availability',
      target: '99.95',
      window: { kind: 'quarter' },
      timeZone: 'America/Halifax',
    })
    const written = writeOpenSlo(rule, 'en')
    if (!written.ok) throw new Error(written.refusal.en)
    const { rules, findings } = readOpenSlo(written.value)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(rules[0]?.rule).toMatchObject({
      evidence: 'counts',
      target: '99.95',
      window: { kind: 'quarter' },
      timeZone: 'America/Halifax',
    })
  })

  test('a threshold keeps its side and its value', () => {
    const rule = answerRule({
      evidence: 'values',
      threshold: { value: '12.5', unit: { en: '$', fr: '$' }, better: 'lower' },
    })
    const written = writeOpenSlo(rule, 'fr')
    if (!written.ok) throw new Error(written.refusal.en)
    expect(readOpenSlo(written.value).rules[0]?.rule.threshold).toMatchObject({
      value: '12.5',
      better: 'lower',
    })
  })

  test('cases by a working calendar are refused with the reason', () => {
    expect(writeOpenSlo(answerRule(), 'en')).toMatchObject({
      ok: false,
      refusal: { en: expect.stringContaining('case by case') },
    })
  })
})

describe('what nobody should write', () => {
  test.each([
    [
      'a million numbers',
      `[${'1,'.repeat(999_999)}1]`,
      'holds more than 200,000 marks',
      'plus de 200\u00a0000 signes',
    ],
    [
      'ten megabytes of text',
      `name: ${'a'.repeat(10_000_000)}`,
      '5,000,000 characters',
      '5\u00a0000\u00a0000 caractères',
    ],
    ['lists in lists in a line', '['.repeat(60_000), 'nested too deep', 'trop de niveaux'],
    ['lists that end', `${'['.repeat(3000)}${']'.repeat(3000)}`, 'nested too deep', 'trop de niveaux'],
    ['lists in lists by their dashes', '- '.repeat(60_000), 'nested too deep', 'trop de niveaux'],
    ['keys of keys', '? '.repeat(60_000), 'nested too deep', 'trop de niveaux'],
    [
      'steps to the right',
      Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      'nested too deep',
      'trop de niveaux',
    ],
  ])('%s: one sentence', (_what, source, en, fr) => {
    const { rules, findings } = readOpenSlo(source)
    expect([rules, findings]).toEqual([
      [],
      [
        expect.objectContaining({
          rule: 'too-large',
          en: expect.stringContaining(en),
          fr: expect.stringContaining(fr),
        }),
      ],
    ])
  })
})

test('long lines, aligned remarks and brackets in texts are no nesting', () => {
  const text = `${'a long description '.repeat(20)}${'['.repeat(90)}`
  const slo = writeOpenSlo(answerRule({ evidence: 'counts' }), 'en')
  if (!slo.ok) throw new Error(slo.refusal.en)
  const described = `${slo.value.trimEnd()}\n${' '.repeat(2)}description: ${text}${' '.repeat(120)}# ${text}\n`
  expect(readOpenSlo(described).findings.filter(({ rule }) => rule === 'too-large')).toEqual([])
})

const shared = join(root, '../shared/data/openslo')

describe.skipIf(!existsSync(shared))('the shared documents (skipped where they are not there)', () => {
  const files = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.yaml')) : []
  test.each(files)('%s', (name) => {
    const { rules, services, findings } = readOpenSlo(readFileSync(join(shared, name), 'utf8'))
    const errors = findings.filter(({ severity }) => severity === 'error')
    if (name.startsWith('rejected-')) expect(errors.length).toBeGreaterThan(0)
    else {
      expect(errors).toEqual([])
      expect(rules.length + services).toBeGreaterThan(0)
    }
  })
})
