import { expect, test } from 'vitest'
import { digitization } from '../../fixtures/digitization.ts'
import type { Agreement, RowValue } from '../../format.ts'
import { isRows } from '../../values/shape.ts'
import { both, copiesStandard } from '../write-element/copies-standard.fixture.ts'
import { adoptDocuments } from './adopt.ts'

const standard = { ...copiesStandard, statement: both('Copies are sent in time') }

const office = {
  id: 'theirs',
  name: { en: 'Harbour office', fr: 'Bureau du port' },
  version: 1,
  from: '2026-04-01',
  calendar: {},
}

const file: Agreement = {
  ...digitization,
  calendars: [office],
  standards: [{ id: 'copies', version: 1, from: '2026-04-01', standard }],
  documents: digitization.documents.slice(0, 1).map((document) => ({
    ...document,
    elements: [
      {
        id: 'service-standards',
        state: 'drafted',
        fields: { levels: [{ id: 'r1', standard: 'copies', calendar: 'theirs' }] },
      },
    ],
  })),
}

function levelIn(here: Agreement): RowValue {
  const [document] = adoptDocuments(file, here, new Map(), () => 'new')
  const levels = document?.elements[0]?.fields.levels
  const [level] = isRows(levels) ? levels : []
  if (!level) throw new Error('the level is lost')
  return level
}

test('a standard that nobody here keeps leaves its promise in the level, so that nothing is lost', () => {
  const { standard: named, ...level } = levelIn(digitization)
  expect(named).toBeUndefined()
  expect(level).toMatchObject({
    statement: both('Copies are sent in time'),
    threshold: { count: 5, unit: 'working-day' },
    target: '90',
    calendar: 'theirs',
  })
})

test('a calendar and a standard of the same name here take the place of those of the file', () => {
  const here: Agreement = {
    ...digitization,
    calendars: [{ ...office, id: 'ours' }],
    standards: [{ id: 'our-copies', version: 3, from: '2027-04-01', standard }],
  }
  expect(levelIn(here)).toMatchObject({ calendar: 'ours', standard: 'our-copies' })
})
