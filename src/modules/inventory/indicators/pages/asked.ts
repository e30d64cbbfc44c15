import type { Query } from '../../../../kernel/web/path.ts'
import type { CatalogueState } from '../../catalogue/search/names.queries.ts'
import type { Tallies } from './tallies.queries.ts'

/** Which figures are looked at: a year, and one organization or all of them. */
export type Asked = { readonly year: string; readonly organization: string | null }

/** Reads an address; a year or an organization that has no figure means the first year given, or everyone. */
export function readAsked(
  query: URLSearchParams,
  years: readonly string[],
  { organizations }: CatalogueState,
): Asked {
  const year = years.find((one) => one === query.get('year')) ?? years[0] ?? ''
  const organization = query.get('organization') ?? ''
  return { year, organization: organizations.has(organization) ? organization : null }
}

/** The newest year is not written: an address without a year stays the newest one. */
export function askedQuery({ year, organization }: Asked, tallies: Tallies): Query {
  return { year: year === tallies.years.at(-1) ? undefined : year, organization: organization ?? undefined }
}
