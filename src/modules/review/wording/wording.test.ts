import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { draftedRelationship } from '../../agreements/drafting/drafting.fixture.ts'
import { checksPath, elementPath, wordingPath } from '../../agreements/index.ts'

let app: TestApplication
let writer: Browser
let stranger: Browser
let place: { id: string; document: string; element: string }

beforeAll(async () => {
  app = await testApplication()
  const file = await draftedRelationship(app.database.owner)
  writer = await app.signedIn(file.writer)
  stranger = await app.signedIn(file.stranger)
  place = { id: file.id, document: file.mou, element: 'background' }
  const typed = {
    'text.en':
      'The Agency must answer within 10 days. It is not possible, in the absence of the written approval of the Department, which is to be asked for in advance by the Agency and which is not to be refused unless a reason that is stated in writing has been given to the Agency by the Department, to print.',
    'text.fr':
      'L’Agence doit répondre dans les 15 jours. Elle n’imprime rien sans l’accord écrit du Ministère.',
  }
  const saved = await writer.post(elementPath.href('en', place), {
    state: 'drafted',
    complete: 'yes',
    do: 'save',
    version: '0',
    ...typed,
  })
  expect(saved.statusCode).toBe(303)
})
afterAll(() => app.close())

describe('how a draft reads in both languages', () => {
  test.each([
    ['en', 'The English says', 'cut it in two'],
    ['fr', 'L’anglais dit', 'coupez-la en deux'],
  ] as const)(
    'says what differs and what is long, beside the clause (%s)',
    async (language, differs, long) => {
      const { statusCode, body } = await writer.get(wordingPath.href(language, { id: place.id }))
      expect(statusCode).toBe(200)
      expect(body).toContain(differs)
      expect(body).toContain(long)
      expect(body).toContain(`href="${elementPath.href(language, place)}"`)
      // What is still to be written is nobody's sentence.
      expect(body).not.toMatch(/still to be completed|reste à remplir|reste à compléter/)
    },
  )

  test('is one step from the element and from the checks, and they from it', async () => {
    const wording = wordingPath.href('en', { id: place.id })
    const element = (await writer.get(elementPath.href('en', place))).body
    expect(element).toContain(`href="${wording}#clause-${place.document}-background"`)
    expect((await writer.get(checksPath.href('en', { id: place.id }))).body).toContain(`href="${wording}"`)
    const { body } = await writer.get(wording)
    expect(body).toContain(`id="clause-${place.document}-background"`)
    expect(body).toContain(`href="${checksPath.href('en', { id: place.id })}"`)
  })

  test('is nobody else’s to read', async () => {
    expect((await stranger.get(wordingPath.href('en', { id: place.id }))).statusCode).toBe(404)
  })
})
