import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Browser,
  type Fields,
  type TestApplication,
  testApplication,
} from '../../../test/harness/application.ts'
import { member, organization } from '../../../test/harness/people.ts'
import { newId } from '../../kernel/value/id.ts'
import { readAmount } from './recorded/recorded-form.ts'

let app: TestApplication
let registrar: Browser
let drafter: Browser
let stranger: Browser
let examination: string
let provider: string

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  const mine = await organization(owner, 'Department of Coastal Works', 'Ministère des Ouvrages côtiers')
  provider = await organization(owner, 'Shared Records Service', 'Service partagé des documents')
  registrar = await app.signedIn(await member(owner, mine, ['registrar', 'drafter']))
  drafter = await app.signedIn(await member(owner, mine, ['drafter']))
  stranger = await app.signedIn(await member(owner, provider, ['registrar']))
  const reply = await registrar.post('/en/review/sample', { token: newId(app.now.value) })
  examination = String(reply.headers.location)
})
afterAll(() => app.close())

const filled = (changes: Fields = {}): Fields => ({
  token: newId(app.now.value),
  'title-en': 'Scanning of harbour plans',
  'title-fr': 'Numérisation des plans portuaires',
  type: 'MOU',
  'party-0': 'Department of Coastal Works',
  'party-1': 'Shared Records Service',
  'party-id-1': provider,
  'start-day': '1',
  'start-month': '4',
  'start-year': '2024',
  'end-day': '31',
  'end-month': '1',
  'end-year': '2027',
  amount: '118 000,50',
  confirm: ['parties', 'start', 'end', 'amount'],
  ...changes,
})

describe('a reviewed text is recorded as an existing agreement', () => {
  test('the form knows what was read and confirms nothing by itself', async () => {
    const { body } = await registrar.get(`${examination}/record`)
    expect(body).toContain('value="Memorandum of Understanding on the Scanning of Harbour Plans"')
    expect(body).toMatch(/name="start-year"[^>]*value="2027"/)
    expect(body).toMatch(/name="amount"[^>]*value="118000.00"/)
    expect(body).toContain(`value="${provider}" selected`)
    expect(body).not.toMatch(/name="confirm"[^>]*checked/)
  })

  test.each<[string, Fields, string, string]>([
    ['nothing confirmed', { confirm: [] }, 'confirm', 'Confirm in the text: the parties, the day it comes'],
    ['a day that does not exist', { 'end-day': '31', 'end-month': '2' }, 'end', 'Enter a day that exists'],
    ['an end before the start', { 'end-year': '2020' }, 'end', 'on or after the day it comes into force'],
    ['an amount that is none', { amount: 'a lot' }, 'amount', 'Enter an amount'],
    ['no title', { 'title-en': '', 'title-fr': '' }, 'title-en', 'Enter a title'],
    ['no party', { 'party-0': '', 'party-1': '', 'party-id-1': '' }, 'party-0', 'at least one party'],
    ['a control character', { note: 'a\u0007' }, 'note', 'without controls'],
  ])('%s', async (_what, changes, field, sentence) => {
    const reply = await registrar.post(`${examination}/record`, filled(changes))
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining(sentence)])
    expect(reply.body).toContain(`href="#${field}"`)
  })

  test('what else the text says is offered with its passage, ticked by nobody', async () => {
    for (const [path, label] of [
      [`${examination}/record`, 'What the text also says'],
      [`${examination.replace('/en/review', '/fr/examen')}/inscription`, 'Ce que le texte dit aussi'],
    ] as const) {
      const { body } = await registrar.get(path)
      expect(body).toContain(label)
      for (const key of ['notice-0', 'level-0', 'payment-0'])
        expect(body, key).toMatch(new RegExp(`name="kept" value="${key}"`))
      expect(body).not.toMatch(/name="kept"[^>]*checked/)
    }
  })

  test('a line ticked without words is pointed at, and nothing typed is lost', async () => {
    const reply = await registrar.post(
      `${examination}/record`,
      filled({ kept: ['notice-0'], 'said-notice-0': '', 'said-level-0': 'Five days' }),
    )
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining('href="#said-notice-0"')])
    expect(reply.body).toMatch(/value="notice-0" checked|checked[^>]*value="notice-0"/)
    expect(reply.body).toContain('>Five days</textarea>')
  })

  test('who may not record is told who may; nobody else finds it', async () => {
    expect((await drafter.get(`${examination}/record`)).statusCode).toBe(403)
    expect((await drafter.post(`${examination}/record`, filled())).statusCode).toBe(403)
    expect((await stranger.post(`${examination}/record`, filled())).statusCode).toBe(404)
  })

  test('sent twice it is recorded once, with its files as they were', async () => {
    const form = filled({
      kept: ['notice-0', 'level-0', 'level-99'],
      'said-notice-0': 'Sixty days, in writing',
      'said-level-0': 'Scans in five days',
      'said-payment-0': 'never ticked',
    })
    const [a, b] = await Promise.all([
      registrar.post(`${examination}/record`, form),
      registrar.post(`${examination}/record`, form),
    ])
    expect([a.statusCode, b.statusCode]).toEqual([303, 303])
    expect(a.headers.location).toBe(b.headers.location)
    const address = String(a.headers.location).replace(/\?.*/, '')
    const { body } = await registrar.get(address)
    expect(body).toContain('Scanning of harbour plans')
    expect(body).toContain('$118,000.50')
    expect(body).toContain('Sixty days, in writing')
    expect(body).toContain('Scans in five days')
    expect(body).not.toContain('never ticked')
    const facts = await app.database.owner
      .selectFrom('register.recorded_fact')
      .select(['kind', 'text', 'place', 'passage'])
      .where('recorded_id', '=', String(form.token))
      .orderBy('ordinal')
      .execute()
    expect(facts.map(({ kind }) => kind)).toEqual(['notice', 'level'])
    for (const { place, passage } of facts) expect([place, passage]).not.toContain('')
    expect(await app.database.app.selectFrom('register.recorded_fact').select('kind').execute()).toEqual([])
    const change = filled({ version: '1', 'stated-0': 'Sixty days', 'stated-1': '' })
    expect((await registrar.post(`${address}/change`, change)).statusCode).toBe(303)
    const changed = (await registrar.get(address)).body
    expect(changed).toContain('Sixty days')
    expect(changed).not.toContain('Scans in five days')
    const file = await registrar.get(`${address}/files/0`)
    expect(body).toContain(createHash('sha256').update(file.rawPayload).digest('hex'))
    for (const page of ['', '/files/0', '/change', '/remove'])
      expect((await stranger.get(address + page)).statusCode, page).toBe(404)
    expect((await stranger.post(`${address}/remove`)).statusCode).toBe(404)
    expect((await registrar.get(address)).statusCode).toBe(200)
  })
})

describe('the register', () => {
  const list = async (query = '') => (await registrar.get(`/en/agreements${query}`)).body

  beforeAll(async () => {
    const { owner } = app.database
    const id = newId(app.now.value)
    const at = app.now.value.toString()
    const { organization: mine } = await who()
    await owner
      .insertInto('agreements.relationship')
      .values({
        id,
        parties: [mine, provider],
        opened_by: mine,
        kind: 'client-provider',
        title_en: 'Payroll',
        title_fr: 'Paye des équipes de l’été',
        created_at: at,
        changed_at: at,
      })
      .execute()
    await owner
      .insertInto('agreements.party')
      .values({ relationship_id: id, id: provider, organization_id: provider, role: 'provider', ordinal: 0 })
      .execute()
    const document = newId(app.now.value)
    await owner
      .insertInto('agreements.document')
      .values({ relationship_id: id, id: document, type: 'SLA', ordinal: 0 })
      .execute()
    await owner
      .insertInto('agreements.element')
      .values({
        relationship_id: id,
        document_id: document,
        id: 'term',
        ordinal: 0,
        state: 'drafted',
        fields: JSON.stringify({ start: '2025-01-01', end: '2031-12-31' }),
        changed_at: at,
      })
      .execute()
  })

  const who = () =>
    app.database.owner
      .selectFrom('register.recorded')
      .select('organization_id as organization')
      .executeTakeFirstOrThrow()

  test('lists what is drafted here and what was made elsewhere, the nearest end first', async () => {
    const body = await list()
    expect(body).toContain('2 agreements')
    expect(body.indexOf('Scanning of harbour plans')).toBeLessThan(body.indexOf('Payroll'))
    expect(body).toContain('in 69 days')
  })

  test('finds words in either language without accents, and parties', async () => {
    expect(await list('?search=equipes+de+l%E2%80%99ete')).toContain('Payroll')
    expect(await list('?search=PORTUAIRES')).toContain('1 agreement')
    expect(await list('?search=partage')).toContain('2 agreements')
    expect(await list('?search=100%25')).toContain('0 agreements')
  })

  test('filters by state and by end', async () => {
    expect(await list('?state=recorded')).toContain('1 agreement')
    expect(await list('?state=drafting')).toContain('Payroll')
    expect(await list('?ends=90')).toContain('Scanning of harbour plans')
    expect(await list('?ends=past')).toContain('0 agreements')
    expect(await list('?state=nonsense&ends=x&page=-3')).toContain('2 agreements')
  })

  test('as CSV, what is shown', async () => {
    const { body, headers } = await registrar.get('/fr/ententes/exportation?state=recorded')
    expect(headers['content-type']).toContain('text/csv')
    expect(body).toContain('Numérisation des plans portuaires')
    expect(body).toContain('2027-01-31')
    expect(body).not.toContain('Paye')
  })

  test('shows another organization only what it shares', async () => {
    const { body } = await stranger.get('/en/agreements')
    expect(body).toContain('Payroll')
    expect(body).not.toContain('Scanning of harbour plans')
    const rows = await app.database.app.selectFrom('register.recorded').select('id').execute()
    expect(rows).toEqual([])
  })
})

describe('an entry is changed and removed', () => {
  let address: string

  beforeAll(async () => {
    const body = (await registrar.get('/en/agreements?state=recorded')).body
    address = /\/en\/agreements\/recorded\/[\w-]+/.exec(body)?.[0] ?? ''
  })

  test('a stale form is told, and what was typed stays', async () => {
    const first = await registrar.post(
      `${address}/change`,
      filled({ version: '2', 'title-en': 'Harbour plans' }),
    )
    expect(first.statusCode).toBe(303)
    const stale = await registrar.post(`${address}/change`, filled({ version: '2', 'title-en': 'Old plans' }))
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('Old plans')
    expect((await registrar.get(address)).body).toContain('Harbour plans')
    expect((await drafter.get(`${address}/change`)).statusCode).toBe(403)
    const wrong = await registrar.post(`${address}/change`, filled({ version: '2', amount: 'x' }))
    expect(wrong.statusCode).toBe(422)
  })

  test('removed after asking', async () => {
    expect((await registrar.get(`${address}/remove`)).body).toContain('for good')
    expect((await registrar.post(`${address}/remove`)).headers.location).toContain('done=removed')
    expect((await registrar.get(address)).statusCode).toBe(404)
  })
})

test.each([
  ['118 000,50', '118000.50'],
  ['$118,000.5', '118000.5'],
  ['118000', '118000'],
  ['1,5', '1.5'],
  ['', null],
  ['1,2,3', undefined],
  ['-4', undefined],
  ['1e9', undefined],
])('the amount %s', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount)
})
