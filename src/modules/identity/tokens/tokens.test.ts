import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { newId } from '../../../kernel/value/id.ts'

let app: TestApplication
let own: string

beforeAll(async () => {
  app = await testApplication()
  own = await organization(app.database.owner, 'Permit Office', 'Bureau des permis')
})
afterAll(() => app.close())

const given = () => ({
  id: newId(app.now.value),
  name: 'Suivi des permis',
  scopes: ['facts:write'],
  lifetime: '90',
})

test('a token is shown once, kept as a hash, traced, and never shown again', async () => {
  const browser = await app.signedIn(await member(app.database.owner, own, ['registrar']))
  const fields = given()
  const made = await browser.post('/fr/organisation/jetons', fields)
  const [secret = ''] = /entente_[\w-]{43}/.exec(made.body) ?? []
  expect(made.statusCode).toBe(200)
  expect(secret).not.toBe('')
  const again = await browser.post('/fr/organisation/jetons', fields)
  expect(again.body).not.toContain('entente_')
  expect(again.body).toContain('déjà été envoyé')
  const list = await browser.get('/fr/organisation/jetons')
  expect(list.body).toContain('Suivi des permis')
  expect(list.body).not.toContain(secret)
  const rows = await app.database.owner.selectFrom('identity.api_token').select('token_hash').execute()
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect((await browser.get('/en/organization/history')).body).toContain('Made a token for a program')
})

test('what is missing is asked for, and nothing typed is lost', async () => {
  const browser = await app.signedIn(await member(app.database.owner, own, ['registrar']))
  const reply = await browser.post('/en/organization/tokens', { name: 'Kept name', lifetime: '7' })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('href="#scopes"')
  expect(reply.body).toContain('href="#lifetime"')
  expect(reply.body).toContain('value="Kept name"')
})

test('without the role: the reason and who can; of another organization: nothing', async () => {
  const drafter = await app.signedIn(await member(app.database.owner, own, ['drafter']))
  for (const reply of [
    await drafter.get('/en/organization/tokens'),
    await drafter.post('/en/organization/tokens', given()),
  ])
    expect([reply.statusCode, reply.body]).toEqual([403, expect.stringContaining('registry administrator')])
  const registrar = await app.signedIn(await member(app.database.owner, own, ['registrar']))
  await registrar.post('/en/organization/tokens', given())
  const [link = ''] =
    /\/en\/organization\/tokens\/[0-9a-f-]{36}/.exec((await registrar.get('/en/organization/tokens')).body) ??
    []
  const other = await organization(app.database.owner, 'Other Office', 'Autre bureau')
  const stranger = await app.signedIn(await member(app.database.owner, other, ['registrar']))
  expect((await stranger.get(link)).statusCode).toBe(404)
  expect((await stranger.post(link)).statusCode).toBe(404)
  expect((await registrar.get(link)).body).toContain('Revoke this token')
})
