import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { formFields } from '../../../kernel/web/form.ts'
import { measuresOfParty, type RunningMeasure } from '../activate/queries.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { simulatorPath } from '../paths.ts'
import { periodResults } from '../results/period-results.ts'
import { measureResults } from '../results/queries.ts'
import { doWork } from '../work.ts'
import { runTrial, type TrialResult, trialOfMeasure, triedRule } from './trial.ts'

let scene: DemoScene
let provider: string
let measures: readonly RunningMeasure[]
let analyst: Browser
let client: Browser

beforeAll(async () => {
  scene = await demoScene()
  provider = (await scene.who('aln-dir')).organization
  analyst = await scene.as('aln-analyst')
  client = await scene.as('mdp-dg')
  const faults: unknown[] = []
  const clock = () => scene.now.value
  await doWork({ database: scene.database.app, clock, fault: (error) => faults.push(error) })
  expect(faults).toEqual([])
  measures = await reading(scene, provider, (tx) => measuresOfParty(tx, provider))
})
afterAll(() => scene.close())

const today = Temporal.PlainDate.from('2026-11-23')

async function tried(row: string, typed: Record<string, string> = {}): Promise<TrialResult> {
  return reading(scene, provider, async (tx) => {
    const measure = measures.find((one) => one.row === row)
    const trial = measure && (await trialOfMeasure(tx, measure, today))
    if (!trial) throw new Error(`no trial of ${row}`)
    const read = triedRule(trial, formFields(Object.entries(typed)))
    if ('errors' in read) throw new Error(JSON.stringify(read.errors))
    const result = await runTrial(tx, trial, read.rule, scene.now.value)
    if ('fault' in result) throw new Error(result.fault.en)
    return result
  })
}

const misses = (figures: TrialResult['tried']) =>
  figures.filter(({ targetMet }) => targetMet === 'N').map(({ period }) => period)

describe('the simulator is the live engine (idea 4)', () => {
  test.each(['copies', 'first-answer', 'catalogue'])(
    '%s: the rules in force give the live figures, bit for bit',
    async (row) => {
      const id = measures.find((one) => one.row === row)?.id ?? ''
      const [live] = await reading(scene, provider, (tx) => measureResults(tx, { id }))
      if (!live) throw new Error('no live results')
      expect(live.days.length).toBeGreaterThan(100)
      const { soFar } = await tried(row)
      expect(soFar).toEqual(periodResults(live.days, live.rules, '2026-11-23'))
    },
  )

  test('the amendment raised the target; the figures before it are those of the old rule', async () => {
    const { soFar, tried: always } = await tried('copies')
    expect(soFar.map(({ target }) => target).slice(0, 4)).toEqual(['92', '92', '92', '92'])
    expect(soFar.at(-1)?.target).toBe('95')
    expect(misses(always).length).toBeGreaterThanOrEqual(misses(soFar).length)
    expect(misses(soFar)).toContain('2026-07')
  })

  test('a tighter limit, pauses that do not count, another calendar and a larger sample all change the result', async () => {
    const plain = await tried('copies')
    const tighter = await tried('copies', { target: '95', count: '3', 'with-pauses': 'yes' })
    expect(misses(tighter.tried).length).toBeGreaterThan(misses(plain.tried).length)
    const met = ({ tried: figures }: TrialResult) => figures.reduce((sum, one) => sum + Number(one.met), 0)
    const without = await tried('copies', { target: '95', 'with-pauses': '' })
    expect(met(without)).toBeLessThan(met(plain))
    expect(without.tried.every(({ paused }) => paused === 0)).toBe(true)
    const always = await tried('copies', { target: '95', calendar: 'continuous', 'with-pauses': 'yes' })
    expect(met(always)).toBeLessThan(met(plain))
    const large = await tried('copies', { target: '95', 'minimum-sample': '100000', 'with-pauses': 'yes' })
    expect(misses(large.tried)).toEqual([])
  })
})

describe('the page', () => {
  const address = (row: string, more: Record<string, string> = {}) =>
    simulatorPath.href('en', {}, { facts: `measure:${measures.find((one) => one.row === row)?.id}`, ...more })

  test('names what was missed then and now, draws it and lists it, for both parties', async () => {
    for (const browser of [analyst, client]) {
      const { body, statusCode } = await browser.get(
        address('copies', {
          target: '99',
          count: '2',
          unit: 'working-days',
          calendar: 'kept',
          window: 'month',
          'with-pauses': 'yes',
        }),
      )
      expect(statusCode).toBe(200)
      expect(body).toMatch(
        /The rule tried would have missed \d+ of \d+ periods; the rules so far missed \d+ of \d+/,
      )
      expect(body).toContain('<svg')
      expect(body).toContain('July 2026')
    }
  })

  test('without any agreement: a log, its events, a target', async () => {
    const { id } = await scene.database.owner
      .selectFrom('performance.feed')
      .select('id')
      .where('name_en', '=', 'Copy request desk')
      .executeTakeFirstOrThrow()
    const list = (await analyst.get(simulatorPath.href('fr'))).body
    expect(list).toContain(`value="feed:${id}"`)
    const { body } = await analyst.get(simulatorPath.href('fr', {}, { facts: `feed:${id}` }))
    expect(body).toContain('received, acknowledged')
    const query = {
      facts: `feed:${id}`,
      opened: 'received',
      closed: 'sent',
      clock: 'resolution',
      target: '80',
      count: '5',
      unit: 'working-days',
      calendar: 'CA-NS',
      window: 'quarter',
    }
    expect((await analyst.get(simulatorPath.href('fr', {}, query))).body).toMatch(
      /La règle essayée aurait été en écart dans 0 des \d périodes/,
    )
  })

  test('what is wrong is told at its field; facts of others are not there', async () => {
    const wrong = await analyst.get(address('copies', { target: '120' }))
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#target"')
    const stranger = await scene.as('vrl-clerk')
    expect((await stranger.get(address('copies'))).statusCode).toBe(404)
    expect((await stranger.get(simulatorPath.href('en'))).body).toContain('There are no past facts yet')
    expect((await analyst.get(simulatorPath.href('en', {}, { facts: 'nonsense' }))).statusCode).toBe(404)
  })
})
