import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { newId } from '../../../kernel/value/id.ts'
import { editPersonPath, organizationSettingsPath, positionPath } from '../paths.ts'

/** Two registry administrators open the same form; both save. */
let app: TestApplication
let first: Browser
let second: Browser
let person: string
let position: string

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  const ours = await organization(owner, 'Office of Trials', 'Bureau des essais')
  first = await app.signedIn(await member(owner, ours, ['registrar']))
  second = await app.signedIn(await member(owner, ours, ['registrar']))
  person = (await member(owner, ours, ['drafter'])).person
  position = newId(app.now.value)
  const titles = { title_en: 'Director', title_fr: 'Direction' }
  await owner
    .insertInto('identity.position')
    .values({ organization_id: ours, id: position, ...titles })
    .execute()
})
afterAll(() => app.close())

const forms = [
  {
    what: 'settings',
    address: (language: 'en' | 'fr') => organizationSettingsPath.href(language),
    fields: {
      ...{ 'name-fr': 'Bureau des essais', 'legal-form': 'agency', 'sla-label': 'entente' },
      'time-zone': 'America/Toronto',
    },
    one: { 'name-en': 'Office of Proofs' },
    other: { 'name-en': 'Office of Assays' },
    shows: ['Office of Proofs', 'value="Office of Assays"'],
  },
  {
    what: 'a position',
    address: (language: 'en' | 'fr') => positionPath.href(language, { id: position }),
    fields: { 'title-fr': 'Direction', part: 'titles' },
    one: { 'title-en': 'Head' },
    other: { 'title-en': 'Chief' },
    shows: ['Head', 'value="Chief"'],
  },
  {
    what: 'the roles of a person',
    address: (language: 'en' | 'fr') => editPersonPath.href(language, { id: person }),
    fields: {},
    one: { roles: ['drafter', 'legal'] },
    other: { roles: ['finance'] },
    shows: ['Rédaction et Examen juridique', 'value="finance" checked'],
  },
] as const

describe.each(forms)('$what', ({ address, fields, one, other, shows }) => {
  const seenBy = async (browser: Browser) =>
    /name="seen" value="([^"]+)"/.exec((await browser.get(address('fr'))).body)?.[1] ?? ''

  test('saved by another meanwhile: the second sees both, and then saves knowingly', async () => {
    const [seen, late] = [await seenBy(first), await seenBy(second)]
    expect(seen).not.toBe('')
    const send = (browser: Browser, what: typeof one | typeof other, word: string) =>
      browser.post(address('fr'), { ...fields, ...what, seen: word })
    expect((await send(first, one, seen)).statusCode).toBe(303)
    // The same asked for again is nothing to decide about.
    expect((await send(second, one, late)).statusCode).toBe(303)
    const conflict = await send(second, other, late)
    expect(conflict.statusCode).toBe(409)
    expect(conflict.body).toContain('Quelqu’un a enregistré une modification pendant votre saisie')
    for (const text of shows) expect(conflict.body).toContain(text)
    const fresh = /name="seen" value="([^"]+)"/.exec(conflict.body)?.[1] ?? ''
    expect(fresh).toBe(await seenBy(first))
    expect((await send(second, other, fresh)).statusCode).toBe(303)
  })
})
