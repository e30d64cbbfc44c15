import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { commands } from '../commands.ts'

describe('entente guide', () => {
  it('prints one JSON document with the whole guide', async () => {
    const { code, text } = await call('guide', { json: true })
    const guide = JSON.parse(text)
    expect(code).toBe(0)
    expect(guide.steps).toHaveLength(11)
    expect(guide.considerations).toHaveLength(46)
    expect(guide.documents).toHaveLength(8)
    expect(guide.tiers).toHaveLength(3)
    expect(guide.elements).toHaveLength(90)
    expect(guide.glossary).toHaveLength(17)
    expect(guide.keyTerms.map(({ id }: { id: string }) => id)).toContain('off-ramp')
    expect(guide.profiles).toHaveLength(6)
    expect(guide.needSource).toMatchObject({ established: false })
    for (const element of guide.elements) {
      expect(Object.keys(element)).toEqual(
        expect.arrayContaining(['id', 'family', 'en', 'fr', 'documents', 'need', 'fields', 'source']),
      )
      expect(Object.keys(element.en)).toEqual(Object.keys(element.fr))
      expect(Object.keys(element.need)).toEqual(['simple', 'medium', 'complex'])
    }
  })

  it.each([
    [
      'en',
      'Service levels and standards',
      'must be settled before signing',
      [
        'R/R/R if money moves',
        'not an official table',
        'Upgraded level',
        'Revolving fund',
        'Evidence: Exit clause',
      ],
    ],
    [
      'fr',
      'Niveaux et normes de service',
      'à régler avant la signature',
      ['R/R/R si de l’argent circule', 'non un tableau officiel', 'Niveau supérieur', 'Fonds renouvelable'],
    ],
  ] as const)('reads in %s', async (language, element, blocker, also) => {
    const { text } = await call('guide', { language })
    expect(text).toContain(element)
    expect(text).toContain(blocker)
    for (const said of also) expect(text).toContain(said)
  })

  it('searches, and exits 1 when nothing is found', async () => {
    const found = await call('guide', { json: true, options: { search: 'resiliation' } })
    expect(JSON.parse(found.text).found[0]).toMatchObject({ kind: 'element', id: 'termination' })
    expect((await call('guide', { options: { search: 'resiliation' } })).text).toContain('termination')
    expect((await call('guide', { options: { search: 'zzzz' } })).code).toBe(1)
  })

  it('prints one element, and refuses an unknown one', async () => {
    const { text } = await call('guide', { options: { element: 'term' }, language: 'fr' })
    expect(text).toContain('Durée et renouvellement')
    expect(JSON.parse((await call('guide', { options: { element: 'term' }, json: true })).text).id).toBe(
      'term',
    )
    await expect(call('guide', { options: { element: 'nothing' } })).rejects.toThrow(CliUsageError)
  })
})

describe('entente advise', () => {
  it('prints the advice as JSON with its keys', async () => {
    const { code, text } = await call('advise', { json: true, args: [await file({ nbServices: 2, hue: 1 })] })
    const advice = JSON.parse(text)
    expect(code).toBe(0)
    expect(advice).toMatchObject({ tier: 'medium', documents: ['MOU', 'SLA'], score: 1 })
    expect(advice.elements).toContain('service-standards')
    expect(advice.reasons[0]).toMatchObject({ rule: 'H6' })
    expect(advice.warnings).toHaveLength(1)
    expect(advice.assumptions.length).toBeGreaterThan(20)
    for (const reason of advice.reasons) expect(reason.en && reason.fr && reason.en !== reason.fr).toBe(true)
  })

  it('exits 1 with complete JSON when a party is private', async () => {
    const { code, text } = await call('advise', { json: true, args: [await file({ privateParty: true })] })
    expect(code).toBe(1)
    expect(JSON.parse(text)).toMatchObject({ tier: 'out-of-scope', documents: [], elements: [] })
  })

  it.each([
    ['en', { scopeClarity: 'unknown' }, 'Letter of intent (LOI)', 'later'],
    ['fr', { scopeClarity: 'unknown' }, 'Lettre d’intention (LI)', 'plus tard'],
    ['en', { existingMA: true }, 'under the existing', 'Master agreement'],
    ['fr', { privateParty: true }, 'Aucune entente de services ne convient.', 'contrat'],
  ] as const)('reads in %s: %j', async (language, answers, first, second) => {
    const { text } = await call('advise', { language, args: [await file(answers)] })
    expect(text).toContain(first)
    expect(text).toContain(second)
  })

  it('refuses a wrong answer and names it in both languages', async () => {
    const error = await call('advise', { args: [await file({ riskLevel: 'huge' })] }).catch(
      (refused) => refused,
    )
    expect(error).toBeInstanceOf(CliUsageError)
    expect(error.sentence.en).toContain('riskLevel')
    expect(error.sentence.fr).toContain('riskLevel')
  })

  it('refuses to run without a file, or with one that is not there', async () => {
    await expect(call('advise', {})).rejects.toThrow(CliUsageError)
    await expect(call('advise', { args: ['/nowhere/answers.json'] })).rejects.toThrow(CliUsageError)
  })
})

type Call = {
  readonly args?: readonly string[]
  readonly options?: { readonly [name: string]: string }
  readonly language?: Language
  readonly json?: boolean
}

async function call(name: string, { args = [], options = {}, language = 'en', json = false }: Call) {
  const command = commands.find(({ path }) => path[0] === name)
  if (!command) throw new Error(`no command ${name}`)
  const lines: string[] = []
  const terminal = { out: (text: string) => lines.push(text), error: () => {}, interactive: false }
  const clock = () => Temporal.Instant.from('2026-11-24T12:00:00Z')
  const code = await command.run({ args, options, language, json, terminal, clock })
  return { code, text: lines.join('\n') }
}

async function file(answers: object): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'entente-')), 'answers.json')
  await writeFile(path, JSON.stringify(answers))
  return path
}
