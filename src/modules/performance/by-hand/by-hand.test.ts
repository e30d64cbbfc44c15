import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { measureOf, resultsIn } from '../performance.fixture.ts'

let app: TestApplication
let own: string
let partner: string
let analyst: Browser

beforeAll(async () => {
  app = await testApplication()
  own = await organization(app.database.owner, 'Permit Office', 'Bureau des permis')
  partner = await organization(app.database.owner, 'Client Office', 'Bureau client')
  analyst = await app.signedIn(await member(app.database.owner, own, ['analyst']))
})
afterAll(() => app.close())

const october = {
  'first-day': '1',
  'first-month': '10',
  'first-year': '2026',
  'last-day': '31',
  'last-month': '10',
  'last-year': '2026',
}

const results = (id: string, organization = own) =>
  transaction(app.database.app, { organization, person: null }, (tx) => resultsIn(tx, id))

test('counts with their evidence become a result at once; a correction is another fact; both parties see both', async () => {
  const id = await measureOf(
    app.database.owner,
    own,
    { evidence: 'counts', kind: 'accuracy' },
    { parties: [partner] },
  )
  const address = `/en/performance/measures/${id}/by-hand`
  const fields = {
    ...october,
    id: newId(app.now.value),
    met: '194',
    all: '200',
    evidence: 'sample-2026-10.xlsx',
  }
  expect((await analyst.post(address, fields)).statusCode).toBe(303)
  expect((await analyst.post(address, fields)).statusCode).toBe(303)
  expect(await results(id)).toEqual([
    expect.objectContaining({ met: 194, missed: 6, percentage: '97', targetMet: 'Y' }),
  ])
  const correction = { ...october, corrects: fields.id, met: '184,5', all: '200', evidence: '' }
  const incomplete = await analyst.post(address, correction)
  expect([incomplete.statusCode, incomplete.body]).toEqual([
    422,
    expect.stringContaining('Say why it is corrected'),
  ])
  expect(incomplete.body).toContain('value="184,5"')
  await analyst.post(address, { ...correction, evidence: 'Ten cases were counted twice' })
  expect(await results(id)).toEqual([expect.objectContaining({ met: 184.5, missed: 15.5, targetMet: 'N' })])
  const other = await app.signedIn(await member(app.database.owner, partner, ['analyst']))
  const seen = await other.get(
    address.replace('/en/performance/measures', '/fr/rendement/mesures').replace('by-hand', 'a-la-main'),
  )
  for (const text of ['194 sur 200', '184,5 sur 200', 'Remplacée', 'Ten cases were counted twice'])
    expect(seen.body.replaceAll('\u00a0', ' ')).toContain(text)
  expect(seen.body).not.toContain('<form method="post" action="/fr/rendement')
  expect((await other.post(address, fields)).statusCode).toBe(404)
  const [entry] = await app.database.owner
    .selectFrom('performance.observation')
    .select('id')
    .where('measure_id', '=', id)
    .orderBy('recorded_at', 'desc')
    .execute()
  await analyst.post(address, {
    ...october,
    corrects: entry?.id ?? '',
    takeBack: 'yes',
    evidence: 'Wrong service',
  })
  expect(await results(id)).toEqual([])
})

test('a value is read against its threshold; what is wrong is said beside its field', async () => {
  const threshold = { value: '99.9', unit: { en: '%', fr: '%' }, better: 'higher' as const }
  const id = await measureOf(app.database.owner, own, { evidence: 'values', kind: 'availability', threshold })
  const address = `/en/performance/measures/${id}/by-hand`
  await analyst.post(address, { ...october, value: '99.95', evidence: 'monitor' })
  expect(await results(id)).toEqual([expect.objectContaining({ met: 1, missed: 0 })])
  const wrong = await analyst.post(address, {
    ...october,
    'first-day': '31',
    'first-month': '2',
    'last-year': '2030',
    value: 'many',
    evidence: 'monitor',
  })
  expect(wrong.statusCode).toBe(422)
  for (const field of ['first', 'last', 'value']) expect(wrong.body).toContain(`href="#${field}"`)
})

const money = { value: '12', unit: { en: '$', fr: '$' }, better: 'lower' as const }

test.each([
  ['timeliness', { evidence: 'counts' }, { met: '90', all: '100' }, { met: 90, missed: 10 }, '90 of 100'],
  ['accuracy', { evidence: 'counts' }, { met: '198', all: '200' }, { met: 198, missed: 2 }, '198 of 200'],
  ['access', { evidence: 'counts' }, { met: '70', all: '80' }, { met: 70, missed: 10 }, '70 of 80'],
  [
    'availability',
    { evidence: 'counts' },
    { all: '744', down: '1,5' },
    { met: 742.5, missed: 1.5 },
    '742.5 of 744',
  ],
  [
    'satisfaction',
    { evidence: 'counts' },
    { asked: '450', all: '200', met: '180' },
    { met: 180, missed: 20 },
    '180 of 200 who answered; 450 were asked',
  ],
  [
    'cost',
    { evidence: 'values', threshold: money },
    { total: '1 000', units: '90' },
    { met: 1, missed: 0 },
    '11.111111\u00a0$ (1,000 for 90 units)',
  ],
  ['cost', { evidence: 'values', threshold: money }, { value: '12,5' }, { met: 0, missed: 1 }, '12.5\u00a0$'],
] as const)(
  '%s has a form of its own, which becomes a result',
  async (kind, rule, numbers, result, shown) => {
    const id = await measureOf(app.database.owner, own, { ...rule, kind })
    const address = `/en/performance/measures/${id}/by-hand`
    const page = (await analyst.get(address)).body
    for (const field of Object.keys(numbers)) expect(page).toContain(`name="${field}"`)
    const reply = await analyst.post(address, { ...october, ...numbers, evidence: 'file' })
    expect(reply.statusCode).toBe(303)
    expect(await results(id)).toEqual([expect.objectContaining(result)])
    const seen = (await analyst.get(address)).body
    expect(seen).toContain(shown)
    const [, correction = ''] = /href="([^"]*corrects=[^"]*)"/.exec(seen) ?? []
    const again = (await analyst.get(correction.replaceAll('&amp;', '&'))).body
    for (const [field, typed] of Object.entries(numbers))
      expect(again).toMatch(
        new RegExp(`name="${field}"[^>]*value="${typed.replace(/\s/g, '').replace(',', '.')}"`),
      )
  },
)

test.each([
  ['availability', 'counts', { all: '744', down: '745' }, 'down'],
  ['satisfaction', 'counts', { asked: '10', all: '20', met: '5' }, 'asked'],
  ['accuracy', 'counts', { all: '20', met: '21' }, 'met'],
  ['cost', 'values', { total: '100' }, 'total'],
  ['cost', 'values', { total: '100', units: '0' }, 'units'],
  ['cost', 'values', { total: 'much', units: '3' }, 'total'],
] as const)('%s by %s: what cannot be is told at its field (%o)', async (kind, evidence, numbers, field) => {
  const threshold = evidence === 'values' ? { threshold: money } : {}
  const id = await measureOf(app.database.owner, own, { evidence, kind, ...threshold })
  const reply = await analyst.post(`/en/performance/measures/${id}/by-hand`, {
    ...october,
    ...numbers,
    evidence: 'file',
  })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain(`href="#${field}"`)
  expect(await results(id)).toEqual([])
})

test('cases are not counted by hand; strangers see nothing; others are told who may', async () => {
  const cases = await measureOf(app.database.owner, own, {})
  expect((await analyst.get(`/en/performance/measures/${cases}/by-hand`)).statusCode).toBe(404)
  const counts = await measureOf(app.database.owner, own, { evidence: 'counts' })
  const stranger = await app.signedIn(await member(app.database.owner, partner, ['analyst']))
  expect((await stranger.get(`/en/performance/measures/${counts}/by-hand`)).statusCode).toBe(404)
  const drafter = await app.signedIn(await member(app.database.owner, own, ['drafter']))
  const refused = await drafter.post(`/en/performance/measures/${counts}/by-hand`, october)
  expect([refused.statusCode, refused.body]).toEqual([403, expect.stringContaining('performance analyst')])
})

test('what is counted already for some of the days counts again only when somebody says so', async () => {
  const id = await measureOf(app.database.owner, own, { evidence: 'counts', kind: 'timeliness' })
  const address = `/fr/rendement/mesures/${id}/a-la-main`
  const entry = { ...october, met: '90', all: '100', evidence: 'Registre' }
  expect((await analyst.post(address, entry)).statusCode).toBe(303)
  const again = await analyst.post(address, { ...entry, 'first-day': '20' })
  expect([again.statusCode, again.body]).toEqual([422, expect.stringContaining('href="#beside"')])
  expect(again.body).toContain('name="beside"')
  expect(await results(id)).toEqual([expect.objectContaining({ met: 90, missed: 10 })])
  expect((await analyst.post(address, { ...entry, 'first-day': '20', beside: 'yes' })).statusCode).toBe(303)
  expect(await results(id)).toEqual([expect.objectContaining({ met: 180, missed: 20 })])
})
