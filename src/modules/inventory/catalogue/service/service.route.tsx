import { type Bilingual, inBoth } from '../../../../kernel/language/bilingual.ts'
import { contentKey } from '../../../../kernel/value/remembered.ts'
import {
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  type WebRequest,
} from '../../../../kernel/web/route.ts'
import { holderOf } from '../../holdings/queries.ts'
import { cpsvCatalogue } from '../../linked-data/cpsv-ap.ts'
import { governmentService } from '../../linked-data/schema-org.ts'
import { restatementsOf } from '../../restated/restated.queries.ts'
import { officialRow } from '../official-row.ts'
import type { CatalogueOptions } from '../options.ts'
import { linkedDataBase } from '../options.ts'
import { serviceDataPath, servicePath, servicesPath } from '../paths.ts'
import { words as catalogueWords } from '../search/catalogue.text.ts'
import { catalogueState } from '../search/names.queries.ts'
import { sharedFile, sharedPage } from '../shared-answer.ts'
import { ServicePage } from './service.page.tsx'
import { publishedService } from './service.queries.ts'

export function serviceRoutes(options: CatalogueOptions): Route[] {
  return [
    publicRoute('GET', servicePath, (request) => show(options, request)),
    publicRoute('GET', serviceDataPath, (request) => data(options, request)),
  ]
}

async function show(
  { database, address, liveFigures, promises }: CatalogueOptions,
  request: WebRequest,
): Promise<Reply> {
  const { language, params } = request
  const { organization = '', service: id = '' } = params
  const place = { organization, service: id }
  const { edition } = await catalogueState(database)
  const holder = await holderOf(database, organization)
  const live = holder && liveFigures ? await liveFigures(holder, id, language) : null
  const kept =
    holder && promises ? await promises({ organization: holder, service: id }, language, request.now) : []
  // Live figures and standards may be shown, or no longer, without any publication.
  return sharedPage(request, { edition: `${edition}-${contentKey(live, kept)}` }, async () => {
    const service = await publishedService(database, organization, id)
    if (!service) return notFound
    const { value } = service.newest
    const file = (format: string) => serviceDataPath.href(language, { ...place, format })
    return page({
      title: value(`service_name_${language}`) || id,
      body: (
        <ServicePage
          {...{ language, service, live }}
          promises={kept}
          restated={await restatementsOf(database, [organization], id)}
          linkedData={governmentService(
            value,
            language,
            new URL(servicePath.href(language, place), address()).href,
          )}
          files={[
            { label: fileNames.json[language], href: file('json') },
            { label: fileNames.jsonld[language], href: file('jsonld') },
          ]}
        />
      ),
      breadcrumbs: [{ label: catalogueWords.title[language], href: servicesPath.href(language) }],
      wide: true,
    })
  })
}

async function data(options: CatalogueOptions, request: WebRequest): Promise<Reply> {
  const { format = '' } = request.params
  if (format !== 'json' && format !== 'jsonld') return notFound
  const state = await catalogueState(options.database)
  return sharedFile(request, state, () => serviceFile(options, request, format))
}

async function serviceFile(
  { database, address }: CatalogueOptions,
  { params }: WebRequest,
  format: 'json' | 'jsonld',
): Promise<Reply> {
  const { organization = '', service: id = '' } = params
  const service = await publishedService(database, organization, id)
  if (!service) return notFound
  const content =
    format === 'jsonld'
      ? cpsvCatalogue([service.newest.value], linkedDataBase(address()))
      : {
          organization,
          service_id: id,
          pages: inBoth(
            (side) => new URL(servicePath.href(side, { organization, service: id }), address()).href,
          ),
          services: service.years.map(({ value }) => officialRow('service', value)),
          standards: service.standards.map((standard) => ({
            service_standard_id: standard.id,
            newest: officialRow('service-std', standard.value),
            results: standard.years,
          })),
        }
  return {
    kind: 'file',
    name: `${organization}-${id}.${format}`,
    type: format === 'jsonld' ? 'application/ld+json; charset=utf-8' : 'application/json; charset=utf-8',
    content: JSON.stringify(content),
    inline: true,
  }
}

const fileNames = {
  json: { en: 'All years as JSON', fr: 'Tous les exercices en JSON' },
  jsonld: { en: 'Linked data (CPSV-AP, JSON-LD)', fr: 'Données liées (CPSV-AP, JSON-LD)' },
} satisfies Record<string, Bilingual>
