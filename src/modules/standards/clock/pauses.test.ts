import { describe, expect, it } from 'vitest'
import { plainCalendar } from '../calendars/presets.ts'
import { readCaseClocks } from './case-clocks.ts'
import type { Pause, PauseTerms } from './pauses.ts'
import { preparedFor, serviceClock } from './service-clock.ts'
import { settlePauses } from './settle-pauses.ts'

const hour = 3_600_000
const clock = serviceClock(
  plainCalendar(
    'UTC',
    Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, [['09:00', '17:00'] as const]])),
  ),
)
const at = (text: string) => Date.parse(`${text}Z`)
const pause = (start: string, end: string | undefined, more: Partial<Pause> = {}): Pause => ({
  start: at(start),
  ...(end ? { end: at(end) } : {}),
  reason: 'client',
  causedBy: 'client',
  ...more,
})
const terms = (more: Partial<PauseTerms> = {}): PauseTerms => ({
  reasons: [
    {
      code: 'client',
      label: { en: 'Waiting for the client', fr: 'En attente du client' },
      stops: ['resolution', 'update'],
    },
    {
      code: 'supplier',
      label: { en: 'Waiting for a supplier', fr: 'En attente d’un fournisseur' },
      evidenceRequired: true,
      caps: { perCase: 2 * hour },
    },
  ],
  ...more,
})

function settle(pauses: readonly Pause[], with_ = terms(), scopeClock = 'resolution') {
  const [start, end] = [at('2027-04-01T09:00'), at('2027-05-31T17:00')]
  const prepared = preparedFor(clock, start, end)
  if (!prepared.ok) throw new Error(prepared.refusal.en)
  return settlePauses(prepared.value, pauses, with_, { clock: scopeClock, timezone: 'UTC', start, end })
}

describe('the pause ledger', () => {
  it('counts overlapping pauses once and says which was covered', () => {
    const ledger = settle([
      pause('2027-04-01T10:00', '2027-04-01T13:00'),
      pause('2027-04-01T12:00', '2027-04-01T14:00'),
    ])
    expect(ledger.pausedTime).toBe(4 * hour)
    expect(ledger.entries.map(({ claimed, counted }) => [claimed / hour, counted / hour])).toEqual([
      [3, 3],
      [2, 1],
    ])
    expect(ledger.entries[1]?.refusals).toEqual(['overlap'])
  })

  it.each([
    ['unknown-reason', pause('2027-04-01T10:00', '2027-04-01T11:00', { reason: 'weather' }), 'resolution'],
    ['other-clock', pause('2027-04-01T10:00', '2027-04-01T11:00'), 'first-response'],
    [
      'no-evidence',
      pause('2027-04-01T10:00', '2027-04-01T11:00', { reason: 'supplier', evidence: ' ' }),
      'resolution',
    ],
    ['contested', pause('2027-04-01T10:00', '2027-04-01T11:00', { contested: true }), 'resolution'],
    ['reversed', pause('2027-04-01T11:00', '2027-04-01T10:00'), 'resolution'],
  ] as const)('does not count a pause for %s', (refusal, claimed, scopeClock) => {
    const ledger = settle([claimed], terms(), scopeClock)
    expect(ledger.pausedTime).toBe(0)
    expect(ledger.entries[0]?.refusals).toEqual([refusal])
  })

  it('stops counting when the cap of a reason is full, and lets another reason take over', () => {
    const supplier = pause('2027-04-01T10:00', '2027-04-01T16:00', {
      reason: 'supplier',
      evidence: 'letter 12',
    })
    const ledger = settle([supplier, pause('2027-04-01T11:00', '2027-04-01T14:00')])
    expect(ledger.counted.map(({ start, end, pause: { reason } }) => [start, end, reason])).toEqual([
      [at('2027-04-01T10:00'), at('2027-04-01T11:00'), 'supplier'],
      [at('2027-04-01T11:00'), at('2027-04-01T12:00'), 'supplier'],
      [at('2027-04-01T12:00'), at('2027-04-01T14:00'), 'client'],
    ])
    expect(ledger.entries.map(({ refusals }) => refusals)).toEqual([['over-case-cap'], ['overlap']])
  })

  it('caps each month by itself, over all reasons, and carries what earlier turns used', () => {
    const capped = terms({ caps: { perMonth: 8 * hour } })
    const long = pause('2027-04-29T09:00', '2027-05-04T17:00')
    expect(settle([long], capped).counted.reduce((sum, { working }) => sum + working, 0)).toBe(16 * hour)
    const [start, end] = [at('2027-04-01T09:00'), at('2027-05-31T17:00')]
    const prepared = preparedFor(clock, start, end)
    if (!prepared.ok) throw new Error(prepared.refusal.en)
    const used = new Map([['2027-04 *', 6 * hour]])
    const scope = { clock: 'resolution', timezone: 'UTC', start, end }
    const ledger = settlePauses(prepared.value, [long], capped, scope, used)
    expect(ledger.pausedTime).toBe(10 * hour)
    expect(ledger.use.get('2027-04 *')).toBe(8 * hour)
    expect(ledger.use.get('2027-05 client')).toBe(8 * hour)
  })

  it('reconciles: counted stretches are disjoint and add up to the entries', () => {
    const starts = Array.from(
      { length: 60 },
      (_, index) => at('2027-04-01T09:00') + ((index * 7919) % 900) * hour,
    )
    const pauses = starts.map(
      (start, index): Pause => ({
        start,
        end: start + (((index * 31) % 70) + 1) * hour,
        reason: index % 3 ? 'client' : 'supplier',
        causedBy: 'x',
        evidence: 'y',
      }),
    )
    const ledger = settle(pauses, terms({ caps: { perCase: 70 * hour, perMonth: 60 * hour } }))
    const sorted = [...ledger.counted].sort((a, b) => a.start - b.start)
    for (const [index, stretch] of sorted.entries()) {
      expect(stretch.start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0)
    }
    expect(ledger.entries.reduce((sum, { counted }) => sum + counted, 0)).toBe(ledger.pausedTime)
    expect(ledger.pausedTime).toBe(70 * hour)
  })
})

describe('the clocks of a case', () => {
  const opened = at('2027-04-01T09:00')
  const targets = { 'first-response': 4 * hour, update: 8 * hour, resolution: 16 * hour }

  it('run independently: a pause of the resolution does not hide a late first answer', () => {
    const history = {
      opened,
      responses: [at('2027-04-01T15:00')],
      resolved: at('2027-04-05T12:00'),
      pauses: [pause('2027-04-01T10:00', '2027-04-01T15:00')],
    }
    const readings = readCaseClocks(clock, history, targets, terms(), at('2027-04-30T12:00'))
    expect(
      readings.ok && readings.value.map(({ kind, state, elapsed }) => [kind, state, elapsed / hour]),
    ).toEqual([
      ['first-response', 'missed', 6],
      ['update', 'missed', 13],
      ['resolution', 'met', 14],
    ])
  })

  it('say paused, with no due time, while an open pause runs', () => {
    const history = { opened, responses: [], pauses: [pause('2027-04-01T10:00', undefined)] }
    const readings = readCaseClocks(
      clock,
      history,
      { resolution: 16 * hour },
      terms(),
      at('2027-04-09T12:00'),
    )
    expect(readings.ok && readings.value[0]).toMatchObject({
      state: 'paused',
      elapsed: hour,
      remaining: 15 * hour,
    })
    expect(readings.ok && readings.value[0]?.due).toBeUndefined()
  })

  it('take the time between a resolution and a reopening out', () => {
    const history = {
      opened,
      responses: [],
      closedSpans: [{ start: at('2027-04-01T11:00'), end: at('2027-04-02T11:00') }],
      pauses: [],
    }
    const readings = readCaseClocks(clock, history, { resolution: 4 * hour }, terms(), at('2027-04-02T12:00'))
    expect(readings.ok && readings.value[0]).toMatchObject({
      state: 'running',
      elapsed: 3 * hour,
      due: at('2027-04-02T13:00'),
    })
  })
})
