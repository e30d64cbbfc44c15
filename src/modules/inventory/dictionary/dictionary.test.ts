import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharedData } from '../shared-data.fixture.ts'
import { dictionary, keyFields, optionalPairs } from './dictionary.ts'
import { resources } from './field.ts'
import { templates } from './templates.ts'

type OfficialField = {
  id: string
  label: { en: string; fr: string }
  type: string
  required: boolean
  computed: boolean
  max_chars?: number
  choices?: Record<string, { en: string; fr: string }>
}

const path = sharedData('gc-service-inventory/schema.json')

/** Labels we write differently: spelling mistakes corrected, and « rendement » for « performance ». */
const ownLabels = new Set([
  'num_phone_enquiries',
  'num_applications_by_other',
  'performance',
  'channel_comments_fr',
  'SOCIETY',
])

describe('the dictionary', () => {
  it('has 46 service fields and 24 standard fields, each with words in both languages', () => {
    expect(dictionary.service).toHaveLength(46)
    expect(dictionary['service-std']).toHaveLength(24)
    for (const field of resources.flatMap((resource) => dictionary[resource])) {
      expect(field.about.en.length * field.about.fr.length * field.label.fr.length).toBeGreaterThan(0)
      expect(field.about.en).not.toBe(field.about.fr)
    }
  })

  it('knows the pairs that go together and the keys', () => {
    expect(optionalPairs('service')).toEqual([
      'automated_decision_system_description',
      'os_comments_client_interaction',
      'special_remarks',
      'service_uri',
    ])
    expect(optionalPairs('service-std')).toEqual(['channel_comments', 'comments', 'performance_results_uri'])
    expect(keyFields['service-std']).toEqual(['fiscal_yr', 'service_id', 'service_standard_id'])
  })

  it('registers each template with its columns', () => {
    expect(templates.map((template) => template.id)).toEqual(['2018', '2019', '2024', '2025'])
    for (const template of templates) expect(template.columns.service.length).toBeGreaterThan(38)
  })

  it.skipIf(!existsSync(path))(
    'equals the official schema (needs ../shared/data/gc-service-inventory)',
    () => {
      const schema: { resources: { resource: string; fields: OfficialField[] }[] } = JSON.parse(
        readFileSync(path, 'utf8'),
      )
      for (const resource of resources) {
        const official = schema.resources.find((candidate) => candidate.resource === resource)?.fields ?? []
        expect(dictionary[resource].map((field) => field.id)).toEqual(official.map((field) => field.id))
        for (const [index, field] of dictionary[resource].entries()) {
          const theirs = official[index]
          if (!theirs) throw new Error(`no official field ${field.id}`)
          expect([field.id, field.maxLength]).toEqual([field.id, theirs.max_chars])
          expect([field.id, field.obligation === 'mandatory']).toEqual([field.id, theirs.required])
          expect([field.id, field.obligation === 'computed']).toEqual([field.id, theirs.computed])
          if (!ownLabels.has(field.id)) expect(field.label).toEqual(typographic(theirs.label))
          if (!theirs.choices || field.id === 'program_id') continue
          expect(Object.keys(field.codes ?? {}).sort()).toEqual(Object.keys(theirs.choices).sort())
          for (const [code, label] of Object.entries(theirs.choices))
            if (!ownLabels.has(code)) expect(field.codes?.[code]).toEqual(typographic(label))
        }
      }
    },
  )
})

function typographic(label: { en: string; fr: string }) {
  return {
    en: label.en.replaceAll("'", '’'),
    fr: label.fr.replaceAll("'", '’').replaceAll(' :', '\u00a0:'),
  }
}
