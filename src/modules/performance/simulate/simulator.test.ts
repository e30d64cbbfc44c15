import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { formFields } from '../../../kernel/web/form.ts'
import { measuresOfParty, type RunningMeasure } from '../activate/queries.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { simulatorPath } from '../paths.ts'
import { periodResults } from '../results/period-results.ts'
import { measureResults } from '../results/queries.ts'
import { doWork } from '../work.ts'
import { runTrial, type TrialResult, trialOfMeasure } from './trial.ts'
import { pauseOptions, triedRules } from './variants.ts'

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

type Typed = Record<string, string | readonly string[]>

/** The rules so far, and the first rule that is tried. */
async function tried(row: string, typed: Typed = {}): Promise<{ soFar: Figures; tried: Figures }> {
  const { soFar, tried: each } = await triedAll(row, typed)
  return { soFar, tried: each[0] ?? [] }
}

async function triedAll(row: string, typed: Typed = {}): Promise<TrialResult> {
  return reading(scene, provider, async (tx) => {
    const measure = measures.find((one) => one.row === row)
    const trial = measure && (await trialOfMeasure(tx, measure, today))
    if (!trial) throw new Error(`no trial of ${row}`)
    const pairs = Object.entries(typed).flatMap(([name, given]) =>
      [given].flat().map((value) => [name, value] as const),
    )
    const read = triedRules(trial, formFields(pairs))
    if ('errors' in read) throw new Error(JSON.stringify(read.errors))
    const result = await runTrial(tx, trial, read.rules, scene.now.value)
    if ('fault' in result) throw new Error(result.fault.en)
    return result
  })
}

type Figures = TrialResult['soFar']

const misses = (figures: Figures) =>
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
    const pauses = await pausesOf('copies')
    const tighter = await tried('copies', { target: '95', count: '3' })
    expect(misses(tighter.tried).length).toBeGreaterThan(misses(plain.tried).length)
    const met = ({ tried: figures }: { tried: Figures }) =>
      figures.reduce((sum, one) => sum + Number(one.met), 0)
    const without = await tried('copies', { target: '95', shown: pauses })
    expect(met(without)).toBeLessThan(met(plain))
    expect(without.tried.every(({ paused }) => paused === 0)).toBe(true)
    const always = await tried('copies', { target: '95', calendar: 'continuous' })
    expect(met(always)).toBeLessThan(met(plain))
    const large = await tried('copies', { target: '95', 'minimum-sample': '100000' })
    expect(misses(large.tried)).toEqual([])
  })
})

describe('several rules side by side', () => {
  test('each comes out as it would alone, bit for bit', async () => {
    const second = { target: '99', count: '2', unit: 'working-days', calendar: 'continuous' }
    const both = await triedAll('copies', {
      target: '92',
      'target.2': second.target,
      'count.2': second.count,
      'unit.2': second.unit,
      'calendar.2': second.calendar,
    })
    expect(both.tried).toHaveLength(2)
    expect(both.tried[0]).toEqual((await tried('copies', { target: '92' })).tried)
    expect(both.tried[1]).toEqual((await tried('copies', second)).tried)
    expect(both.soFar).toEqual((await tried('copies')).soFar)
  })

  test('a pause can count or not, and count for so many hours at most', async () => {
    const pauses = await pausesOf('copies')
    expect(pauses.length).toBeGreaterThan(0)
    const paused = (figures: Figures) => figures.reduce((sum, one) => sum + one.paused, 0)
    const { tried: each } = await triedAll('copies', {
      target: '95',
      'target.2': '95',
      'shown.2': pauses,
      'target.3': '95',
      'cap.3': '1',
    })
    const [all = [], none = [], capped = []] = each
    expect(paused(all)).toBeGreaterThan(paused(capped))
    expect(paused(capped)).toBeGreaterThan(0)
    expect(paused(none)).toBe(0)
  })

  test('a limit of a month counts for each case; what is no number of hours is told at its own field', async () => {
    const paused = (figures: Figures) => figures.reduce((sum, one) => sum + one.paused, 0)
    const { tried: each } = await triedAll('copies', {
      target: '95',
      'target.2': '95',
      'cap-month.2': '2',
      'target.3': '95',
      'cap.3': '2',
    })
    const [all = [], monthly = [], once = []] = each
    expect(paused(monthly)).toBeLessThan(paused(all))
    // A case that waits across the end of a month may be paused twice as long.
    expect(paused(monthly)).toBeGreaterThan(paused(once))
    const id = measures.find((one) => one.row === 'copies')?.id
    const query = { facts: `measure:${id}`, target: '95', 'cap-month': 'two' }
    const { statusCode, body } = await analyst.get(simulatorPath.href('fr', {}, query))
    expect(statusCode).toBe(422)
    expect(body).toContain('href="#cap-month"')
    expect(body).toContain('id="cap-month"')
  })

  test('what is wrong with the second is told at its own field', async () => {
    const id = measures.find((one) => one.row === 'copies')?.id
    const query = { facts: `measure:${id}`, target: '95', 'target.2': '120', 'cap.3': 'x', 'target.3': '90' }
    const { statusCode, body } = await analyst.get(simulatorPath.href('fr', {}, query))
    expect(statusCode).toBe(422)
    expect(body).toContain('href="#target.2"')
    expect(body).toContain('id="target.2"')
    expect(body).not.toContain('href="#target"')
  })

  test('they are compared in a table, in both languages', async () => {
    const id = measures.find((one) => one.row === 'copies')?.id
    const query = { facts: `measure:${id}`, target: '90', 'target.2': '99.9' }
    for (const language of ['en', 'fr'] as const) {
      const { body } = await analyst.get(simulatorPath.href(language, {}, query))
      expect(body).toContain({ en: 'The rules side by side', fr: 'Les règles côte à côte' }[language])
      expect(body).toContain({ en: 'Rule B', fr: 'Règle B' }[language])
    }
  })
})

/** The codes under which the page shows the pauses of a rule. */
function pausesOf(row: string): Promise<readonly string[]> {
  return reading(scene, provider, async (tx) => {
    const measure = measures.find((one) => one.row === row)
    const trial = measure && (await trialOfMeasure(tx, measure, today))
    return trial ? pauseOptions(trial, formFields([])).map(({ code }) => code) : []
  })
}

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
        }),
      )
      expect(statusCode).toBe(200)
      expect(body).toMatch(/Rule A would have missed \d+ of \d+ periods\. The rules so far missed \d+ of \d+/)
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
      /Règle A aurait été en écart dans 0 des \d périodes/,
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
