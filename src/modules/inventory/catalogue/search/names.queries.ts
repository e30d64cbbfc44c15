import { sql } from 'kysely'
import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

export type CatalogueState = {
  /** Changes whenever anything is published. */
  readonly edition: string
  /** The fiscal years that hold services, the newest first. */
  readonly years: readonly string[]
  /** Names of the organizations by their code, as their newest rows give them. */
  readonly organizations: ReadonlyMap<string, Bilingual>
}

let known: { readonly database: Database; readonly state: CatalogueState } | undefined

/** What every page of the catalogue needs; read again when something was published since. */
export async function catalogueState(database: Database): Promise<CatalogueState> {
  const { rows } = await sql<{ edition: string }>`
    select concat_ws('-', max(publication.sequence), count(*)) as edition
    from inventory.listed_publication
    join inventory.publication on publication.id = publication_id`.execute(database)
  const edition = rows[0]?.edition ?? ''
  if (known?.database !== database || known.state.edition !== edition)
    known = { database, state: await readState(database, edition) }
  return known.state
}

async function readState(database: Database, edition: string): Promise<CatalogueState> {
  const organizations = await sql<{ organization: string; en: string; fr: string }>`
    select distinct on (organization) organization, organization_en as en, organization_fr as fr
    from inventory.listing order by organization, fiscal_year desc`.execute(database)
  const years = await sql<{ year: string }>`
    select distinct fiscal_year as year from inventory.listing order by 1 desc`.execute(database)
  return {
    edition,
    years: years.rows.map(({ year }) => year),
    organizations: new Map(organizations.rows.map(({ organization, en, fr }) => [organization, { en, fr }])),
  }
}
