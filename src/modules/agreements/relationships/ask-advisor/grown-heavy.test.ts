import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Browser,
  type TestApplication,
  testApplication,
} from '../../../../../test/harness/application.ts'
import { draftedRelationship } from '../../drafting/drafting.fixture.ts'
import { checksPath } from '../../drafting/paths.ts'
import { gatePath, overridePath } from '../../paths.ts'

let app: TestApplication
let at: Awaited<ReturnType<typeof draftedRelationship>>
let writer: Browser

const heavy = [
  'risk-management',
  'liability',
  'confidentiality',
  'training',
  'remedies',
  'implementation-plan',
]

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  at = await draftedRelationship(owner)
  writer = await app.signedIn(at.writer)
  await owner.updateTable('agreements.relationship').set({ tier: 'simple' }).where('id', '=', at.id).execute()
  await owner.deleteFrom('agreements.document').where('id', '=', at.sla).execute()
  await owner
    .insertInto('agreements.element')
    .values(
      heavy.map((id, ordinal) => ({
        relationship_id: at.id,
        document_id: at.mou,
        id,
        ordinal,
        state: 'drafted',
        text_en: 'The parties must act.',
        text_fr: 'Les parties doivent agir.',
        changed_at: app.now.value.toString(),
      })),
    )
    .execute()
})
afterAll(() => app.close())

const hiddenIn = (document: Document) =>
  Object.fromEntries(
    [...document.querySelectorAll('main form input[type=hidden]')].map((field) => [
      field.getAttribute('name') ?? '',
      field.getAttribute('value') ?? '',
    ]),
  )
const chosenIn = (document: Document) =>
  [...document.querySelectorAll('main form input[checked]')].map((box) => box.getAttribute('value'))
const reasons = { 'reason-fr': 'Le service a grandi', 'reason-en': 'The service grew' }
const tierNow = async () =>
  (
    await app.database.owner
      .selectFrom('agreements.relationship')
      .select('tier')
      .where('id', '=', at.id)
      .executeTakeFirstOrThrow()
  ).tier

test('a simple draft that grew heavy leads to the gate with the tier it calls for, and back', async () => {
  const checks = parseHTML((await writer.get(checksPath.href('fr', { id: at.id }))).body).document
  const way = [...checks.querySelectorAll('main a')].find((a) => a.textContent === 'Choisir un autre volet')
  const { document } = parseHTML((await writer.get(way?.getAttribute('href') ?? '')).body)
  expect(chosenIn(document)).toEqual(['reclassify', 'medium'])
  expect(document.querySelector('main form .govuk-inset-text')?.textContent).toContain('Gestion des risques')
  const form = { ...hiddenIn(document), outcome: 'reclassify', tier: 'medium' }
  const address = gatePath.href('fr', { id: at.id })
  const without = await writer.post(address, form)
  expect(without.statusCode).toBe(422)
  expect(without.body).toContain('name="from" value="checks"')
  const saved = await writer.post(address, { ...form, ...reasons })
  expect(saved.statusCode).toBe(303)
  const back = await writer.get(String(saved.headers.location))
  expect(back.body).toContain('Le nouveau volet et son motif sont enregistrés')
  expect(back.body).not.toContain('Choisir un autre volet')
  // The document that the new tier asks for is one step away.
  expect(back.body).toContain('Ajouter un document')
  expect(await tierNow()).toBe('medium')
})

test('where no gate decides it, the choice begins with what the draft calls for and what is being written', async () => {
  await app.database.owner
    .updateTable('agreements.relationship')
    .set({ tier: 'simple' })
    .where('id', '=', at.id)
    .execute()
  const address = overridePath.href('fr', { id: at.id }, { from: 'checks' })
  const { document } = parseHTML((await writer.get(address)).body)
  expect(chosenIn(document)).toEqual(['medium', 'MOU', 'SLA'])
  expect(document.querySelector('main .govuk-inset-text')?.textContent).toContain('Gestion des risques')
  const form = { ...hiddenIn(document), tier: 'medium', documents: ['MOU', 'SLA'], ...reasons }
  const saved = await writer.post(overridePath.href('fr', { id: at.id }), form)
  expect(saved.headers.location).toBe(checksPath.href('fr', { id: at.id }, { done: 'overridden' }))
  expect(await tierNow()).toBe('medium')
})
