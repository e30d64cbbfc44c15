import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/kernel/language/bilingual.ts'
import {
  type Agreement,
  type FieldValue,
  isEmptyValue,
  type RowValue,
} from '../../src/modules/agreements/index.ts'
import { type RealCase, startedCase } from './case.ts'
import { facts } from './facts.ts'
import { type Readings, readingsOf, squeezed } from './readings.ts'

const read = new Map<RealCase, { file: Agreement; readings: Record<Language, Readings> }>()

beforeAll(async () => {
  for (const of of new Set(facts.map((fact) => fact.of))) {
    const file = startedCase(of)
    read.set(of, { file, readings: await readingsOf(file) })
  }
})

describe.each(facts)('$told', ({ of, at, en, fr }) => {
  it.each(at)('has its place in a typed field: %s', (place) => {
    const file = read.get(of)?.file
    expect(file && isEmptyValue(valueAtPlace(file, place))).toBe(false)
  })

  it('is said in both languages, in every kind of file', () => {
    for (const [language, said] of [
      ['en', en],
      ['fr', fr],
    ] as const)
      for (const [format, reading] of Object.entries(read.get(of)?.readings[language] ?? {}))
        expect([format, said.filter((words) => !reading.includes(squeezed(words)))]).toEqual([format, []])
  })
})

function valueAtPlace(file: Agreement, place: string): FieldValue | undefined {
  const [document = '', id = '', path = ''] = place.split(' ')
  const [key = '', row, column = ''] = path.split('.')
  const element = file.documents
    .find((one) => one.id === document)
    ?.elements.find((candidate) => candidate.id === id)
  const whole = element?.fields[key]
  if (row === undefined) return whole
  return (whole as readonly RowValue[] | undefined)?.find((one) => one.id === row)?.[column] // a table field
}
