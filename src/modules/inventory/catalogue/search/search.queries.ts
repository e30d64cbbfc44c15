import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../../kernel/data/database.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import { type CatalogueFilter, type Facet, facets, searchedWords } from './filter.ts'

export type FoundService = {
  readonly organization: string
  readonly fiscal_year: string
  readonly service_id: string
  readonly organization_en: string
  readonly organization_fr: string
  readonly name_en: string
  readonly name_fr: string
  readonly description_en: string
  readonly description_fr: string
  readonly types: readonly string[]
  readonly channels: readonly string[]
  readonly online: string
  readonly applications: string
  readonly uncounted: number
  readonly counted: readonly string[]
  readonly standards: number
  readonly standards_met: number
  readonly standards_measurable: number
}

/** How many services each choice of each filter would leave, the other filters staying as they are. */
export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<string, number> }

export type Found = {
  readonly services: readonly FoundService[]
  readonly total: number
  readonly counts: FacetCounts
}

export const pageSize = 20

type Condition = RawBuilder<boolean>

/** A page of the catalogue and the counts of its filters. */
export async function searchServices(
  database: Database,
  filter: CatalogueFilter,
  language: Language,
): Promise<Found> {
  const counts = await facetCounts(database, filter)
  const services = await foundServices(database, filter, language, {
    limit: pageSize,
    offset: (filter.page - 1) * pageSize,
  })
  const total = counts.total
  return { services, total, counts: counts.facets }
}

/** The services that a filter leaves, in its order. */
export async function foundServices(
  database: Database,
  filter: CatalogueFilter,
  language: Language,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly FoundService[]> {
  const by = conditions(filter)
  const { rows } = await sql<FoundService>`
    select organization, fiscal_year, service_id, organization_en, organization_fr, name_en, name_fr, description_en,
      description_fr, types, channels, online, applications::text, uncounted, counted, standards, standards_met,
      standards_measurable
    from inventory.listing
    where ${matches(filter)} and ${all(facets.map((facet) => by[facet]))}
    order by ${order(filter, language)}, ${sql.ref(`folded_${language}`)}, organization, fiscal_year desc, service_id
    limit ${limit} offset ${offset}`.execute(database)
  return rows
}

async function facetCounts(database: Database, filter: CatalogueFilter) {
  const by = conditions(filter)
  const rest = facets.filter((facet) => facet !== 'year')
  const except = (facet: Facet) =>
    all(rest.filter((one) => one !== facet).map((one) => sql<boolean>`${sql.ref(`by_${one}`)}`))
  const lists = { type: 'types', group: 'groups', channel: 'channels' } as const
  const listed = (['type', 'group', 'channel'] as const).map(
    (facet) => sql`
    select ${facet}::text as facet, code, count(*)::integer as services
    from found, unnest(${sql.ref(lists[facet])}) as code where ${except(facet)} group by code`,
  )
  const single = (['organization', 'online'] as const).map(
    (facet) => sql`
    select ${facet}::text, ${sql.ref(facet)}, count(*)::integer from found where ${except(facet)} group by 2`,
  )
  const { rows } = await sql<{ facet: Facet | 'total'; code: string; services: number }>`
    with found as materialized (
      select organization, types, groups, channels, online,
        ${sql.join(rest.map((facet) => sql`${by[facet]} as ${sql.ref(`by_${facet}`)}`))}
      from inventory.listing
      where ${matches(filter)} and ${by.year}
    )
    ${sql.join([...listed, ...single], sql` union all `)}
    union all select 'total', '', count(*)::integer from found
      where ${all(rest.map((one) => sql<boolean>`${sql.ref(`by_${one}`)}`))}
    union all select 'year', fiscal_year, count(*)::integer from inventory.listing
      where ${matches(filter)} and ${all(rest.map((facet) => by[facet]))} group by 2`.execute(database)
  const of = (facet: Facet) =>
    new Map(rows.flatMap((row) => (row.facet === facet ? [[row.code, row.services] as const] : [])))
  return {
    total: rows.find(({ facet }) => facet === 'total')?.services ?? 0,
    facets: {
      organization: of('organization'),
      type: of('type'),
      group: of('group'),
      channel: of('channel'),
      online: of('online'),
      year: of('year'),
    },
  }
}

function conditions({ chosen }: CatalogueFilter): { readonly [facet in Facet]: Condition } {
  const { organization, type, group, channel, online, year } = chosen
  const always = sql<boolean>`true`
  const holds = (column: string, code: string | undefined) =>
    code === undefined ? always : sql<boolean>`${sql.ref(column)} @> array[${code}]::text[]`
  const is = (column: string, value: string | undefined, otherwise: Condition = always) =>
    value === undefined ? otherwise : sql<boolean>`${sql.ref(column)} = ${value}`
  return {
    organization: is('organization', organization),
    type: holds('types', type),
    group: holds('groups', group),
    channel: holds('channels', channel),
    online: is('online', online),
    year: is('fiscal_year', year, sql<boolean>`is_current`),
  }
}

/** True for every service when nothing, or only words like "of" and "de", is searched. */
function matches({ query }: CatalogueFilter): Condition {
  const words = searchedWords(query)
  if (words.length === 0) return sql<boolean>`true`
  const [text, asked] = [words.join(' '), textQuery(words)]
  const isEmpty = (name: string) => sql`numnode(plainto_tsquery(${name}::regconfig, ${text})) = 0`
  return sql<boolean>`(${isEmpty('english')} or ${isEmpty('french')} or words @@ ${asked})`
}

/** All words, in either language; the last one may be the beginning of a word. */
function textQuery(words: readonly string[]) {
  const [text, before, last = ''] = [words.join(' '), words.slice(0, -1).join(' '), words.at(-1)]
  const whole = sql`plainto_tsquery('english', ${text}) || plainto_tsquery('french', ${text})`
  if (last.length < 3) return sql`(${whole})`
  const begun = sql`to_tsquery('simple', ${`'${last}':*`})`
  const started = (['english', 'french'] as const).map(
    (name) => sql`(plainto_tsquery(${name}::regconfig, ${before}) && ${begun})`,
  )
  return sql`(${whole} || ${started[0]} || ${started[1]})`
}

function order({ query, sort }: CatalogueFilter, language: Language) {
  const words = searchedWords(query)
  if (sort === 'volume') return sql`applications desc`
  if (sort === 'standards')
    return sql`standards_measurable = 0, standards_met::float / nullif(standards_measurable, 0) desc`
  const name = sql.ref(`folded_${language}`)
  if (sort === 'name' || words.length === 0) return name
  // A name that holds the words as typed comes first; then the weight of where the words stand.
  return sql`(${name} like ${`%${words.join(' ')}%`}) desc, ts_rank(words, ${textQuery(words)}) desc`
}

function all(conditions: readonly Condition[]): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join([...conditions], sql` and `)})`
}
