import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { releaseDue } from '../public/release-due.ts'
import { addDays, addMeasure, runningAgreement } from '../scorecard/scorecard.fixture.ts'
import { tellSubscribers } from './tell-subscribers.ts'

let application: TestApplication
let agreement: Awaited<ReturnType<typeof runningAgreement>>
let measure: string
let provider: Browser

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  agreement = await runningAgreement(owner)
  measure = await addMeasure(owner, agreement)
  await addDays(owner, agreement.provider, measure, {
    '2026-10-06': { met: 312, missed: 26 },
    '2026-11-04': { met: 90, missed: 5 },
  })
  provider = await application.signedIn(agreement.people.provider)
  await provider.post(`/en/performance/measures/${measure}/public`, {
    do: 'publish',
    service: 'plans',
    'name-en': 'Plans on request',
    'name-fr': 'Plans sur demande',
  })
})
afterAll(() => application.close())

const address = () => `/en/services/${agreement.provider}/plans/live/subscribe`
const mails = () =>
  application.database.owner.selectFrom('kernel.mail').selectAll().orderBy('created_at').execute()
const subscriptions = () =>
  application.database.owner.selectFrom('performance.subscription').selectAll().execute()
const tell = () =>
  tellSubscribers(
    application.database.app,
    application.database.owner,
    'https://entente.example.ca',
    application.now.value,
  )

async function linkIn(pattern: RegExp): Promise<string> {
  const found = (await mails()).map(({ plain }) => pattern.exec(plain)?.[0]).findLast(Boolean)
  return new URL(found ?? 'http://none/').pathname
}

test('asked, confirmed by a second click, told when a month ends, in the chosen language', async () => {
  const wrong = await application.visitor.post(address(), { email: 'nobody', language: 'fr' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('value="nobody"')
  const asked = await application.visitor.post(address(), { email: 'lou@example.org', language: 'fr' })
  expect(asked.statusCode).toBe(200)
  await tell()
  expect(await mails()).toEqual([
    expect.objectContaining({ recipient: 'lou@example.org', language: 'fr', unsubscribe: null }),
  ])
  const confirm = await linkIn(/http\S+\/fr\/abonnements\/\S+\/confirmation/)
  expect((await application.visitor.get(confirm)).statusCode).toBe(200)
  expect((await subscriptions())[0]?.confirmed_at).toBeNull()
  expect((await application.visitor.post(confirm)).statusCode).toBe(200)
  await tell()
  expect(await mails()).toHaveLength(1)

  application.now.value = Temporal.Instant.from('2026-12-01T15:00:00Z')
  await releaseDue(application.database.app, application.database.owner, application.now.value)
  await Promise.all([tell(), tell()])
  await tell()
  const [, news, ...more] = await mails()
  expect(more).toEqual([])
  expect(news?.subject).toBe('Plans sur demande\u00a0: nouveaux chiffres')
  expect(news?.plain).toContain('94,7\u00a0%, novembre 2026')
  expect(news?.plain).not.toContain('octobre')
  expect(news?.unsubscribe).toContain('https://entente.example.ca/fr/abonnements/')
})

test('one click by a mail program, from anywhere and without a cookie, deletes the address and its mail', async () => {
  const leave = new URL((await mails())[1]?.unsubscribe ?? 'http://none/').pathname
  expect((await application.visitor.get(leave)).statusCode).toBe(200)
  expect(await subscriptions()).toHaveLength(1)
  const click = await application.server.inject({
    method: 'POST',
    url: leave,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  })
  expect(click.statusCode).toBe(200)
  expect(await subscriptions()).toEqual([])
  expect(await mails()).toEqual([])
  expect((await application.visitor.post(leave)).statusCode).toBe(200)
})

test('asking again for a known address looks the same and sends nothing; too often is refused', async () => {
  const ask = (email: string) => application.visitor.post(address(), { email, language: 'en' })
  const first = await ask('kim@example.org')
  const confirm = await linkIn(/http\S+\/en\/subscriptions\/\S+\/confirm/)
  await application.visitor.post(confirm)
  const before = (await mails()).length
  const second = await ask('KIM@example.org')
  expect(second.body).toBe(first.body)
  expect(await mails()).toHaveLength(before)
  await ask('kim@example.org')
  expect((await ask('kim@example.org')).statusCode).toBe(429)
  for (let number = 0; number < 8; number++) await ask(`p${number}@example.org`)
  expect((await ask('late@example.org')).statusCode).toBe(429)
})

test('who does not confirm in two days is forgotten; a made-up token opens nothing', async () => {
  const waiting = (await subscriptions()).filter(({ confirmed_at }) => confirmed_at === null)
  expect(waiting.length).toBeGreaterThan(0)
  application.now.value = application.now.value.add({ hours: 49 })
  await tell()
  expect((await subscriptions()).filter(({ confirmed_at }) => confirmed_at === null)).toEqual([])
  expect((await application.visitor.get('/en/subscriptions/none/confirm')).statusCode).toBe(404)
  expect((await application.visitor.post('/en/subscriptions/none/confirm')).statusCode).toBe(404)
  await expect(
    application.database.app.selectFrom('performance.subscription').select('email').execute(),
  ).rejects.toThrow('permission')
})
