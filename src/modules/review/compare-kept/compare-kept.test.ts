import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { newId } from '../../../kernel/value/id.ts'
import { draftedRelationship } from '../../agreements/drafting/drafting.fixture.ts'
import { elementPath } from '../../agreements/drafting/paths.ts'
import { compareWithFilePath, downloadPath, versionsPath } from '../../agreements/index.ts'
import { sharedData } from '../../inventory/shared-data.fixture.ts'
import { compareCommand } from '../commands/compare.ts'

let app: TestApplication
let writer: Browser
let stranger: Browser
let id: string
let kept: string

beforeAll(async () => {
  app = await testApplication()
  const file = await draftedRelationship(app.database.owner)
  id = file.id
  kept = compareWithFilePath.href('en', { id, number: '1' })
  writer = await app.signedIn(file.writer)
  stranger = await app.signedIn(file.stranger)
  const element = elementPath.href('en', { id, document: file.mou, element: 'background' })
  const typed = { 'text.en': 'The maps are old.', 'text.fr': 'Les cartes sont vieilles.' }
  await writer.post(element, { state: 'drafted', complete: 'yes', do: 'save', version: '0', ...typed })
  expect((await writer.post(versionsPath.href('en', { id }))).statusCode).toBe(303)
})
afterAll(() => app.close())

const token = () => newId(app.now.value)

async function download(lang: string): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await writer.get(downloadPath.href('en', { id }, { format: 'docx', lang, version: 1 }))
  return new Uint8Array(reply.rawPayload)
}

async function compared(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const reply = await writer.upload(kept, { token: token() }, { file: { name, content } })
  expect(reply.statusCode).toBe(303)
  return (await writer.get(String(reply.headers.location))).body
}

describe('a version kept here, against a file that came back', () => {
  test.each(['en', 'fr', 'both'])('its own document, in %s, has not changed', async (lang) => {
    const body = await compared(`back-${lang}.docx`, await download(lang))
    expect(body).toContain('From Printing of maps, version 1.docx')
    expect(body).not.toMatch(/<(?:ins|del)[ >]/)
  })

  test('a word that was changed is marked', async () => {
    const reply = await writer.get(downloadPath.href('en', { id }, { format: 'md', lang: 'en', version: 1 }))
    const body = await compared('back.md', reply.body.replace('The maps are old', 'The maps are very old'))
    expect(body).toMatch(/The maps are <ins>.{0,120}very <\/ins>old/)
  })

  test('the language is asked only when the words of the file do not tell it', async () => {
    expect((await writer.get(kept)).body).not.toContain('name="spoken"')
    const file = { name: 'figures.md', content: '# 2027\n\n12 – 45 – 80\n' }
    const asks = await writer.upload(kept, { token: token() }, { file })
    expect([asks.statusCode, asks.body]).toEqual([422, expect.stringContaining('do not tell its language')])
    expect(asks.body).toContain('href="#spoken"')
    expect(asks.body).toContain('name="spoken"')
    const again = await writer.upload(kept, { token: token(), spoken: 'fr' }, {})
    expect([again.statusCode, again.body]).toEqual([
      422,
      expect.stringMatching(/<option[^>]*value="fr"[^>]*selected/),
    ])
    expect((await writer.upload(kept, { token: token(), spoken: 'fr' }, { file })).statusCode).toBe(303)
  })

  test('a file that cannot be read is said so at its field', async () => {
    const reply = await writer.upload(kept, { token: token() }, { file: { name: 'vide.docx', content: '' } })
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining('vide.docx is empty')])
    expect(reply.body).toContain('href="#file"')
  })

  test('without a file, of another organization, or of a version that is none', async () => {
    const none = await writer.upload(kept, { token: token() }, {})
    expect([none.statusCode, none.body]).toEqual([422, expect.stringContaining('href="#file"')])
    expect((await stranger.get(kept)).statusCode).toBe(404)
    const file = { name: 'a.md', content: '# Agreement' }
    expect((await stranger.upload(kept, { token: token() }, { file })).statusCode).toBe(404)
    for (const number of ['99', '0', 'x'])
      expect((await writer.get(compareWithFilePath.href('en', { id, number }))).statusCode).toBe(404)
  })
})

describe('the same comparison from the command line', () => {
  const givenUrl = process.env.DATABASE_URL
  let folder: string

  beforeAll(async () => {
    process.env.DATABASE_URL = app.database.url
    folder = await mkdtemp(join(tmpdir(), 'compare-kept-'))
  })
  afterAll(async () => {
    if (givenUrl === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = givenUrl
    await rm(folder, { recursive: true })
  })

  async function command(old: string, now: string) {
    const lines: string[] = []
    const code = await compareCommand.run({
      args: [old, now, undefined],
      options: {},
      language: 'en',
      json: true,
      terminal: { out: (text) => lines.push(text), error: () => {}, interactive: false },
      clock: () => app.now.value,
    })
    return { code, changes: JSON.parse(lines.join('\n')).changes as { new: string }[] }
  }

  async function file(name: string, content: Uint8Array | string): Promise<string> {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }

  test.each(['en', 'fr', 'both'])('a kept version and its own document in %s are alike', async (lang) => {
    const back = await file(`back-${lang}.docx`, await download(lang))
    expect(await command(`kept:${id}/1`, back)).toEqual({ code: 0, changes: [] })
  })

  test('an exported version against a text in one language leaves the other language out', async () => {
    const exported = await writer.get(downloadPath.href('en', { id }, { format: 'json', version: 1 }))
    const old = await file('version.json', exported.body)
    expect(await command(old, `kept:${id}/1`)).toEqual({ code: 0, changes: [] })
    const reply = await writer.get(downloadPath.href('en', { id }, { format: 'md', lang: 'fr', version: 1 }))
    const now = await file(
      'retour.md',
      reply.body.replace('Les cartes sont vieilles', 'Les cartes sont neuves'),
    )
    const { code, changes } = await command(old, now)
    expect([code, changes.length]).toEqual([1, 1])
    expect(changes[0]?.new).toContain('Les cartes sont neuves')
  })

  test.each(['kept:', 'kept:x/1', 'kept:0/0'])('“%s” names no kept version', async (name) => {
    await expect(command(name, name)).rejects.toThrow('names no kept version')
  })

  test('a version that is not there is said to be none', async () => {
    await expect(command(`kept:${id}/9`, `kept:${id}/1`)).rejects.toThrow('keeps no version 9')
  })
})

const chain = join(sharedData('agreements'), 'gc-forms-sla/fr')
const names = (() => {
  try {
    return readdirSync(chain).sort()
  } catch {
    return []
  }
})()

test.skipIf(names.length === 0)(
  'a published history of many versions comes out step by step (needs ../shared/data/agreements)',
  async () => {
    const given = names.map((name) => ({ name, content: new Uint8Array(readFileSync(join(chain, name))) }))
    const [file, next, ...later] = given
    if (!file || !next) throw new Error('a history has two versions')
    const reply = await writer.upload(
      '/fr/examen/comparaison',
      { token: token() },
      { file, next, later: later.toReversed() },
    )
    expect(reply.statusCode).toBe(303)
    let body = ''
    for (let i = 0; i < 60 && !body.includes(`step-${names.length - 1}`); i++) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      body = (await writer.get(String(reply.headers.location))).body
    }
    for (const [i, name] of names.entries())
      if (i > 0) expect(body).toContain(`${names[i - 1]}`)
      else expect(body).toContain(name)
    expect(body.match(/<section aria-labelledby="step-/g)).toHaveLength(names.length - 1)
  },
  60_000,
)
