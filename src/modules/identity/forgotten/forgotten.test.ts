import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { sendDue, type TestMailServer, testMailServer } from '../../../../test/harness/mail-server.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { buildApplication } from '../../../application.tsx'
import { forgottenPasswordPath, signInPath, trailPath } from '../paths.ts'
import { setPasswordOf } from '../people/set-password.ts'
import { hashPassword } from '../sign-in/password.ts'
import { sendPasswordLinks } from './send-links.ts'

const old = 'quatre castors tranquilles'
const origin = 'https://entente.example.ca'
let app: TestApplication
let server: TestMailServer
let who: { person: string; organization: string }
let place = 0

beforeAll(async () => {
  app = await testApplication({ mails: true })
  server = await testMailServer()
  const { owner } = app.database
  const id = await organization(owner, 'Office of Trials', 'Bureau des essais')
  who = await member(owner, id, ['drafter', 'registrar'], {
    email: 'camille@example.org',
    passwordHash: await hashPassword(old),
  })
})
beforeEach(async () => {
  server.received.length = 0
  await app.database.owner.deleteFrom('identity.sign_in_failure').execute()
})
afterAll(async () => {
  await server.close()
  await app.close()
})

/** From another network each time, unless one is given. */
const send = (url: string, fields: Record<string, string>, from = `192.0.2.${++place}`, cookie = '') =>
  app.server.inject({
    method: 'POST',
    url,
    remoteAddress: from,
    headers: {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    payload: new URLSearchParams(fields).toString(),
  })
const ask = (email: string, from?: string) => send(forgottenPasswordPath.href('fr'), { email }, from)
const deliver = async () => {
  await sendPasswordLinks(app.database.owner, origin, app.now.value)
  await sendDue(app.database, server, app.now.value)
}
const signIn = (password: string, cookie = '', from?: string) =>
  send(signInPath.href('en'), { email: 'camille@example.org', password }, from, cookie)

async function link(email = 'camille@example.org'): Promise<string> {
  expect((await ask(email)).statusCode).toBe(200)
  await deliver()
  const [address = ''] = /https:\S+/.exec(server.received.at(-1)?.text ?? '') ?? []
  expect(address.startsWith(origin)).toBe(true)
  return new URL(address).pathname
}

test('the sign-in page leads to a letter, its link to a new password, once; other sessions end, the history tells', async () => {
  const before = await app.signedIn(who)
  expect((await app.visitor.get(signInPath.href('fr'))).body).toContain(forgottenPasswordPath.href('fr'))
  expect((await app.visitor.get(forgottenPasswordPath.href('fr'))).body).toContain('name="email"')
  const address = await link(' CAMILLE@example.org ')
  expect(server.received).toHaveLength(1)
  expect(server.received[0]?.to).toMatchObject({ text: 'camille@example.org' })
  // Programs that open links by themselves use nothing up.
  for (let i = 0; i < 2; i++) expect((await app.visitor.get(address)).body).toContain('name="new"')
  const short = await app.visitor.post(address, { new: 'court' })
  expect(short.statusCode).toBe(422)
  expect(short.body).toContain('de 12 à 200')
  expect(short.body).not.toContain('court"')
  const [one, other] = await Promise.all([
    app.visitor.post(address, { new: 'deux loutres dans la baie' }),
    app.visitor.post(address, { new: 'trois loutres dans la baie' }),
  ])
  expect([one.statusCode, other.statusCode].sort()).toEqual([303, 410])
  const done = one.statusCode === 303 ? one : other
  const chosen = one.statusCode === 303 ? 'deux loutres dans la baie' : 'trois loutres dans la baie'
  expect((await app.visitor.get(String(done.headers.location))).body).toContain('est enregistré')
  expect((await before.get('/en')).body).not.toContain('Sign out')
  expect((await signIn(old)).statusCode).toBe(422)
  expect((await signIn(chosen)).statusCode).toBe(303)
  const used = await app.visitor.get(address)
  expect(used.statusCode).toBe(410)
  expect(used.body).toContain('Il a servi à choisir un mot de passe')
  expect(used.body).toContain(forgottenPasswordPath.href('fr'))
  const trail = await (await app.signedIn(who)).get(trailPath.href('fr'))
  expect(trail.body).toContain('au moyen d’un lien envoyé à son adresse')
  expect(await app.database.owner.selectFrom('kernel.mail').select('id').execute()).toEqual([])
})

test('a known address, one without a password and an unknown one are answered alike; only the first gets a letter', async () => {
  await member(app.database.owner, who.organization, ['drafter'], { email: 'fictive@example.org' })
  const replies = [
    await ask('camille@example.org'),
    await ask('fictive@example.org'),
    await ask('x@example.org'),
  ]
  expect(new Set(replies.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
  const waiting = await app.database.owner.selectFrom('identity.password_request').select('email').execute()
  expect(waiting).toHaveLength(3)
  await deliver()
  expect(server.received.map(({ to }) => [to].flat()[0]?.text)).toEqual(['camille@example.org'])
  expect(await app.database.owner.selectFrom('identity.password_request').select('email').execute()).toEqual(
    [],
  )
})

test('whoever acts for no organization any more gets a letter too, and chooses a password that counts once added again', async () => {
  const { owner } = app.database
  const left = await member(owner, who.organization, ['drafter'], {
    email: 'partie@example.org',
    passwordHash: await hashPassword(old),
  })
  await owner.deleteFrom('identity.membership').where('person_id', '=', left.person).execute()
  const address = await link('partie@example.org')
  expect(server.received[0]?.to).toMatchObject({ text: 'partie@example.org' })
  const password = 'neuf hérons sur le quai'
  expect((await app.visitor.post(address, { new: password })).statusCode).toBe(303)
  const entering = () => send(signInPath.href('fr'), { email: 'partie@example.org', password })
  expect((await entering()).body).toContain('Vous n’appartenez encore à aucune organisation')
  const membership = { person_id: left.person, organization_id: who.organization, roles: ['drafter'] }
  await owner.insertInto('identity.membership').values(membership).execute()
  expect((await entering()).statusCode).toBe(303)
})

test('only the newest link lives; an hour ends it; any other new password ends it; a made-up one opens nothing', async () => {
  const first = await link()
  const second = await link()
  expect((await app.visitor.get(first)).body).toContain('Un lien plus récent')
  expect((await app.visitor.get(second)).statusCode).toBe(200)
  const before = app.now.value
  app.now.value = before.add({ minutes: 61 })
  const late = await app.visitor.post(second, { new: 'cinq hiboux au crépuscule' })
  expect(late.statusCode).toBe(410)
  expect(late.body).toContain('cette heure est passée')
  app.now.value = before
  const third = await link()
  const { app: database } = app.database
  const given = { email: 'CAMILLE@example.org', password: 'six martres au jardin' }
  expect(await setPasswordOf(database, given, app.now.value)).toMatchObject({ ok: true })
  expect((await app.visitor.get(third)).statusCode).toBe(410)
  expect((await signIn('six martres au jardin')).statusCode).toBe(303)
  const trail = await (await app.signedIn(who)).get(trailPath.href('en'))
  expect(trail.body).toContain('Those who run Entente, Office of Trials')
  expect((await setPasswordOf(database, { ...given, email: 'x@example.org' }, app.now.value)).ok).toBe(false)
  expect((await app.visitor.get('/fr/connexion/nouveau-mot-de-passe/none')).statusCode).toBe(404)
  await expect(database.selectFrom('identity.password_link').select('token_hash').execute()).rejects.toThrow(
    'permission',
  )
})

test('asking is limited for one mailbox and for one network; a wrong address is kept and named', async () => {
  const wrong = await ask('camille')
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('value="camille"')
  for (let i = 0; i < 5; i++) expect((await ask(' Camille@example.org')).statusCode).toBe(200)
  expect((await ask('camille@example.org')).statusCode).toBe(429)
  for (let i = 0; i < 50; i++) await ask(`p${i}@example.org`, '198.51.100.1')
  expect((await ask('new@example.org', '198.51.100.1')).statusCode).toBe(429)
  expect((await ask('new@example.org')).statusCode).toBe(200)
})

test('whoever was slowed down for guessing signs in from the browser that chose the new password', async () => {
  const address = await link()
  for (let i = 0; i < 11; i++) await signIn('wrong', '', '203.0.113.9')
  expect((await signIn('wrong', '', '203.0.113.9')).statusCode).toBe(429)
  const done = await app.visitor.post(address, { new: 'sept renards sur la glace' })
  const device = done.cookies.find(({ name }) => name === 'entente_device')?.value
  const entered = await signIn('sept renards sur la glace', `entente_device=${device}`, '203.0.113.9')
  expect(entered.statusCode).toBe(303)
})

test('without mail the page says who can help and offers no letter; what is sent anyway is kept nowhere', async () => {
  const without = await buildApplication({
    database: app.database.app,
    clock: () => app.now.value,
    logger: false,
    demo: false,
    secure: false,
  })
  await sendPasswordLinks(app.database.owner, origin, app.now.value)
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
  }
  const url = forgottenPasswordPath.href('en')
  const payload = 'email=camille%40example.org'
  for (const reply of [
    await without.inject({ method: 'GET', url }),
    await without.inject({ method: 'POST', url, headers, payload }),
  ]) {
    expect(reply.body).toContain('this site sends no mail')
    expect(reply.body).toContain('administers your organization’s registry')
    expect(reply.body).not.toContain('name="email"')
  }
  const kept = await app.database.owner.selectFrom('identity.password_request').select('id').execute()
  expect(kept).toEqual([])
  await without.close()
})
