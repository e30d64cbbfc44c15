import type { Database } from '../../../../kernel/data/database.ts'
import type { Cells } from '../../computed.ts'
import { recordAt } from '../../queries.ts'

export type ServiceYear = { readonly year: string; readonly value: Cells }

export type StandardYear = {
  readonly year: string
  readonly target: string
  readonly met: string
  readonly total: string
  readonly verdict: string
}

export type PublishedStandard = {
  readonly id: string
  /** The row of the newest year it was published in. */
  readonly value: Cells
  readonly years: readonly StandardYear[]
}

export type PublishedService = {
  /** One row a year, the oldest first. */
  readonly years: readonly ServiceYear[]
  readonly newest: ServiceYear
  readonly standards: readonly PublishedStandard[]
  readonly publishedAt: string
}

/** A service with everything published about it over the years; nothing when nobody published it. */
export async function publishedService(
  database: Database,
  organization: string,
  serviceId: string,
): Promise<PublishedService | undefined> {
  const listed = await database
    .selectFrom('inventory.listing as listing')
    .innerJoin('inventory.publication as publication', 'publication.id', 'listing.publication_id')
    .select(['fiscal_year', 'publication_id', 'number', 'imported_at'])
    .where('listing.organization', '=', organization)
    .where('service_id', '=', serviceId)
    .orderBy('fiscal_year')
    .execute()
  const years = await Promise.all(
    listed.map(async ({ fiscal_year, publication_id, number }) => ({
      year: fiscal_year,
      value: await rowAt(database, publication_id, number),
    })),
  )
  const newest = years.at(-1)
  if (!newest) return undefined
  const publishedAt = listed.at(-1)?.imported_at ?? ''
  return { years, newest, standards: await standardsOf(database, organization, serviceId), publishedAt }
}

async function standardsOf(
  database: Database,
  organization: string,
  serviceId: string,
): Promise<readonly PublishedStandard[]> {
  const rows = await database
    .selectFrom('inventory.listing_standard')
    .select(['standard_id', 'fiscal_year', 'publication_id', 'number', 'target', 'met', 'total', 'verdict'])
    .where('organization', '=', organization)
    .where('service_id', '=', serviceId)
    .orderBy('fiscal_year')
    .execute()
  const byStandard = Map.groupBy(rows, ({ standard_id }) => standard_id)
  const standards = [...byStandard].map(async ([id, own]) => {
    const last = own.at(-1)
    return {
      id,
      value: last ? await rowAt(database, last.publication_id, last.number) : () => undefined,
      years: own.map(({ fiscal_year: year, target, met, total, verdict }) => ({
        year,
        target,
        met,
        total,
        verdict,
      })),
    }
  })
  return Promise.all(standards)
}

async function rowAt(database: Database, publication: string, number: number): Promise<Cells> {
  const value = await recordAt(database, { publication, number })
  if (!value) throw new Error(`the catalogue lists row ${number} of ${publication}, which is not there`)
  return value
}
