import type { Query } from '../../../../kernel/web/path.ts'
import { foldName } from '../../organizations.ts'

export const facets = ['organization', 'type', 'group', 'channel', 'online', 'year'] as const

/** What narrows the catalogue; each facet holds one value. */
export type Facet = (typeof facets)[number]

export const sorts = ['relevance', 'name', 'volume', 'standards'] as const

export type Sort = (typeof sorts)[number]

export type CatalogueFilter = {
  /** As typed. */
  readonly query: string
  readonly chosen: { readonly [facet in Facet]?: string }
  readonly sort: Sort
  readonly page: number
}

const longestQuery = 200

/** Reads an address; what means nothing is left out rather than refused, since people edit and share addresses. */
export function readFilter(query: URLSearchParams): CatalogueFilter {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, longestQuery).replaceAll('\0', '')
  const words = text('q')
  const sort = sorts.find((one) => one === text('sort'))
  const page = Number(text('page'))
  return {
    query: words,
    chosen: Object.fromEntries(facets.flatMap((facet) => (text(facet) === '' ? [] : [[facet, text(facet)]]))),
    sort: sort ?? (words === '' ? 'name' : 'relevance'),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** The filter as the query of an address, with some of it changed. */
export function filterQuery(filter: CatalogueFilter, changes: Partial<CatalogueFilter> = {}): Query {
  const { query, chosen, sort, page } = { ...filter, page: 1, ...changes }
  const usual = query === '' ? 'name' : 'relevance'
  return {
    q: query || undefined,
    ...chosen,
    sort: sort === usual ? undefined : sort,
    page: page === 1 ? undefined : page,
  }
}

/** The words that are searched: without accents, case and punctuation. */
export function searchedWords(query: string): readonly string[] {
  return foldName(query).split(' ').filter(Boolean).slice(0, 12)
}
