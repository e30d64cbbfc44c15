import { expect, test } from 'vitest'
import { digitization } from '../../fixtures/digitization.ts'
import type { AgreementElement, RowValue } from '../../format.ts'
import { both, copiesStandard as standard } from './copies-standard.fixture.ts'
import { fromStandards } from './from-standards.ts'

const agreement = { ...digitization, standards: [{ id: 'copies', version: 2, from: '2026-04-01', standard }] }

function levelOf(row: RowValue, standards = agreement): RowValue | undefined {
  const element: AgreementElement = { id: 'service-standards', state: 'drafted', fields: { levels: [row] } }
  const { levels } = fromStandards(element, standards).fields
  return (levels as readonly RowValue[])[0]
}

test('a level that only names a standard says what the standard says', () => {
  expect(levelOf({ id: 'r1', standard: 'copies' })).toEqual({
    id: 'r1',
    standard: 'copies',
    statement: both('Sent in time'),
    kind: 'timeliness',
    channel: 'all',
    measure: both('sent in time ÷ sent'),
    threshold: { count: 5, unit: 'working-day' },
    calendar: 'CA-NS',
    'clock-start': both('received'),
    'clock-stop': both('sent'),
    'pause-reasons': both('waiting'),
    target: '90',
    window: 'rolling-12-months',
    exclusions: both('floods'),
    source: both('desk'),
    report: both('yearly'),
  })
})

test('what a person wrote adds to it or replaces it', () => {
  const row = { id: 'r1', standard: 'copies', target: '97', threshold: { count: 2, unit: 'hour' as const } }
  expect(levelOf(row)).toMatchObject({ ...row, statement: both('Sent in time') })
  const counted = levelOf({ id: 'r1', standard: 'copies', 'threshold-value': '3' })
  expect(counted).not.toHaveProperty('threshold')
})

test('without a standard, or with one that nobody keeps, nothing is added', () => {
  for (const row of [{ id: 'r1' }, { id: 'r1', standard: 'lost' }]) expect(levelOf(row)).toEqual(row)
})
