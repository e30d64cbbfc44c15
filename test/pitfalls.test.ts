import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '../src/kernel/data/database.ts'
import { askForLink } from '../src/modules/identity/forgotten/ask.ts'
import { sendPasswordLinks } from '../src/modules/identity/forgotten/send-links.ts'
import type { CaseEvent } from '../src/modules/performance/engine/case-history.ts'
import { judgeEvents } from '../src/modules/performance/engine/judge-events.ts'
import { prepareRules } from '../src/modules/performance/engine/rules-in-force.ts'
import { nextOpening } from '../src/modules/performance/portfolio/opening.ts'
import { disclose } from '../src/modules/performance/public/disclose.ts'
import { isStale } from '../src/modules/performance/public/release.ts'
import { answerRule } from '../src/modules/performance/rule.fixture.ts'
import type { MeasureRule } from '../src/modules/performance/rule.ts'
import { renderPdf } from '../src/modules/publishing/pdf.ts'
import { sampleDocument } from '../src/modules/publishing/sample.ts'
import {
  calendarInForce,
  countingRules,
  dueInstant,
  holidaysOf,
  isWorkingInstant,
  plainCalendar,
  readCalendar,
  regions,
  serviceClock,
  type WorkingCalendar,
  workingTimeBetween,
} from '../src/modules/standards/index.ts'
import { type Demonstration, demonstration } from './harness/demonstration.ts'

/**
 * What hurt the users of other systems, one test each, in the order of the list that this project keeps. Each names the
 * pitfall and asserts what Entente does instead.
 */

const hour = 3_600_000
const zone = 'America/Toronto'

function at(wall: string, inZone = zone): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(inZone).epochMilliseconds
}

function wall(instant: number, inZone = zone): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(inZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

function everyDay(hours: WorkingCalendar['week'][number], inZone = zone): WorkingCalendar {
  return plainCalendar(inZone, Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, hours])))
}

const office = plainCalendar(
  zone,
  Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['09:00', '17:00'] as const]])),
)

function worked(calendar: WorkingCalendar, start: number, end: number): number {
  const time = workingTimeBetween(serviceClock(calendar), start, end)
  if (!time.ok) throw new Error(time.refusal.en)
  return time.value
}

function due(calendar: WorkingCalendar, start: number, duration: number): number {
  const found = dueInstant(serviceClock(calendar), start, duration)
  if (!found.ok) throw new Error(found.refusal.en)
  return found.value
}

function told(...events: readonly (readonly [activity: string, wall: string])[]): readonly CaseEvent[] {
  return events.map(([activity, when], index) => ({ id: String(index), activity, at: at(when) }))
}

function judged(
  versions: readonly (readonly [from: string, rule: MeasureRule])[],
  events: readonly CaseEvent[],
) {
  const rules = prepareRules(
    versions.map(([effectiveFrom, rule], index) => ({ number: index + 1, effectiveFrom, rule })),
  )
  if (!rules.ok) throw new Error(rules.refusal.en)
  return judgeEvents(rules.value, events, at('2026-12-01T00:00'))
}

function rule(change: Partial<MeasureRule> = {}): MeasureRule {
  return answerRule({ standard: { calendar: office, target: 'PT8H' }, ...change })
}

describe('the clock', () => {
  test('1: a day that closes at 23:59 loses a minute; here 24:00 is a value', () => {
    const whole = everyDay([['00:00', '24:00']])
    expect(worked(whole, at('2026-06-01T00:00'), at('2026-06-08T00:00'))).toBe(7 * 24 * hour)
  })

  test('2: one interval a day knows no lunch and no night shift; here there are several, past midnight too', () => {
    const shifts = everyDay([
      ['08:00', '12:00'],
      ['13:00', '16:00'],
      ['22:00', '02:00'],
    ])
    expect(worked(shifts, at('2026-06-01T06:00'), at('2026-06-02T06:00'))).toBe(11 * hour)
    expect(wall(due(shifts, at('2026-06-01T11:00'), 2 * hour))).toBe('2026-06-01T14:00')
  })

  test('3: days are not 86,400 seconds; here the clocks of the zone decide, half hours and southern summers too', () => {
    const daily = everyDay([['08:00', '17:00']])
    expect(wall(due(daily, at('2026-03-07T08:00'), 18 * hour))).toBe('2026-03-08T17:00')
    const always = everyDay([['00:00', '24:00']])
    expect(worked(always, at('2026-03-08T00:00'), at('2026-03-09T00:00'))).toBe(23 * hour)
    expect(worked(always, at('2026-11-01T00:00'), at('2026-11-02T00:00'))).toBe(25 * hour)
    for (const [place, length] of [
      ['America/St_Johns', 25],
      ['Australia/Lord_Howe', 24],
    ] as const) {
      const there = everyDay([['00:00', '24:00']], place)
      const time = worked(there, at('2026-11-01T00:00', place), at('2026-11-02T00:00', place))
      expect(time).toBe(length * hour)
    }
  })

  test('4: what runs out at closing moves to the next opening; here it is due at closing, and the text says so', () => {
    expect(wall(due(office, at('2026-06-01T09:00'), 8 * hour))).toBe('2026-06-01T17:00')
    expect(countingRules.map(({ en }) => en)).toContain(
      'A target that runs out exactly at closing is due at closing, not at the next opening.',
    )
  })

  test('5: holidays come from a feed that knows no region; here they are dated rules of every jurisdiction', () => {
    expect(regions).toHaveLength(14)
    for (const region of regions) expect(holidaysOf(region, 2027).length).toBeGreaterThan(4)
    const eve = { ...office, specialHours: [{ date: '12-24', hours: [['09:00', '12:00']] as const }] }
    expect(worked(eve, at('2026-12-24T00:00'), at('2026-12-25T00:00'))).toBe(3 * hour)
  })

  test('6: two pauses, one over a holiday, are counted twice; here they are one stretch of working time', () => {
    const base = answerRule().events
    const two = rule({
      events: {
        opened: ['received'],
        closed: ['answered'],
        ...(base
          ? {
              pauses: [
                { start: ['asked'], end: ['replied'], reason: 'awaiting-client' },
                { start: ['storm'], end: ['calm'], reason: 'awaiting-client' },
              ],
            }
          : {}),
      },
      standard: { calendar: { ...office, holidays: [{ date: '2026-06-02' }] }, target: 'PT8H' },
    })
    const events = told(
      ['received', '2026-06-01T09:00'],
      ['asked', '2026-06-01T13:00'],
      ['storm', '2026-06-01T15:00'],
      ['replied', '2026-06-03T10:00'],
      ['calm', '2026-06-03T11:00'],
      ['answered', '2026-06-03T15:00'],
    )
    expect(judged([['2026-01-01', two]], events)).toMatchObject({ verdict: 'met', paused: 6 * hour })
  })

  test('7: a pause is lost when the rule changes; here events are facts and rules are views of them', () => {
    const events = told(
      ['received', '2026-06-01T09:00'],
      ['asked client', '2026-06-01T10:00'],
      ['client replied', '2026-06-03T10:00'],
      ['answered', '2026-06-03T12:00'],
    )
    const before = judged([['2026-01-01', rule()]], events)
    const after = judged(
      [
        ['2026-01-01', rule()],
        ['2026-06-02', rule({ target: '99' })],
      ],
      events,
    )
    expect(before?.paused).toBe(16 * hour)
    expect(after?.paused).toBe(before?.paused)
  })

  test('8: editing a live rule rewrites the past; here a case keeps the rule it was opened under', () => {
    const late = told(['received', '2026-06-01T09:00'], ['answered', '2026-06-01T16:00'])
    const tighter = rule({ standard: { calendar: office, target: 'PT1H' } })
    const both = [
      ['2026-01-01', rule()],
      ['2026-06-02', tighter],
    ] as const
    expect(judged(both, late)).toMatchObject({ verdict: 'met', ruleNumber: 1 })
    const next = told(['received', '2026-06-02T09:00'], ['answered', '2026-06-02T16:00'])
    expect(judged(both, next)).toMatchObject({ verdict: 'missed', ruleNumber: 2 })
    const versions = [
      { from: Temporal.PlainDate.from('2026-01-01'), calendar: office },
      { from: Temporal.PlainDate.from('2026-06-02'), calendar: everyDay([['00:00', '24:00']]) },
    ]
    expect(calendarInForce(versions, Temporal.PlainDate.from('2026-06-01'))?.calendar).toBe(office)
  })

  test('9: a stale figure is shown as current; here its age decides, and it is called stale', () => {
    const now = Temporal.Instant.from('2026-11-20T12:00:00Z')
    const release = { promise: { frequency: 'daily' } } as unknown as Parameters<typeof isStale>[0]
    const read = (lastFactAt: string) => ({ computedAt: now.toString(), lastFactAt })
    expect(isStale(release, read('2026-11-20T11:00:00Z'), now)).toBe(false)
    expect(isStale(release, read('2026-10-01T11:00:00Z'), now)).toBe(true)
    expect(isStale(release, null, now)).toBe(true)
  })

  test('11: a browser in another zone saves shifted hours; here hours are wall times of the calendar’s own zone', () => {
    const halifax = { ...everyDay([['09:00', '10:00']]), timezone: 'America/Halifax' }
    const clock = serviceClock(halifax)
    expect(isWorkingInstant(clock, at('2026-06-01T08:30', 'America/Toronto'))).toMatchObject({ value: true })
    expect(isWorkingInstant(clock, at('2026-06-01T09:30', 'America/Toronto'))).toMatchObject({ value: false })
  })

  test('12: dates are off by a day at the end of a month; here the last day of the month is one', () => {
    const always = { ...answerRule(), standard: { calendar: 'continuous' as const, target: 'P1M' } }
    const events = told(['received', '2026-01-31T09:00'], ['answered', '2026-02-28T09:00'])
    expect(judged([['2026-01-01', always]], events)).toMatchObject({
      verdict: 'met',
      dueAt: at('2026-02-28T09:00'),
    })
  })

  test('13: a later clock hides the first answer; here each clock is judged for itself', () => {
    const events = told(
      ['received', '2026-06-01T09:00'],
      ['acknowledged', '2026-06-01T10:00'],
      ['answered', '2026-06-08T10:00'],
    )
    const first = rule({ clock: 'first-response' })
    expect(judged([['2026-01-01', first]], events)).toMatchObject({ verdict: 'met', elapsed: hour })
    expect(judged([['2026-01-01', rule()]], events)).toMatchObject({ verdict: 'missed' })
  })

  test('14: a calendar without a working day loops for ever; here it is refused with a sentence', () => {
    const read = readCalendar(plainCalendar(zone, {}))
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.refusal[0]?.fr).toMatch(/\S/)
    const closed = { ...office, closures: [{ from: '2026-01-01', to: '2199-12-31' }] }
    expect(dueInstant(serviceClock(closed), at('2026-06-01T09:00'), hour).ok).toBe(false)
  })
})

describe('documents, figures and people', () => {
  let demo: Demonstration

  beforeAll(async () => {
    demo = await demonstration()
  })
  afterAll(() => demo.close())

  const read = <T>(work: Parameters<typeof transaction<T>>[2]) =>
    transaction(demo.database.owner, { organization: null, person: null }, work)

  test('10: reminders come at night; here they wait for the receiver’s next working hour', async () => {
    const { id } = await demo.database.owner
      .selectFrom('identity.organization')
      .select('id')
      .where('name_en', '=', 'Department of Coastal Works')
      .executeTakeFirstOrThrow()
    const opening = await read((tx) => nextOpening(tx, id, Temporal.Instant.from('2026-12-26T05:00:00Z')))
    const local = opening.toZonedDateTimeISO(zone)
    expect(local.dayOfWeek).toBeLessThanOrEqual(5)
    expect(local.hour).toBeGreaterThanOrEqual(8)
    expect(
      Temporal.PlainDate.compare(local.toPlainDate(), Temporal.PlainDate.from('2026-12-28')),
    ).toBeGreaterThanOrEqual(0)
  })

  test('15 and 17: a file loses its tags and its languages; here both are in the file as it is made', async () => {
    const file = Buffer.from(await renderPdf([sampleDocument()], { languages: 'both' })).toString('latin1')
    expect(file).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(file).toContain('/StructTreeRoot')
    expect(file).toMatch(/\/Lang\s*\((en|fr)-CA\)/)
  })

  // 16 is about sealing with a certificate. Entente seals nothing with one yet: versions carry a hash.

  test('18: mail goes out in the wrong language; here language is the person’s, and each mail says its own', async () => {
    const { app, owner } = demo.database
    const people = await owner.selectFrom('identity.person').select(['email', 'language']).execute()
    await owner.updateTable('identity.person').set({ password_hash: 'given' }).execute()
    for (const { email } of people) await askForLink(app, { email, address: email }, demo.now.value)
    await sendPasswordLinks(owner, 'https://entente.example', demo.now.value)
    const mails = await owner.selectFrom('kernel.mail').select(['recipient', 'language', 'html']).execute()
    expect(mails).toHaveLength(people.length)
    const languageOf = new Map(people.map(({ email, language }) => [email, language]))
    for (const { recipient, language, html } of mails) {
      expect(language).toBe(languageOf.get(recipient))
      expect(html).toContain(`lang="${language}`)
    }
    expect([...new Set(mails.map(({ language }) => language))].toSorted()).toEqual(['en', 'fr'])
  })

  test('19: nobody can be erased from a chained log; here the chain holds ids, and names are looked up', async () => {
    const people = await read((tx) => tx.selectFrom('identity.person').select(['name', 'email']).execute())
    const entries = await read((tx) => tx.selectFrom('identity.audit_entry').selectAll().execute())
    expect(entries.length).toBeGreaterThan(20)
    const whole = JSON.stringify(entries)
    for (const { name, email } of people) {
      expect(whole).not.toContain(email)
      expect(whole).not.toContain(name)
    }
  })

  test('20: public figures change silently; here a frozen statement cannot be written over, not by its owner either', async () => {
    await expect(
      demo.database.owner.updateTable('performance.statement').set({ sha256: 'x' }).execute(),
    ).rejects.toThrow()
  })

  test('21: a handful of volunteers becomes a score; here fewer than ten are not told at all', () => {
    const few = new Map([
      ['ONL', { met: '3', missed: '1' }],
      ['TEL', { met: '80', missed: '20' }],
    ])
    expect(disclose(few, []).map(({ channels }) => channels)).toEqual([['TEL']])
  })

  test('22: “now” slips into a signed text; here a document without dates carries none of its making', async () => {
    const once = await renderPdf([sampleDocument()], { languages: 'fr' })
    const again = await renderPdf([sampleDocument()], { languages: 'fr' })
    expect(Buffer.compare(once, again)).toBe(0)
    expect(Buffer.from(once).toString('latin1')).not.toMatch(/CreationDate|ModDate/)
  })
})
