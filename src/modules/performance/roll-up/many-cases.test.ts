import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/harness/database.ts'
import { organization } from '../../../../test/harness/people.ts'
import { addRule, feedOf, measureOf } from '../performance.fixture.ts'
import { answerRule } from '../rule.fixture.ts'
import { doWork } from '../work.ts'

let database: TestDatabase
let own: string
const faults: string[] = []
const now = Temporal.Instant.from('2026-03-01T12:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
  own = await organization(database.owner, 'Test Registry', 'Registre d’essai')
})
afterAll(() => database.drop())

const work = (at = now) =>
  doWork({ database: database.app, clock: () => at, fault: (_, what) => faults.push(what) })

/** Invented cases of a source, each opened and closed an hour later; some numbers hold what COPY must escape. */
async function fill(feed: string, cases: number): Promise<void> {
  await sql`insert into performance.event (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at)
    select ${own}::uuid, ${feed}::uuid, 'e' || n || a, case n % 1000 when 0 then 'c\\' || n else 'é' || n end,
      a, timestamptz '2026-01-15 15:00Z' + (case a when 'answered' then 1 else 0 end) * interval '1 hour', ${now.toString()}
    from generate_series(1, ${cases}) n, unnest(array['received', 'answered']) a`.execute(database.owner)
}

async function casesOf(measure: string) {
  const { rows } = await sql<{ cases: string; met: string; odd: string; counted: string }>`
    select count(*) as cases, count(*) filter (where verdict = 'met') as met,
      count(*) filter (where case_id like 'c\\\\%') as odd,
      (select sum(cases) from performance.day_tally where measure_id = ${measure}) as counted
    from performance.verdict where measure_id = ${measure}`.execute(database.owner)
  return rows[0]
}

test('every case of a source is judged once, also where its number holds what COPY escapes', async () => {
  const feed = await feedOf(database.owner, own)
  await fill(feed, 12_000)
  const measure = await measureOf(database.owner, own, { feed })
  await work()
  expect(await casesOf(measure)).toEqual({ cases: '12000', met: '12000', odd: '12', counted: '12000' })
  expect(faults).toEqual([])
})

test('after their rules changed, measures are computed again; one that fails is named and holds up no other', async () => {
  const feed = await feedOf(database.owner, own)
  await fill(feed, 10)
  const healthy = [
    await measureOf(database.owner, own, { feed }),
    await measureOf(database.owner, own, { feed }),
  ]
  await work()
  const bases = () =>
    sql<{ basis: string }>`select basis from performance.reading where measure_id = any(${healthy}::uuid[])`
      .execute(database.owner)
      .then(({ rows }) => rows.map(({ basis }) => basis))
  const before = await bases()
  for (const measure of healthy)
    await addRule(database.owner, own, measure, answerRule({ feed }), { number: 2, from: '2026-01-10' })
  const broken = await measureOf(database.owner, own, { feed })
  await sql`alter table performance.measure_rule disable trigger user`.execute(database.owner)
  await sql`update performance.measure_rule set recorded_at = ${now.toString()} where measure_id = any(${healthy}::uuid[])`.execute(
    database.owner,
  )
  await sql`update performance.measure_rule set body = '{"evidence": "none"}' where measure_id = ${broken}`.execute(
    database.owner,
  )
  await work(now.add({ hours: 1 }))
  expect(faults).toEqual([`measure ${broken}`])
  const after = await bases()
  expect(after).toHaveLength(2)
  for (const basis of after) expect(before).not.toContain(basis)
  for (const measure of healthy) expect(await casesOf(measure)).toMatchObject({ cases: '10' })
})
