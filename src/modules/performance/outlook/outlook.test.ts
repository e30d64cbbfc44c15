import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { measuresOfParty } from '../activate/queries.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { consequencePath, outlookPath } from '../paths.ts'
import { doWork } from '../work.ts'

let scene: DemoScene
let director: Browser
let client: Browser
let measure: { id: string; organization: string }

beforeAll(async () => {
  scene = await demoScene()
  director = await scene.as('aln-dir')
  client = await scene.as('mdp-dg')
  const { organization } = await scene.who('aln-dir')
  const measures = await reading(scene, organization, (tx) => measuresOfParty(tx, organization))
  measure = measures.find(({ row }) => row === 'copies') ?? { id: '', organization: '' }
  // Any miss brings a plan under this rule, so that what the invented facts miss can be followed up.
  const { owner } = scene.database
  const last = measures.find(({ id }) => id === measure.id)?.rules.at(-1)
  const rule = {
    ...last?.rule,
    consequences: [
      { id: 'plan', kind: 'corrective-plan', trigger: { misses: 1, within: 1 }, clause: '8.1' },
      {
        id: 'credit',
        kind: 'credit',
        trigger: { misses: 1, within: 1 },
        amount: { amount: '1500.00', currency: 'CAD' },
        cap: '1000.00',
        clause: '8.2',
      },
    ],
  }
  await owner
    .insertInto('performance.measure_rule')
    .values({
      organization_id: organization,
      measure_id: measure.id,
      number: 3,
      effective_from: '2026-09-01',
      body: JSON.stringify(rule),
      person_id: organization,
      recorded_at: scene.now.value.toString(),
    })
    .execute()
  const faults: unknown[] = []
  await doWork({
    database: scene.database.app,
    clock: () => scene.now.value,
    fault: (error) => faults.push(error),
  })
  expect(faults).toEqual([])
})
afterAll(() => scene.close())

function records() {
  return scene.database.owner
    .selectFrom('performance.consequence')
    .selectAll()
    .where('measure_id', '=', measure.id)
    .orderBy('term')
    .execute()
}

test('both parties read the same budget, forecast and method, each in their language', async () => {
  const ours = (await director.get(outlookPath.href('en', measure))).body
  const theirs = (await client.get(outlookPath.href('en', measure))).body
  const content = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main'))
  expect(content(ours)).toBe(content(theirs))
  expect(ours).toMatch(/Chance that the target is missed: \d+%/)
  expect(ours).toMatch(/past stretches of the same length/)
  expect(ours).toContain('July 2026')
  expect((await client.get(outlookPath.href('fr', measure))).body).toContain('Plan de mesures correctives')
})

test('what came due is recorded once, by either party, with its clause and its capped amount', async () => {
  for (const browser of [director, client, director])
    expect((await browser.post(outlookPath.href('en', measure))).statusCode).toBe(303)
  expect(await records()).toMatchObject([
    { term: 'credit', period: '2026-07', clause: '8.2', amount: '1000', capped: true },
    { term: 'plan', period: '2026-07', clause: '8.1', amount: null },
  ])
  const { relationship_id } = await scene.database.owner
    .selectFrom('performance.measure')
    .select('relationship_id')
    .where('id', '=', measure.id)
    .executeTakeFirstOrThrow()
  const trail = (await client.get(`/fr/relations/${relationship_id}/historique`)).body
  expect(trail.split('A consigné une conséquence d’écarts')).toHaveLength(3)
})

test('a plan has an owner and a due date, and says later where it stands', async () => {
  const plan = (await records()).find(({ term }) => term === 'plan')
  const address = consequencePath.href('fr', { ...measure, consequence: plan?.id ?? '' })
  const field = (name: string) => `${name}-${plan?.id}`
  const wrong = await director.post(address, {
    [field('state')]: 'planned',
    [field('owner')]: 'Chef du guichet',
  })
  expect(wrong.statusCode).toBe(422)
  for (const name of [field('due'), `note-${plan?.id}-en`, `note-${plan?.id}-fr`])
    expect(wrong.body).toContain(`href="#${name}"`)
  expect(wrong.body).toContain('Chef du guichet')
  const whole = {
    [field('state')]: 'planned',
    [field('owner')]: 'Chef du guichet',
    [`${field('due')}-day`]: '15',
    [`${field('due')}-month`]: '1',
    [`${field('due')}-year`]: '2027',
    [`note-${plan?.id}-en`]: 'A second scanner',
    [`note-${plan?.id}-fr`]: 'Un second numériseur',
  }
  expect((await director.post(address, whole)).statusCode).toBe(303)
  const page = (await client.get(outlookPath.href('fr', measure))).body
  expect(page).toContain('Un second numériseur')
  expect(page).toContain('15\u00a0janvier 2027')
})

test('only parties, and only those whose role it is', async () => {
  const stranger = await scene.as('vrl-clerk')
  expect((await stranger.get(outlookPath.href('en', measure))).statusCode).toBe(404)
  const analyst = await scene.as('aln-analyst')
  expect((await analyst.post(outlookPath.href('en', measure))).statusCode).toBe(403)
  expect(
    (await director.post(consequencePath.href('en', { ...measure, consequence: measure.id }))).statusCode,
  ).toBe(404)
  const theirs = (await scene.who('vrl-clerk')).organization
  expect(
    await reading(scene, theirs, (tx) => tx.selectFrom('performance.consequence').selectAll().execute()),
  ).toEqual([])
})
