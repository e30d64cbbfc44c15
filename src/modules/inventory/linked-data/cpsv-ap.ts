import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import type { Cells } from '../computed.ts'
import { channels, serviceTypes, targetGroups } from '../dictionary/code-lists.ts'
import { type ServiceView, serviceView } from './service-view.ts'

const context = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
}

const authority = 'http://publications.europa.eu/resource/authority'
const country = `${authority}/country/CAN`
const languageAddress = { en: `${authority}/language/ENG`, fr: `${authority}/language/FRA` }

type Node = { readonly '@id': string; readonly '@type': string; readonly [property: string]: unknown }

/**
 * A catalogue of services in the Core Public Service Vocabulary (CPSV-AP 3.2.0) as JSON-LD. The context is
 * inside, so that reading it needs no network. `base` is the address the services are published under.
 */
export function cpsvCatalogue(services: Iterable<Cells>, base: string) {
  const nodes = newNodes(base)
  return { '@context': context, '@graph': [...nodes.fixed(), ...[...services].flatMap(nodes.of)] }
}

/** The same catalogue as pieces of JSON text, a service at a time: only the names of what was said are remembered. */
export async function* cpsvPieces(services: AsyncIterable<Cells>, base: string): AsyncGenerator<string> {
  const nodes = newNodes(base)
  const text = (found: readonly Node[]) => found.map((node) => JSON.stringify(node)).join(',\n')
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n${text(nodes.fixed())}`
  for await (const value of services) {
    const found = nodes.of(value)
    if (found.length > 0) yield `,\n${text(found)}`
  }
  yield '\n]}\n'
}

/** What each service adds: an organization, a code or a page that several services share is described once. */
function newNodes(base: string) {
  const said = new Set<string>()
  const fresh = (nodes: readonly Node[]) =>
    nodes.filter(({ '@id': id }) => !said.has(id) && said.add(id).has(id))
  return {
    fixed: () => fresh(fixedNodes()),
    of: (value: Cells) => fresh(serviceNodes(serviceView(value), base)),
  }
}

function serviceNodes(view: ServiceView, base: string): Node[] {
  const id = new URL(view.path, base).href
  const organization = new URL(encodeURIComponent(view.organization), base).href
  const concepts = [
    ...view.types.map((code) => concept(base, 'service-type', code, serviceTypes[code])),
    ...view.groups.map((code) => concept(base, 'target-group', code, targetGroups[code])),
    ...view.channels.map((code) => concept(base, 'channel', code, channels[code])),
  ]
  const offered = view.channels.map((code) => channelNode(id, view, base, code))
  const pages = [...new Set([view.address.en, view.address.fr])].filter((page) => page !== '')
  const contact = pages.length > 0 ? [contactNode(id, pages)] : []
  const cost = view.hasFee ? [costNode(id, view)] : []
  const service: Node = {
    '@id': id,
    '@type': 'cpsv:PublicService',
    'dct:identifier': view.serviceId,
    'dct:title': inLanguages(view.name),
    'dct:description': inLanguages(view.description),
    'dct:language': [reference(languageAddress.en), reference(languageAddress.fr)],
    'dct:spatial': reference(country),
    'cv:hasCompetentAuthority': reference(organization),
    'dct:type': view.types.map((code) => reference(conceptId(base, 'service-type', code))),
    'dct:audience': view.groups.map((code) => reference(conceptId(base, 'target-group', code))),
    'cv:hasChannel': offered.map((node) => reference(node['@id'])),
    'cv:contactPoint': contact.map((node) => reference(node['@id'])),
    'cv:hasCost': cost.map((node) => reference(node['@id'])),
  }
  const provider: Node = {
    '@id': organization,
    '@type': 'cv:PublicOrganisation',
    'dct:identifier': view.organization,
    'skos:prefLabel': inLanguages(view.organizationName),
    'dct:spatial': reference(country),
  }
  const documents = pages.map((page) => ({ '@id': page, '@type': 'foaf:Document' }))
  return [service, provider, ...concepts, ...offered, ...contact, ...documents, ...cost]
}

function channelNode(id: string, view: ServiceView, base: string, code: string): Node {
  return {
    '@id': `${id}#channel-${code}`,
    '@type': 'cv:Channel',
    'dct:identifier': `${view.serviceId}-${code}`,
    'dct:type': reference(conceptId(base, 'channel', code)),
  }
}

function contactNode(id: string, pages: readonly string[]): Node {
  return { '@id': `${id}#contact`, '@type': 'cv:ContactPoint', 'cv:contactPage': pages.map(reference) }
}

function costNode(id: string, view: ServiceView): Node {
  return {
    '@id': `${id}#cost`,
    '@type': 'cv:Cost',
    'dct:identifier': `${view.serviceId}-cost`,
    'dct:description': inLanguages({ en: 'A fee is charged.', fr: 'Des frais sont exigés.' }),
  }
}

function concept(base: string, list: string, code: string, label: Bilingual | undefined): Node {
  return {
    '@id': conceptId(base, list, code),
    '@type': 'skos:Concept',
    'skos:notation': code,
    'skos:prefLabel': inLanguages(label ?? { en: code, fr: code }),
  }
}

function conceptId(base: string, list: string, code: string): string {
  return new URL(`concept/${list}#${encodeURIComponent(code)}`, base).href
}

function fixedNodes(): Node[] {
  return [
    {
      '@id': country,
      '@type': 'dct:Location',
      'skos:prefLabel': [
        { '@value': 'Canada', '@language': 'en' },
        { '@value': 'Canada', '@language': 'fr' },
      ],
    },
    ...Object.values(languageAddress).map((id) => ({ '@id': id, '@type': 'dct:LinguisticSystem' })),
  ]
}

/** Language-tagged texts; a side left blank is left out. */
function inLanguages(pair: Bilingual) {
  return languages.flatMap((language) =>
    pair[language] === '' ? [] : [{ '@value': pair[language], '@language': language }],
  )
}

function reference(id: string) {
  return { '@id': id }
}
