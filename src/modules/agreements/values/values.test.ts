import { describe, expect, it } from 'vitest'
import type { FieldDefinition, FieldType } from '../../guide/index.ts'
import { digitization } from '../fixtures/digitization.ts'
import type { FieldValue } from '../format.ts'
import { directoryOf } from './directory.ts'
import { formatValue } from './format.ts'
import { isEmptyValue } from './shape.ts'
import { faultOf } from './validity.ts'

const directory = directoryOf(digitization)

function field(type: FieldType): FieldDefinition {
  return {
    key: 'key',
    type,
    label: { en: 'Label', fr: 'Étiquette' },
    options: [
      { code: 'a', label: { en: 'Apple', fr: 'Pomme' } },
      { code: 'b', label: { en: 'Bread', fr: 'Pain' } },
    ],
  }
}

const shown: readonly (readonly [FieldType, FieldValue, string, string])[] = [
  ['text', { en: 'Hours', fr: 'Heures' }, 'Hours', 'Heures'],
  ['code', 'REC-004', 'REC-004', 'REC-004'],
  ['integer', 12000, '12,000', '12\u00a0000'],
  ['decimal', '1234.5', '1,234.5', '1\u00a0234,5'],
  ['percent', '99.5', '99.5%', '99,5\u00a0%'],
  ['money', { amount: '1234.50', currency: 'CAD' }, '$1,234.50', '1\u00a0234,50\u00a0$'],
  ['fiscal-year', '2027-2028', '2027-2028', '2027-2028'],
  ['date', '2027-04-01', 'April\u00a01, 2027', '1er\u00a0avril\u00a02027'],
  ['time', '17:30', '5:30\u00a0p.m.', '17\u00a0h\u00a030'],
  ['duration', { count: 2, unit: 'working-day' }, '2\u00a0working days', '2\u00a0jours ouvrables'],
  ['duration', { count: 1, unit: 'working-day' }, '1\u00a0working day', '1\u00a0jour ouvrable'],
  ['duration', { count: 0, unit: 'hour' }, '0\u00a0hours', '0\u00a0heure'],
  ['duration', { count: 2, unit: 'year' }, '2\u00a0years', '2\u00a0ans'],
  ['choice', 'a', 'Apple', 'Pomme'],
  ['choices', ['a', 'b'], 'Apple and Bread', 'Pomme et pain'],
  ['boolean', true, 'yes', 'oui'],
  ['boolean', false, 'no', 'non'],
  ['party', 'coast', 'Department of Coastal Works', 'Ministère des Ouvrages côtiers'],
  ['position', 'coast-manager', 'Manager, Plans', 'Gestionnaire des plans'],
  [
    'document',
    'mou',
    'Memorandum on the digitization of harbour plans (MOU-2027-014)',
    'Protocole sur la numérisation des plans portuaires (MOU-2027-014)',
  ],
  ['url', 'https://example.org/', 'https://example.org/', 'https://example.org/'],
]

describe('values as people read them', () => {
  it.each(shown)('%s', (type, value, en, fr) => {
    const spaces = (text: string | null) => text?.replace(/\s/g, ' ')
    expect(spaces(formatValue(field(type), value, 'en', directory))).toBe(spaces(en))
    expect(spaces(formatValue(field(type), value, 'fr', directory))).toBe(spaces(fr))
  })

  it('covers every type but prose and tables, which are trees', () => {
    const covered = new Set(shown.map(([type]) => type))
    expect(covered.size).toBe(17)
  })

  it('names the incumbent in a cell only', () => {
    const position = field('position')
    expect(formatValue(position, 'coast-manager', 'en', directory, 'cell')).toBe(
      'Manager, Plans (Karim Diallo)',
    )
  })

  it('shows nothing for a side that is missing, and a value that does not fit as it was entered', () => {
    expect(formatValue(field('text'), { en: 'Hours' }, 'fr', directory)).toBeNull()
    expect(formatValue(field('date'), '2027-02-30', 'fr', directory)).toBe('2027-02-30')
    expect(formatValue(field('party'), 'nobody', 'fr', directory)).toBe('nobody')
  })
})

const wrong: readonly (readonly [FieldType, FieldValue, string])[] = [
  ['text', 'no languages', 'value-shape'],
  ['text', { en: 'a\u0007b' }, 'value-characters'],
  ['text', { en: 'a\u202eb' }, 'value-characters'],
  ['text', { en: 'a'.repeat(2001) }, 'value-length'],
  ['code', 7, 'value-shape'],
  ['integer', 1.5, 'value-integer'],
  ['integer', '12', 'value-integer'],
  ['integer', -1, 'value-negative'],
  ['decimal', '1,5', 'value-decimal'],
  ['percent', '95%', 'value-percent'],
  ['percent', '-5', 'value-negative'],
  ['money', { amount: '12.345', currency: 'CAD' }, 'value-money'],
  ['money', { amount: '1e3', currency: 'CAD' }, 'value-money'],
  ['fiscal-year', '2027-2029', 'value-fiscal-year'],
  ['date', '2027-02-29', 'value-date'],
  ['date', '01/04/2027', 'value-date'],
  ['time', '24:00', 'value-time'],
  ['duration', { count: -2, unit: 'day' }, 'value-negative'],
  ['duration', { count: 1.5, unit: 'day' }, 'value-duration'],
  ['choice', 'c', 'value-option'],
  ['choices', ['a', 'c'], 'value-option'],
  ['boolean', 'yes', 'value-boolean'],
  ['party', 'nobody', 'value-party'],
  ['parties', ['coast', 'nobody'], 'value-party'],
  ['position', 'nobody', 'value-position'],
  ['document', 'annex', 'value-document'],
  ['url', 'javascript:alert(1)', 'value-url'],
  ['table', ['a'], 'value-shape'],
]

describe('values that do not fit', () => {
  it.each(wrong)('%s %j', (type, value, rule) => {
    const fault = faultOf(field(type), value, directory)
    expect(fault?.rule).toBe(rule)
    expect(fault?.fr).not.toBe(fault?.en)
  })

  it.each(shown)('accepts a good %s', (type, value) => {
    expect(faultOf(field(type), value, directory)).toBeNull()
  })

  it('takes nothing entered for nothing wrong', () => {
    for (const value of ['', ' ', {}, { en: ' ' }, []] as const) {
      expect(isEmptyValue(value)).toBe(true)
      expect(faultOf(field('date'), value, directory)).toBeNull()
    }
    for (const value of [0, false, { count: 0, unit: 'day' }] as const)
      expect(isEmptyValue(value)).toBe(false)
  })
})
