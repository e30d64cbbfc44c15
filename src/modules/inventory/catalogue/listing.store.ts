import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { serviceListing, standardListing } from './listing.ts'
import type { Reach } from './refresh.ts'

type Place = { readonly publication_id: string; readonly number: number }

export async function clearListings(tx: Tx, { year, organization }: Reach): Promise<void> {
  for (const table of ['inventory.listing', 'inventory.listing_standard', 'inventory.tally'] as const) {
    const rows = tx.deleteFrom(table).where('fiscal_year', '=', year)
    await (organization === null ? rows : rows.where('organization', '=', organization)).execute()
  }
}

/** Names weigh most in a search, then the organization, programs and number, then the description. */
export async function insertServices(
  tx: Tx,
  rows: readonly (ReturnType<typeof serviceListing> & Place)[],
): Promise<void> {
  await sql`
    insert into inventory.listing (organization, fiscal_year, service_id, publication_id, number, organization_en,
      organization_fr, name_en, name_fr, folded_en, folded_fr, description_en, description_fr, types, groups, channels,
      online, points_online, points_applicable, has_fee, in_scope, for_clients, reviewed, improved, applications,
      uncounted, counted, words)
    select organization, fiscal_year, service_id, publication_id, number, organization_en,
      organization_fr, name_en, name_fr, folded_en, folded_fr, description_en, description_fr, types, groups, channels,
      online, points_online, points_applicable, has_fee, in_scope, for_clients, reviewed, improved, applications,
      uncounted, counted,
      setweight(to_tsvector('english', folded_en), 'A') || setweight(to_tsvector('french', folded_fr), 'A')
        || setweight(to_tsvector('english', also_en), 'B') || setweight(to_tsvector('french', also_fr), 'B')
        || setweight(to_tsvector('english', text_en), 'D') || setweight(to_tsvector('french', text_fr), 'D')
    from json_to_recordset(${JSON.stringify(rows)}::json) as batch (organization text, fiscal_year text,
      service_id text, publication_id uuid, number integer, organization_en text, organization_fr text, name_en text,
      name_fr text, folded_en text, folded_fr text, description_en text, description_fr text, types text[],
      groups text[], channels text[], online text, points_online integer, points_applicable integer, has_fee boolean,
      in_scope boolean, for_clients boolean, reviewed integer, improved integer, applications numeric,
      uncounted integer, counted text[], also_en text, also_fr text, text_en text, text_fr text)
    on conflict do nothing`.execute(tx)
}

export async function insertStandards(
  tx: Tx,
  rows: readonly (ReturnType<typeof standardListing> & Place & { in_scope: boolean })[],
): Promise<void> {
  await sql`
    insert into inventory.listing_standard (organization, fiscal_year, service_id, standard_id, publication_id,
      number, name_en, name_fr, type, channel, target, met, total, verdict, in_scope)
    select organization, fiscal_year, service_id, standard_id, publication_id,
      number, name_en, name_fr, type, channel, target, met, total, verdict, in_scope
    from json_to_recordset(${JSON.stringify(rows)}::json) as batch (organization text, fiscal_year text,
      service_id text, standard_id text, publication_id uuid, number integer, name_en text, name_fr text, type text,
      channel text, target text, met text, total text, verdict text, in_scope boolean)
    on conflict do nothing`.execute(tx)
}

export async function addStandardCounts(tx: Tx, { year, organization }: Reach): Promise<void> {
  await sql`
    update inventory.listing set standards = found.standards, standards_met = found.met,
      standards_measurable = found.measurable
    from (
      select organization, service_id, count(*)::integer as standards,
        (count(*) filter (where verdict = 'Y'))::integer as met,
        (count(*) filter (where verdict in ('Y', 'N')))::integer as measurable
      from inventory.listing_standard
      where fiscal_year = ${year} and (${organization}::text is null or organization = ${organization})
      group by organization, service_id
    ) as found
    where listing.organization = found.organization and listing.service_id = found.service_id
      and listing.fiscal_year = ${year}`.execute(tx)
}

export async function markCurrentYears(tx: Tx, { organization }: Reach): Promise<void> {
  await sql`
    update inventory.listing set is_current = (listing.fiscal_year = newest.year)
    from (select organization, max(fiscal_year) as year from inventory.listing group by organization) as newest
    where listing.organization = newest.organization
      and (${organization}::text is null or listing.organization = ${organization})
      and listing.is_current <> (listing.fiscal_year = newest.year)`.execute(tx)
}

export async function insertTallies(
  tx: Tx,
  { year }: Reach,
  rows: readonly { readonly organization: string; readonly counts: object }[],
): Promise<void> {
  await sql`
    insert into inventory.tally (organization, fiscal_year, counts)
    select organization, ${year}, counts
    from json_to_recordset(${JSON.stringify(rows)}::json) as batch (organization text, counts jsonb)`.execute(
    tx,
  )
}

/** Words stay when their services go: a suggestion is checked before it is made. */
export async function insertWords(
  tx: Tx,
  language: Language,
  rows: readonly { readonly word: string; readonly folded: string }[],
): Promise<void> {
  await sql`
    insert into inventory.word (language, word, folded)
    select ${language}, word, folded
    from json_to_recordset(${JSON.stringify(rows)}::json) as batch (word text, folded text)
    on conflict do nothing`.execute(tx)
}
