import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../kernel/value/id.ts'
import { blockersPath, considerationPath, considerationsPath } from '../../paths.ts'
import { openThroughPages, type Scene, scene } from '../relationships.fixture.ts'

let at: Scene
let id: string
let position: string
beforeAll(async () => {
  at = await scene()
  id = await openThroughPages(at)
  position = newId(at.now.value)
  await at.database.owner
    .insertInto('identity.position')
    .values([
      { organization_id: at.provider, id: position, title_en: 'Surveyor', title_fr: 'Arpentage' },
      { organization_id: at.stranger, id: newId(at.now.value), title_en: 'Forecaster', title_fr: 'Météo' },
    ])
    .execute()
})
afterAll(() => at.close())

const consideration = 'kc-security'
const address = () => considerationPath.href('en', { id, consideration })

test('the checklist shows what blocks, by theme, in both languages', async () => {
  const english = await at.auditor.get(considerationsPath.href('en', { id }))
  expect(english.statusCode).toBe(200)
  expect(english.body).toContain('Blocks the signature')
  expect(english.body).not.toContain('Forecaster')
  const french = await at.auditor.get(blockersPath.href('fr', { id }))
  expect(french.body).toContain('questions bloquent la signature')
})

test('an answer is saved with evidence, owner and note, and the other party sees it', async () => {
  const saved = await at.drafter.post(address(), {
    ...{ version: '0', answer: 'partly', evidence: 'https://example.org/plan', owner: position },
    ...{ 'note-en': 'To finish', 'note-fr': 'À terminer' },
  })
  expect(saved.statusCode).toBe(303)
  const seen = await at.providerManager.get(considerationsPath.href('fr', { id }))
  expect(seen.body).toContain('En partie')
  expect(seen.body).toContain('href="https://example.org/plan"')
  expect(seen.body).toContain('Arpentage')
})

test('sent twice from the same form, it is one answer and the second sees what is saved', async () => {
  const late = await at.providerManager.post(address(), { version: '0', answer: 'no', evidence: 'Mine' })
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('Mine')
  expect(late.body).toContain('https://example.org/plan')
  const rows = await at.database.owner
    .selectFrom('agreements.consideration_answer')
    .select(['answer', 'version'])
    .where('relationship_id', '=', id)
    .execute()
  expect(rows).toEqual([{ answer: 'partly', version: 1 }])
})

test('a missing answer, a stranger’s position and control characters are refused', async () => {
  const none = await at.drafter.post(address(), { version: '1', evidence: 'Typed' })
  expect(none.statusCode).toBe(422)
  expect(none.body).toContain('Choose an answer')
  expect(none.body).toContain('Typed')
  const owner = await at.drafter.post(address(), { version: '1', answer: 'yes', owner: newId(at.now.value) })
  expect(owner.statusCode).toBe(422)
  expect(owner.body).toContain('Choose a position of one of the parties')
  const control = await at.drafter.post(address(), { version: '1', answer: 'yes', evidence: '\u0000' })
  expect(control.statusCode).toBe(422)
})

test('what blocks is answered on one page; evidence given before stays, what is left alone stays open', async () => {
  const list = blockersPath.href('fr', { id })
  const page = await at.drafter.get(list)
  const asked = [...page.body.matchAll(/name="answer-(kc-[a-z-]+)"[^>]*value="yes"/g)].map(
    ([, name = '']) => name,
  )
  expect(asked.length).toBeGreaterThan(2)
  const [first = '', second = ''] = asked
  const post = (fields: Record<string, string>, browser = at.drafter) =>
    browser.post(blockersPath.href('fr', { id }), fields)
  const given = { [`answer-${first}`]: 'yes', [`version-${first}`]: '0' }
  expect((await post({ [`answer-${first}`]: 'peut-être', [`version-${first}`]: '0' })).statusCode).toBe(422)
  expect((await post(given)).statusCode).toBe(303)
  expect((await post(given)).statusCode).toBe(303)
  const after = await at.drafter.get(list)
  expect(after.body).not.toContain(`name="answer-${first}"`)
  expect(after.body).toContain(`name="answer-${second}"`)
  const late = await post({ [`answer-${first}`]: 'no', [`version-${first}`]: '0' }, at.providerManager)
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('Quelqu’un a répondu entre-temps')
  expect((await post({ 'answer-kc-security': 'yes', 'version-kc-security': '1' })).statusCode).toBe(303)
  const security = await at.database.owner
    .selectFrom('agreements.consideration_answer')
    .select(['answer', 'evidence', 'version', 'owner_position'])
    .where('consideration', '=', consideration)
    .where('relationship_id', '=', id)
    .execute()
  expect(security).toEqual([
    { answer: 'yes', evidence: 'https://example.org/plan', version: 2, owner_position: position },
  ])
  expect((await post(given, at.auditor)).statusCode).toBe(403)
  expect((await at.auditor.get(list)).body).not.toContain('Enregistrer ces réponses')
})

test('is refused to readers; unknown questions and strangers get nothing', async () => {
  expect((await at.auditor.post(address(), { version: '1', answer: 'yes' })).statusCode).toBe(403)
  expect((await at.signatory.post(address(), { version: '1', answer: 'yes' })).statusCode).toBe(403)
  expect((await at.strangerManager.post(address(), { version: '1', answer: 'yes' })).statusCode).toBe(404)
  const unknown = considerationPath.href('en', { id, consideration: 'kc-nothing' })
  expect((await at.drafter.post(unknown, { version: '0', answer: 'yes' })).statusCode).toBe(404)
  const collaboration = considerationPath.href('en', { id, consideration: 'kc-collab-situation' })
  expect((await at.drafter.get(collaboration)).statusCode).toBe(404)
})
