import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { addDays, addMeasure, runningAgreement } from '../scorecard/scorecard.fixture.ts'
import { releaseDue } from './release-due.ts'

let application: TestApplication
let agreement: Awaited<ReturnType<typeof runningAgreement>>
let measure: string
let provider: Browser

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  agreement = await runningAgreement(owner)
  measure = await addMeasure(owner, agreement, {
    normalConditions: { en: 'Outside floods', fr: 'Hors inondations' },
  })
  await addDays(owner, agreement.provider, measure, {
    '2026-10-06': { met: 312, missed: 26 },
    '2026-11-04 web': { met: 90, missed: 5, channel: 'WEB' },
    '2026-11-05 tel': { met: 3, missed: 1, channel: 'TEL' },
  })
  provider = await application.signedIn(agreement.people.provider)
})
afterAll(() => application.close())

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ')
const live = (rest = '') => `/en/services/${agreement.provider}/plans/live${rest}`
const publish = () => `/en/performance/measures/${measure}/public`
const release = () => releaseDue(application.database.app, application.database.owner, application.now.value)

test('nothing is public until a manager of the provider says so, after seeing it', async () => {
  expect((await application.visitor.get(live())).statusCode).toBe(404)
  const client = await application.signedIn(agreement.people.client)
  const analyst = await application.signedIn(agreement.people.analyst)
  expect((await client.get(publish())).statusCode).toBe(404)
  expect((await client.post(publish(), { do: 'publish', service: 'plans' })).statusCode).toBe(404)
  expect((await analyst.get(publish())).statusCode).toBe(403)
  const preview = text((await provider.get(publish())).body)
  expect(preview).toContain('Target 95%; 90 of 95, November 2026 so far.')
  const wrong = await provider.post(publish(), { do: 'publish', service: 'é è', 'name-en': 'Plans' })
  expect(wrong.statusCode).toBe(422)
  expect(text(wrong.body)).toContain('Enter the name of the service in French')
  expect(wrong.body).toContain('é è')
  const done = await provider.post(publish(), {
    do: 'publish',
    service: 'plans',
    'name-en': 'Plans on request',
    'name-fr': 'Plans sur demande',
  })
  expect(done.statusCode).toBe(303)
})

test('everyone reads it in both languages: figure, sample, age, conditions, history; small channels never', async () => {
  const page = text((await application.visitor.get(live())).body)
  expect(page).toContain('Plans on request: live performance')
  expect(page).toContain('94.7%')
  expect(page).toContain('Target 95%; 90 of 95, November 2026 so far.')
  expect(page).toContain('20 minutes ago')
  expect(page).toContain('It holds in normal conditions: Outside floods')
  expect(page).toContain('October 2026 ✕ Not met 92.3% 312 of 338 95%')
  for (const address of [live(), live('/data/json'), live('/data/csv'), live('/feed')]) {
    const { body } = await application.visitor.get(address)
    expect(body, address).not.toContain('TEL')
    expect(body, address).not.toMatch(/\b(93|99)\b.{0,12}\b(99|95)\b of/)
  }
  const french = text(
    (await application.visitor.get(`/fr/services/${agreement.provider}/plans/en-direct`)).body,
  )
  expect(french).toContain('Plans sur demande\u00a0: rendement en direct')
  expect(french).toContain('Cible de 95\u00a0%; 90 sur 95, novembre 2026 jusqu’ici.')
  expect(french).toContain('Hors inondations')
})

test('caches may carry it: no cookie, a mark, not sent again when nothing changed, the same for members', async () => {
  const { server } = application
  const first = await application.visitor.get(live())
  expect(first.headers['set-cookie']).toBeUndefined()
  expect(first.headers['cache-control']).toContain('public, max-age=10')
  const etag = String(first.headers.etag)
  const again = await server.inject({ url: live(), headers: { 'if-none-match': etag } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  expect((await provider.get(live())).body).toBe(first.body)
})

test('feeds: JSON and CSV for programs, Atom for people, in the language of the address', async () => {
  const json = JSON.parse((await application.visitor.get(live('/data/json'))).body)
  expect(json.measures[0].periods.at(-1)).toMatchObject({
    period: '2026-11',
    met: '90',
    measured: '95',
    running: true,
  })
  const csv = (await application.visitor.get(live('/data/csv'))).body
  expect(csv).toContain(',2026-10,2026-10-01,2026-10-31,all,current,92.3076,312,338,95,N,')
  const atom = await application.visitor.get(`/fr/services/${agreement.provider}/plans/en-direct/fil`)
  expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
  expect(atom.body).toContain('<feed xml:lang="fr-CA" xmlns="http://www.w3.org/2005/Atom">')
  expect(atom.body).toContain('92,3\u00a0%, octobre 2026')
  expect(atom.body).toContain('http://localhost/fr/services/')
  expect((await application.visitor.get(live('/data/exe'))).statusCode).toBe(404)
  expect((await application.visitor.get('/en/services/live')).body).toContain('Plans on request')
})

test('a figure moves in steps of ten cases, and a restatement shows both figures and why', async () => {
  const { owner } = application.database
  const shown = async () => text((await application.visitor.get(live())).body)
  await addDays(owner, agreement.provider, measure, {
    '2026-11-04 web': { met: 95, missed: 6, channel: 'WEB' },
  })
  await release()
  expect(await shown()).toContain('90 of 95')
  await addDays(owner, agreement.provider, measure, {
    '2026-11-04 web': { met: 100, missed: 6, channel: 'WEB' },
  })
  await release()
  expect(await shown()).toContain('100 of 106')
  await addDays(owner, agreement.provider, measure, { '2026-10-06': { met: 300, missed: 38 } })
  await release()
  const restated = await shown()
  expect(restated).toContain('88.7% 300 of 338')
  expect(restated).toContain('92.3% (338) – Facts came late or were corrected')
  const csv = (await application.visitor.get(live('/data/csv'))).body
  expect(csv).toContain('until 2026-11-23T15:00:00Z,92.3076')
  const numbers = await owner.selectFrom('performance.release').select('number').orderBy('number').execute()
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3])
  await Promise.all([release(), release()])
  expect(await owner.selectFrom('performance.release').select('number').execute()).toHaveLength(3)
})

test('an old figure is shown as old, never as current', async () => {
  application.now.value = application.now.value.add({ hours: 24 * 60 })
  const page = text((await application.visitor.get(live())).body)
  expect(page).toContain('Not current')
  expect(page).toContain('Last known:')
  expect(page).toContain('60 days ago')
  expect(page).not.toContain('Now:')
  const json = JSON.parse((await application.visitor.get(live('/data/json'))).body)
  expect(json.measures[0].stale).toBe(true)
  application.now.value = application.now.value.subtract({ hours: 24 * 60 })
})

test('the public reads releases, not cases or days, even at the database', async () => {
  const { app } = application.database
  const counts = await transaction(app, everyone, async (tx) => ({
    days: (await tx.selectFrom('performance.day_tally').selectAll().execute()).length,
    cases: (await tx.selectFrom('performance.verdict').selectAll().execute()).length,
    releases: (await tx.selectFrom('performance.release').selectAll().execute()).length,
  }))
  expect(counts).toEqual({ days: 0, cases: 0, releases: 3 })
  await expect(
    transaction(app, { organization: agreement.stranger, person: null }, (tx) =>
      tx
        .insertInto('performance.release')
        .values({
          organization_id: agreement.provider,
          measure_id: measure,
          number: 9,
          body: '{}',
          released_at: '2026-11-23T15:00:00Z',
        })
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})

test('taken back, it is gone for the public', async () => {
  expect((await provider.post(publish(), { do: 'withdraw' })).statusCode).toBe(303)
  for (const address of [live(), live('/data/json'), live('/feed'), live('/events')])
    expect((await application.visitor.get(address)).statusCode, address).toBe(404)
})
