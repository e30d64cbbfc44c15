import { expect, test } from 'vitest'
import { elementById } from '../../guide/index.ts'
import { choicesFor } from '../drafting/write-element/choices.ts'
import { digitization } from '../fixtures/digitization.ts'
import { directoryOf, levelsOf } from './directory.ts'
import { formatValue } from './format.ts'

const column = elementById('measurement')
  ?.fields.find(({ key }) => key === 'methods')
  ?.columns?.find(({ key }) => key === 'level')
const [first] = levelsOf(digitization)

test('a level is chosen by what it promises, and reads so in each language', () => {
  if (!column || !first) throw new Error('the fixture promises a level')
  expect(column.type).toBe('level')
  const choices = choicesFor({ language: 'fr', agreement: digitization }, column, [])
  expect(choices).toContainEqual({ value: first.id, label: first.statement.fr })
  const directory = directoryOf(digitization)
  expect(formatValue(column, first.id, 'en', directory)).toBe(first.statement.en)
  expect(formatValue(column, first.id, 'fr', directory)).toBe(first.statement.fr)
})

test('a file that names a level by its words in one language is read in both', () => {
  if (!column || !first) throw new Error('the fixture promises a level')
  const directory = directoryOf(digitization)
  expect(formatValue(column, first.statement.en ?? '', 'fr', directory)).toBe(first.statement.fr)
})

test('a level that nobody promises stays as it was entered, and stays in the list until it is replaced', () => {
  if (!column) throw new Error('no column')
  expect(formatValue(column, 'gone', 'en', directoryOf(digitization))).toBe('gone')
  const choices = choicesFor({ language: 'en', agreement: digitization }, column, ['gone'])
  expect(choices.at(-1)).toEqual({ value: 'gone', label: 'gone (no longer available)' })
})
