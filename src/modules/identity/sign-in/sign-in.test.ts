import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { demoSignInPath, signInPath, signOutEverywherePath, signOutPath } from '../paths.ts'
import { hashPassword, passwordFault } from './password.ts'

const password = 'quatre castors tranquilles'
let app: TestApplication
let who: { person: string; organization: string }

beforeAll(async () => {
  app = await testApplication()
  const id = await organization(app.database.owner, 'Office of Trials', 'Bureau des essais')
  who = await member(app.database.owner, id, ['drafter'], {
    email: 'camille@example.org',
    passwordHash: await hashPassword(password),
  })
})
afterAll(() => app.close())

const address = (address: string) => ({
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
  'x-test': address,
})

describe('signing in', () => {
  test('with the right password opens a session, whatever the case of the e-mail', async () => {
    const reply = await app.visitor.post(signInPath.href('fr'), { email: 'CAMILLE@example.org', password })
    expect(reply.statusCode).toBe(303)
    expect(reply.headers.location).toBe('/fr/mon-travail')
    const cookie = reply.cookies.find(({ name }) => name === 'entente_session')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  })

  test('with a wrong password says the same as for an unknown person, and keeps the e-mail', async () => {
    const known = await app.visitor.post(signInPath.href('en'), {
      email: 'camille@example.org',
      password: 'no',
    })
    const unknown = await app.visitor.post(signInPath.href('en'), {
      email: 'nobody@example.org',
      password: 'no',
    })
    expect([known.statusCode, unknown.statusCode]).toEqual([422, 422])
    expect(known.body).toContain('do not go together')
    expect(known.body.replaceAll('camille@', '@')).toBe(unknown.body.replaceAll('nobody@', '@'))
  })

  test('with empty fields names each of them in the reader’s language', async () => {
    const reply = await app.visitor.post(signInPath.href('fr'), { email: '', password: '' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Saisissez votre adresse de courriel')
    expect(reply.body).toContain('Saisissez votre mot de passe')
  })

  test('goes on to the page that was asked for, but never to another site', async () => {
    const go = (next: string) =>
      app.visitor.post(signInPath.href('en'), { email: 'camille@example.org', password, next })
    expect((await go('/en/accessibility')).headers.location).toBe('/en/accessibility')
    for (const elsewhere of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/\t/evil.example',
    ]) {
      expect((await go(elsewhere)).headers.location).toBe('/en/my-work')
    }
  })
})

test('a session ends when the person signs out, and everywhere when asked', async () => {
  const [first, second, third] = await Promise.all([app.signedIn(who), app.signedIn(who), app.signedIn(who)])
  const isIn = async (browser: typeof first) => (await browser.get('/en')).body.includes('Sign out')
  expect(await isIn(first)).toBe(true)
  await first.post(signOutPath.href('en'))
  expect([await isIn(first), await isIn(second)]).toEqual([false, true])
  await second.post(signOutEverywherePath.href('en'))
  expect([await isIn(second), await isIn(third)]).toEqual([false, false])
})

test('a session ends by itself after twelve hours', async () => {
  const browser = await app.signedIn(who)
  const before = app.now.value
  app.now.value = before.add({ hours: 13 })
  expect((await browser.get('/en')).body).not.toContain('Sign out')
  app.now.value = before
})

test('guessing is slowed down, and strangers cannot lock the owner out', async () => {
  const signedIn = await app.visitor.post(signInPath.href('en'), { email: 'camille@example.org', password })
  const device = signedIn.cookies.find(({ name }) => name === 'entente_device')?.value ?? ''
  const attempt = (remoteAddress: string, given: string, cookie = '') =>
    app.server.inject({
      method: 'POST',
      url: signInPath.href('en'),
      remoteAddress,
      headers: { ...address(remoteAddress), cookie },
      payload: new URLSearchParams({ email: 'camille@example.org', password: given }).toString(),
    })
  for (let i = 0; i < 60; i++) await attempt(`192.0.2.${i}`, 'wrong')
  expect((await attempt('192.0.2.200', password)).statusCode).toBe(429)
  expect((await attempt('192.0.2.201', password, `entente_device=${device}`)).statusCode).toBe(303)
  app.now.value = app.now.value.add({ minutes: 20 })
  expect((await attempt('192.0.2.200', password)).statusCode).toBe(303)
})

test('colleagues who share an address cannot lock the owner of a known browser out; guessing in it is slowed down', async () => {
  const signIn = (given: string, cookie: string, email = 'camille@example.org') =>
    app.server.inject({
      method: 'POST',
      url: signInPath.href('en'),
      remoteAddress: '198.51.100.7',
      headers: { ...address('198.51.100.7'), cookie },
      payload: new URLSearchParams({ email, password: given }).toString(),
    })
  const first = await signIn(password, '')
  const known = `entente_device=${first.cookies.find(({ name }) => name === 'entente_device')?.value}`
  // The same e-mail written otherwise is the same: no more than ten attempts in all.
  for (let i = 0; i < 12; i++) await signIn('wrong', '', `${' '.repeat(i)}Camille@example.org`)
  expect((await signIn(password, '')).statusCode).toBe(429)
  expect((await signIn(password, known)).statusCode).toBe(303)
  for (let i = 0; i < 10; i++) await signIn('wrong', known)
  expect((await signIn(password, known)).statusCode).toBe(429)
  app.now.value = app.now.value.add({ minutes: 20 })
  expect((await signIn(password, known)).statusCode).toBe(303)
})

test('many attempts at the same moment are no more than many one after another', async () => {
  const attempt = (given: string) =>
    app.server.inject({
      method: 'POST',
      url: signInPath.href('en'),
      remoteAddress: '198.51.100.77',
      headers: address('198.51.100.77'),
      payload: new URLSearchParams({ email: 'everyone@example.org', password: given }).toString(),
    })
  const replies = await Promise.all(Array.from({ length: 30 }, () => attempt('wrong')))
  const judged = replies.filter(({ statusCode }) => statusCode === 422)
  expect(judged.length).toBeLessThanOrEqual(10)
  expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(30 - judged.length)
})

test('a password of the greatest length opens, whatever its characters are made of', async () => {
  const long = `${'🦫🍁🐚'.repeat(66)}🦫é`
  const id = await organization(app.database.owner, 'Office of Length', 'Bureau de la longueur')
  await member(app.database.owner, id, ['drafter'], {
    email: 'longue@example.org',
    passwordHash: await hashPassword(long),
  })
  const enter = (given: string) =>
    app.visitor.post(signInPath.href('fr'), { email: 'longue@example.org', password: given })
  expect(passwordFault(long)).toBeNull()
  expect((await enter(long)).statusCode).toBe(303)
  expect((await enter(long.slice(0, -1))).statusCode).toBe(422)
})

describe('forms from elsewhere', () => {
  const send = (headers: Record<string, string>) =>
    app.server.inject({
      method: 'POST',
      url: signInPath.href('en'),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: 'email=a&password=b',
    })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['nobody knows where', {}],
  ])('%s are refused', async (_name, headers) => {
    expect((await send(headers)).statusCode).toBe(403)
  })

  test('our own pass, also from browsers that only say the origin', async () => {
    expect((await send({ origin: 'https://entente.example', host: 'entente.example' })).statusCode).toBe(422)
  })
})

test('the one-click sign-in exists in demonstrations only', async () => {
  const reply = await app.visitor.post(demoSignInPath.href('en'), { person: who.person })
  expect(reply.statusCode).toBe(404)
})
