import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import {
  editPersonPath,
  givePasswordPath,
  organizationPath,
  removePersonPath,
  signInPath,
  trailPath,
} from '../paths.ts'
import { hashPassword } from '../sign-in/password.ts'

let app: TestApplication
let ours: string
let theirs: string
let registrar: Browser
let drafter: Browser
let stranger: Browser
let registrarId: string

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  ours = await organization(owner, 'Office of Trials', 'Bureau des essais')
  theirs = await organization(owner, 'Office of Others', 'Bureau des autres')
  const rita = await member(owner, ours, ['registrar'], { name: 'Rita' })
  registrarId = rita.person
  registrar = await app.signedIn(rita)
  drafter = await app.signedIn(await member(owner, ours, ['drafter']))
  stranger = await app.signedIn(await member(owner, theirs, ['registrar']))
})
afterAll(() => app.close())

async function colleague(name: string, email: string, password = 'première phrase longue') {
  return member(app.database.owner, ours, ['drafter'], {
    name,
    email,
    passwordHash: await hashPassword(password),
  })
}

test('somebody who leaves is signed out and no longer acts for the organization', async () => {
  const who = await colleague('Paul Parti', 'paul@example.org')
  const paul = await app.signedIn(who)
  const address = removePersonPath.href('fr', { id: who.person })
  expect((await drafter.get(address)).statusCode).toBe(403)
  expect((await drafter.post(address)).statusCode).toBe(403)
  expect((await stranger.get(address)).statusCode).toBe(404)
  expect((await stranger.post(address)).statusCode).toBe(404)
  expect((await paul.get(organizationPath.href('fr'))).statusCode).toBe(200)
  expect((await registrar.get(editPersonPath.href('fr', { id: who.person }))).body).toContain(address)
  expect((await registrar.get(address)).body).toContain('Retirer Paul Parti de l’organisation?')
  expect((await registrar.post(address)).statusCode).toBe(303)
  expect((await paul.get(organizationPath.href('fr'))).statusCode).toBe(401)
  expect((await registrar.get(organizationPath.href('fr'))).body).not.toContain('Paul Parti')
  expect((await registrar.post(address)).statusCode).toBe(404)
  expect((await registrar.get(trailPath.href('fr'))).body).toMatch(/A retiré une personne[\s\S]*?Paul Parti/)
})

test('the last registry administrator stays', async () => {
  const reply = await registrar.post(removePersonPath.href('en', { id: registrarId }))
  expect([reply.statusCode, reply.body]).toEqual([
    403,
    expect.stringContaining('Nobody else in your organization'),
  ])
})

test('a new password is given to somebody who forgot theirs, and to nobody who acts elsewhere', async () => {
  const who = await colleague('Olga Oubli', 'olga@example.org')
  const olga = await app.signedIn(who)
  const address = givePasswordPath.href('en', { id: who.person })
  const password = 'huit hiboux discrets'
  expect((await drafter.post(address, { password })).statusCode).toBe(403)
  expect((await stranger.post(address, { password })).statusCode).toBe(404)
  expect((await registrar.post(address, { password: 'short' })).statusCode).toBe(422)
  expect((await registrar.post(address, { password })).statusCode).toBe(303)
  expect((await olga.get(organizationPath.href('en'))).statusCode).toBe(401)
  const signedIn = await app.visitor.post(signInPath.href('en'), { email: 'olga@example.org', password })
  expect(signedIn.statusCode).toBe(303)
  await app.database.owner
    .insertInto('identity.membership')
    .values({ organization_id: theirs, person_id: who.person, roles: ['auditor'] })
    .execute()
  const refused = await registrar.post(address, { password: 'dix dindons dociles' })
  expect([refused.statusCode, refused.body]).toEqual([403, expect.stringContaining('another organization')])
  expect((await registrar.get(editPersonPath.href('en', { id: who.person }))).body).not.toContain(address)
})
