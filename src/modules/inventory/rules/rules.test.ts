import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { performance, targetMet } from '../computed.ts'
import type { Resource } from '../dictionary/field.ts'
import { programList } from '../programs.ts'
import { sharedData } from '../shared-data.fixture.ts'
import { deletionIssues, duplicateIssues, KeyRegister, parentIssues } from './keys.ts'
import { rowIssues } from './row.ts'

type Scalar = string | number | null
type Value = Scalar | string[] | { $repeat: string; times: number }
type Case = {
  resource: Resource
  id: string
  op: 'upsert' | 'delete'
  base: 'example_record' | 'empty'
  set: Record<string, Value>
  expect: 'accepted' | 'rejected'
  parent_service_exists?: boolean
  error_fields?: string[]
  message_en?: Record<string, string>
}

const folder = sharedData('gc-service-inventory')
const present = existsSync(`${folder}/validation-cases.json`)

function load<T>(name: string): T {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
}

function asCell(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'object') return value.$repeat.repeat(value.times)
  return String(value)
}

const cases = present ? load<{ cases: Case[] }>('validation-cases.json').cases : []
const schema = present
  ? load<{ resources: { resource: Resource; example_record: Record<string, Value> }[] }>('schema.json')
  : { resources: [] }

describe.skipIf(!present)('the official validation cases (needs ../shared/data/gc-service-inventory)', () => {
  const programs = programList([
    { code: 'BGN01', organization: 'x', name: { en: 'x', fr: 'x' }, lastYear: 2026 },
  ])

  it.each(cases.filter((one) => one.op === 'delete'))('$resource $id: $expect', (one) => {
    const example = schema.resources.find(({ resource }) => resource === one.resource)?.example_record ?? {}
    const value = (field: string) => asCell(example[field])
    const standards = new KeyRegister()
    expect(deletionIssues(value, standards)).toEqual([])
    standards.add(`/${value('fiscal_yr')}`, value('service_id'))
    expect(deletionIssues(value, standards).map((found) => found.field)).toEqual(one.error_fields)
  })

  it.each(cases.filter((one) => one.op === 'upsert'))('$resource $id: $expect', (one) => {
    const example = schema.resources.find(({ resource }) => resource === one.resource)?.example_record ?? {}
    const record = { ...(one.base === 'empty' ? {} : example), ...one.set }
    const value = (field: string) => asCell(record[field])
    const services = new KeyRegister()
    if (one.parent_service_exists) services.add(`/${value('fiscal_yr')}`, value('service_id'))
    const errors = [
      ...rowIssues(one.resource, value, programs),
      ...(one.resource === 'service-std' ? parentIssues(value, services) : []),
    ].filter((issue) => issue.severity === 'error')
    expect(errors.length === 0).toBe(one.expect === 'accepted')
    const fields = new Set(errors.map((issue) => issue.field))
    for (const field of one.error_fields ?? []) expect(fields).toContain(field)
    for (const [field, message] of Object.entries(one.message_en ?? {}))
      expect(errors.find((issue) => issue.field === field)?.message.en).toContain(message)
  })
})

type TargetCase = {
  target: string
  volume_meeting_target: string
  total_volume: string
  performance: number | null
  target_met: string
}

const targetCases = present ? load<{ cases: TargetCase[] }>('target-met-cases.json').cases : []

describe.skipIf(!present)('the official computed cases (needs ../shared/data/gc-service-inventory)', () => {
  it.each(targetCases)('$volume_meeting_target of $total_volume, target $target: $target_met', (one) => {
    const cells: Record<string, string> = {
      target: one.target,
      volume_meeting_target: one.volume_meeting_target,
      total_volume: one.total_volume,
    }
    const result = performance((field) => cells[field])
    expect(targetMet((field) => cells[field])).toBe(one.target_met)
    expect(result ? Number(result.numerator) / Number(result.denominator) : null).toBe(one.performance)
  })
})

describe('rules of a row', () => {
  const fields = (resource: Resource, cells: Record<string, string>) =>
    rowIssues(resource, (field) => cells[field]).map((found) => [found.field, found.rule])

  it('never lets rounding turn a miss into a hit', () => {
    const standard = { target: '0.9', volume_meeting_target: '89999999999', total_volume: '99999999999' }
    expect(fields('service-std', { ...standard, target_met: 'Y' })).toEqual([
      ['target_met', 'computed-target-met'],
    ])
    expect(fields('service-std', { ...standard, target_met: 'N' })).toEqual([])
  })

  it('accepts na and nd in any case, and refuses decimals, spaces inside and words', () => {
    const counts = { num_website_visits: 'nd', num_applications_online: ' 12 ', num_phone_enquiries: 'Na' }
    expect(fields('service', counts)).toEqual([])
    for (const wrong of ['1.0', '1 000', '1,000', 'N/A', '-3', '１２'])
      expect(fields('service', { num_website_visits: wrong })).toEqual([['num_website_visits', 'int-na-nd']])
  })

  it('refuses targets that are not one number between 0 and 1', () => {
    for (const wrong of ['90', '90%', '0,9', '1.0000000000000000001', '-0.1', 'NaN', '.', '0.8-0.9'])
      expect(fields('service-std', { target: wrong })).toEqual([['target', 'target-range']])
    for (const right of ['', '0', '1', '1.0', '.5', '0.995', '9e-1'])
      expect(fields('service-std', { target: right })).toEqual([])
  })

  it('counts characters, not bytes or halves, after trimming', () => {
    expect(fields('service', { service_name_en: `  ${'🍁'.repeat(350)} ` })).toEqual([])
    expect(fields('service', { service_name_en: 'é'.repeat(351) })).toEqual([
      ['service_name_en', 'max-length'],
    ])
  })

  it('refuses volumes above the total and integers no database can hold', () => {
    expect(fields('service-std', { volume_meeting_target: '6', total_volume: '5' })).toEqual([
      ['volume_meeting_target', 'volumes'],
    ])
    expect(fields('service-std', { total_volume: '9223372036854775808' })).toEqual([
      ['total_volume', 'integer'],
    ])
  })

  it('warns about an address that begins like one and leads nowhere', () => {
    const url = (text: string) => fields('service', { service_uri_en: text, service_uri_fr: text }).length
    expect(['javascript:alert(1)', 'https://[', 'data:text/html,x'].map(url)).toEqual([2, 2, 2])
    const answers = ['https://', 'Not available', 'www.canada.ca', 'https://a.ca and https://b.ca']
    expect(answers.map(url)).toEqual([0, 0, 0, 0])
  })

  it('compares published results with exact ones', () => {
    const cells = { volume_meeting_target: '2', total_volume: '3', performance: '0.6667' }
    expect(fields('service-std', cells)).toEqual([])
    expect(fields('service-std', { ...cells, performance: '0.66' })).toEqual([
      ['performance', 'computed-performance'],
    ])
  })

  it('reports a key that comes twice, by organization and year', () => {
    const register = new KeyRegister()
    const twice = (cells: Record<string, string>) =>
      duplicateIssues('service', (field) => cells[field], register).length
    const service = { owner_org: 'a', fiscal_yr: '2023-2024', service_id: '7' }
    expect([
      twice(service),
      twice({ ...service, owner_org: 'b' }),
      twice({ ...service, fiscal_yr: '2022-2023' }),
      twice(service),
    ]).toEqual([0, 0, 0, 1])
  })

  it('says every message in both languages', () => {
    const all = rowIssues('service', () => '').concat(rowIssues('service-std', () => ''))
    expect(all.length).toBeGreaterThan(30)
    for (const { message } of all) expect(message.en === message.fr || message.fr === '').toBe(false)
  })
})
