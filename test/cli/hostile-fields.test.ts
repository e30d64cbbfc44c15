import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'
import type { Agreement, FieldValue } from '../../src/modules/agreements/index.ts'
import { elements, type FieldDefinition } from '../../src/modules/guide/index.ts'
import { entente } from './entente.ts'

const attack = `<script>alert('x')</script><img src=x onerror=alert(1)>"'&]]>--><w:t>#panic("x")\\`
const both = { en: attack, fr: attack }

/** Every field of every element of the guide filled with markup, and every name, title and number too. */
const hostile: Agreement = {
  ...digitization,
  title: both,
  parties: digitization.parties.map((party) => ({ ...party, name: both, acronym: both, address: both })),
  positions: digitization.positions.map((position) => ({ ...position, title: both, incumbent: attack })),
  documents: digitization.documents.map((document) => ({
    ...document,
    number: attack,
    title: both,
    elements: [
      ...elements.map(({ id, fields }, index) => ({
        id,
        state: 'drafted' as const,
        fields: Object.fromEntries(fields.map((field) => [field.key, poisoned(field)])),
        ...(index % 3 === 0 ? { text: both } : {}),
      })),
      { id: 'x-own', name: both, state: 'not-applicable' as const, reason: both, fields: {} },
    ],
  })),
}

function poisoned(field: FieldDefinition): FieldValue {
  switch (field.type) {
    case 'text':
    case 'prose':
      return both
    case 'choices':
    case 'parties':
      return [attack]
    case 'table':
      return [
        {
          id: 'r1',
          ...Object.fromEntries((field.columns ?? []).map((column) => [column.key, simple(column)])),
        },
      ]
    default:
      return attack
  }
}

function simple(column: FieldDefinition): string | { en: string; fr: string } {
  return column.type === 'text' || column.type === 'prose' ? both : attack
}

let folder = ''
let path = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-hostile-'))
  path = join(folder, 'hostile.json')
  await writeFile(path, JSON.stringify(hostile))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function rendered(format: string): Promise<Buffer> {
  const out = join(folder, `out.${format}`)
  const { code, error } = await entente(['render', path, '--format', format, '--lang', 'both', '-o', out])
  expect([code, error]).toEqual([0, ''])
  return readFile(out)
}

describe('markup and code in every field', () => {
  it('is words in HTML', async () => {
    const html = (await rendered('html')).toString('utf8')
    expect(html).toContain('&lt;script>alert')
    expect(html).not.toMatch(/<script|<img|<w:t/i)
  })

  it('is words in Markdown that a browser may show', async () => {
    const text = (await rendered('md')).toString('utf8')
    expect(text).not.toMatch(/(?<!\\)<(?:script|img)/i)
  })

  it('is words in Word, in XML that can be read', async () => {
    const files = unzipSync(await rendered('docx'))
    for (const [name, bytes] of Object.entries(files)) {
      if (!/\.(xml|rels)$/.test(name)) continue
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.write(strFromU8(bytes)).close()
    }
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('&lt;script')
    expect(xml).not.toContain('<script')
  })

  it('is words in PDF', async () => {
    const pdf = await rendered('pdf')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
    expect(text.replace(/\s/g, '')).toContain('<script>alert')
    expect(pdf.toString('latin1')).not.toMatch(/\/JavaScript|\/JS\b|\/Launch/)
  })

  it('is found by the check, without an exception', async () => {
    const { code, out, error } = await entente(['check', path, '--json'])
    expect([code, error]).toEqual([1, ''])
    const rules: { rule: string }[] = JSON.parse(out).findings
    expect(new Set(rules.map(({ rule }) => rule))).toContain('text-markup')
    expect((await entente(['parity', path])).code).toBeLessThan(2)
  })
})
