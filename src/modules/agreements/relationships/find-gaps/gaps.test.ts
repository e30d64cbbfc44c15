import { describe, expect, test } from 'vitest'
import { type CheckedAgreement, type CheckedService, findGaps } from './gaps.ts'

const both = (text: string) => ({ en: text, fr: text })
const service = (id: string, given: Partial<CheckedService> = {}): CheckedService => ({
  id,
  name: both(`Service ${id}`),
  standards: 1,
  isPriority: false,
  ...given,
})
const agreement = (id: string, given: Partial<CheckedAgreement> = {}): CheckedAgreement => ({
  id,
  title: both(`Agreement ${id}`),
  services: ['1'],
  counterparts: ['client'],
  isClosed: false,
  start: '2026-04-01',
  end: '2029-03-31',
  hasOwner: true,
  ...given,
})
const kinds = (services: readonly CheckedService[], agreements: readonly CheckedAgreement[]) =>
  findGaps(services, agreements, '2026-11-29').map(({ kind, service: of, agreements: on }) =>
    [kind, of?.id ?? on[0]?.id].join(' '),
  )

describe('gaps and overlaps', () => {
  test('nothing is said of a service with a standard and one agreement', () => {
    expect(kinds([service('1')], [agreement('a')])).toEqual([])
  })

  test.each([
    ['another client', { counterparts: ['other'] }],
    ['another time', { start: '2029-04-01', end: null }],
    ['another service', { services: ['2'] }],
    ['a closed agreement', { isClosed: true }],
  ])('%s is no overlap', (_, given) => {
    expect(kinds([service('1')], [agreement('a'), agreement('b', given)])).toEqual([])
  })

  test.each([
    ['the same service, client and time', {}],
    ['an agreement without end', { end: null }],
    ['an agreement without dates', { start: null, end: null }],
    ['a day in common', { start: '2029-03-31', end: null }],
    ['one client of several', { counterparts: ['other', 'client'] }],
  ])('%s is one', (_, given) => {
    expect(kinds([service('1')], [agreement('a'), agreement('b', given)])).toEqual(['overlap 1'])
  })

  test('the gravest comes first; a priority service weighs double', () => {
    const services = [service('1', { standards: 0 }), service('2', { standards: 0, isPriority: true })]
    const agreements = [
      agreement('a', { hasOwner: false }),
      agreement('b', { services: [], end: '2026-11-28' }),
    ]
    expect(kinds(services, agreements)).toEqual([
      'ended b',
      'no-owner a',
      'no-standard 2',
      // As grave as each other: by name.
      'no-standard 1',
      'no-agreement 2',
    ])
  })
})
