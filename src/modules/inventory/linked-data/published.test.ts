import { existsSync, readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { parseHTML } from 'linkedom'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Demonstration, demonstration } from '../../../../test/harness/demonstration.ts'
import { dataFilePath, openDataPath, serviceDataPath, servicePath, servicesPath } from '../catalogue/paths.ts'
import { sharedData } from '../shared-data.fixture.ts'

const shapesPath = sharedData('cpsv-ap/cpsv-ap-SHACL.ttl')
let application: Demonstration

beforeAll(async () => {
  application = await demonstration()
})
afterAll(() => application.close())

const get = async (address: string) => {
  const reply = await application.visitor.get(address)
  expect([address, reply.statusCode]).toEqual([address, 200])
  return reply
}

/** The pages of every published service, found as a visitor finds them. */
async function servicePages(language: 'en' | 'fr'): Promise<string[]> {
  const { document } = parseHTML((await get(servicesPath.href(language))).body)
  return [...document.querySelectorAll('.catalogue__service h2 a')].map(
    (link) => link.getAttribute('href') ?? '',
  )
}

async function violations(document: object): Promise<string[]> {
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads' })
  const data = new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
  const shapes = new Store(new Parser().parse(readFileSync(shapesPath, 'utf8')))
  const report = await new Validator(shapes).validate(data)
  return report.results.map((result) => `${result.focusNode?.value} ${result.path?.value}`)
}

describe.skipIf(!existsSync(shapesPath))(
  'every address with linked data (needs ../shared/data/cpsv-ap)',
  () => {
    it('conforms to the CPSV-AP shapes: each service, and each year of the open data, in both languages', async () => {
      const files: string[] = []
      for (const language of ['en', 'fr'] as const) {
        for (const page of await servicePages(language)) {
          const [organization = '', service = ''] = page.split('/').slice(-2).map(decodeURIComponent)
          files.push(serviceDataPath.href(language, { organization, service, format: 'jsonld' }))
        }
        const { document } = parseHTML((await get(openDataPath.href(language))).body)
        for (const link of document.querySelectorAll('main td a')) {
          const address = link.getAttribute('href') ?? ''
          if (address.endsWith('.jsonld')) files.push(address)
        }
      }
      expect(files.length).toBeGreaterThan(20)
      for (const address of files) {
        const found = (await get(address)).json()
        expect([address, found['@graph'].length > 3, await violations(found)]).toEqual([address, true, []])
      }
    }, 120_000)
  },
)

describe('the description for search engines on the page of a service', () => {
  it('is a GovernmentService of schema.org, with the properties and types that it knows', async () => {
    for (const language of ['en', 'fr'] as const)
      for (const address of await servicePages(language)) {
        const { document } = parseHTML((await get(address)).body)
        const embedded = document.querySelectorAll('script[type="application/ld+json"]')
        expect([address, embedded.length]).toEqual([address, 1])
        const data = JSON.parse(embedded[0]?.textContent ?? '')
        expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'GovernmentService' })
        expect(data.name).toBe(document.querySelector('h1')?.textContent)
        expect(data.mainEntityOfPage.inLanguage).toBe({ en: 'en-CA', fr: 'fr-CA' }[language])
        expect(new URL(data['@id']).pathname).toBe(address)
        expect(URL.canParse(data.url)).toBe(true)
        expect(strangers(data)).toEqual([])
        expect(data.provider.name).not.toBe('')
      }
  })

  it('lies at an address that answers', async () => {
    const place = { organization: 'dcw-moc', service: '1004' }
    await get(servicePath.href('fr', place))
    expect(
      (await get(dataFilePath.href('fr', { file: 'services-2025-2026.jsonld' }))).headers['content-type'],
    ).toContain('application/ld+json')
  })
})

/** Properties that schema.org gives to each type that is used, with the type of what they hold; text where none. */
const vocabulary: { readonly [type: string]: { readonly [property: string]: string | null } } = {
  GovernmentService: {
    ...{ url: null, identifier: null, name: null, description: null, serviceType: null },
    mainEntityOfPage: 'WebPage',
    provider: 'GovernmentOrganization',
    areaServed: 'Country',
    audience: 'Audience',
    availableChannel: 'ServiceChannel',
  },
  WebPage: { inLanguage: null },
  GovernmentOrganization: { name: null },
  Country: { name: null },
  Audience: { audienceType: null },
  ServiceChannel: { name: null, serviceUrl: null },
}

type Node = { readonly [property: string]: string | Node | readonly (string | Node)[] }

/** What a description says that its types do not know. */
function strangers(node: Node): string[] {
  const type = String(node['@type'])
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return []
    const expected = vocabulary[type]?.[property]
    if (expected === undefined) return [`${type}.${property}`]
    return [value].flat().flatMap((part) => {
      if (typeof part === 'string') return expected === null ? [] : [`${type}.${property} is only a text`]
      return part['@type'] === expected ? strangers(part) : [`${type}.${property} is no ${expected}`]
    })
  })
}
