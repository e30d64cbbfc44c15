import { afterAll, beforeAll, expect, test } from 'vitest'
import { measuresOfParty } from '../activate/queries.ts'
import { type DemoScene, demoScene, reading } from '../demo-scene.fixture.ts'
import { doWork } from '../work.ts'
import { type CaseFilter, type CaseList, type CasePlace, casesOf } from './cases.queries.ts'
import { casesPath } from './paths.ts'

let scene: DemoScene
let organization: string
let copies: string

beforeAll(async () => {
  scene = await demoScene()
  organization = (await scene.who('aln-dir')).organization
  const faults: unknown[] = []
  const clock = () => scene.now.value
  await doWork({ database: scene.database.app, clock, fault: (error) => faults.push(error) })
  expect(faults).toEqual([])
  const measures = await reading(scene, organization, (tx) => measuresOfParty(tx, organization))
  copies = measures.find(({ row }) => row === 'copies')?.id ?? ''
})
afterAll(() => scene.close())

/** Every case in the order of the list, read at once. */
async function all({ from, to, verdict }: CaseFilter): Promise<readonly string[]> {
  let query = scene.database.owner
    .selectFrom('performance.verdict')
    .select(['case_id', 'day', 'verdict'])
    .where('measure_id', '=', copies)
    .orderBy('day', 'desc')
    .orderBy('case_id')
  if (from && to) query = query.where('day', '>=', from).where('day', '<=', to)
  if (verdict) query = query.where('verdict', '=', verdict)
  return (await query.execute()).map(({ case_id }) => case_id ?? '')
}

const list = (filter: CaseFilter, place: { after?: CasePlace; before?: CasePlace }, limit: number) =>
  reading(scene, organization, (tx) => casesOf(tx, { organization, id: copies }, filter, { limit, ...place }))

const last = ({ lines }: CaseList) => lines.at(-1) ?? { day: '', id: '' }
const first = ({ lines }: CaseList) => lines.at(0) ?? { day: '', id: '' }
const ids = ({ lines }: CaseList) => lines.map(({ id }) => id)

test.each([
  ['everything', {}, 300],
  ['everything, a few at a time', { from: '2026-09-01', to: '2026-09-30' }, 7],
  ['what missed', { verdict: 'missed' }, 13],
  ['what is open', { verdict: 'open' }, 5],
  ['what cannot be measured', { verdict: 'unmeasurable' }, 5],
] satisfies readonly [string, CaseFilter, number][])(
  'leafing there and back shows each case once: %s',
  async (_, filter, limit) => {
    const expected = await all(filter)
    const pages: CaseList[] = [await list(filter, {}, limit)]
    for (let page = pages[0]; page?.hasOlder; page = pages.at(-1))
      pages.push(await list(filter, { after: last(page) }, limit))
    expect(pages.flatMap(ids)).toEqual(expected)
    for (const page of pages) expect(page.count).toBe(expected.length)
    expect(pages.at(0)?.hasNewer).toBe(false)
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue
      expect(page.hasNewer).toBe(true)
      const back = await list(filter, { before: first(page) }, limit)
      expect(ids(back)).toEqual(ids(pages[index - 1] ?? back))
      expect(back.hasOlder).toBe(true)
    }
  },
)

test('a list goes on from a place where no case is any more', async () => {
  const expected = await all({})
  const page = await list({}, { after: { day: '2026-10-04', id: 'PL-99999' } }, 20)
  expect(page.lines[0]?.day).toBe('2026-10-02')
  expect(expected).toContain(page.lines[0]?.id)
  expect((await list({}, { after: { day: '1999-01-01', id: 'x' } }, 20)).lines).toEqual([])
})

test('the links of the page lead on and back, in both languages; nonsense begins at the newest', async () => {
  const reader = await scene.as('mdp-dg')
  for (const [language, older, newer] of [
    ['en', 'Older cases', 'Newer cases'],
    ['fr', 'Dossiers plus anciens', 'Dossiers plus récents'],
  ] as const) {
    const start = (await reader.get(casesPath.href(language, { id: copies }))).body
    expect(start).toContain(older)
    expect(start).not.toContain(newer)
    const href = /href="([^"]*after=[^"]*)"/.exec(start)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const next = (await reader.get(href)).body
    expect(next).toContain(newer)
    const nonsense = await reader.get(casesPath.href(language, { id: copies }, { after: '2026-13-45/x' }))
    expect([nonsense.statusCode, nonsense.body.includes(newer)]).toEqual([200, false])
  }
})
