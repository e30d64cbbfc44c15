import { type RawBuilder, sql } from 'kysely'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Resource } from '../dictionary/field.ts'

/** A cell, or a whole row, that a publication changed in what had been published before it. */
export type Restated = {
  readonly publication: string
  readonly organization: string
  readonly year: string
  readonly serviceId: string
  readonly serviceName: Bilingual
  readonly standardId: string | null
  readonly standardName: Bilingual
  readonly resource: Resource
  readonly kind: 'added' | 'removed' | 'changed'
  readonly field: string | null
  readonly old: string | null
  readonly new: string | null
  readonly at: string
  /** Null where a later file replaced the one before it and nobody said why. */
  readonly reason: Bilingual | null
}

const mostOfService = 500

/** What later publications changed in a service and its standards, the latest first. */
export async function restatementsOf(
  database: Database | Tx,
  codes: readonly string[],
  serviceId: string,
): Promise<readonly Restated[]> {
  if (codes.length === 0) return []
  const about = sql<boolean>`change.organization = any (${[...codes]}::text[])
    and split_part(split_part(change.key, '/', 3), '#', 1) = ${serviceId}`
  return restated(database, about, { limit: mostOfService, offset: 0 })
}

export type YearAsked = {
  readonly year: string
  /** The codes of some organizations, or all of them. */
  readonly organizations: readonly string[] | null
}

/** What later publications changed in a year, the latest first. */
export async function restatementsOfYear(
  database: Database | Tx,
  asked: YearAsked,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly Restated[]> {
  return restated(database, ofYear(asked), page)
}

export async function countRestatements(database: Database | Tx, asked: YearAsked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from inventory.change where ${ofYear(asked)}`.execute(database)
  return rows[0]?.count ?? 0
}

function ofYear({ year, organizations }: YearAsked): RawBuilder<boolean> {
  const codes = organizations && [...organizations]
  return sql<boolean>`split_part(change.key, '/', 2) = ${year}
    and (${codes}::text[] is null or change.organization = any (${codes}::text[]))`
}

type Row = Omit<Restated, 'serviceName' | 'standardName' | 'reason' | 'resource' | 'standardId'> & {
  readonly resource: string
  readonly standardId: string
  readonly service_en: string | null
  readonly service_fr: string | null
  readonly standard_en: string | null
  readonly standard_fr: string | null
  readonly reason_en: string | null
  readonly reason_fr: string | null
}

async function restated(
  database: Database | Tx,
  about: RawBuilder<boolean>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Restated[]> {
  const { rows } = await sql<Row>`
    select change.publication_id as publication, change.organization, place.year, place."serviceId",
      place."standardId", publication.resource, change.kind, change.field, change.old, change.new,
      publication.imported_at as at, publication.reason_en, publication.reason_fr, listing.name_en as service_en,
      listing.name_fr as service_fr, standard.name_en as standard_en, standard.name_fr as standard_fr
    from inventory.change
    join inventory.publication on publication.id = change.publication_id
    cross join lateral (select split_part(change.key, '/', 2) as year,
      split_part(split_part(change.key, '/', 3), '#', 1) as "serviceId",
      split_part(split_part(change.key, '/', 4), '#', 1) as "standardId") as place
    left join inventory.listing on listing.organization = change.organization
      and listing.fiscal_year = place.year and listing.service_id = place."serviceId"
    left join inventory.listing_standard as standard on standard.organization = change.organization
      and standard.fiscal_year = place.year and standard.service_id = place."serviceId"
      and standard.standard_id = place."standardId"
    where ${about}
    order by publication.sequence desc, change.number
    limit ${limit} offset ${offset}`.execute(database)
  return rows.map(({ service_en, service_fr, standard_en, standard_fr, reason_en, reason_fr, ...row }) => ({
    ...row,
    resource: row.resource === 'service' ? 'service' : 'service-std',
    standardId: row.standardId === '' ? null : row.standardId,
    serviceName: { en: service_en || row.serviceId, fr: service_fr || row.serviceId },
    standardName: { en: standard_en || row.standardId, fr: standard_fr || row.standardId },
    reason: reason_en !== null && reason_fr !== null ? { en: reason_en, fr: reason_fr } : null,
  }))
}
