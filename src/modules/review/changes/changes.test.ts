import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../kernel/files/root.ts'
import { type ComparisonScene, comparisonScene, type GivenFiles } from '../comparison.fixture.ts'
import { sampleFile } from '../sample/sample-file.ts'

let scene: ComparisonScene

beforeAll(async () => {
  scene = await comparisonScene()
})
afterAll(() => scene.app.close())

const chain = join(root, '../shared/data/agreements/gc-forms-sla/en')

const text = (years: string, notice: string, more = '') =>
  `# Memorandum of understanding\n\n## Term\n\nThis memorandum lasts ${years} years from April 1, 2027.\n\n## Notice\n\nEither party may end it with ${notice} days’ notice.\n${more}`

async function result(address: string, files: GivenFiles) {
  const reply = await scene.send(address, files)
  expect(reply.statusCode).toBe(303)
  return scene.found(String(reply.headers.location))
}

describe('versions are compared', () => {
  test('two give marked words, said to those who do not see marks, and values as values', async () => {
    const body = await result('/fr/examen/comparaison', {
      file: { name: 'v1.md', content: text('three', '60') },
      next: { name: 'v2.md', content: text('three', '30') },
    })
    expect(body).toMatch(/<del><span[^>]*> retiré\u00a0: <\/span>60<\/del>/)
    expect(body).toMatch(/<ins><span[^>]*> ajouté\u00a0: <\/span>30<\/ins>/)
    expect(body).toContain('60 days devient 30 days')
  })

  test('three give a history, step by step', async () => {
    const body = await result('/en/review/compare', {
      file: { name: 'v1.md', content: text('three', '60') },
      next: { name: 'v2.md', content: text('four', '60') },
      later: {
        name: 'v3.md',
        content: text('four', '60', '\n## Review\n\nThe parties review it each year.\n'),
      },
    })
    expect(body).toContain('From v1.md to v2.md')
    expect(body).toContain('From v2.md to v3.md')
    expect(body).toContain('The history in a glance')
  })

  test('the same text twice has not changed', async () => {
    const same = { name: 'v.md', content: text('three', '60') }
    expect(await result('/en/review/compare', { file: same, next: same })).toContain('Nothing changed')
  })

  test('a bilingual text is compared with one language by that language alone', async () => {
    const french = `\n# Protocole d’entente\n\n## Durée\n\nLe présent protocole dure trois ans à compter du 1er avril 2027.\n\n## Préavis\n\nChaque partie peut y mettre fin moyennant un préavis de 60 jours.\n`
    const body = await result('/en/review/compare', {
      file: { name: 'both.md', content: text('three', '60') + french },
      next: { name: 'en.md', content: text('three', '45') },
    })
    expect(body).toContain('60 days becomes 45 days')
    expect(body).not.toContain('Protocole')
  })

  test('one file is not enough', async () => {
    const reply = await scene.send('/en/review/compare', {
      file: { name: 'v1.md', content: text('three', '60') },
    })
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining('at least two versions')])
    expect(reply.body).toContain('href="#next"')
  })

  test.skipIf(!existsSync(chain))(
    'the first versions of a published chain come out as a history (needs ../shared/data/agreements)',
    async () => {
      const [one = '', two = '', three = '', four = ''] = readdirSync(chain).sort()
      const file = (name: string) => ({ name, content: readFileSync(join(chain, name), 'utf8') })
      const body = await result('/en/review/compare', {
        file: file(one),
        next: file(two),
        later: [file(four), file(three)],
      })
      expect(body.match(/id="step-\d"/g)).toHaveLength(3)
      for (const name of [one, two, three, four]) expect(body).toContain(name)
    },
    60_000,
  )
})

describe('both languages are compared', () => {
  test('planted differences are shown passage beside passage', async () => {
    const [en, fr] = await Promise.all([sampleFile('en'), sampleFile('fr')])
    const body = await result('/en/review/languages', {
      file: { name: en.name, content: new Uint8Array(en.content) },
      other: { name: fr.name, content: new Uint8Array(fr.content) },
    })
    for (const words of ['ten business days', 'quinze jours ouvrables', '90 jours'])
      expect(body).toContain(words)
  })

  test('one file in one language needs the other', async () => {
    const reply = await scene.send('/fr/examen/langues', {
      file: { name: 'v1.md', content: text('three', '60') },
    })
    expect([reply.statusCode, reply.body]).toEqual([
      422,
      expect.stringContaining('ne contient qu’une langue'),
    ])
  })
})
