import { afterAll, beforeAll, expect, test } from 'vitest'
import { measuresOfParty } from '../activate/queries.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { casePath, measurePath } from './paths.ts'

let scene: DemoScene
let copies: string

beforeAll(async () => {
  scene = await demoScene()
  const { organization } = await scene.who('aln-dir')
  const measures = await reading(scene, organization, (tx) => measuresOfParty(tx, organization))
  copies = measures.find(({ row }) => row === 'copies')?.id ?? ''
})
afterAll(() => scene.close())

test('a pause longer than the agreement allows: which limit, how much counted, when the clock ran again', async () => {
  for (const key of ['aln-analyst', 'mdp-dg']) {
    const reader = await scene.as(key)
    const { body, statusCode } = await reader.get(casePath.href('en', { id: copies, case: 'PL-00000' }))
    expect(statusCode).toBe(200)
    expect(body).toContain('The most that a case may be paused in a month is reached.')
    expect(body.match(/The clock ran again from/g)).toHaveLength(2)
    expect(body).toContain(
      'Waiting for the client’s details: at most 80\u00a0h of working time for a case, and 40\u00a0h in a calendar month.',
    )
    const french = (await reader.get(casePath.href('fr', { id: copies, case: 'PL-00000' }))).body
    expect(french).toContain('Le maximum de pause par dossier et par mois est atteint.')
    expect(french).toContain('L’horloge est repartie le ')
    expect(french).toContain('Limites des pauses')
  }
})

test('how the due time is found: the limit, how days are counted, the days off in between', async () => {
  const reader = await scene.as('mdp-dg')
  const english = (await reader.get(casePath.href('en', { id: copies, case: 'PL-00000' }))).body
  expect(english).toMatch(/Time limit: 5\sworking\sdays, by the clocks of Halifax\./)
  expect(english).toContain('The first working day after the day of receipt is day 1.')
  const french = (await reader.get(casePath.href('fr', { id: copies, case: 'PL-00000' }))).body
  expect(french).toMatch(/Délai maximal\s: 5\sjours ouvrables, à l’heure de Halifax\./)
  expect(french).toContain('Les pauses ci-dessous la reportent du temps qui compte.')
  const { case_id } = await scene.database.owner
    .selectFrom('performance.event')
    .select('case_id')
    .where('activity', '=', 'received')
    .where('happened_at', '>', '2026-11-09T12:00:00Z')
    .where('happened_at', '<', '2026-11-10T12:00:00Z')
    .executeTakeFirstOrThrow()
  const across = (await reader.get(casePath.href('fr', { id: copies, case: case_id }))).body
  expect(across).toMatch(
    /Jours non ouvrables dans l’intervalle, outre ceux de la semaine\s: 11\snovembre\s2026 \(Jour du Souvenir\)/,
  )
})

test('the limits stand where the method of a figure is told', async () => {
  const reader = await scene.as('mdp-dg')
  for (const [language, limit] of [
    ['en', 'Limit on pauses'],
    ['fr', 'Limite des pauses'],
  ] as const)
    expect((await reader.get(measurePath.href(language, { id: copies }))).body).toContain(limit)
})
