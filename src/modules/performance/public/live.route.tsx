import { type Database, everyone, transaction } from '../../../kernel/data/database.ts'
import type { EventHub } from '../../../kernel/web/event-stream.ts'
import {
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  type WebRequest,
} from '../../../kernel/web/route.ts'
import { etagOf } from '../../../kernel/web/shared.ts'
import { promisesOf } from '../../standards/index.ts'
import { indexTitle, LiveIndexPage, LivePage, title } from './live.page.tsx'
import { type LiveService, liveServices } from './live.queries.ts'
import { liveAtom, liveCsv, liveJson } from './live-files.ts'
import { liveDataPath, liveEventsPath, liveFeedPath, liveIndexPath, livePath } from './paths.ts'

export type LiveOptions = {
  readonly database: Database
  readonly hub: EventHub
  /** Where people reach the site: links in a feed are whole addresses. */
  readonly address: () => string
}

/** Everything here is the same for everyone: no cookie is read or set, and caches may carry the load. */
export function liveRoutes({ database, hub, address }: LiveOptions): Route[] {
  const serviceAsked = async ({ params }: WebRequest): Promise<LiveService | undefined> => {
    const only = { organization: params.organization ?? '', key: params.service ?? '' }
    const found = await transaction(database, everyone, (tx) => liveServices(tx, only))
    return found[0]
  }
  const onService =
    (answer: (service: LiveService, request: WebRequest) => Reply | Promise<Reply>) =>
    async (request: WebRequest): Promise<Reply> => {
      const service = await serviceAsked(request)
      return service ? answer(service, request) : notFound
    }
  return [
    publicRoute('GET', liveIndexPath, async ({ language, now }) => {
      const services = await transaction(database, everyone, (tx) => liveServices(tx))
      return page({
        title: indexTitle[language],
        body: <LiveIndexPage language={language} now={now} services={services} />,
        wide: true,
        shared: { etag: etagOf(language, stampOf(services), minuteOf(now)), maxAge: 30 },
      })
    }),
    publicRoute(
      'GET',
      livePath,
      onService(async (service, { language, now }) => {
        const place = { organization: service.organization.id, service: service.key }
        const standards = await transaction(database, everyone, (tx) => promisesOf(tx, place, language, now))
        return page({
          title: title(service)[language],
          body: <LivePage language={language} now={now} service={service} standards={standards} />,
          wide: true,
          breadcrumbs: [{ label: indexTitle[language], href: liveIndexPath.href(language) }],
          shared: { etag: etagOf(language, stampOf([service]), standards, minuteOf(now)), maxAge: 10 },
        })
      }),
    ),
    publicRoute(
      'GET',
      liveDataPath,
      onService((service, { params, now }) => {
        const shared = { etag: etagOf(params.format, stampOf([service]), minuteOf(now)), maxAge: 10 }
        if (params.format === 'json')
          return { kind: 'json', status: 200, body: liveJson(service, now), shared }
        if (params.format !== 'csv') return notFound
        const type = 'text/csv; charset=utf-8'
        return { kind: 'file', name: `${service.key}-live.csv`, type, content: liveCsv(service), shared }
      }),
    ),
    publicRoute(
      'GET',
      liveFeedPath,
      onService((service, { language }) => ({
        kind: 'file',
        name: `${service.key}.atom`,
        type: 'application/atom+xml; charset=utf-8',
        content: liveAtom(service, address(), language),
        inline: true,
        shared: { etag: etagOf('atom', language, stampOf([service])), maxAge: 60 },
      })),
    ),
    publicRoute('GET', liveEventsPath, async (request) => {
      const service = await serviceAsked(request)
      if (!service) return notFound
      return {
        kind: 'events',
        join: (stream) => hub.join(topicOf(service.organization.id, service.key), stream),
      }
    }),
  ]
}

/** What listeners of a service hear under; the database says it when a figure is given out. */
export function topicOf(organization: string, service: string): string {
  return `live:${organization}/${service}`
}

/** Tells listeners what the database said; an empty word means that some were missed: all look again. */
export function tellListeners(hub: EventHub, said: string): void {
  const topics = said ? [`live:${said}`] : hub.topics()
  for (const topic of topics) hub.publish(topic, { name: 'changed', data: {} })
}

function stampOf(services: readonly LiveService[]): unknown {
  return services.map(({ key, name, measures }) => [
    key,
    name,
    measures.map(({ id, number, reading }) => [id, number, reading]),
  ])
}

/** Ages are told by the minute: the page changes with it, and not more often. */
function minuteOf(now: Temporal.Instant): number {
  return Math.floor(now.epochMilliseconds / 60_000)
}
