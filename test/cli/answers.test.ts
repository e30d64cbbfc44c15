import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../src/kernel/files/root.ts'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'
import { entente } from './entente.ts'

let folder = ''
let good = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'))
  good = join(folder, 'good.json')
  await writeFile(good, JSON.stringify(digitization).replace('"08:00"', '"08:30"'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function json(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; document: unknown }> {
  const { code, out, error } = await entente([...args, '--json'], { input })
  expect(error).toBe('')
  return { code, document: JSON.parse(out) }
}

const sentences = { en: expect.stringMatching(/\S/), fr: expect.stringMatching(/\S/) }

describe('the JSON of each command holds the promised keys', () => {
  it('guide', async () => {
    const { code, document } = await json(['guide'])
    expect(code).toBe(0)
    expect(document).toMatchObject({
      steps: expect.any(Array),
      considerations: expect.any(Array),
      documents: expect.any(Array),
      tiers: expect.any(Array),
    })
    const { elements } = document as { elements: readonly object[] }
    expect(elements.length).toBeGreaterThan(80)
    for (const element of elements)
      expect(element).toMatchObject({
        id: expect.any(String),
        family: expect.any(String),
        en: { name: expect.any(String), purpose: expect.any(String) },
        fr: { name: expect.any(String), purpose: expect.any(String) },
        documents: expect.any(Array),
        need: { simple: expect.any(String), medium: expect.any(String), complex: expect.any(String) },
        fields: expect.any(Array),
      })
  })

  it('advise: 0 with an advice, 1 out of scope', async () => {
    const medium = await json(['advise', '-'], JSON.stringify({ nbServices: 2, fundingModel: 'fee' }))
    expect(medium.code).toBe(0)
    expect(medium.document).toMatchObject({
      tier: 'medium',
      documents: ['MOU', 'SLA'],
      elements: expect.arrayContaining(['service-standards']),
      score: expect.any(Number),
      reasons: expect.arrayContaining([{ rule: expect.any(String), ...sentences }]),
    })
    const none = await json(['advise', '-'], JSON.stringify({ privateParty: true }))
    expect(none.code).toBe(1)
    expect(none.document).toMatchObject({ tier: 'out-of-scope', documents: [] })
  })

  it('check: 1 with findings, each with its place and both sentences', async () => {
    const { code, document } = await json(['check', good])
    expect(code).toBe(1)
    const { complete, findings } = document as { complete: number; findings: readonly object[] }
    expect(complete).toBe(1)
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(
        ['document', 'element', 'en', 'fr', 'path', 'rule', 'severity'].sort(),
      )
      expect(finding).toMatchObject(sentences)
    }
  })

  it('parity: 0 and silence where both sides say the same', async () => {
    expect(await json(['parity', good])).toEqual({ code: 0, document: { findings: [] } })
    const [en, fr] = [join(folder, 'en.md'), join(folder, 'fr.md')]
    await writeFile(en, '# Term\n\nThe provider must answer within 5 days.\n')
    await writeFile(fr, '# Durée\n\nLe fournisseur doit répondre dans les 8 jours.\n')
    const { code, document } = await json(['parity', en, fr])
    expect(code).toBe(1)
    const { findings } = document as { findings: readonly object[] }
    expect(Object.keys(findings[0] ?? {}).sort()).toEqual(
      ['en', 'en_place', 'en_text', 'fr', 'fr_place', 'fr_text', 'rule', 'severity'].sort(),
    )
  })

  it('compare', async () => {
    const [before, after] = [join(folder, 'old.md'), join(folder, 'new.md')]
    await writeFile(before, '# Term\n\nIt ends in May.\n')
    await writeFile(after, '# Term\n\nIt ends in June.\n')
    const { document } = await json(['compare', before, after])
    expect(document).toMatchObject({
      changes: [{ kind: 'changed', old: 'It ends in May.', new: 'It ends in June.' }],
    })
  })

  it('clock test', async () => {
    const { code, document } = await json(['clock', 'test', join(root, 'testkit/clock-cases.json')])
    expect(code).toBe(0)
    expect(document).toMatchObject({ cases: expect.any(Number), passed: expect.any(Number), failed: [] })
  })

  it('holidays', async () => {
    const { document } = await json(['holidays', '--region', 'CA-NB', '--year', '2027'])
    expect(document).toContainEqual(
      expect.objectContaining({ date: '2027-07-01', rule: expect.any(String), ...sentences }),
    )
  })
})

describe('from answers to documents, through pipes', () => {
  it('advise, new, check and render read what the one before wrote', async () => {
    const answers = JSON.stringify({ nbServices: 2, fundingModel: 'fee', annualValueCAD: 250_000 })
    const made = await entente(['new', '-', '-o', '-'], { input: answers })
    expect([made.code, made.error]).toEqual([0, ''])
    const checked = await entente(['check', '-', '--lang', 'fr'], { input: made.out })
    expect(checked.code).toBe(1)
    expect(checked.out).toMatch(/Complète à 0\u00a0% ?\u00a0:/)
    for (const format of ['html', 'md', 'json']) {
      const { code, out, error } = await entente(
        ['render', '-', '--format', format, '--lang', 'both', '-o', '-'],
        {
          input: made.out,
        },
      )
      expect([code, error]).toEqual([0, ''])
      expect(out.length).toBeGreaterThan(1000)
    }
  })

  it('what new writes says the same in both languages, whatever the answers', async () => {
    for (const answers of [
      {},
      { nbServices: 2, personalInformation: true },
      { nbServices: 3, nbParties: 3, nbProviders: 2, relationship: 'collaborative', fundingModel: 'pooled' },
      { scopeClarity: 'unknown', transfers: { staff: true, assets: true } },
    ]) {
      const path = join(folder, 'fresh.json')
      await entente(['new', '-', '-o', path], { input: JSON.stringify(answers) })
      const { code, out } = await entente(['parity', path])
      expect([code, out.trim()]).toEqual([0, 'The two versions say the same.'])
    }
  })

  it('writes the same bytes twice', async () => {
    for (const format of ['html', 'pdf', 'docx', 'md', 'json']) {
      const [one, two] = [join(folder, `one.${format}`), join(folder, `two.${format}`)]
      for (const out of [one, two])
        await entente(['render', good, '--format', format, '--lang', 'both', '-o', out])
      expect((await readFile(one)).equals(await readFile(two))).toBe(true)
    }
  })
})
