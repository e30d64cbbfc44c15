import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { passwordPath, signInPath, signOutPath } from '../paths.ts'
import { hashPassword } from './password.ts'

/** A session that ended while somebody was typing: after signing in again one button sends it all. */
const password = 'quatre castors tranquilles'
const email = 'camille@example.org'
let app: TestApplication

beforeAll(async () => {
  app = await testApplication()
  const id = await organization(app.database.owner, 'Office of Trials', 'Bureau des essais')
  await member(app.database.owner, id, ['drafter'], { email, passwordHash: await hashPassword(password) })
})
afterAll(() => app.close())

/** The fields that the first form of a page would send, its buttons apart. */
function fieldsOf(body: string): { action: string; fields: [string, string][] } {
  const { document } = parseHTML(body)
  const form = document.querySelector('main form')
  const inputs = [...(form?.querySelectorAll('input') ?? [])]
  return {
    action: form?.getAttribute('action') ?? '',
    fields: inputs.map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']),
  }
}

async function signIn(body: string, typed = password) {
  const carried = Object.fromEntries(fieldsOf(body).fields)
  return app.visitor.post(signInPath.href('en'), { ...carried, email, password: typed })
}

test('every field comes back, in order, through a wrong password too', async () => {
  const note = 'Long text <b>with</b> "quotes" & signs\nand lines, été'
  const refused = await app.visitor.post(signOutPath.href('en'), { note, other: ['a', 'b'] })
  expect([refused.statusCode, refused.body]).toEqual([401, expect.stringContaining('What you typed is kept')])
  const wrong = await signIn(refused.body, 'no')
  expect(wrong.statusCode).toBe(422)
  const resumed = await signIn(wrong.body)
  expect([resumed.statusCode, resumed.body]).toEqual([200, expect.stringContaining('Send what I typed')])
  const { action, fields } = fieldsOf(resumed.body)
  expect(action).toBe(signOutPath.href('en'))
  expect(fields).toEqual([
    ['note', note],
    ['other', 'a'],
    ['other', 'b'],
  ])
})

test('so does the largest form that is taken, whatever it is made of', async () => {
  const note = '"é\n'.repeat(250_000)
  const refused = await app.visitor.post(signOutPath.href('en'), { note })
  expect(refused.statusCode).toBe(401)
  const resumed = await signIn(refused.body)
  expect(resumed.statusCode).toBe(200)
  expect(fieldsOf(resumed.body).fields[0]?.[1]).toHaveLength(note.length)
})

test('a button without fields is pressed again, not opened as a page that does not exist', async () => {
  const refused = await app.visitor.post(signOutPath.href('fr'))
  expect(refused.body).toContain('Votre session a pris fin avant que ce soit fait')
  const resumed = await signIn(refused.body)
  expect([resumed.statusCode, fieldsOf(resumed.body).action]).toEqual([200, signOutPath.href('fr')])
})

test('a page that was asked for is opened', async () => {
  const refused = await app.visitor.get('/fr/organisation?done=x')
  const signedIn = await signIn(refused.body)
  expect([signedIn.statusCode, signedIn.headers.location]).toEqual([303, '/fr/organisation?done=x'])
})

test('the words beside a file are kept, and the person is told to choose the file again', async () => {
  const file = { name: 'a.docx', content: 'x'.repeat(100_000) }
  const refused = await app.visitor.upload('/en/review', { title: 'Draft of the town' }, { file })
  expect(refused.statusCode).toBe(401)
  const resumed = await signIn(refused.body)
  expect(resumed.body).toContain('asks you to choose them again')
  expect(fieldsOf(resumed.body).fields).toEqual([['title', 'Draft of the town']])
})

describe('what is secret', () => {
  test('does not come back to the browser', async () => {
    const typed = { current: 'secret one', new: 'secret two', note: 'kept' }
    const refused = await app.visitor.post(passwordPath.href('en'), typed)
    expect(refused.body).not.toContain('secret')
    expect(fieldsOf(refused.body).fields).toContainEqual(['pending', 'note=kept'])
  })
})

test.each(['//evil.example', 'https://evil.example/', '/\\evil.example', ''])(
  'what was typed is never sent elsewhere: %s',
  async (next) => {
    const reply = await app.visitor.post(signInPath.href('en'), { email, password, next, pending: 'a=b' })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/en/my-work'])
  },
)
