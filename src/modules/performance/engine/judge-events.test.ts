import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainCalendar } from '../../standards/index.ts'
import { answerRule } from '../rule.fixture.ts'
import type { MeasureRule, RuleVersion } from '../rule.ts'
import type { CaseEvent } from './case-history.ts'
import { type CaseVerdict, judgeEvents } from './judge-events.ts'
import { prepareRules, type RulesInForce } from './rules-in-force.ts'

const zone = 'America/Toronto'
const office = plainCalendar(
  zone,
  Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, [['09:00', '17:00'] as const]])),
)

function at(wall: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds
}

function events(
  ...told: readonly (readonly [activity: string, wall: string, detail?: CaseEvent['detail']])[]
) {
  return told.map(
    ([activity, wall, detail], index): CaseEvent => ({
      id: String(index),
      activity,
      at: at(wall),
      ...(detail ? { detail } : {}),
    }),
  )
}

function prepared(...versions: readonly (readonly [from: string, rule: MeasureRule])[]): RulesInForce {
  const numbered = versions.map(
    ([effectiveFrom, rule], index): RuleVersion => ({
      number: index + 1,
      effectiveFrom,
      rule,
    }),
  )
  const rules = prepareRules(numbered)
  if (!rules.ok) throw new Error(rules.refusal.en)
  return rules.value
}

function rule(change: Partial<MeasureRule> = {}): MeasureRule {
  return answerRule({ standard: { calendar: office, target: 'PT8H' }, ...change })
}

function judged(
  change: Partial<MeasureRule>,
  told: readonly CaseEvent[],
  asOf: string,
): Partial<CaseVerdict> {
  return judgeEvents(prepared(['2026-01-01', rule(change)]), told, at(asOf)) ?? {}
}

describe('one case', () => {
  test('done exactly when its target runs out, at closing, is met (pitfall 4)', () => {
    const told = events(['received', '2026-06-01T09:00'], ['answered', '2026-06-01T17:00'])
    expect(judged({}, told, '2026-07-01T00:00')).toMatchObject({
      verdict: 'met',
      reason: 'done-by-due',
      dueAt: at('2026-06-01T17:00'),
      elapsed: 8 * 3_600_000,
    })
  })

  test('one millisecond later it is missed', () => {
    const told = events(['received', '2026-06-01T09:00'], ['answered', '2026-06-02T09:00:00.001'])
    expect(judged({}, told, '2026-07-01T00:00')).toMatchObject({
      verdict: 'missed',
      reason: 'done-after-due',
    })
  })

  test('a pause moves the due time; two that overlap, over a holiday, count once (pitfall 6)', () => {
    const two = rule({
      events: {
        opened: ['received'],
        closed: ['answered'],
        pauses: [
          { start: ['asked client'], end: ['client replied'], reason: 'awaiting-client' },
          { start: ['storm'], end: ['calm'], reason: 'awaiting-client' },
        ],
      },
      standard: { calendar: { ...office, holidays: [{ date: '2026-06-02' }] }, target: 'PT8H' },
    })
    const told = events(
      ['received', '2026-06-01T09:00'],
      ['asked client', '2026-06-01T13:00'],
      ['storm', '2026-06-01T15:00'],
      ['client replied', '2026-06-03T10:00'],
      ['calm', '2026-06-03T11:00'],
      ['answered', '2026-06-03T15:00'],
    )
    const verdict = judgeEvents(prepared(['2026-01-01', two]), told, at('2026-07-01T00:00'))
    expect(verdict).toMatchObject({
      verdict: 'met',
      dueAt: at('2026-06-03T15:00'),
      elapsed: 8 * 3_600_000,
      paused: 6 * 3_600_000,
    })
  })

  test('a contested pause does not stop the clock', () => {
    const told = events(
      ['received', '2026-06-01T09:00'],
      ['asked client', '2026-06-01T10:00', { contested: true }],
      ['client replied', '2026-06-03T10:00'],
      ['answered', '2026-06-03T11:00'],
    )
    const verdict = judged({}, told, '2026-07-01T00:00')
    expect(verdict.verdict).toBe('missed')
    expect(verdict.ledger?.entries[0]?.refusals).toContain('contested')
  })

  test('a limit of a month holds for each case by itself, and the clock runs again once it is full', () => {
    const [reason] = answerRule().pauseTerms?.reasons ?? []
    const pauseTerms = { reasons: reason ? [{ ...reason, caps: { perMonth: 6 * 3_600_000 } }] : [] }
    const told = events(
      ['received', '2026-05-29T09:00'],
      ['asked client', '2026-05-29T10:00'],
      ['client replied', '2026-06-01T12:00'],
      ['answered', '2026-06-01T17:00'],
    )
    const verdict = judged({ pauseTerms }, told, '2026-07-01T00:00')
    // Friday: 1 h counted, 6 paused, 1 counted again; Monday, another month: 3 h paused.
    expect(verdict).toMatchObject({ paused: 9 * 3_600_000, elapsed: 7 * 3_600_000, verdict: 'met' })
    expect(verdict.ledger?.counted.map(({ start, end }) => [start, end])).toEqual([
      [at('2026-05-29T10:00'), at('2026-05-29T16:00')],
      [at('2026-06-01T00:00'), at('2026-06-01T12:00')],
    ])
    expect(verdict.ledger?.entries[0]?.refusals).toEqual(['over-month-cap'])
  })

  test('a limit for a case holds over all its turns from one answer to the next', () => {
    const pauseTerms = { reasons: answerRule().pauseTerms?.reasons ?? [], caps: { perCase: 4 * 3_600_000 } }
    const told = events(
      ['received', '2026-06-01T09:00'],
      ['asked client', '2026-06-01T10:00'],
      ['client replied', '2026-06-01T13:00'],
      ['acknowledged', '2026-06-01T14:00'],
      ['asked client', '2026-06-01T15:00'],
      ['client replied', '2026-06-02T09:00'],
      ['answered', '2026-06-02T16:30'],
    )
    const verdict = judged({ clock: 'update', pauseTerms }, told, '2026-07-01T00:00')
    // The first turn used three hours: the second has one left, and its 10.5 hours less one exceed the eight.
    expect(verdict).toMatchObject({ verdict: 'missed', paused: 3_600_000, elapsed: 9.5 * 3_600_000 })
  })

  test('while a pause runs nobody knows the due time', () => {
    const told = events(['received', '2026-06-01T09:00'], ['asked client', '2026-06-01T10:00'])
    const verdict = judged({}, told, '2026-06-30T12:00')
    expect(verdict).toMatchObject({ verdict: 'open', reason: 'paused' })
    expect(verdict.dueAt).toBeUndefined()
  })

  test('the time between a closing and a reopening is not held against anybody', () => {
    const told = events(
      ['received', '2026-06-01T09:00'],
      ['answered', '2026-06-01T11:00'],
      ['reopened', '2026-06-08T09:00'],
      ['answered', '2026-06-08T14:00'],
    )
    expect(judged({}, told, '2026-07-01T00:00')).toMatchObject({ verdict: 'met', elapsed: 7 * 3_600_000 })
  })

  test('the first answer and the solution each have their clock (pitfall 13)', () => {
    const told = events(
      ['received', '2026-06-01T09:00'],
      ['acknowledged', '2026-06-01T12:00'],
      ['answered', '2026-06-15T12:00'],
    )
    expect(judged({ clock: 'first-response' }, told, '2026-07-01T00:00').verdict).toBe('met')
    expect(judged({ clock: 'resolution' }, told, '2026-07-01T00:00').verdict).toBe('missed')
  })

  test('updates: one silence that was too long misses, however prompt the rest', () => {
    const told = events(
      ['received', '2026-06-01T09:00'],
      ['acknowledged', '2026-06-01T12:00'],
      ['acknowledged', '2026-06-04T12:00'],
      ['answered', '2026-06-04T13:00'],
    )
    expect(judged({ clock: 'update' }, told, '2026-07-01T00:00')).toMatchObject({
      verdict: 'missed',
      dueAt: at('2026-06-02T12:00'),
    })
  })

  test('a target that the source states wins, and no target at all is counted apart', () => {
    const stated = events(
      ['received', '2026-06-01T09:00', { due: at('2026-06-01T10:00') }],
      ['answered', '2026-06-01T11:00'],
    )
    expect(judged({}, stated, '2026-07-01T00:00').verdict).toBe('missed')
    const none = answerRule()
    delete (none as { standard?: unknown }).standard
    const told = events(['received', '2026-06-01T09:00'], ['answered', '2026-06-09T11:00'])
    expect(judgeEvents(prepared(['2026-01-01', none]), told, at('2026-07-01T00:00'))).toMatchObject({
      verdict: 'met',
      withoutTarget: true,
    })
  })

  test('closed before it was opened says nothing', () => {
    const told = events(['answered', '2026-06-01T08:00'], ['received', '2026-06-01T09:00'])
    expect(judged({}, told, '2026-07-01T00:00')).toMatchObject({
      verdict: 'unmeasurable',
      reason: 'closed-before-opened',
    })
  })

  test('what nothing opened, or what was opened before any rule, is no case', () => {
    expect(
      judgeEvents(
        prepared(['2026-01-01', rule()]),
        events(['answered', '2026-06-01T09:00']),
        at('2026-07-01T00:00'),
      ),
    ).toBeUndefined()
    expect(
      judgeEvents(
        prepared(['2026-07-01', rule()]),
        events(['received', '2026-06-30T23:59:59']),
        at('2026-08-01T00:00'),
      ),
    ).toBeUndefined()
  })
})

describe('rules over time (pitfalls 7 and 8)', () => {
  const anEvent = fc.record({
    activity: fc.constantFrom(
      'received',
      'acknowledged',
      'asked client',
      'client replied',
      'answered',
      'reopened',
      'noise',
    ),
    minutes: fc.integer({ min: 0, max: 90 * 24 * 60 }),
  })
  const someEvents = fc.array(anEvent, { minLength: 1, maxLength: 12 }).map((told) =>
    told.map(
      ({ activity, minutes }, index): CaseEvent => ({
        id: String(index),
        activity,
        at: at('2026-03-01T00:00') + minutes * 60_000,
      }),
    ),
  )
  const anAmendment = fc.record({
    days: fc.integer({ min: 1, max: 120 }),
    rule: fc.record({
      clock: fc.constantFrom('first-response' as const, 'update' as const, 'resolution' as const),
      hours: fc.integer({ min: 1, max: 80 }),
      opened: fc.constantFrom(['received'], ['received', 'reopened'], ['acknowledged']),
      days: fc.boolean(),
    }),
  })
  const amended = fc.array(anAmendment, { maxLength: 4 }).map((list) =>
    list.map(({ days, rule: { clock, hours, opened, days: inDays } }) => {
      const from = Temporal.PlainDate.from('2026-03-01').add({ days }).toString()
      const base = answerRule().events
      const target = inDays ? { workingDays: hours % 10 } : `PT${hours}H`
      const change = rule({
        clock,
        ...(base ? { events: { ...base, opened: [...opened] } } : {}),
        standard: { calendar: office, target },
      })
      return [from, change] as const
    }),
  )

  test('an amendment never changes what was decided about a case opened before it', () => {
    fc.assert(
      fc.property(someEvents, amended, anAmendment, (told, earlier, last) => {
        const from = Temporal.PlainDate.from('2026-03-01').add({ days: last.days })
        const before = earlier.filter(([day]) => day < from.toString())
        const asOf = at('2026-07-01T00:00')
        const old = judgeEvents(prepared(['2026-01-01', rule()], ...before), told, asOf)
        const tighter = rule({ standard: { calendar: office, target: `PT${last.rule.hours}H` } })
        const now = judgeEvents(
          prepared(['2026-01-01', rule()], ...before, [from.toString(), tighter]),
          told,
          asOf,
        )
        if (old && old.openedAt < from.toZonedDateTime(zone).epochMilliseconds) {
          expect({ ...now, ruleNumber: 0 }).toEqual({ ...old, ruleNumber: 0 })
        }
      }),
      { numRuns: 400 },
    )
  })

  test('events in any order give the same verdict', () => {
    fc.assert(
      fc.property(someEvents, amended, fc.integer({ min: 0, max: 99 }), (told, changes, seed) => {
        const rules = prepared(['2026-01-01', rule()], ...changes)
        const shuffled = told.toSorted(
          (a, b) => ((Number(a.id) * 7 + seed) % 13) - ((Number(b.id) * 7 + seed) % 13),
        )
        const asOf = at('2026-07-01T00:00')
        expect(judgeEvents(rules, shuffled, asOf)).toEqual(judgeEvents(rules, told, asOf))
      }),
      { numRuns: 400 },
    )
  })

  test('elapsed and paused add up, and a decided case stays decided as time goes by', () => {
    fc.assert(
      fc.property(someEvents, (told) => {
        const rules = prepared(['2026-01-01', rule()])
        // Nothing more happens after the first look: a later reopening may change what was decided.
        const known = told.filter((event) => event.at <= at('2026-05-30T00:00'))
        const early = judgeEvents(rules, known, at('2026-05-30T00:00'))
        const late = judgeEvents(rules, known, at('2026-09-30T00:00'))
        for (const verdict of [early, late]) {
          const counted = verdict?.ledger.entries.reduce((sum, entry) => sum + entry.counted, 0) ?? 0
          expect(verdict?.paused ?? 0).toBe(counted)
        }
        if (early?.closedAt !== undefined) expect(late?.verdict).toBe(early.verdict)
      }),
      { numRuns: 300 },
    )
  })

  test('a calendar named by its id is read as it stood when the case was opened', () => {
    const id = '00000000-0000-7000-8000-000000000001'
    const shorter = { ...office, holidays: [{ date: '2026-06-02' }] }
    const calendars = new Map([
      [
        id,
        [
          { from: Temporal.PlainDate.from('2026-01-01'), calendar: office },
          { from: Temporal.PlainDate.from('2026-06-01'), calendar: shorter },
        ],
      ],
    ])
    const named = rule({ standard: { calendar: { id }, target: { workingDays: 2 } } })
    const rules = prepareRules([{ number: 1, effectiveFrom: '2026-02-01', rule: named }], calendars)
    if (!rules.ok) throw new Error(rules.refusal.en)
    const due = (opened: string) => judgeEvents(rules.value, events(['received', opened]), at(opened))?.dueAt
    expect(due('2026-05-29T10:00')).toBe(at('2026-06-02T17:00'))
    expect(due('2026-06-01T10:00')).toBe(at('2026-06-04T17:00'))
  })
})
