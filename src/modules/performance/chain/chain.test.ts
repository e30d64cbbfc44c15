import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { transaction } from '../../../kernel/data/database.ts'
import { measuresOfParty } from '../activate/queries.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { composeChain } from '../engine/chain.ts'
import { chainPath, removeLinkPath } from '../paths.ts'
import { doWork } from '../work.ts'
import { type ChainLink, chainOf, resultsOfChain, unitOfChain } from './chain-of.ts'
import type { ChainPromise } from './promise.ts'

function promise(
  id: string,
  share: string | undefined,
  days?: number,
  kept: string | null = null,
): ChainPromise {
  return {
    id,
    name: { en: id, fr: id },
    organization: 'o',
    organizationName: { en: 'O', fr: 'O' },
    share,
    time: days === undefined ? null : { count: days, unit: 'working-days' },
    kept,
  }
}

const link = (of: ChainPromise, standby: number | null = null): ChainLink => ({ promise: of, standby })

describe('what a chain comes to', () => {
  test('all needed: shares multiply and times add up; stand-ins fail only together', () => {
    const links = [
      link(promise('a', '95', 5)),
      link(promise('b', '90', 3)),
      link(promise('c', '80', 4), 1),
      link(promise('d', '50', 2), 1),
    ]
    // 0.95 × 0.90 × (1 − 0.2 × 0.5), and 5 + 3 + the slower of 4 and 2.
    expect(resultsOfChain(links).promised).toEqual({ share: '76.95', days: 12 })
    expect(resultsOfChain(links).weakest).toBe('b')
  })

  test('groups of stand-ins are needed each; one alone in its group is simply needed', () => {
    const links = [link(promise('a', '90'), 1), link(promise('b', '90'), 2), link(promise('c', '90'), 2)]
    expect(resultsOfChain(links).promised.share).toBe('89.1')
  })

  test('a promise without a percentage is left out; what was kept is known only when all of it is', () => {
    const links = [link(promise('a', '95', 5, '91')), link(promise('b', undefined, 3))]
    expect(resultsOfChain(links)).toMatchObject({ promised: { share: '95' }, kept: null })
    expect(resultsOfChain([link(promise('a', '95', 5, '91'))]).kept?.share).toBe('91')
  })

  test('own work and suppositions change the result, and nothing else does', () => {
    const links = [link(promise('a', '95', 5)), link(promise('b', '90', 3))]
    const supposed = new Map([
      ['own', { share: '99', time: 2 }],
      ['b', { share: '100' }],
    ])
    expect(composeChain(chainOf(links, ({ share }) => share, supposed))).toEqual({ share: '94.05', days: 10 })
    expect(composeChain(chainOf(links, ({ share }) => share))).toEqual({ share: '85.5', days: 8 })
  })

  test('a perfect chain has no weakest link; times of several kinds are not added', () => {
    expect(resultsOfChain([link(promise('a', '100'))]).weakest).toBeUndefined()
    const hours: ChainPromise = { ...promise('h', '99'), time: { count: 4, unit: 'working-hours' } }
    expect(unitOfChain(promise('top', '95', 10), [link(hours)])).toBeNull()
    expect(unitOfChain(promise('top', '95', 10), [link(promise('a', '99', 1))])).toBe('working-days')
  })
})

describe('the page', () => {
  let scene: DemoScene
  let analyst: Browser
  let ids: ReadonlyMap<string, string>

  beforeAll(async () => {
    scene = await demoScene()
    analyst = await scene.as('aln-analyst')
    await doWork({
      database: scene.database.app,
      clock: () => scene.now.value,
      fault: (error) => {
        throw error
      },
    })
    const provider = (await scene.who('aln-dir')).organization
    const measures = await reading(scene, provider, (tx) => measuresOfParty(tx, provider))
    ids = new Map(measures.map(({ id, row }) => [row ?? '', id] as const))
    await scene.database.owner.deleteFrom('performance.reliance').execute()
  })
  afterAll(() => scene.close())

  const id = (row: string) => ids.get(row) ?? ''
  const add = (row: string, fields: Record<string, string>) =>
    analyst.post(chainPath.href('en', { id: id(row) }), fields)

  test('promises are added, composed, drawn and listed in both languages, then taken out', async () => {
    const address = { id: id('copies') }
    expect((await analyst.get(chainPath.href('en', address))).body).toContain('rests on no other promise yet')
    expect((await add('copies', { on: id('first-answer'), role: 'needed' })).statusCode).toBe(303)
    expect((await add('copies', { on: id('catalogue'), role: 'standby', standby: '2' })).statusCode).toBe(303)
    const en = (await analyst.get(chainPath.href('en', address))).body
    expect(en).toContain('The chain can')
    expect(en).toContain('Weakest link')
    expect(en).toContain('<svg')
    expect(en).toContain('Stands in, group 2')
    const fr = (await analyst.get(chainPath.href('fr', address))).body
    expect(fr).toContain('Maillon faible')
    expect(fr).toMatch(/La chaîne (ne )?peut/)
    const query = { suppose: 'yes', 'share-own': '50', [`share-${id('first-answer')}`]: '100' }
    const supposed = (await analyst.get(chainPath.href('fr', address, query))).body
    expect(supposed).toContain('Avec ce que vous supposez')
    expect(supposed).toContain('La chaîne ne peut pas porter l’engagement')
    const removed = removeLinkPath.href('en', { ...address, link: id('catalogue') })
    for (const _ of [1, 2]) expect((await analyst.post(removed)).statusCode).toBe(303)
    expect((await analyst.get(chainPath.href('en', address))).body).not.toContain('Stands in, group 2')
  })

  test('what is wrong is told at its field, and a chain has no circle', async () => {
    for (const [fields, field] of [
      [{ on: 'nothing', role: 'needed' }, 'on'],
      [{ on: id('catalogue'), role: 'maybe' }, 'role'],
      [{ on: id('catalogue'), role: 'standby', standby: '12' }, 'standby'],
      [{ on: id('first-answer'), role: 'needed' }, 'on'],
    ] as const) {
      const reply = await add('first-answer', fields)
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain(`href="#${field}"`)
    }
    const circle = await add('first-answer', { on: id('copies'), role: 'needed' })
    expect(circle.statusCode).toBe(422)
    expect(circle.body).toContain('a chain has no circle')
    const query = { suppose: 'yes', 'share-own': '120', 'time-own': 'soon' }
    const wrong = await analyst.get(chainPath.href('fr', { id: id('copies') }, query))
    expect(wrong.statusCode).toBe(422)
    for (const field of ['share-own', 'time-own']) expect(wrong.body).toContain(`href="#${field}"`)
  })

  test('only the organization that made the promise reads and changes what it rests on', async () => {
    const client = await scene.as('mdp-dg')
    const stranger = await scene.as('vrl-clerk')
    const address = chainPath.href('en', { id: id('copies') })
    expect((await client.get(address)).statusCode).toBe(403)
    expect((await stranger.get(address)).statusCode).toBe(404)
    expect((await client.post(address, { on: id('catalogue'), role: 'needed' })).statusCode).toBe(403)
    const theirs = (await scene.who('mdp-dg')).organization
    const seen = await transaction(scene.database.app, { organization: theirs, person: null }, (tx) =>
      tx.selectFrom('performance.reliance').selectAll().execute(),
    )
    expect(seen).toEqual([])
    const provider = (await scene.who('aln-dir')).organization
    const row = {
      organization_id: provider,
      measure_id: id('copies'),
      on_measure_id: id('catalogue'),
      kind: 'series',
    }
    await expect(
      transaction(scene.database.app, { organization: theirs, person: null }, (tx) =>
        tx.insertInto('performance.reliance').values(row).execute(),
      ),
    ).rejects.toThrow('row-level security')
  })
})
