import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Fields } from '../../../../test/harness/application.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { levelPath } from '../paths.ts'
import { measurePath } from '../scorecard/paths.ts'
import { doWork } from '../work.ts'
import { fieldsIn } from './form-fields.fixture.ts'
import { measuresOfAgreement } from './queries.ts'

let scene: DemoScene
let analyst: Browser
let desk: string

beforeAll(async () => {
  scene = await demoScene()
  analyst = await scene.as('aln-analyst')
  const director = await scene.as('aln-dir')
  await director.post(`/en/agreements/${scene.relationship}/versions`)
  const { id } = await scene.database.owner
    .selectFrom('performance.feed')
    .select('id')
    .where('name_en', '=', 'Copy request desk')
    .executeTakeFirstOrThrow()
  desk = id
})
afterAll(() => scene.close())

const place = () => ({ id: scene.relationship, document: scene.sla, row: 'batch-delivery' })

async function filled(added: Fields): Promise<Fields> {
  const { body } = await analyst.get(levelPath.href('en', place()))
  const known = { 'owner-en': 'A', 'owner-fr': 'A', 'gap-en': 'Not judged', 'gap-fr': 'Non jugée' }
  const from = { 'from-year': '2026', 'from-month': '4', 'from-day': '1' }
  return { ...fieldsIn(body), ...known, ...from, feed: desk, window: 'month', ...added }
}

async function theMeasure() {
  const { organization } = await scene.who('aln-dir')
  const found = await reading(scene, organization, (tx) => measuresOfAgreement(tx, scene.relationship))
  return found.find(({ row }) => row === 'batch-delivery')
}

async function work() {
  const faults: unknown[] = []
  await doWork({
    database: scene.database.app,
    clock: () => scene.now.value,
    fault: (fault) => faults.push(fault),
  })
  expect(faults).toEqual([])
}

test('the form lists what each source tells of; a name that its source never used is told, in both languages', async () => {
  expect((await analyst.get(levelPath.href('fr', place()))).body).toContain(
    'received, acknowledged, asked client',
  )
  const form = await filled({ opened: 'receipt of the batch', closed: 'sent', channel: 'FAX' })
  const [english, french] = await Promise.all(
    (['en', 'fr'] as const).map((language) => analyst.post(levelPath.href(language, place()), form)),
  )
  expect([english?.statusCode, french?.statusCode]).toEqual([422, 422])
  expect(english?.body).toContain(
    'The source never told of such an event, so no case would be judged. It tells of: received',
  )
  expect(french?.body).toContain('La source n’a jamais signalé d’événement de ce nom')
  expect(french?.body).toContain('name="as-typed"')
})

test('kept as typed, the page of the measure says why nothing is measured, to those who can mend it', async () => {
  const form = await filled({
    opened: 'receipt of the batch',
    closed: 'sent',
    'as-typed': 'yes',
    channel: 'FAX',
  })
  expect((await analyst.post(levelPath.href('en', place()), form)).statusCode).toBe(303)
  await work()
  const { id = '' } = (await theMeasure()) ?? {}
  const page = (await analyst.get(measurePath.href('en', { id }))).body
  expect(page).toContain(
    'Its source never told of an event that opens a case. The rule looks for “receipt of the batch”',
  )
  const client = await scene.as('mdp-dg')
  expect((await client.get(measurePath.href('en', { id }))).body).not.toContain('never told')
})

test('as long as nothing was judged the rule is put right from its first day; then never again', async () => {
  const right = { opened: 'received', closed: 'sent', rules: '1', id: newId(scene.now.value) }
  const channel = await filled({ ...right, channel: 'FAX' })
  expect((await analyst.post(levelPath.href('en', place()), channel)).statusCode).toBe(303)
  await work()
  const { id = '' } = (await theMeasure()) ?? {}
  expect((await analyst.get(measurePath.href('fr', { id }))).body).toContain(
    'les dossiers de sa source en nomment d’autres\u00a0: Courriel, En ligne, En personne, Téléphone',
  )
  const late = await filled({ ...right, rules: '2', channel: 'ONL', 'from-month': '3' })
  expect((await analyst.post(levelPath.href('en', place()), late)).statusCode).toBe(422)
  const whole = await filled({ ...right, rules: '2', channel: 'ONL' })
  expect((await analyst.post(levelPath.href('en', place()), whole)).statusCode).toBe(303)
  await work()
  const page = (await analyst.get(measurePath.href('en', { id }))).body
  expect(page).toMatch(/\d+ of \d+, November 2026 so far/)
  const again = await filled({ ...right, rules: '3', channel: 'ONL' })
  const refused = await analyst.post(levelPath.href('en', place()), again)
  expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('href="#from"')])
})
