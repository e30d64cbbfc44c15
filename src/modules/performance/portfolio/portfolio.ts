import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type Relationship, relationshipsById, servicesCoveredBy } from '../../agreements/index.ts'
import { type MeasureResults, measureResults } from '../results/queries.ts'
import { type Level, levelOf, type Standing, standingOrder } from '../scorecard/level.ts'

/** A promise in the list of an organization: to whom, by whom, for which service, and how it stands. */
export type PortfolioLine = {
  readonly level: Level
  /** The organization reads it as the one that promised, or the one that was promised to. */
  readonly side: 'made' | 'received'
  readonly provider: { readonly id: string; readonly name: Bilingual }
  readonly clients: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly relationship: Relationship | null
  /** What the promise is about: the services of its agreement, or that of its standard. */
  readonly services: readonly { readonly id: string; readonly name: Bilingual }[]
}

const overview = { months: 13 }

/** Every promise that the organization made or was made to, the most urgent first. */
export async function portfolioOf(
  tx: Tx,
  organization: string,
  now: Temporal.Instant,
): Promise<readonly PortfolioLine[]> {
  const today = now.toZonedDateTimeISO('America/Toronto').toPlainDate()
  const since = today.with({ day: 1 }).subtract(overview).toString()
  const measures = (await measureResults(tx, { overviewSince: since })).filter(({ parties }) =>
    parties.includes(organization),
  )
  const ids = [...new Set(measures.flatMap(({ relationship }) => relationship ?? []))]
  const relationships = new Map((await relationshipsById(tx, ids)).map((one) => [one.id, one] as const))
  const covered = await servicesCoveredBy(tx, ids)
  const published = await serviceNames(tx, measures)
  const lines = measures.map((measure): PortfolioLine => {
    const relationship = relationships.get(measure.relationship ?? '') ?? null
    return {
      level: levelOf(measure, now),
      side: measure.organization === organization ? 'made' : 'received',
      provider: { id: measure.organization, name: measure.organizationName },
      clients: (relationship?.parties ?? [])
        .filter((party) => party.organization !== measure.organization)
        .map((party) => ({ id: party.organization, name: party.name })),
      relationship,
      services: servicesOf(measure, covered.get(measure.relationship ?? '') ?? [], published),
    }
  })
  return lines.toSorted((a, b) => urgency(a.level.standing) - urgency(b.level.standing))
}

type ServiceOfPromise = PortfolioLine['services'][number]

function servicesOf(
  { id, service }: MeasureResults,
  covered: readonly { readonly service: string; readonly name: Bilingual }[],
  published: ReadonlyMap<string, ServiceOfPromise>,
): readonly ServiceOfPromise[] {
  const shown = published.get(id)
  const own = service === null ? [] : [{ id: service, name: { en: service, fr: service } }]
  const all = [
    ...covered.map((one) => ({ id: one.service, name: one.name })),
    ...(shown ? [shown] : []),
    ...own,
  ]
  return [...new Map(all.toReversed().map((one) => [one.id, one] as const)).values()].toReversed()
}

/** The service that each public measure is shown under. */
async function serviceNames(
  tx: Tx,
  measures: readonly MeasureResults[],
): Promise<ReadonlyMap<string, ServiceOfPromise>> {
  const ids = measures.filter(({ isPublic }) => isPublic).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('performance.publication')
    .select(['measure_id', 'service', 'service_name_en', 'service_name_fr'])
    .where('measure_id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.measure_id,
      { id: row.service, name: { en: row.service_name_en, fr: row.service_name_fr } },
    ]),
  )
}

export const sortKeys = ['standing', 'name', 'result'] as const

export type PortfolioQuestion = {
  readonly standing: Standing | ''
  readonly side: PortfolioLine['side'] | ''
  readonly client: string
  readonly provider: string
  readonly service: string
  readonly sort: (typeof sortKeys)[number]
}

/** Reads a question from an address; what is not known there is left out. */
export function readQuestion(query: URLSearchParams): PortfolioQuestion {
  const text = (name: string) => query.get(name) ?? ''
  const side = text('side')
  return {
    standing: standingOrder.find((one) => one === text('standing')) ?? '',
    side: side === 'made' || side === 'received' ? side : '',
    client: text('client'),
    provider: text('provider'),
    service: text('service'),
    sort: sortKeys.find((one) => one === text('sort')) ?? 'standing',
  }
}

/** A question as the query of an address. */
export function queryOf(question: PortfolioQuestion): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(question).map(([name, value]) => [name, value || undefined]))
}

export function answerQuestion(
  lines: readonly PortfolioLine[],
  question: PortfolioQuestion,
  language: 'en' | 'fr',
): readonly PortfolioLine[] {
  const { standing, side, client, provider, service, sort } = question
  const kept = lines.filter(
    (line) =>
      (standing === '' || line.level.standing === standing) &&
      (side === '' || line.side === side) &&
      (client === '' || line.clients.some(({ id }) => id === client)) &&
      (provider === '' || line.provider.id === provider) &&
      (service === '' || line.services.some(({ id }) => id === service)),
  )
  if (sort === 'name') {
    return kept.toSorted((a, b) =>
      a.level.rule.name[language].localeCompare(b.level.rule.name[language], language),
    )
  }
  return sort === 'result' ? kept.toSorted((a, b) => share(a) - share(b)) : kept
}

function share({ level }: PortfolioLine): number {
  return Number(level.current?.percentage ?? Number.POSITIVE_INFINITY)
}

function urgency(standing: Standing): number {
  return standingOrder.indexOf(standing)
}
