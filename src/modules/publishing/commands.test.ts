import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { CliUsageError } from '../../kernel/cli/command.ts'
import { type Agreement, canonicalHash } from '../agreements/index.ts'
import { commands } from './commands.ts'
import { readingOrder } from './order.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-render-'))
afterAll(() => rmSync(folder, { recursive: true }))

// The child stands before its parent on purpose.
const agreement: Agreement = {
  format: 'entente.agreement/1',
  id: '0192f0c4-7b1e-7c11-8a55-3f2f1d0c9a77',
  guide: '2026-11',
  title: { en: 'Harbour permits', fr: 'Permis portuaires' },
  relationship: 'client-provider',
  tier: 'medium',
  parties: [
    {
      id: 'hla',
      name: { en: 'Harbour Licensing Agency', fr: 'Agence des permis portuaires' },
      legalForm: 'agency',
      role: 'provider',
    },
    {
      id: 'cpo',
      name: { en: 'Coastal Parks Office', fr: 'Bureau des parcs côtiers' },
      legalForm: 'department',
      role: 'client',
    },
  ],
  positions: [],
  documents: [
    {
      id: 'sla',
      type: 'SLA',
      number: 'SLA-1',
      title: { en: 'Permit levels', fr: 'Niveaux des permis' },
      parent: 'ma',
      legalNature: 'administrative',
      elements: [],
    },
    {
      id: 'ma',
      type: 'MA',
      number: 'MA-1',
      title: { en: 'Master frame', fr: 'Cadre commun' },
      parent: null,
      legalNature: 'administrative',
      elements: [],
    },
  ],
}

const file = join(folder, 'agreement.json')
writeFileSync(file, JSON.stringify(agreement, null, 2))

let said: string[] = []
beforeEach(() => {
  said = []
})

describe('entente render', () => {
  it.each([
    ['html', '<!DOCTYPE html>'],
    ['pdf', '%PDF-1.7'],
    ['docx', 'PK'],
    ['md', '# '],
    ['json', '{"documents"'],
  ])('writes %s', async (format, beginning) => {
    const out = join(folder, `out.${format}`)
    expect(await render(file, { format, lang: 'both', out })).toBe(0)
    expect(readFileSync(out, 'latin1').slice(0, beginning.length)).toBe(beginning)
  })

  it('writes all documents, parents first, or the one that is named', async () => {
    const out = join(folder, 'all.md')
    await render(file, { format: 'md', lang: 'fr', out })
    expect(readFileSync(out, 'utf8').match(/^# .*$/gm)).toEqual(['# Cadre commun', '# Niveaux des permis'])
    await render(file, { format: 'md', lang: 'fr', out, document: 'sla' })
    expect(readFileSync(out, 'utf8').match(/^# .*$/gm)).toEqual(['# Niveaux des permis'])
  })

  it('puts each language in its turn when asked for a sequence', async () => {
    const out = join(folder, 'sequence.md')
    await render(file, { format: 'md', lang: 'both', layout: 'sequence', out, document: 'ma' })
    expect(readFileSync(out, 'utf8').match(/^# .*$/gm)).toEqual(['# Master frame', '# Cadre commun'])
  })

  it('prints the hash of the JSON it writes', async () => {
    const [json, md] = [join(folder, 'a.json'), join(folder, 'a.md')]
    await render(file, { format: 'json', out: json })
    await render(file, { format: 'md', lang: 'en', out: md })
    expect(canonicalHash(JSON.parse(readFileSync(json, 'utf8')))).toBe(canonicalHash(agreement))
    expect(readFileSync(md, 'utf8')).toContain(canonicalHash(agreement))
  })

  it('answers in JSON', async () => {
    const out = join(folder, 'answer.html')
    await render(file, { format: 'html', lang: 'fr', out }, true)
    expect(JSON.parse(said.join(''))).toMatchObject({
      file: out,
      format: 'html',
      languages: 'fr',
      documents: ['ma', 'sla'],
      findings: [],
    })
  })

  it.each([
    [{ format: 'odt', out: 'x' }, 'odt'],
    [{ format: 'md', lang: 'de', out: 'x' }, 'de'],
    [{ format: 'md', layout: 'rows', out: 'x' }, 'rows'],
    [{ format: 'md', document: 'annex', out: 'x' }, 'annex'],
  ])('says what is wrong with %j', async (options, named) => {
    const failure = await render(file, options).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CliUsageError)
    if (failure instanceof CliUsageError) {
      expect(failure.sentence.en).toContain(named)
      expect(failure.sentence.fr).toContain(named)
    }
  })

  it('refuses an agreement with a fault in its structure, with every finding', async () => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, JSON.stringify({ ...agreement, tier: 'huge' }))
    expect(await render(bad, { format: 'md', out: join(folder, 'never.md') }, true)).toBe(1)
    expect(JSON.parse(said.join('')).findings).toMatchObject([{ path: 'tier', severity: 'error' }])
  })

  it('calls a file that is no agreement unreadable', async () => {
    const other = join(folder, 'other.json')
    writeFileSync(other, '{"a":1}')
    await expect(render(other, { format: 'md', out: 'x' })).rejects.toBeInstanceOf(CliUsageError)
  })
})

describe('reading order', () => {
  it('keeps every document once, even when parents form a circle or are unknown', () => {
    const [first, second] = agreement.documents
    if (!first || !second) throw new Error('two documents are expected')
    const circle = [
      { ...first, parent: 'ma' },
      { ...second, parent: 'sla' },
      { ...first, id: 'x', parent: 'gone' },
    ]
    expect(readingOrder({ ...agreement, documents: circle }).map(({ id }) => id)).toEqual(['x', 'sla', 'ma'])
  })
})

function render(path: string, options: Record<string, string>, json = false): Promise<0 | 1> {
  const [command] = commands
  if (!command) throw new Error('the module declares one command')
  return command.run({
    args: [path],
    options,
    language: 'en',
    json,
    terminal: {
      out: (text) => void said.push(text),
      error: (text) => void said.push(text),
      interactive: false,
    },
    clock: () => Temporal.Instant.from('2027-04-01T12:00:00Z'),
  })
}
