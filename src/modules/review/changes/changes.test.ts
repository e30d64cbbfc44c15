import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Browser,
  type GivenFile,
  type TestApplication,
  testApplication,
} from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { root } from '../../../kernel/files/root.ts'
import { newId } from '../../../kernel/value/id.ts'
import { sampleFile } from '../sample/sample-file.ts'

let app: TestApplication
let drafter: Browser

beforeAll(async () => {
  app = await testApplication()
  const mine = await organization(app.database.owner, 'Department of Lighthouses', 'Ministère des Phares')
  drafter = await app.signedIn(await member(app.database.owner, mine, ['drafter']))
})
afterAll(() => app.close())

const chain = join(root, '../shared/data/agreements/gc-forms-sla/en')

const text = (years: string, notice: string, more = '') =>
  `# Memorandum of understanding\n\n## Term\n\nThis memorandum lasts ${years} years from April 1, 2027.\n\n## Notice\n\nEither party may end it with ${notice} days’ notice.\n${more}`

async function result(address: string, files: Record<string, GivenFile | readonly GivenFile[]>) {
  const reply = await drafter.upload(address, { token: newId(app.now.value) }, files)
  expect(reply.statusCode).toBe(303)
  // What takes longer than a person's patience is read on while the page says so.
  for (let look = 0; look < 60; look++) {
    const { body } = await drafter.get(String(reply.headers.location))
    if (!body.includes('data-waiting')) return body
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('the files are never read')
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
    const reply = await drafter.upload(
      '/en/review/compare',
      { token: newId(app.now.value) },
      { file: { name: 'v1.md', content: text('three', '60') } },
    )
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
    const reply = await drafter.upload(
      '/fr/examen/langues',
      { token: newId(app.now.value) },
      { file: { name: 'v1.md', content: text('three', '60') } },
    )
    expect([reply.statusCode, reply.body]).toEqual([
      422,
      expect.stringContaining('ne contient qu’une langue'),
    ])
  })
})
