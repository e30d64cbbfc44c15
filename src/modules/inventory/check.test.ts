import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../kernel/files/csv/encoding.ts'
import { checkFile } from './check.ts'
import { csvText, exampleService, exampleStandard, sourceOf } from './csv/files.fixture.ts'
import { openSource } from './csv/source.ts'
import type { Finding } from './finding.ts'
import { readMapping } from './mapping/load.ts'
import { organizationDirectory } from './organizations.ts'
import { readOrganizations } from './reference-files.ts'
import { sharedData } from './shared-data.fixture.ts'

const folder = sharedData('gc-service-inventory')
const present = existsSync(folder)

async function check(
  content: string | Uint8Array,
  resource: 'service' | 'service-std' = 'service',
  options: Parameters<typeof checkFile>[2] = {},
) {
  const findings: Finding[] = []
  const { rows } = await checkFile(await sourceOf(content), resource, options, (finding) =>
    findings.push(finding),
  )
  return { rows, findings, rules: findings.map((finding) => finding.rule) }
}

const good = csvText('service', [exampleService])

describe('checking a file', () => {
  it('finds nothing in rows that break no rule', async () => {
    expect(await check(good)).toMatchObject({ rows: 1, findings: [] })
    expect(await check(csvText('service-std', [exampleStandard]), 'service-std')).toMatchObject({
      rows: 1,
      findings: [],
    })
  })

  it('names file, row, key, field and rule, in both languages', async () => {
    const { findings } = await check(
      csvText('service', [exampleService, { ...exampleService, service_id: '42', service_fee: 'maybe' }]),
    )
    expect(findings).toEqual([
      {
        file: 'services.csv',
        row: 3,
        key: 'ferries-traversiers/2023-2024/42',
        field: 'service_fee',
        rule: 'choice',
        severity: 'error',
        en: expect.stringContaining('maybe'),
        fr: expect.stringContaining('maybe'),
      },
    ])
  })

  it.each([
    ['Windows-1252', 'windows-1252' as const, false, 'encoding'],
    ['UTF-16 with its mark', 'utf-16le' as const, true, 'encoding'],
    ['UTF-16 big-endian', 'utf-16be' as const, true, 'encoding'],
    ['UTF-16 without a mark', 'utf-16le' as const, false, 'encoding'],
    ['UTF-8 with a mark', 'utf-8' as const, true, 'byte-order-mark'],
  ])('reads %s and says so', async (_, name, bom, rule) => {
    const encoding = { name, bom, damaged: false }
    const bytes = encodeText((bom ? '\ufeff' : '') + good, encoding)
    expect(await check(bytes)).toMatchObject({ rows: 1, rules: [rule] })
  })

  it.each([
    [';' as const, '\n', ['delimiter']],
    ['\t' as const, '\r\n', ['delimiter']],
    [',' as const, '\r\n', []],
    [',' as const, '\r', []],
  ])('reads cells separated by %j and lines by %j', async (delimiter, newline, rules) => {
    // The remarks hold line ends of their own kind, which stay inside their quotation marks.
    expect(await check(csvText('service', [exampleService], { delimiter, newline }))).toMatchObject({
      rows: 1,
      rules,
    })
  })

  it('says when a file is empty, has only a header, is a spreadsheet or something else', async () => {
    expect((await check('')).rules).toEqual(['empty-file'])
    expect((await check('\n\n')).rules).toEqual(['empty-file'])
    expect((await check(csvText('service', []))).rules).toEqual(['no-rows'])
    expect((await check('PK\x03\x04\x14\x00')).rules).toEqual(['not-csv'])
    expect((await check('hello\nworld\n')).rules).toEqual(['no-header'])
  })

  it('recognizes the file of the other resource and older layouts', async () => {
    expect((await check(csvText('service-std', [exampleStandard]))).rules).toEqual(['other-resource'])
    expect((await check(good, 'service-std')).rules).toEqual(['other-resource'])
  })

  it('names missing, extra and repeated columns once, not at each row', async () => {
    const without = good.replace('service_fee,', '').replace(/,Y,Y,Y,N/, ',Y,Y,N')
    const missing = await check(without)
    expect(missing.findings.map(({ rule, field, row }) => [rule, field, row])).toEqual([
      ['missing-column', 'service_fee', null],
    ])
    const lines = good.split('owner_org_title\n')
    const extra = `${lines[0]}owner_org_title,note,fiscal_yr\n${lines[1]?.trimEnd()},x,y\n`
    expect((await check(extra)).rules).toEqual(['duplicate-column', 'unknown-column'])
  })

  it('finds half a file: a quotation mark never closed, or cells that are missing', async () => {
    const inQuotes = good.slice(0, good.indexOf('second line'))
    expect((await check(inQuotes)).findings[0]).toMatchObject({
      rule: 'unterminated-quote',
      row: 2,
      field: 'special_remarks_en',
    })
    const midRow = good.slice(0, good.indexOf('EXTERN'))
    expect((await check(midRow)).rules).toContain('cell-count')
    expect((await check(good.trimEnd())).rules).toEqual(['no-final-newline'])
    const bytes = Buffer.from(good).subarray(0, Buffer.from(good).indexOf('é') + 1)
    expect((await check(bytes)).rules).toContain('damaged-text')
  })

  it('survives NUL characters, blank lines, lost characters and huge cells', async () => {
    const odd = csvText('service', [
      { ...exampleService, service_name_en: 'a\0b' },
      { ...exampleService, service_id: '2', service_name_fr: 'a\ufffdb' },
      { ...exampleService, service_id: '3', special_remarks_en: 'x'.repeat(10_000_000) },
    ])
    const { rows, rules } = await check(`${odd}\n`)
    expect(rows).toBe(3)
    expect(rules).toEqual(['nul-character', 'lost-character', 'max-length', 'blank-line'])
  })

  it('stops where a missing quotation mark would swallow the file', async () => {
    const runaway = `${good}2023-2024,"${'x'.repeat(34 * 1024 * 1024)}`
    expect((await check(runaway)).rules).toContain('record-too-long')
  })

  it('resolves organizations, and reports unknown names and other organizations’ rows', async () => {
    const organizations = organizationDirectory([
      {
        id: '1',
        code: 'ferries-traversiers',
        name: { en: 'Ferries Office', fr: 'Bureau des traversiers' },
        otherNames: [],
        acronyms: [],
      },
    ])
    const stranger = csvText('service', [exampleService, { ...exampleService, owner_org: 'nobody' }])
    expect((await check(stranger, 'service', { organizations })).rules).toEqual(['unknown-organization'])
    const expected = { organizations, organization: 'BUREAU DES TRAVERSIERS' }
    expect((await check(stranger, 'service', expected)).rules).toEqual([
      'unknown-organization',
      'other-organization',
    ])
  })

  it.skipIf(!present)(
    'finds in the 2023-2024 rows the six known errors and six rounded results (needs ../shared/data/gc-service-inventory)',
    async () => {
      const findings: Finding[] = []
      const sink = (finding: Finding) => findings.push(finding)
      const services = await openSource(`${folder}/service-2023-2024.csv`)
      const { rows, keys } = await checkFile(services, 'service', {}, sink)
      expect([rows, findings]).toEqual([1226, []])
      const standards = await openSource(`${folder}/service-std-2023-2024.csv`)
      expect((await checkFile(standards, 'service-std', {}, sink, keys)).rows).toBe(1486)
      const errors = findings.filter((finding) => finding.severity === 'error')
      expect(errors.map((finding) => finding.rule)).toEqual(Array(6).fill('volumes'))
      const rounded = findings.filter((finding) => finding.rule === 'computed-target-met')
      const ids = rounded.map((finding) => finding.key?.split('/').at(-1)).sort()
      expect(ids).toEqual(['1238', '1337', '1541', '2552', '3536', '522'])
      expect(findings).toHaveLength(12)
    },
  )

  it.skipIf(!present)(
    'reads the 2018-2019 and 2019-2020 layouts through their mappings (needs ../shared/data)',
    async () => {
      const organizations = await readOrganizations(sharedData('gc-organizations'))
      for (const [year, services, standards] of [
        ['2018-2019', 1250, 1646],
        ['2019-2020', 1231, 1784],
      ] as const) {
        const mapping = await readMapping(year)
        const findings: Finding[] = []
        const sink = (finding: Finding) => findings.push(finding)
        const open = (name: string) => openSource(`${folder}/history/${name}-${year}.csv`)
        const unmapped = await checkFile(await open('service'), 'service', {}, sink)
        expect([unmapped.rows, findings.map((finding) => finding.rule)]).toEqual([0, ['older-layout']])
        findings.length = 0
        const options = { organizations, mapping: mapping.service }
        const checked = await checkFile(await open('service'), 'service', options, sink)
        const standardOptions = { organizations, mapping: mapping['service-std'] }
        const second = await checkFile(
          await open('service-std'),
          'service-std',
          standardOptions,
          sink,
          checked.keys,
        )
        expect([checked.rows, second.rows]).toEqual([services, standards])
        const rules = new Set(findings.map((finding) => finding.rule))
        // What is left are texts and addresses that were not asked for in those years.
        expect(
          [...rules].every((rule) => ['other-remarks', 'required', 'url', 'max-length'].includes(rule)),
        ).toBe(true)
      }
    },
  )
})
