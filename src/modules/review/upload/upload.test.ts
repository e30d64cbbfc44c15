import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { root } from '../../../kernel/files/root.ts'
import { newId } from '../../../kernel/value/id.ts'
import { sampleFile } from '../sample/sample-file.ts'

let app: TestApplication
let drafter: Browser
let stranger: Browser
let auditor: Browser
let who: { person: string; organization: string }

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  const mine = await organization(owner, 'Department of Lighthouses', 'Ministère des Phares')
  const other = await organization(owner, 'Tide Agency', 'Agence des Marées')
  who = await member(owner, mine, ['drafter'])
  drafter = await app.signedIn(who)
  auditor = await app.signedIn(await member(owner, mine, ['auditor']))
  stranger = await app.signedIn(await member(owner, other, ['drafter', 'registrar']))
})
afterAll(() => app.close())

const token = () => newId(app.now.value)

async function sample(language: 'en' | 'fr') {
  const { name, content } = await sampleFile(language)
  return { name, content: new Uint8Array(content) }
}

async function reviewed(): Promise<string> {
  const reply = await drafter.upload('/en/review', { token: token() }, { file: await sample('en') })
  expect(reply.statusCode).toBe(303)
  return String(reply.headers.location)
}

describe('a draft is brought', () => {
  test('in either language, and the report names what is missing with its passages', async () => {
    const reply = await drafter.upload(
      '/fr/examen',
      { token: token() },
      { file: await sample('fr'), other: await sample('en') },
    )
    expect(reply.statusCode).toBe(303)
    const { body, statusCode } = await drafter.get(String(reply.headers.location))
    expect(statusCode).toBe(200)
    expect(body).toContain('éléments requis manquent')
    expect(body).toContain('Protocole d’entente')
    expect(body).toContain('quinze jours ouvrables')
    expect(body).toContain('À ne pas signer tel quel')
  })

  test('the sample can be tried and taken', async () => {
    const tried = await drafter.post('/en/review/sample', { token: token() })
    expect(tried.statusCode).toBe(303)
    const { body } = await drafter.get(String(tried.headers.location))
    expect(body).toContain('The two languages differ in')
    const taken = await drafter.get('/fr/examen/exemple')
    expect(taken.headers['content-type']).toContain('wordprocessingml')
    expect(taken.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  test('the same form sent twice at once is taken in once', async () => {
    const fields = { token: token() }
    const files = { file: await sample('en') }
    const [a, b] = await Promise.all([
      drafter.upload('/en/review', fields, files),
      drafter.upload('/en/review', fields, files),
    ])
    expect([a.statusCode, b.statusCode]).toEqual([303, 303])
    expect(a.headers.location).toBe(b.headers.location)
    const rows = await app.database.owner
      .selectFrom('review.file')
      .select('ordinal')
      .where('examination_id', '=', fields.token)
      .execute()
    expect(rows).toHaveLength(1)
  })

  test('every passage leads to its place in a readable copy', async () => {
    const { body } = await drafter.get(await reviewed())
    const [link] = /\/en\/review\/[^"]+\/text\?place=[^"#]+/.exec(body) ?? []
    const copy = await drafter.get((link ?? '').replaceAll('&amp;', '&'))
    expect(copy.body.match(/id="here"/g)).toHaveLength(1)
  })
})

describe('a file that cannot be read gets a sentence, and nothing of it stays', () => {
  test.each([
    ['an empty file', 'vide.docx', '', 'Le fichier vide.docx est vide'],
    ['a renamed program', 'draft.docx', 'MZ\u0000\u0001\u0002\u0003\u0000\u0000', 'draft.docx'],
    ['an archive that is no document', 'x.docx', 'PK\u0003\u0004garbage', 'endommagé'],
    ['a cut-off PDF', 'x.pdf', '%PDF-1.7\n1 0 obj', 'x.pdf'],
  ])('%s', async (_what, name, content, sentence) => {
    const id = token()
    const reply = await drafter.upload('/fr/examen', { token: id }, { file: { name, content } })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(sentence)
    expect(reply.body).toContain('href="#file"')
    const left = await app.database.owner
      .selectFrom('review.examination')
      .select('id')
      .where('id', '=', id)
      .execute()
    expect(left).toEqual([])
  })

  test('no file, and two files in one language', async () => {
    const none = await drafter.upload('/en/review', { token: token() }, {})
    expect([none.statusCode, none.body]).toEqual([422, expect.stringContaining('Choose a file')])
    const file = await sample('en')
    const twice = await drafter.upload('/en/review', { token: token() }, { file, other: file })
    expect([twice.statusCode, twice.body]).toEqual([
      422,
      expect.stringContaining('is in the same language as the other file'),
    ])
    expect(twice.body).toContain('href="#other"')
  })

  test('a file beyond the limit', async () => {
    const content = new Uint8Array(50_000_001)
    const reply = await drafter.upload('/fr/examen', { token: token() }, { file: { name: 'x.pdf', content } })
    expect([reply.statusCode, reply.body]).toEqual([413, expect.stringContaining('trop volumineux')])
  })

  test('three at once leave the server answering', async () => {
    const big = `${'The Provider must answer within two days of a request. '.repeat(40)}\n\n`.repeat(400)
    const sent = [1, 2, 3].map((n) =>
      drafter.upload('/en/review', { token: token() }, { file: { name: `big-${n}.txt`, content: big } }),
    )
    const home = await app.visitor.get('/healthz')
    expect(home.statusCode).toBe(200)
    for (const reply of await Promise.all(sent)) expect([303, 422]).toContain(reply.statusCode)
  }, 60_000)
})

describe('who sees what', () => {
  test('another organization finds nothing, not even by the exact address', async () => {
    const address = await reviewed()
    const pages = ['', '/text', '/summary', '/report?format=json', '/erase', '/elements/privacy']
    for (const page of pages) expect((await stranger.get(address + page)).statusCode, page).toBe(404)
    expect((await stranger.post(`${address}/keep`)).statusCode).toBe(404)
    await stranger.post(`${address}/erase`)
    expect((await stranger.post(`${address}/elements/privacy`, { state: 'absent' })).statusCode).toBe(404)
    expect((await drafter.get(address)).statusCode).toBe(200)
  })

  test('an auditor is told who can', async () => {
    const reply = await auditor.get('/fr/examen')
    expect([reply.statusCode, reply.body]).toEqual([403, expect.stringContaining('rédaction')])
    expect((await auditor.get(await reviewed())).statusCode).toBe(403)
  })

  test('a visitor signs in first', async () => {
    const reply = await app.visitor.get('/en/review')
    expect(reply.statusCode).toBe(401)
    expect(reply.body).not.toContain('type="file"')
  })
})

describe('a person decides about an element', () => {
  let shared: string

  beforeAll(async () => {
    shared = await reviewed()
  })

  test('overruling asks for a reason, and changes what is missing', async () => {
    const address = await reviewed()
    const element = `${address}/elements/legal-nature`
    const without = await drafter.post(element, { number: '0', state: 'present' })
    expect([without.statusCode, without.body]).toEqual([422, expect.stringContaining('Enter the reason')])
    const before = (await drafter.get(address)).body
    expect(before).toMatch(/<li>Legal nature/)
    const reason = 'Clause 2 of the covering letter says it.'
    expect((await drafter.post(element, { number: '0', state: 'present', reason })).statusCode).toBe(303)
    const after = (await drafter.get(address)).body
    expect(after).not.toMatch(/<li>Legal nature/)
    expect(after).toContain(reason)
  })

  test('a stale decision is not kept, and what was typed stays', async () => {
    const element = `${await reviewed()}/elements/privacy`
    await drafter.post(element, { number: '0', state: 'present', reason: 'It is in an annex.' })
    const stale = await drafter.post(element, { number: '0', state: 'uncertain', reason: 'I am not sure.' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('I am not sure.')
    expect(stale.body).toContain('It is in an annex.')
  })

  test.each([
    ['no state', { state: '' }, 'Choose what you decide'],
    ['a state that does not exist', { state: 'perhaps', reason: 'x' }, 'Choose what you decide'],
    ['a reason too long', { state: 'present', reason: 'x'.repeat(2001) }, '2,000 characters'],
    ['control characters', { state: 'present', reason: 'a\u0007b' }, 'control characters'],
  ])('%s', async (_what, fields, sentence) => {
    const reply = await drafter.post(`${shared}/elements/privacy`, { number: '0', ...fields })
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining(sentence)])
  })

  test('an element that does not exist', async () => {
    expect((await drafter.get(`${shared}/elements/nonsense`)).statusCode).toBe(404)
    expect((await drafter.post(`${shared}/elements/nonsense`, { state: 'absent' })).statusCode).toBe(404)
  })
})

test('an own text of the project, kept in the repository, is not an agreement and the report says so', async () => {
  const content = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const reply = await drafter.upload(
    '/en/review',
    { token: token() },
    { file: { name: 'CONTRIBUTING.md', content } },
  )
  const { body } = await drafter.get(String(reply.headers.location))
  expect(body).toContain('does not read like an agreement')
})

// Last: the sessions of the day before end with it.
test('what nobody kept is erased after a day; what was kept stays until it is erased', async () => {
  const [unkept, kept] = [await reviewed(), await reviewed()]
  expect((await drafter.post(`${kept}/keep`)).headers.location).toContain('done=kept')
  const before = app.now.value
  app.now.value = before.add({ hours: 25 })
  const nextDay = await app.signedIn(who)
  try {
    expect((await nextDay.get(unkept)).statusCode).toBe(404)
    expect((await nextDay.get(kept)).statusCode).toBe(200)
    await nextDay.post('/en/review/sample', { token: token() })
    const id = unkept.split('/').at(-1) ?? ''
    const files = app.database.owner.selectFrom('review.file').select('name')
    expect(await files.where('examination_id', '=', id).execute()).toEqual([])
    expect((await nextDay.get(`${kept}/erase`)).body).toContain('for good')
    expect((await nextDay.post(`${kept}/erase`)).headers.location).toContain('done=erased')
    expect((await nextDay.post(`${kept}/erase`)).statusCode).toBe(303)
    expect((await nextDay.get(kept)).statusCode).toBe(404)
  } finally {
    app.now.value = before
  }
})
