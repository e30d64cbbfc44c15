import { existsSync, readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import type { Cells } from '../computed.ts'
import { exampleService } from '../csv/files.fixture.ts'
import { openSource } from '../csv/source.ts'
import { openInventory } from '../open-inventory.ts'
import { sharedData } from '../shared-data.fixture.ts'
import { cpsvCatalogue } from './cpsv-ap.ts'
import { governmentService } from './schema-org.ts'

const base = 'https://entente.example/services/'
const shapesPath = sharedData('cpsv-ap/cpsv-ap-SHACL.ttl')
const example: Cells = (field) => exampleService[field] ?? ''

async function violations(document: object): Promise<string[]> {
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), { format: 'application/n-quads' })
  const data = new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
  const shapes = new Store(new Parser().parse(readFileSync(shapesPath, 'utf8')))
  const report = await new Validator(shapes).validate(data)
  return report.results.map((result) => `${result.focusNode?.value} ${result.path?.value}`)
}

describe('linked data', () => {
  it.skipIf(!existsSync(shapesPath))(
    'conforms to the CPSV-AP shapes, which refuse a catalogue without titles (needs ../shared/data/cpsv-ap)',
    async () => {
      const catalogue = cpsvCatalogue([example], base)
      expect(await violations(catalogue)).toEqual([])
      const nameless = cpsvCatalogue([(field) => (field.includes('name') ? '' : example(field))], base)
      expect(await violations(nameless)).not.toEqual([])
    },
  )

  it.skipIf(!existsSync(shapesPath))(
    'conforms for the published services of 2023-24 (needs ../shared/data)',
    async () => {
      const path = sharedData('gc-service-inventory/service-2023-2024.csv')
      const file = await openInventory(await openSource(path), 'service')
      const services: Cells[] = []
      for await (const batch of file.rows()) services.push(...batch.map((row) => row.value))
      expect(await violations(cpsvCatalogue(services.slice(0, 150), base))).toEqual([])
    },
  )

  it('describes a service for search engines, in the language of the page', () => {
    const service = governmentService(example, 'fr', 'https://entente.example/fr/services/41')
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      name: 'Permis de traversier',
      mainEntityOfPage: { inLanguage: 'fr-CA' },
      provider: { name: 'Bureau des traversiers' },
    })
    expect(service.availableChannel.map((channel) => channel.name)).toEqual([
      'En ligne',
      'En personne',
      'Courrier postal',
      'Courriel',
      'Autre option qui n’est pas sur la liste',
    ])
  })

  it('never publishes as a link what a browser should not follow', () => {
    const value: Cells = (field) => (field.startsWith('service_uri') ? 'javascript:alert(1)' : example(field))
    expect(
      JSON.stringify([cpsvCatalogue([value], base), governmentService(value, 'en', base)]),
    ).not.toContain('javascript')
  })
})
