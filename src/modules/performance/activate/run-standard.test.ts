import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { standardPath } from '../../standards/index.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { standardMeasurePath } from '../paths.ts'
import { measureResults } from '../results/queries.ts'
import { doWork } from '../work.ts'
import { fieldsIn } from './form-fields.fixture.ts'

let scene: DemoScene
let analyst: Browser
let standard: string

beforeAll(async () => {
  scene = await demoScene()
  analyst = await scene.as('aln-analyst')
  const row = await scene.database.owner
    .selectFrom('standards.standard')
    .select('id')
    .where('code', '=', '603')
    .executeTakeFirstOrThrow()
  standard = row.id
})
afterAll(() => scene.close())

const completed = {
  opened: 'received',
  closed: 'sent',
  exclusions: '',
  'from-year': '2026',
  'from-month': '4',
  'from-day': '1',
}

test('a standard is set running without an agreement: its form is filled, its facts are judged, everyone is led there', async () => {
  const page = (await analyst.get(standardPath.href('fr', { standard }))).body
  const address = standardMeasurePath.href('fr', { standard })
  expect(page).toContain(address)
  const form = fieldsIn((await analyst.get(address)).body)
  expect(form).toMatchObject({
    evidence: 'cases',
    count: '5',
    unit: 'working-days',
    calendar: 'CA-NS',
    target: '90',
    window: 'quarter',
  })
  const feed = await scene.database.owner
    .selectFrom('performance.feed')
    .select('id')
    .where('name_en', '=', 'Copy request desk')
    .executeTakeFirstOrThrow()
  const reply = await analyst.post(address, { ...form, ...completed, feed: feed.id })
  expect(reply.statusCode).toBe(303)
  const provider = (await scene.who('aln-dir')).organization
  await doWork({
    database: scene.database.app,
    clock: () => scene.now.value,
    fault: (error) => {
      throw error
    },
  })
  const measures = await reading(scene, provider, (tx) => measureResults(tx, {}))
  const own = measures.find(({ source }) => source === 'standard')
  expect(own?.rules[0]?.rule.refersTo).toEqual({ standard, version: 1 })
  expect(own?.service).toBe('2002')
  expect(own?.days.length).toBeGreaterThan(20)
  const again = (await analyst.get(standardPath.href('en', { standard }))).body
  expect(again).toContain('How it is measured')
  expect(again).toContain(`/en/performance/measures/${own?.id}`)
  const seen = (await analyst.get(`/en/performance/measures/${own?.id}`)).body
  expect(seen).toContain(standardPath.href('en', { standard }))
})

test('what is missing is told; only its own people, and only those who may', async () => {
  const address = standardMeasurePath.href('en', { standard })
  const empty = await analyst.post(address, { evidence: 'cases' })
  expect(empty.statusCode).toBe(422)
  expect(empty.body).toContain('href="#opened"')
  const client = await scene.as('mdp-dg')
  expect((await client.get(address)).statusCode).toBe(404)
  expect((await client.post(address, completed)).statusCode).toBe(404)
  const other = (await client.get(standardPath.href('en', { standard }))).body
  expect(other).not.toContain(address)
  expect((await scene.visitor.get(address)).statusCode).toBe(401)
})
