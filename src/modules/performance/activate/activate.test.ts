import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Fields } from '../../../../test/harness/application.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { levelPath, levelsPath } from '../paths.ts'
import { fieldsIn } from './form-fields.fixture.ts'
import { measuresOfAgreement, type RunningMeasure } from './queries.ts'

let scene: DemoScene
let analyst: Browser
let client: Browser
let stranger: Browser

/** The number of the version that the levels rest on. */
let frozen: number

beforeAll(async () => {
  scene = await demoScene()
  analyst = await scene.as('aln-analyst')
  client = await scene.as('mdp-dg')
  stranger = await scene.as('vrl-clerk')
  frozen = await freeze()
})
afterAll(() => scene.close())

async function freeze(): Promise<number> {
  const director = await scene.as('aln-dir')
  const reply = await director.post(`/en/agreements/${scene.relationship}/versions`)
  expect(reply.statusCode).toBe(303)
  const { number } = await scene.database.owner
    .selectFrom('agreements.version')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('relationship_id', '=', scene.relationship)
    .executeTakeFirstOrThrow()
  return number
}

const place = (row = 'batch-delivery') => ({ id: scene.relationship, document: scene.sla, row })

/** The fields of the form as the page gives them, with what a person adds. */
async function filledForm(row = 'batch-delivery', added: Fields = {}): Promise<Fields> {
  const { body } = await analyst.get(levelPath.href('en', place(row)))
  return { ...fieldsIn(body), ...completed, ...added }
}

const completed = {
  opened: 'received',
  closed: 'published',
  responded: 'acknowledged',
  pauses: 'asked client | client answered | Waiting for the list | Attente de la liste | client | 80 | 37.5',
  'pause-month': '40',
  'owner-en': 'Head of scanning',
  'owner-fr': 'Responsable de la numérisation',
  'gap-en': 'Not judged',
  'gap-fr': 'Non jugée',
  'formula-en': 'on time ÷ delivered',
  'formula-fr': 'à temps ÷ livrés',
  exclusions: 'Flood of the archive | Inondation du dépôt | both-parties | 12.3',
  consequences: 'corrective-plan | 2/3 | 8.2\ncredit | 3/4 | 8.3 | 500 | 2000',
  'from-year': '2026',
  'from-month': '4',
  'from-day': '1',
}

async function measures(organization: string | null = null): Promise<readonly RunningMeasure[]> {
  const as = organization ?? (await scene.who('mdp-dg')).organization
  return reading(scene, as, (tx) => measuresOfAgreement(tx, scene.relationship))
}

describe('setting a level running', () => {
  test('the agreement fills most of the form; the rest is said, then both parties see the measure', async () => {
    const list = (await analyst.get(levelsPath.href('fr', { id: scene.relationship }))).body
    expect(list).toContain('Les lots sont livrés à temps')
    expect(list).toContain('les noms de ses événements')
    const form = await filledForm()
    expect(form).toMatchObject({
      evidence: 'cases',
      count: '15',
      unit: 'working-days',
      target: '95',
      window: 'quarter',
      calendar: 'hours',
    })
    expect((await analyst.post(levelPath.href('en', place()), form)).statusCode).toBe(303)
    const [measure] = await measures()
    expect(measure).toMatchObject({
      row: 'batch-delivery',
      rules: [{ number: 1, effectiveFrom: '2026-04-01', agreementVersion: frozen }],
    })
    expect(measure?.rules[0]?.rule).toMatchObject({
      timeZone: 'America/Halifax',
      target: '95',
      standard: {
        target: { workingDays: 15 },
        calendar: { timezone: 'America/Halifax', holidaySets: [{ region: 'CA-NS' }] },
      },
      pauseTerms: {
        reasons: [{ code: 'waiting-for-the-list', caps: { perCase: 288_000_000, perMonth: 135_000_000 } }],
        caps: { perMonth: 144_000_000 },
      },
      exclusions: [{ code: 'flood-of-the-archive', agreed: 'both-parties', clause: '12.3' }],
      consequences: [
        { kind: 'corrective-plan', trigger: { misses: 2, within: 3 } },
        { amount: { amount: '500', currency: 'CAD' }, cap: '2000' },
      ],
    })
    const theirs = (await client.get(levelsPath.href('en', { id: scene.relationship }))).body
    expect(theirs).toContain('Runs')
    expect(theirs).not.toContain('Set this level running')
    const trail = (await client.get(`/en/relationships/${scene.relationship}/history`)).body
    expect(trail).toContain('Set a service level running')
  })

  test('sent twice, it runs once', async () => {
    const form = await filledForm('image-quality', { target: '99,5', id: newId(scene.now.value) })
    await analyst.post(levelPath.href('en', place('image-quality')), form)
    await analyst.post(levelPath.href('en', place('image-quality')), form)
    const found = (await measures()).filter(({ row }) => row === 'image-quality')
    expect(found).toHaveLength(1)
    expect(found[0]?.rules).toHaveLength(1)
    expect(found[0]?.rules[0]?.rule).toMatchObject({ evidence: 'counts', target: '99.5' })
  })

  test('a later rule follows from its date; what came before stays, and a stale form is told', async () => {
    const form = await filledForm('batch-delivery', {
      target: '97',
      'from-year': '2027',
      rules: '1',
      id: newId(scene.now.value),
    })
    expect((await analyst.post(levelPath.href('fr', place()), form)).statusCode).toBe(303)
    const rules = (await measures()).find(({ row }) => row === 'batch-delivery')?.rules ?? []
    expect(rules.map(({ effectiveFrom, rule }) => [effectiveFrom, rule.target])).toEqual([
      ['2026-04-01', '95'],
      ['2027-04-01', '97'],
    ])
    const late = await analyst.post(levelPath.href('fr', place()), { ...form, 'from-year': '2028' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('Quelqu’un a donné une autre règle')
    await expect(
      scene.database.owner
        .updateTable('performance.measure_rule')
        .set({ effective_from: '2020-01-01' })
        .execute(),
    ).rejects.toThrow('append-only')
  })

  test.each([
    ['before today', '2026', '2'],
    ['before the rule so far', '2020', '2'],
  ])('a rule %s is refused', async (_, year, rules) => {
    const form = await filledForm('batch-delivery', { 'from-year': year, rules, 'from-month': '5' })
    const reply = await analyst.post(levelPath.href('en', place()), form)
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('href="#from"')
  })
})

describe('what is wrong is told at its field', () => {
  test.each([
    ['opened', { opened: '' }],
    ['closed', { closed: ' , ' }],
    ['count', { count: 'two' }],
    ['count', { count: '4000' }],
    ['target', { target: '101' }],
    ['minimum-sample', { 'minimum-sample': '0' }],
    ['allowed-misses', { 'allowed-misses': '-1' }],
    ['days', { window: 'rolling', days: '' }],
    ['pauses.1', { pauses: 'only a start' }],
    ['pause-case', { 'pause-case': 'ten' }],
    ['pause-month', { 'pause-month': '-2' }],
    ['exclusions.1', { exclusions: 'Storm | Tempête | perhaps' }],
    ['consequences.1', { consequences: 'credit | 3/2 | 8.3' }],
    ['consequences.1', { consequences: 'fine | 1/1 | 8.3' }],
    ['calendar', { calendar: 'nobody' }],
    ['feed', { feed: '00000000-0000-7000-8000-000000000000' }],
    ['responded', { clock: 'first-response', responded: '' }],
    ['owner-fr', { 'owner-fr': '' }],
    ['from', { 'from-day': '31' }],
  ])('%s: %o', async (field, change) => {
    for (const language of ['en', 'fr'] as const) {
      const form = await filledForm('batch-delivery', { 'from-year': '2029', ...change })
      const reply = await analyst.post(levelPath.href(language, place()), form)
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain(`href="#${field}"`)
      expect(reply.body).toContain(`id="${field}"`)
      expect(reply.body).toContain('Head of scanning')
    }
  })
})

describe('who may', () => {
  test('the client reads, and is told who sets levels running', async () => {
    const form = await filledForm('batch-delivery', { 'from-year': '2030' })
    expect((await client.get(levelPath.href('fr', place()))).statusCode).toBe(200)
    const reply = await client.post(levelPath.href('fr', place()), form)
    expect(reply.statusCode).toBe(403)
    expect(reply.body).toContain('Seule l’organisation qui fournit le service')
    const auditor = await scene.as('aln-fin')
    expect((await auditor.post(levelPath.href('en', place()), form)).statusCode).toBe(403)
  })

  test('for others there is nothing: no page, no row', async () => {
    expect((await stranger.get(levelsPath.href('en', { id: scene.relationship }))).statusCode).toBe(404)
    expect((await stranger.post(levelPath.href('en', place()), {})).statusCode).toBe(404)
    expect(await measures((await scene.who('vrl-clerk')).organization)).toEqual([])
    const [measure] = await measures()
    const theirs = (await scene.who('mdp-dg')).organization
    await expect(
      reading(scene, theirs, (tx) =>
        tx
          .insertInto('performance.measure_rule')
          .values({
            organization_id: measure?.organization ?? '',
            measure_id: measure?.id ?? '',
            number: 99,
            effective_from: '2020-01-01',
            body: '{}',
            person_id: theirs,
            recorded_at: scene.now.value.toString(),
          })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('a level that does not exist is not found', async () => {
    expect((await analyst.get(levelPath.href('en', place('nothing')))).statusCode).toBe(404)
  })
})

describe('lists are rows of controls', () => {
  const typed = {
    target: '91,5',
    'consequences.1.kind': 'credit',
    'consequences.1.misses': '3',
    'consequences.1.within': '4',
    'consequences.1.clause': '8.3',
    'consequences.1.amount': '2,5 %',
  }
  const sent = async (more: Fields) => {
    const others = Object.entries(await filledForm()).filter(
      ([name]) => !/^(pauses|exclusions|consequences)/.test(name),
    )
    return analyst.post(levelPath.href('fr', place()), { ...Object.fromEntries(others), ...typed, ...more })
  }

  test('a button adds a row or takes one away, saves nothing and keeps what is typed', async () => {
    const before = await measures()
    const added = await sent({ do: 'add:consequences' })
    expect(added.statusCode).toBe(200)
    expect(added.body).toContain('id="consequences.2"')
    expect(fieldsIn(added.body)).toMatchObject(typed)
    const removed = await sent({ do: 'remove:consequences:1' })
    expect(removed.body).not.toContain('id="consequences.1"')
    expect(fieldsIn(removed.body)).toMatchObject({ target: '91,5' })
    expect(await measures()).toEqual(before)
  })

  test('a row that cannot be used is told at its place, with what it holds', async () => {
    const reply = await sent({ 'consequences.3.kind': 'review', 'consequences.3.misses': 'deux' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('href="#consequences.2"')
    expect(fieldsIn(reply.body)).toMatchObject({
      ...typed,
      'consequences.2.kind': 'review',
      'consequences.2.misses': 'deux',
    })
  })
})
