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

test('the limits stand where the method of a figure is told', async () => {
  const reader = await scene.as('mdp-dg')
  for (const [language, limit] of [
    ['en', 'Limit on pauses'],
    ['fr', 'Limite des pauses'],
  ] as const)
    expect((await reader.get(measurePath.href(language, { id: copies }))).body).toContain(limit)
})
