import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { newId } from '../../../kernel/value/id.ts'
import { addFirstPerson, type FirstPerson } from './add-first-person.ts'

let app: TestApplication

beforeAll(async () => {
  app = await testApplication()
})
afterAll(() => app.close())

const first: FirstPerson = {
  email: 'ines@example.org',
  name: 'Inès Côté',
  language: 'fr',
  password: 'neuf loutres au printemps',
  organization: { en: 'Écluse Authority', fr: 'Régie de l’Écluse' },
  legalForm: 'agency',
}

const add = (person: Partial<FirstPerson>) =>
  addFirstPerson(app.database.app, { ...first, ...person }, app.now.value)

test('an organization that a party named and nobody has joined is joined, not registered twice', async () => {
  const named = newId(app.now.value)
  const { owner } = app.database
  await owner
    .insertInto('identity.organization')
    .values({
      id: named,
      name_en: 'Écluse Authority',
      name_fr: 'Régie de l’Écluse',
      legal_form: 'agency',
      created_at: app.now.value.toString(),
    })
    .execute()
  // Case and accents aside: it is typed again by somebody else.
  const organization = { en: 'ecluse authority', fr: 'RÉGIE DE L’ÉCLUSE' }
  expect(await add({ organization })).toMatchObject({ ok: true, value: { organization: named } })

  const again = await add({ email: 'omar@example.org' })
  expect(again).toMatchObject({
    ok: false,
    refusal: { en: expect.stringContaining('registry administrator') },
  })
  const people = await owner.selectFrom('identity.person').select('email').execute()
  expect(people.map(({ email }) => email)).not.toContain('omar@example.org')
})

test('another organization is registered with its first person', async () => {
  const other = await add({
    email: 'ada@example.org',
    organization: { en: 'Lighthouse Board', fr: 'Conseil des phares' },
  })
  expect(other).toMatchObject({ ok: true })
})
