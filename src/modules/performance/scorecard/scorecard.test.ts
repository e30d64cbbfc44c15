import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { addDays, addMeasure, addRule, runningAgreement } from './scorecard.fixture.ts'

let application: TestApplication
let agreement: Awaited<ReturnType<typeof runningAgreement>>
let measure: string
let provider: Browser
let client: Browser

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  agreement = await runningAgreement(owner)
  measure = await addMeasure(owner, agreement)
  await addRule(owner, agreement.provider, measure, 2, '2026-10-01', { target: '90' })
  await addDays(owner, agreement.provider, measure, {
    '2026-09-03': { met: 100, missed: 6, excludedMissed: 3 },
    '2026-10-06': { met: 300, missed: 26, rule: 2 },
    '2026-10-07': { met: 12, missed: 0, rule: 2, channel: 'PHONE' },
    '2026-11-04': { met: 9, missed: 1, rule: 2, open: 4 },
  })
  provider = await application.signedIn(agreement.people.provider)
  client = await application.signedIn(agreement.people.client)
})
afterAll(() => application.close())

const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0] ?? ''
const text = (html: string) =>
  main(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \n]+/g, ' ')
const address = () => `/en/performance/agreements/${agreement.relationship}`

test('both parties read the same bytes, in each language', async () => {
  for (const path of [address(), `/fr/rendement/ententes/${agreement.relationship}`]) {
    const [one, two] = [await provider.get(path), await client.get(path)]
    expect([one.statusCode, two.statusCode]).toEqual([200, 200])
    expect(main(one.body)).toBe(main(two.body))
    expect(main(one.body).length).toBeGreaterThan(1000)
  }
  const [one, two] = [
    await provider.get(`${address()}/file?format=csv`),
    await client.get(`${address()}/file?format=csv`),
  ]
  expect(one.body).toBe(two.body)
})

test('says the number, the target in force, the sample, the period and its age', async () => {
  const page = text((await client.get(address())).body)
  expect(page).toContain('Requests are answered within two working days')
  expect(page).toContain('Target 90%; 9 of 10, November 2026 so far.')
  expect(page).toContain('Not decided yet: 4')
  expect(page).toContain('Computed November 23, 2026, 10:00\u00a0a.m. (Toronto).')
  const french = text((await client.get(`/fr/rendement/ententes/${agreement.relationship}`)).body)
  expect(french).toContain('Cible de 90\u00a0%; 9 sur 10, novembre 2026 jusqu’ici.')
})

test('each window keeps the target of its time, and shows figures with and without exclusions', async () => {
  const response = await client.get(`/en/performance/measures/${measure}?period=2026-09`)
  const page = text(response.body)
  expect(page).toContain('94.3% ✕ Below target')
  expect(page).toContain('Below target Target 95%; 100 of 106, September 2026.')
  expect(page).toContain('Left out by agreed exclusions: 3. With them: 91.7% (100 of 109)')
  const csv = (await client.get(`${address()}/file?format=csv`)).body.trim().split('\r\n')
  const row = (period: string) => csv.find((line) => line.includes(`,${period},`)) ?? ''
  expect(row('2026-09')).toContain(',95,94.3396,100,6,106,N,')
  expect(row('2026-10')).toContain(',90,92.3076,312,26,338,Y,')
})

test('a period by channel, and the versions of the rule', async () => {
  const page = text((await provider.get(`/en/performance/measures/${measure}?period=2026-10`)).body)
  expect(page).toContain('PHONE 100% 12 of 12')
  expect(page).toContain('From October 1, 2026: Target 90% (Schedule A)')
})

test('the PDF is tagged and says the same', async () => {
  const response = await client.get(`${address()}/file?format=pdf`)
  expect(response.headers['content-type']).toBe('application/pdf')
  expect(response.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  const bytes = response.rawPayload.toString('latin1')
  expect(bytes).toContain('/MarkInfo')
  expect(bytes).toContain('pdfuaid')
})

test('nobody else sees it, nor a measure, nor a case; a wrong id is no page', async () => {
  const stranger = await application.signedIn(agreement.people.stranger)
  for (const path of [
    address(),
    `${address()}/file?format=csv`,
    `/en/performance/measures/${measure}`,
    `/en/performance/measures/${measure}/cases`,
    `${address()}/statements`,
  ]) {
    expect((await stranger.get(path)).statusCode, path).toBe(404)
  }
  expect((await provider.get('/en/performance/agreements/none')).statusCode).toBe(404)
  expect((await provider.get('/en/performance/measures/none')).statusCode).toBe(404)
  expect((await provider.get(`${address()}/file?format=exe`)).statusCode).toBe(404)
  expect(text((await stranger.get('/en/performance')).body)).toContain('No promise runs yet.')
})

test('the portfolio lists what was promised, filters, sorts and gives a file', async () => {
  const made = text((await provider.get('/en/performance')).body)
  expect(made).toContain('Test Records Service to Test Works')
  expect(made).toContain('1 promise ')
  expect(text((await client.get('/en/performance?side=made')).body)).toContain('No promise fits.')
  expect(text((await client.get('/fr/rendement?side=received')).body)).toContain(
    'Service d’essai des documents, envers Travaux d’essai',
  )
  const csv = await client.get(`/en/performance/file?provider=${agreement.provider}`)
  expect(csv.body.split('\r\n')[1]).toContain(',2026-11,90,90,9,10,Test Records Service,Test Works,')
  expect((await client.get('/en/performance?standing=nonsense&sort=nonsense')).statusCode).toBe(200)
})
