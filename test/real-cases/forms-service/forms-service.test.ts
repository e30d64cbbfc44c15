import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/kernel/language/bilingual.ts'
import {
  checkAgreement,
  directoryOf,
  type FieldValue,
  formatValue,
  isEmptyValue,
  parseText,
  plainText,
  type RowValue,
} from '../../../src/modules/agreements/index.ts'
import { elementById, type FieldDefinition } from '../../../src/modules/guide/index.ts'
import { type Readings, readingsOf, squeezed } from '../readings.ts'
import { sharedData } from '../shared-data.ts'
import { formsService } from './agreement.ts'
import { promises, remarks } from './promises.ts'

const published = sharedData('agreements/gc-forms-sla')
const directory = directoryOf(formsService)

let readings: Record<Language, Readings>

beforeAll(async () => {
  readings = await readingsOf(formsService)
})

/** A value stands in the row that names what it is about: within so many characters of the row's first words. */
const aRow = 700

describe.each(promises)('$says', ({ at, source }) => {
  it.skipIf(!published.present)(
    'is a promise of both versions (needs ../shared/data/agreements/gc-forms-sla)',
    () => {
      for (const language of languages) expect(latest(language)).toMatch(source[language])
    },
  )

  it.each(at)('has its place in a typed field: %s', (place) => {
    const { field, value, beside } = valueAtPlace(place)
    expect(isEmptyValue(value)).toBe(false)
    for (const language of languages)
      for (const [format, reading] of Object.entries(readings[language])) {
        const words = squeezed(wordsOf(field, value, language))
        const start = beside ? squeezed(wordsOf(beside.field, beside.value, language)) : words
        const said = reading
          .split(start)
          .slice(1)
          .some((after) => `${start}${after}`.slice(0, aRow).includes(words))
        expect(said, `${format} in ${language} says ${words} near ${start}`).toBe(true)
      }
  })
})

describe('the file as a whole', () => {
  const { findings } = checkAgreement(formsService, { today: Temporal.PlainDate.from('2024-08-01') })

  it('holds nothing wrong: what is missing is missing from the source', () => {
    const rules = new Set(findings.map(({ rule }) => rule))
    expect([...rules].sort()).toEqual(['element-recommended', 'element-required', 'tier-too-light'])
  })

  it('lacks what the guide requires of any agreement, and the check says so', () => {
    expect(findings.flatMap(({ rule, element }) => (rule === 'element-required' ? [element] : []))).toEqual([
      'parties',
      'background',
      'purpose',
      'legal-nature',
      'authorities',
      'roles',
      'client-obligations',
      'expected-results',
      'designated-officials',
      'financial-arrangement',
      'official-languages',
      'term',
      'amendment',
      'issue-resolution',
      'language-versions',
      'signatures',
    ])
  })
})

describe('the source as a whole', () => {
  it.skipIf(!published.present)(
    'says nothing that is not held by a promise, in either language (needs ../shared/data/agreements/gc-forms-sla)',
    () => {
      for (const language of languages) {
        const sentences = sentencesOf(latest(language))
        expect(sentences.length).toBeGreaterThan(50)
        const known = [...promises.map(({ source }) => source[language]), ...remarks[language]]
        expect(sentences.filter((sentence) => !known.some((pattern) => pattern.test(sentence)))).toEqual([])
      }
    },
  )
})

/** The sentences of a version and the rows of its tables, without headings. */
function sentencesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  const isHead = (line: string, index: number) =>
    /^\s*#|^\|[ :-]+\|/.test(line) || /^\|[ :-]+\|/.test(lines[index + 1] ?? '')
  return lines
    .filter((line, index) => line.trim() !== '' && !isHead(line, index))
    .flatMap((line) => (line.startsWith('|') ? [line] : line.split(/(?<=[.!?]) +(?=[A-ZÀÉÎ(*])/)))
}

function latest(language: Language): string {
  const folder = join(published.path, language)
  const name = readdirSync(folder).find((file) => file.startsWith('2024-07-31'))
  if (!name) throw new Error(`no version of July 31, 2024 in ${folder}`)
  return readFileSync(join(folder, name), 'utf8').replace(/\u00a0/g, ' ')
}

type Placed = { readonly field: FieldDefinition; readonly value: FieldValue }

/** The value at a place, and in a row the first value of it, which says what the row is about. */
function valueAtPlace(place: string): Placed & { readonly beside: Placed | undefined } {
  const [id = '', path = ''] = place.split(' ')
  const [key = '', row, column] = path.split('.')
  const element = formsService.documents[0]?.elements.find((candidate) => candidate.id === id)
  const field = elementById(id)?.fields.find((candidate) => candidate.key === key)
  const whole = element?.fields[key]
  if (!field || whole === undefined) throw new Error(`nothing at ${place}`)
  if (row === undefined) return { field, value: whole, beside: undefined }
  const cells = (whole as readonly RowValue[]).find((candidate) => candidate.id === row) // a table field
  const filled = (field.columns ?? []).flatMap((candidate): Placed[] => {
    const value = cells?.[candidate.key]
    return value === undefined ? [] : [{ field: candidate, value }]
  })
  const found = filled.find((each) => each.field.key === column)
  if (!found) throw new Error(`nothing at ${place}`)
  return { ...found, beside: filled[0] }
}

/** A value as a document says it; marks of a prose field stand for their terms. */
function wordsOf(field: FieldDefinition, value: FieldValue, language: Language): string {
  const text = formatValue(field, value, language, directory) ?? ''
  if (field.type !== 'prose') return text
  const parsed = parseText(text.replace(/\[\[=([^\]]+)\]\]/g, '$1'))
  return parsed.ok ? plainText(parsed.value) : text
}
