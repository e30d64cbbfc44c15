import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import {
  abolishPositionPath,
  organizationPath,
  organizationSettingsPath,
  passwordPath,
  positionPath,
  preferencesPath,
  trailPath,
} from '../paths.ts'
import { hashPassword } from '../sign-in/password.ts'

let app: TestApplication
let ours: string
let registrar: Browser
let stranger: Browser

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  ours = await organization(owner, 'Office of Trials', 'Bureau des essais')
  const theirs = await organization(owner, 'Office of Others', 'Bureau des autres')
  registrar = await app.signedIn(await member(owner, ours, ['registrar']))
  stranger = await app.signedIn(await member(owner, theirs, ['registrar']))
})
afterAll(() => app.close())

const settings = {
  'name-en': 'Office of Trials',
  'name-fr': 'Bureau des essais',
  'legal-form': 'agency',
  'sla-label': 'entente',
  'time-zone': 'America/Toronto',
}

test('settings are saved, and a wrong one is told', async () => {
  const saved = await registrar.post(organizationSettingsPath.href('en'), {
    ...settings,
    'sla-label': 'accord',
    'address-en': '1 Main',
    'address-fr': '1, rue Principale',
  })
  expect(saved.statusCode).toBe(303)
  expect((await registrar.get(organizationSettingsPath.href('fr'))).body).toContain('1, rue Principale')
  expect(
    (await registrar.post(organizationSettingsPath.href('en'), { ...settings, 'sla-label': 'pact' }))
      .statusCode,
  ).toBe(422)
})

test('the password is changed with the present one only, and other sessions close', async () => {
  const who = await member(app.database.owner, ours, ['drafter'], {
    email: 'pass@example.org',
    passwordHash: await hashPassword('première phrase longue'),
  })
  const [here, there] = [await app.signedIn(who), await app.signedIn(who)]
  const change = (current: string, next: string) => here.post(passwordPath.href('en'), { current, new: next })
  expect((await change('wrong', 'seconde phrase longue')).statusCode).toBe(422)
  expect((await change('première phrase longue', 'aaaaaaaaaaaaaa')).statusCode).toBe(422)
  expect((await change('première phrase longue', 'seconde phrase longue')).statusCode).toBe(303)
  expect((await here.get(organizationPath.href('en'))).statusCode).toBe(200)
  expect((await there.get(organizationPath.href('en'))).statusCode).toBe(401)
})

test('an organization may be named anew, with its acronyms and its legal form, and never without a name', async () => {
  const address = organizationSettingsPath.href('fr')
  const named = {
    ...settings,
    'name-fr': 'Régie des essais',
    'acronym-fr': 'RE',
    'legal-form': 'crown-corporation',
  }
  expect((await registrar.post(address, named)).statusCode).toBe(303)
  const { body } = await registrar.get(organizationPath.href('fr'))
  for (const said of ['Régie des essais', 'RE', 'Société d’État']) expect(body).toContain(said)
  // A name of which nothing is seen is none; what turns the reading order round is refused; a second line is not one.
  const unseen = await registrar.post(address, { ...settings, 'name-fr': '\u200b\u00a0\u200d' })
  expect([unseen.statusCode, unseen.body]).toEqual([422, expect.stringContaining('href="#name-fr"')])
  const reversed = await registrar.post(address, { ...settings, 'name-fr': 'Régie \u202e000 1' })
  expect([reversed.statusCode, reversed.body]).toEqual([
    422,
    expect.stringContaining('caractères de contrôle'),
  ])
  const lines = { ...named, 'name-fr': 'Régie\nBcc: x@example.org' }
  expect((await registrar.post(address, lines)).statusCode).toBe(303)
  expect((await registrar.get(organizationPath.href('fr'))).body).toContain('Régie Bcc: x@example.org')
  const nameless = await registrar.post(address, { ...settings, 'name-en': ' ' })
  expect(nameless.statusCode).toBe(422)
  expect(nameless.body).toContain('href="#name-en"')
  expect((await registrar.post(address, { ...settings, 'legal-form': 'kingdom' })).statusCode).toBe(422)
  expect((await registrar.post(address, settings)).statusCode).toBe(303)
})

describe('whose clocks', () => {
  test('are the organization’s, then the person’s own, and are named in the history', async () => {
    const history = async () => (await registrar.get(trailPath.href('fr'))).body
    expect(await history()).toContain('10\u00a0h (heure de l’Est)')
    const moved = { ...settings, 'time-zone': 'America/St_Johns' }
    expect((await registrar.post(organizationSettingsPath.href('en'), moved)).statusCode).toBe(303)
    expect(await history()).toContain('11\u00a0h\u00a030 (heure de Terre-Neuve)')
    const own = { language: 'fr', 'time-zone': 'America/Winnipeg' }
    expect((await registrar.post(preferencesPath.href('en'), own)).statusCode).toBe(303)
    expect(await history()).toContain('9\u00a0h (heure du Centre)')
    expect((await registrar.post(preferencesPath.href('en'), { ...own, 'time-zone': '' })).statusCode).toBe(
      303,
    )
    expect(await history()).toContain('heure de Terre-Neuve')
  })

  test.each([
    ['Mars/Olympus', 'fr'],
    ["'; drop table identity.person; --", 'fr'],
    ['America/Toronto', 'klingon'],
  ])('%s and %s are refused with what to choose', async (zone, language) => {
    const reply = await registrar.post(preferencesPath.href('fr'), { language, 'time-zone': zone })
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining('Il y a un problème')])
    const organizations = await registrar.post(organizationSettingsPath.href('fr'), {
      ...settings,
      'time-zone': `${zone}/${language}`,
    })
    expect(organizations.statusCode).toBe(422)
  })
})

describe('a position that no longer exists', () => {
  test('is asked about first, abolished once, and by its own organization only', async () => {
    const made = await registrar.post('/en/organization/positions/new', {
      'title-en': 'Keeper of Seals',
      'title-fr': 'Garde des sceaux',
    })
    const id = /positions\/([0-9a-f-]{36})/.exec(String(made.headers.location))?.[1] ?? ''
    const address = abolishPositionPath.href('en', { id })
    expect((await registrar.get(address)).body).toContain('Abolish the position “Keeper of Seals”?')
    expect((await stranger.get(address)).statusCode).toBe(404)
    expect((await stranger.post(address)).statusCode).toBe(404)
    expect((await registrar.post(address)).statusCode).toBe(303)
    expect((await registrar.post(address)).statusCode).toBe(303)
    expect((await registrar.get(organizationPath.href('en'))).body).not.toContain('Keeper of Seals')
    expect((await registrar.get(positionPath.href('en', { id }))).statusCode).toBe(404)
    const trail = await app.database.owner
      .selectFrom('identity.audit_entry')
      .select('action')
      .where('action', '=', 'abolish-position')
      .execute()
    expect(trail).toHaveLength(1)
  })
})
