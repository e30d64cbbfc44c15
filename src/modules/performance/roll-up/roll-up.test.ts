import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/harness/database.ts'
import { organization } from '../../../../test/harness/people.ts'
import { bulkTransaction } from '../../../kernel/data/bulk.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { NewEvent } from '../facts/event.ts'
import { lockFeed } from '../facts/feed.ts'
import { recordEvents } from '../facts/record-events.ts'
import { addRule, feedOf, measureOf, resultsIn } from '../performance.fixture.ts'
import { answerRule } from '../rule.fixture.ts'
import { computeMeasure, recomputeMeasures } from './compute.ts'
import { beginsSheet } from './sheets.ts'

let database: TestDatabase
let own: string

beforeAll(async () => {
  database = await testDatabase()
  own = await organization(database.owner, 'Test Registry', 'Registre d’essai')
})
afterAll(() => database.drop())

const as = () => ({ organization: own, person: null })
const at = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => at(text).epochMilliseconds

async function send(feed: string, events: readonly NewEvent[], now: Temporal.Instant) {
  return bulkTransaction(database.app, as(), async ({ tx }) => {
    const recordedAt = await lockFeed(tx, { organization: own, id: feed }, now)
    const batch = events.map((fact, index) => ({ index, fact }))
    return recordEvents(tx, { organization: own, id: feed }, batch, recordedAt ?? '')
  })
}

async function compute(measure: string, now: Temporal.Instant) {
  await bulkTransaction(database.app, as(), (bulk) => computeMeasure(bulk, own, measure, now))
}

async function recompute(measure: string, now: Temporal.Instant) {
  await bulkTransaction(database.app, as(), (bulk) => recomputeMeasures(bulk, own, [measure], now))
}

async function stored(measure: string) {
  const { owner } = database
  const verdicts = await owner
    .selectFrom('performance.verdict')
    .select(['case_id', 'rule_number', 'day', 'opened_at', 'closed_at', 'due_at', 'verdict', 'standing'])
    .select(['without_target', 'elapsed', 'paused', 'channel', 'pauses'])
    .where('measure_id', '=', measure)
    .orderBy('case_id')
    .execute()
  const rows = (table: 'case_sheet' | 'month_tally' | 'month_pause') =>
    owner.selectFrom(`performance.${table}`).selectAll().where('measure_id', '=', measure)
  return {
    verdicts,
    sheets: await rows('case_sheet').orderBy('starts_at').execute(),
    months: await rows('month_tally').orderBy('month').orderBy('rule_number').execute(),
    pauses: await rows('month_pause').orderBy('month').orderBy('reason').orderBy('caused_by').execute(),
  }
}

test('events become verdicts, verdicts days, days results; time alone makes an open case late', async () => {
  const feed = await feedOf(database.owner, own)
  const measure = await measureOf(database.owner, own, { feed, target: '50' })
  const event = (id: string, caseId: string, activity: string, moment: string): NewEvent => ({
    id,
    caseId,
    activity,
    at: day(moment),
  })
  await send(
    feed,
    [
      event('1', 'A', 'received', '2026-10-01T14:00:00Z'),
      event('2', 'A', 'answered', '2026-10-02T14:00:00Z'),
      event('3', 'B', 'received', '2026-10-01T14:00:00Z'),
      event('4', 'B', 'answered', '2026-10-09T14:00:00Z'),
      event('5', 'C', 'received', '2026-10-09T14:00:00Z'),
    ],
    at('2026-10-09T15:00:00Z'),
  )
  const read = async () => bulkTransaction(database.app, as(), ({ tx }) => resultsIn(tx, measure))
  await compute(measure, at('2026-10-09T15:00:00Z'))
  expect(await read()).toEqual([
    expect.objectContaining({ met: 1, missed: 1, open: 1, percentage: '50', targetMet: 'Y' }),
  ])
  await compute(measure, at('2026-10-20T15:00:00Z'))
  expect(await read()).toEqual([
    expect.objectContaining({ met: 1, missed: 2, open: 0, percentage: '33.3333', targetMet: 'N' }),
  ])
})

test('a case that opens minutes ahead of our clock is judged when its time has come', async () => {
  const feed = await feedOf(database.owner, own)
  const measure = await measureOf(database.owner, own, { feed })
  const [sent, opens] = [at('2026-10-01T14:00:00Z'), '2026-10-01T14:03:00Z']
  await send(feed, [{ id: '1', caseId: 'A', activity: 'received', at: day(opens) }], sent)
  for (const computing of [compute, recompute]) {
    await computing(measure, sent)
    expect((await stored(measure)).verdicts).toEqual([])
    const reading = await database.owner
      .selectFrom('performance.reading')
      .select('next_change_at')
      .where('measure_id', '=', measure)
      .executeTakeFirstOrThrow()
    expect(at((reading.next_change_at ?? '').replace(' ', 'T')).equals(at(opens))).toBe(true)
  }
  await compute(measure, at('2026-10-01T14:04:00Z'))
  expect((await stored(measure)).verdicts).toMatchObject([{ case_id: 'A', verdict: 'open' }])
})

test('a correction moves an event to another case; both cases are judged again', async () => {
  const feed = await feedOf(database.owner, own)
  const measure = await measureOf(database.owner, own, { feed })
  const now = at('2026-10-20T15:00:00Z')
  const opened = (id: string, caseId: string): NewEvent => ({
    id,
    caseId,
    activity: 'received',
    at: day('2026-10-01T14:00:00Z'),
  })
  const closing = { activity: 'answered', at: day('2026-10-02T14:00:00Z') }
  await send(feed, [opened('1', 'A'), opened('2', 'B'), { id: '3', caseId: 'A', ...closing }], now)
  await compute(measure, now)
  await send(feed, [{ id: '4', caseId: 'B', ...closing, corrects: '3' }], now)
  await compute(measure, now)
  const { verdicts } = await stored(measure)
  expect(verdicts.map(({ case_id, verdict }) => [case_id, verdict])).toEqual([
    ['A', 'missed'],
    ['B', 'met'],
  ])
})

test('a new rule leaves the verdicts of cases opened before it as they were', async () => {
  const feed = await feedOf(database.owner, own)
  const measure = await measureOf(database.owner, own, { feed })
  const now = at('2026-11-20T15:00:00Z')
  const pair = (caseId: string, month: string): NewEvent[] => [
    { id: `${caseId}1`, caseId, activity: 'received', at: day(`2026-${month}-05T15:00:00Z`) },
    { id: `${caseId}2`, caseId, activity: 'answered', at: day(`2026-${month}-07T15:00:00Z`) },
  ]
  await send(feed, [...pair('old', '10'), ...pair('new', '11')], now)
  await compute(measure, now)
  const before = (await stored(measure)).verdicts.find(({ case_id }) => case_id === 'old')
  const stricter = answerRule({ feed, standard: { calendar: 'CA-ON', target: { workingDays: 0 } } })
  await addRule(database.owner, own, measure, stricter, { number: 2, from: '2026-11-01' })
  await compute(measure, now)
  const { verdicts } = await stored(measure)
  expect(verdicts.find(({ case_id }) => case_id === 'old')).toEqual(before)
  expect(verdicts.find(({ case_id }) => case_id === 'new')).toMatchObject({
    rule_number: 2,
    verdict: 'missed',
  })
})

const activities = ['received', 'acknowledged', 'answered', 'reopened', 'asked client', 'client replied']

/** Numbers of which half begin a sheet of their own. */
const numbers = Array.from({ length: 2000 }, (_, index) => `c${index}`)
const cases = [true, false]
  .flatMap((begins) => numbers.filter((number) => beginsSheet(number) === begins).slice(0, 5))
  .toSorted()

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('events' as const),
      events: fc.array(
        fc.record({
          case: fc.integer({ min: 0, max: cases.length - 1 }),
          activity: fc.constantFrom(...activities),
          hour: fc.integer({ min: 0, max: 2400 }),
          channel: fc.constantFrom(undefined, 'ONL', 'TEL'),
          /** Which of the earlier events it corrects, if any. */
          corrects: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
          withdraw: fc.boolean(),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rule' as const),
      days: fc.integer({ min: 0, max: 5 }),
      from: fc.integer({ min: 1, max: 28 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) }),
  },
)

/** Rules of the property limit pauses: six hours for a case in a month, twelve in all. */
const waiting = (answerRule().pauseTerms?.reasons ?? []).map((reason) => ({
  ...reason,
  caps: { perMonth: 6 * 3_600_000 },
}))

test('computing step by step equals computing everything again, whatever comes in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const feed = await feedOf(database.owner, own)
      const measure = await measureOf(database.owner, own, { feed })
      const sent: string[] = []
      let now = at('2026-03-01T12:00:00Z')
      let rules = 1
      for (const one of steps) {
        if (one.kind === 'wait') now = now.add({ hours: one.hours })
        else if (one.kind === 'rule') {
          rules += 1
          const target = { workingDays: one.days }
          const rule = answerRule({
            feed,
            standard: { calendar: 'CA-ON', target },
            pauseTerms: { reasons: waiting, caps: { perCase: 12 * 3_600_000 } },
          })
          const from = `2026-02-${String(one.from).padStart(2, '0')}`
          await addRule(database.owner, own, measure, rule, { number: rules, from })
        } else {
          const events = one.events.map((event): NewEvent => {
            const id = `e${sent.length}`
            const corrects =
              event.corrects === undefined || !sent.length ? undefined : sent[event.corrects % sent.length]
            sent.push(id)
            return {
              id,
              caseId: cases[event.case] ?? '',
              activity: corrects !== undefined && event.withdraw ? '' : event.activity,
              // A fact lies in the future by five minutes at most: later ones are refused.
              at: Math.min(
                day('2026-01-15T00:00:00Z') + event.hour * 3_600_000 - 60_000 * event.case,
                now.epochMilliseconds + 300_000,
              ),
              channel: event.channel,
              corrects,
            }
          })
          await send(feed, events, now)
        }
        await compute(measure, now)
      }
      const incremental = await stored(measure)
      await recompute(measure, now)
      expect(await stored(measure)).toEqual(incremental)
      await sql`delete from performance.reading where measure_id = ${measure}`.execute(database.owner)
      for (const table of ['case_sheet', 'month_tally', 'month_pause'])
        await sql`delete from ${sql.table(`performance.${table}`)} where measure_id = ${measure}`.execute(
          database.owner,
        )
      await recompute(measure, now)
      expect(await stored(measure)).toEqual(incremental)
    }),
    { numRuns: 30 },
  )
}, 120_000)

test('no organization computes or reads the measures of another', async () => {
  const feed = await feedOf(database.owner, own)
  const measure = await measureOf(database.owner, own, { feed })
  const other = await organization(database.owner, 'Other Office', 'Autre bureau')
  const now = at('2026-10-20T15:00:00Z')
  await send(feed, [{ id: '1', caseId: 'A', activity: 'received', at: day('2026-10-01T14:00:00Z') }], now)
  await compute(measure, now)
  await bulkTransaction(database.app, { organization: other, person: null }, async ({ tx }) => {
    expect(await lockFeed(tx, { organization: own, id: feed }, now)).toBeNull()
    const seen = await tx.selectFrom('performance.event').select('id').execute()
    expect(seen).toEqual([])
    expect(await resultsIn(tx, measure)).toEqual([])
  })
  const intruding = bulkTransaction(database.app, { organization: other, person: null }, ({ tx }) =>
    recordEvents(
      tx,
      { organization: own, id: feed },
      [{ index: 0, fact: { id: newId(now), caseId: 'A', activity: 'answered', at: 0 } }],
      now.toString(),
    ),
  )
  await expect(intruding).rejects.toThrow(/row-level security/)
})
