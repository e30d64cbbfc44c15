import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCaseFile } from './case-file.ts'
import { type KitResult, runCaseFile } from './run-case.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const shared = process.env.ENTENTE_SHARED ?? `${root}../shared`
const peerCases = `${shared}/data/sla-clock-cases/cases.json`

function run(document: unknown): KitResult {
  const file = readCaseFile(document)
  if (!file.ok) throw new Error(file.refusal.en)
  return runCaseFile(file.value)
}

const office = {
  timezone: 'America/Toronto',
  week: { '1': [['09:00', '17:00']], '2': [['09:00', '17:00']] },
}

function one(kase: object, calendar: object = office): KitResult {
  return run({ calendars: { office: calendar }, cases: [{ id: 'x', calendar: 'office', ...kase }] })
}

describe('the public test kit', () => {
  it('passes every case of testkit/clock-cases.json', () => {
    const result = run(JSON.parse(readFileSync(`${root}testkit/clock-cases.json`, 'utf8')))
    expect(result.failed).toEqual([])
    expect(result.cases).toBeGreaterThanOrEqual(80)
  })

  it.skipIf(!existsSync(peerCases))(
    'passes the 284 cases of twelve peers (needs ../shared/data/sla-clock-cases)',
    () => {
      const result = run(JSON.parse(readFileSync(peerCases, 'utf8')))
      expect(result).toEqual({ cases: 284, passed: 284, failed: [] })
    },
  )
})

describe('running a case', () => {
  it('reports a wrong expectation with what came out', () => {
    const kase = {
      op: 'addSeconds',
      start: '2027-04-05T10:00:00',
      seconds: 3600,
      expect: '2027-04-05T12:00:00',
    }
    expect(one(kase).failed).toEqual([
      { id: 'x', expected: '2027-04-05T12:00:00', actual: '2027-04-05T11:00:00' },
    ])
  })

  it('answers in the form of the expectation, an instant or a wall-clock time', () => {
    const kase = {
      op: 'addSeconds',
      start: '2027-04-05T14:00:00Z',
      seconds: 3600,
      expect: '2027-04-05T16:00:00Z',
    }
    expect(one(kase).failed[0]?.actual).toBe('2027-04-05T15:00:00Z')
  })

  it('accepts the other side of a boundary only where the case says so', () => {
    const kase = {
      op: 'addSeconds',
      start: '2027-04-05T09:00:00',
      seconds: 28800,
      expect: '2027-04-06T09:00:00',
    }
    expect(one(kase).failed).toHaveLength(1)
    expect(one({ ...kase, landsOnBoundary: true }).failed).toEqual([])
    expect(one({ ...kase, landsOnBoundary: true, alternative: '2027-04-05T17:00:00' }).failed).toEqual([])
    expect(one({ ...kase, landsOnBoundary: true, expect: '2027-04-06T10:00:00' }).failed).toHaveLength(1)
  })

  it('shows every expectation of a clock case', () => {
    const kase = {
      op: 'clock',
      start: '2027-04-05T09:00:00',
      targetSeconds: 7200,
      pauses: [['2027-04-05T10:00:00', null]],
      end: '2027-04-05T12:00:00',
      expectDue: null,
      expectElapsedSeconds: 1,
    }
    expect(one(kase).failed[0]).toMatchObject({ actual: { expectDue: null, expectElapsedSeconds: 3600 } })
  })

  it.each([
    ['an operation that is not known', { op: 'guess', expect: 1 }, 'op'],
    ['no expectation', { op: 'between', start: '2027-04-05T09:00:00', end: '2027-04-05T10:00:00' }, 'expect'],
    ['a date that does not exist', { op: 'isWorkingDay', date: '2027-02-30', expect: true }, 'date'],
    [
      'a pause that ends before it starts',
      {
        op: 'clock',
        start: '2027-04-05T09:00:00',
        targetSeconds: 1,
        pauses: [['2027-04-05T10:00:00', '2027-04-05T09:00:00']],
        expectDue: 'x',
      },
      'pauses[0]',
    ],
    ['a year 9999', { op: 'addSeconds', start: '9999-01-01T09:00:00', seconds: 1, expect: 'x' }, '1900'],
    [
      'a number that is none',
      { op: 'addSeconds', start: '2027-04-05T09:00:00', seconds: '1', expect: 'x' },
      'seconds',
    ],
  ])('fails %s with a reason in both languages', (_, kase, named) => {
    const [failure] = one(kase).failed
    expect(failure?.actual).toBeNull()
    expect(failure?.reason?.en).toContain(named)
    expect(failure?.reason?.fr).toContain(named)
  })

  it('fails the cases of a calendar without working time, and runs the others', () => {
    const result = run({
      calendars: { never: { timezone: 'UTC', week: {} }, office },
      cases: [
        {
          id: 'a',
          op: 'nextOpen',
          calendar: 'never',
          at: '2027-04-05T09:00:00',
          expect: '2027-04-05T09:00:00',
        },
        {
          id: 'b',
          op: 'nextOpen',
          calendar: 'office',
          at: '2027-04-05T09:00:00',
          expect: '2027-04-05T09:00:00',
        },
        'not a case',
      ],
    })
    expect(result).toMatchObject({ cases: 3, passed: 1 })
    expect(result.failed.map(({ id }) => id)).toEqual(['a', '#3'])
  })

  it('refuses a document that is not a case file', () => {
    expect(readCaseFile([]).ok).toBe(false)
    expect(readCaseFile({ cases: {} }).ok).toBe(false)
    expect(readCaseFile({ cases: [], calendars: [] }).ok).toBe(false)
  })
})
