import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { addDays, addMeasure, runningAgreement } from '../scorecard/scorecard.fixture.ts'
import { warnOfRisks } from './warn.ts'

let application: TestApplication
let agreement: Awaited<ReturnType<typeof runningAgreement>>
let measure: string

beforeAll(async () => {
  application = await testApplication()
  agreement = await runningAgreement(application.database.owner)
  measure = await addMeasure(application.database.owner, agreement)
})
afterAll(() => application.close())

const at = { saturday: Temporal.Instant.from('2026-11-21T16:00:00Z') }
const warn = (moment: Temporal.Instant) =>
  warnOfRisks(application.database.app, application.database.owner, 'https://entente.example.ca', moment)
const mails = () =>
  application.database.owner.selectFrom('kernel.mail').selectAll().orderBy('recipient').execute()

test('a promise that is kept warns nobody', async () => {
  await addDays(application.database.owner, agreement.provider, measure, {
    '2026-11-04': { met: 100, missed: 0 },
  })
  await warn(at.saturday)
  expect(await mails()).toEqual([])
})

test('at risk on a Saturday, both parties are warned once, on Monday morning, in their language', async () => {
  await addDays(application.database.owner, agreement.provider, measure, {
    '2026-11-04': { met: 100, missed: 9 },
  })
  await Promise.all([warn(at.saturday), warn(at.saturday)])
  await warn(at.saturday.add({ hours: 1 }))
  const written = await mails()
  expect(written).toHaveLength(3)
  for (const { not_before, language, subject, plain } of written) {
    expect(Temporal.Instant.from(not_before.replace(' ', 'T')).toString()).toBe('2026-11-23T14:00:00Z')
    expect([language, subject]).toEqual(['fr', 'Un engagement demande votre attention'])
    expect(plain).toContain(
      'Sous la cible, 91,7\u00a0%. Cible de 95\u00a0%; 100 sur 109, novembre 2026 jusqu’ici.',
    )
    expect(plain).toContain(`https://entente.example.ca/fr/rendement/mesures/${measure}`)
  }
})

test('a missed month is another warning; who said no gets none', async () => {
  const client = await application.signedIn(agreement.people.client)
  expect((await client.post('/en/performance/warnings', { wanted: 'no' })).statusCode).toBe(303)
  expect((await client.get('/en/performance')).body).toContain('You are not warned by mail.')
  const before = (await mails()).length
  await warn(Temporal.Instant.from('2026-12-01T15:00:00Z'))
  const written = await mails()
  expect(written.length - before).toBe(2)
  const stranger = await application.signedIn(agreement.people.stranger)
  await stranger.post('/en/performance/warnings', { wanted: 'no' })
  expect(
    await application.database.owner.selectFrom('performance.warning_preference').selectAll().execute(),
  ).toHaveLength(2)
})
