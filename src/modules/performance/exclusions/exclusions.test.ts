import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Fields } from '../../../../test/harness/application.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { answerExclusionPath, exclusionsPath } from '../paths.ts'
import { answerRule } from '../rule.fixture.ts'
import { exclusionsOf } from './queries.ts'

let scene: DemoScene
let provider: Browser
let client: Browser
let analyst: Browser
let stranger: Browser
let measure: { organization: string; id: string }

beforeAll(async () => {
  scene = await demoScene()
  provider = await scene.as('aln-dir')
  client = await scene.as('mdp-dg')
  analyst = await scene.as('aln-analyst')
  stranger = await scene.as('vrl-clerk')
  const { owner } = scene.database
  const { organization, person } = await scene.who('aln-dir')
  const other = (await scene.who('mdp-dg')).organization
  measure = { organization, id: newId(scene.now.value) }
  const at = scene.now.value.toString()
  await owner
    .insertInto('performance.measure')
    .values({
      organization_id: organization,
      id: measure.id,
      parties: [organization, other],
      source: 'level',
      relationship_id: scene.relationship,
      document_id: scene.sla,
      created_at: at,
    })
    .execute()
  const rule = answerRule({
    exclusions: [
      {
        code: 'maintenance',
        label: { en: 'Planned maintenance', fr: 'Entretien planifié' },
        agreed: 'beforehand',
        clause: '9.1',
      },
      { code: 'storm', label: { en: 'Storm', fr: 'Tempête' }, agreed: 'both-parties' },
    ],
  })
  await owner
    .insertInto('performance.measure_rule')
    .values({
      organization_id: organization,
      measure_id: measure.id,
      number: 1,
      effective_from: '2026-01-01',
      body: JSON.stringify(rule),
      person_id: person,
      recorded_at: at,
    })
    .execute()
})
afterAll(() => scene.close())

const storm = {
  code: 'storm',
  'start-year': '2026',
  'start-month': '3',
  'start-day': '8',
  'start-time': '1:30',
  'end-year': '2026',
  'end-month': '3',
  'end-day': '9',
  'end-time': '24:00',
  'reason-en': 'Roads closed',
  'reason-fr': 'Routes fermées',
  evidence: 'Notice 14',
}

async function proposed(by: Browser, change: Fields = {}): Promise<string> {
  const exclusion = newId(scene.now.value)
  const reply = await by.post(exclusionsPath.href('en', measure), { ...storm, exclusion, ...change })
  expect(reply.statusCode).toBe(303)
  return exclusion
}

async function line(id: string) {
  const found = await reading(scene, measure.organization, (tx) => exclusionsOf(tx, measure))
  return found.find((one) => one.id === id)
}

describe('excluded time needs consent (idea 17)', () => {
  test('one party proposes, the other accepts, and only then it counts', async () => {
    const id = await proposed(provider)
    expect(await line(id)).toMatchObject({
      state: 'proposed',
      span: {
        start: Temporal.Instant.from('2026-03-08T06:30:00Z').epochMilliseconds,
        end: Temporal.Instant.from('2026-03-10T04:00:00Z').epochMilliseconds,
      },
    })
    const answer = answerExclusionPath.href('fr', { ...measure, exclusion: id })
    expect((await provider.post(answer, { outcome: 'accepted' })).statusCode).toBe(403)
    expect((await client.get(exclusionsPath.href('fr', measure))).body).toContain('Accepter l’exclusion')
    expect((await client.post(answer, { outcome: 'accepted' })).statusCode).toBe(303)
    expect((await line(id))?.state).toBe('accepted')
    expect((await client.post(answer, { outcome: 'refused' })).statusCode).toBe(409)
    const trail = (await provider.get(`/en/relationships/${scene.relationship}/history`)).body
    expect(trail).toContain('Accepted an exclusion')
  })

  test('a refusal needs its reason, and what was typed stays', async () => {
    const id = await proposed(client)
    const answer = answerExclusionPath.href('en', { ...measure, exclusion: id })
    const reply = await provider.post(answer, {
      outcome: 'refused',
      [`answer-${id}-fr`]: 'Le service fonctionnait',
    })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(`href="#answer-${id}-en"`)
    expect(reply.body).toContain('Le service fonctionnait')
    const again = {
      outcome: 'refused',
      [`answer-${id}-fr`]: 'Le service fonctionnait',
      [`answer-${id}-en`]: 'It worked',
    }
    expect((await provider.post(answer, again)).statusCode).toBe(303)
    expect(await line(id)).toMatchObject({ state: 'refused', answer: { reason: { en: 'It worked' } } })
  })

  test('what was agreed beforehand counts at once, and can be taken back', async () => {
    const id = await proposed(provider, { code: 'maintenance', 'start-year': '2027', 'end-year': '2027' })
    expect((await line(id))?.state).toBe('beforehand')
    const answer = answerExclusionPath.href('en', { ...measure, exclusion: id })
    expect((await provider.post(answer, { outcome: 'withdrawn' })).statusCode).toBe(303)
    expect((await line(id))?.state).toBe('withdrawn')
  })

  test('single cases can be named instead; sent twice it is proposed once', async () => {
    const none = {
      'start-day': '',
      'start-month': '',
      'start-year': '',
      'end-day': '',
      'end-month': '',
      'end-year': '',
      cases: 'A-1\n\nA-2 ',
    }
    const exclusion = newId(scene.now.value)
    for (let time = 0; time < 2; time += 1)
      await provider.post(exclusionsPath.href('en', measure), { ...storm, ...none, exclusion })
    expect(await line(exclusion)).toMatchObject({ cases: ['A-1', 'A-2'] })
  })
})

test.each([
  ['start', { 'start-day': '31', 'start-month': '2' }],
  ['start', { 'start-time': '25:00' }],
  ['end', { 'end-day': '1' }],
  ['end', { 'end-day': '', 'end-month': '', 'end-year': '' }],
  ['start', { 'start-year': '2030', 'end-year': '2030' }],
  ['code', { code: 'anything' }],
  ['reason-fr', { 'reason-fr': '' }],
])('%s is told: %o', async (field, change) => {
  for (const language of ['en', 'fr'] as const) {
    const reply = await provider.post(exclusionsPath.href(language, measure), {
      ...storm,
      exclusion: newId(scene.now.value),
      ...change,
    })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(`href="#${field}"`)
    expect(reply.body).toContain('Notice 14')
  }
})

test('only parties, and only those whose role it is', async () => {
  expect((await stranger.get(exclusionsPath.href('en', measure))).statusCode).toBe(404)
  expect((await stranger.post(exclusionsPath.href('en', measure), storm)).statusCode).toBe(404)
  expect(
    (await analyst.post(exclusionsPath.href('fr', measure), { ...storm, exclusion: newId(scene.now.value) }))
      .statusCode,
  ).toBe(403)
  expect((await analyst.get(exclusionsPath.href('fr', measure))).statusCode).toBe(200)
})

test('the database itself refuses to answer one’s own proposal, or to write for others', async () => {
  const id = await proposed(provider)
  const row = (by: string, outcome: 'accepted' | 'withdrawn') => ({
    organization_id: measure.organization,
    exclusion_id: id,
    outcome,
    answered_by: by,
    person_id: by,
    recorded_at: scene.now.value.toString(),
  })
  const theirs = (await scene.who('vrl-clerk')).organization
  for (const [acting, values] of [
    [measure.organization, row(measure.organization, 'accepted')],
    [theirs, row(theirs, 'accepted')],
  ] as const)
    await expect(
      reading(scene, acting, (tx) => tx.insertInto('performance.exclusion_answer').values(values).execute()),
    ).rejects.toThrow('row-level security')
  expect(await reading(scene, theirs, (tx) => exclusionsOf(tx, measure))).toEqual([])
})
