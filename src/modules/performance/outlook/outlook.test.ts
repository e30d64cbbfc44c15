import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { scorecardPath } from '../../agreements/index.ts'
import { measuresOfParty } from '../activate/queries.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { consequencePath, outlookPath } from '../paths.ts'
import { doWork } from '../work.ts'
import { consequenceJob } from './fire-consequences.ts'
import { tellOfConsequences } from './tell-of-consequences.ts'

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
    target: '92',
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
      // The window that fell short, July, is one of this rule.
      effective_from: '2026-04-01',
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

const mails = () =>
  scene.database.owner
    .selectFrom('kernel.mail')
    .select(['recipient', 'language', 'subject', 'plain', 'not_before'])
    .where('subject', 'in', ['2 consequences came due', '2 conséquences sont échues'])
    .orderBy('recipient')
    .execute()

async function runJob(now = scene.now.value) {
  const { app, owner } = scene.database
  await consequenceJob(() => 'https://entente.example.ca').run({ app, owner, now })
}

test('what came due is recorded once, whoever runs, with its clause and its capped amount', async () => {
  await Promise.all([runJob(), runJob()])
  await runJob(scene.now.value.add({ hours: 30 }))
  expect(await records()).toMatchObject([
    { term: 'credit', period: '2026-07', clause: '8.2', amount: '1000', capped: true, rule_number: 3 },
    { term: 'plan', period: '2026-07', clause: '8.1', amount: null },
  ])
  const { relationship_id } = await scene.database.owner
    .selectFrom('performance.measure')
    .select('relationship_id')
    .where('id', '=', measure.id)
    .executeTakeFirstOrThrow()
  const trail = (await client.get(`/fr/relations/${relationship_id}/historique`)).body
  expect(trail.split('Une conséquence d’écarts est échue')).toHaveLength(3)
  expect(trail).toContain('En vertu de la règle')
})

test('those who settle results are told once, in their language, when their organization works', async () => {
  const written = await mails()
  expect(new Set(written.map(({ recipient }) => recipient)).size).toBe(written.length)
  const recipients = written.map(({ recipient }) => recipient)
  for (const key of ['aln-dir', 'mdp-dg']) expect(recipients).toContain(`${key}@demo.entente.example`)
  expect(new Set(written.map(({ language }) => language))).toEqual(new Set(['en', 'fr']))
  const french = written.find(({ language }) => language === 'fr')
  expect(french?.plain).toContain(
    'Plan de mesures correctives, selon la clause 8.1, en raison de\u00a0: juillet 2026.',
  )
  expect(french?.plain).toContain(`https://entente.example.ca${outlookPath.href('fr', measure)}`)
})

test('on a Saturday nobody is told before Monday', async () => {
  const { owner, app } = scene.database
  await sql`alter table performance.consequence_told disable trigger user`.execute(owner)
  await owner.deleteFrom('performance.consequence_told').execute()
  await sql`alter table performance.consequence_told enable trigger user`.execute(owner)
  await owner.deleteFrom('kernel.mail').execute()
  await tellOfConsequences(app, owner, '', Temporal.Instant.from('2026-11-28T16:00:00Z'))
  for (const { not_before } of await mails()) expect(not_before).toMatch(/^2026-11-30/)
  expect((await mails()).length).toBeGreaterThan(1)
})

test('the scorecard tells what fired, by which clause, and what comes next, the same in the PDF’s words', async () => {
  const { relationship_id: id } = await scene.database.owner
    .selectFrom('performance.measure')
    .select('relationship_id')
    .where('id', '=', measure.id)
    .executeTakeFirstOrThrow()
  const address = scorecardPath.href('en', { id: id ?? '' })
  const [ours, theirs] = [(await director.get(address)).body, (await client.get(address)).body]
  const content = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main'))
  expect(content(ours)).toBe(content(theirs))
  for (const told of [
    'Credit ($1,000, reduced to what the yearly cap left)',
    'What happens next',
    'How the period will probably end',
    'When the clock stood still',
    'Waiting for the client’s details',
    'Where the misses came from',
    'Monthly statements',
  ])
    expect(ours, told).toContain(told)
  const csv = (await client.get(`${address}/file?format=csv`)).body
  expect(csv).toContain('8.1 corrective-plan')
  expect(csv).toMatch(/awaiting-client\/client=\d+/)
})

test('figures corrected afterwards leave what fired, and say so', async () => {
  const { owner } = scene.database
  await owner
    .updateTable('performance.month_tally')
    .set({ missed: null, sum_missed: '0' })
    .where('measure_id', '=', measure.id)
    .where('month', '=', '2026-07-01')
    .execute()
  await runJob()
  expect(await records()).toHaveLength(2)
  const page = (await client.get(outlookPath.href('en', measure))).body
  expect(page).toContain('the figures no longer say missed for July 2026')
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
  const [first] = await records()
  const step = consequencePath.href('en', { ...measure, consequence: first?.id ?? '' })
  expect((await analyst.post(step)).statusCode).toBe(403)
  expect(
    (await director.post(consequencePath.href('en', { ...measure, consequence: measure.id }))).statusCode,
  ).toBe(404)
  const theirs = (await scene.who('vrl-clerk')).organization
  expect(
    await reading(scene, theirs, (tx) => tx.selectFrom('performance.consequence').selectAll().execute()),
  ).toEqual([])
})
