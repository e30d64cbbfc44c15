import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type NotedReading,
  partiesReading,
  partiesToRead,
  type ReadingStand,
  type StandingClause,
  unreadBy,
  writersToRead,
} from './stand.ts'

const clause = (more: Partial<StandingClause> = {}): StandingClause => ({
  document: 'mou',
  element: 'term',
  version: 1,
  asked: 1,
  writer: null,
  ...more,
})

const reading = (more: Partial<NotedReading> = {}): NotedReading => ({
  document: 'mou',
  element: 'term',
  version: 1,
  organization: 'maps',
  person: 'Camille',
  at: '2026-11-23T15:00:00Z',
  ...more,
})

const unread = (clauses: StandingClause[], readings: NotedReading[], organization = 'maps') =>
  unreadBy({ clauses, readings }, organization).map(({ element }) => element)

describe('what a party has not read', () => {
  it.each([
    ['begun by the program and read by nobody', clause(), [], ['term']],
    ['begun and read', clause(), [reading()], []],
    ['begun and read by the other party alone', clause(), [reading({ organization: 'press' })], ['term']],
    ['written by its own people', clause({ writer: 'maps' }), [], []],
    ['written by the other party', clause({ writer: 'press' }), [], ['term']],
    [
      'written anew since it was read',
      clause({ version: 2, asked: 2, writer: 'press' }),
      [reading()],
      ['term'],
    ],
    ['only its status changed since it was read', clause({ version: 3, asked: 1 }), [reading()], []],
    ['the same element of another document read', clause(), [reading({ document: 'sla' })], ['term']],
  ])('%s', (_what, one, readings, expected) => {
    expect(unread([one], readings)).toEqual(expected)
  })

  it('shrinks with every reading and never grows', () => {
    const some = fc.record({
      element: fc.constantFrom('a', 'b', 'c'),
      version: fc.integer({ min: 1, max: 4 }),
      organization: fc.constantFrom('maps', 'press'),
    })
    const written = fc.record({
      element: fc.constantFrom('a', 'b', 'c'),
      asked: fc.integer({ min: 1, max: 4 }),
      writer: fc.constantFrom('maps', 'press', null),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(written, { selector: ({ element }) => element }),
        fc.array(some),
        some,
        (clauses, readings, one) => {
          const all = clauses.map((each) => clause({ ...each, version: each.asked }))
          const before = unread(all, readings.map(reading))
          const after = unread(all, [...readings, one].map(reading))
          expect(before).toEqual(expect.arrayContaining(after))
          expect(
            all.filter(({ writer }) => writer === 'maps').some(({ element }) => after.includes(element)),
          ).toBe(false)
        },
      ),
    )
  })
})

describe('the parties of an agreement', () => {
  const agreement = {
    parties: ['one', 'two'].map((id) => ({
      id,
      name: {},
      legalForm: 'department' as const,
      role: 'client' as const,
    })),
  }
  const organizationOf = new Map([
    ['one', 'maps'],
    ['two', 'press'],
  ])
  const stand: ReadingStand = {
    clauses: [clause(), clause({ element: 'purpose', writer: 'maps' })],
    readings: [
      reading(),
      reading({ element: 'purpose', at: '2026-11-24T15:00:00Z' }),
      reading({ person: 'Ali', at: '2026-11-22T15:00:00Z' }),
    ],
    writers: new Set(['maps']),
  }

  const parties = { agreement, organizationOf, absent: new Set<string>() }

  it('names each reader once, with the last time', () => {
    const [one, two] = partiesReading(parties, stand)
    expect(one).toMatchObject({ total: 2, unread: [], writes: true })
    expect(one?.readers).toEqual([
      { person: 'Camille', at: '2026-11-24T15:00:00Z' },
      { person: 'Ali', at: '2026-11-22T15:00:00Z' },
    ])
    expect(two).toMatchObject({ writes: false, readers: [] })
    expect(two?.unread).toHaveLength(2)
  })

  it('keeps a draft from being ready only while somebody who wrote has not read', () => {
    expect(writersToRead(partiesReading(parties, stand))).toEqual([])
    const both = partiesReading(parties, { ...stand, writers: new Set(['maps', 'press']) })
    expect(writersToRead(both).map(({ party }) => party)).toEqual(['two'])
  })

  it('waits for no party of which nobody is here', () => {
    const alone = partiesReading({ ...parties, absent: new Set(['two']) }, stand)
    expect(partiesToRead(alone)).toEqual([])
    expect(partiesToRead(partiesReading(parties, stand)).map(({ party }) => party)).toEqual(['two'])
  })
})
