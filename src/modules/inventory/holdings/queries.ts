import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import {
  type OrganizationDirectory,
  type OrganizationEntry,
  organizationDirectory,
} from '../organizations.ts'
import { type ProgramList, programList } from '../programs.ts'
import { currentRows } from '../queries.ts'

/** The codes an organization publishes under, oldest first. */
export async function heldCodes(database: Database | Tx, organization: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('inventory.holding')
    .select('code')
    .where('organization_id', '=', organization)
    .orderBy('held_since')
    .orderBy('code')
    .execute()
  return rows.map(({ code }) => code)
}

/** The member organization that holds a code, if any. */
export async function holderOf(database: Database | Tx, code: string): Promise<string | undefined> {
  const row = await database
    .selectFrom('inventory.holding')
    .select('organization_id')
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.organization_id
}

export async function aliasesOf(database: Database | Tx, organization: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('inventory.alias')
    .select('name')
    .where('organization_id', '=', organization)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

/**
 * The member organizations by id, code, name, acronym and alias, in either language. A code that is not an
 * organization's first one is found as one of its other names.
 */
export async function memberDirectory(database: Database | Tx): Promise<OrganizationDirectory> {
  const organizations = await database
    .selectFrom('identity.organization')
    .select(['id', 'name_en', 'name_fr', 'acronym_en', 'acronym_fr'])
    .orderBy('id')
    .execute()
  const holdings = await database.selectFrom('inventory.holding').selectAll().orderBy('held_since').execute()
  const aliases = await database.selectFrom('inventory.alias').selectAll().execute()
  const entries = organizations.map((row): OrganizationEntry => {
    const codes = holdings.filter(({ organization_id }) => organization_id === row.id).map(({ code }) => code)
    return {
      id: row.id,
      code: codes[0] ?? null,
      name: { en: row.name_en, fr: row.name_fr },
      otherNames: [],
      acronyms: [row.acronym_en, row.acronym_fr].filter((acronym) => acronym !== null),
    }
  })
  const otherNames = [
    ...organizations.map(({ id }) => ({ name: id, id })),
    ...holdings.map(({ code, organization_id }) => ({ name: code, id: organization_id })),
    ...aliases.map(({ name, organization_id }) => ({ name, id: organization_id })),
  ]
  return organizationDirectory(entries, otherNames)
}

/** One organization as the directory knows it. */
export async function memberEntry(
  database: Database | Tx,
  organization: string,
): Promise<OrganizationEntry | undefined> {
  const row = await database
    .selectFrom('identity.organization')
    .select(['id', 'name_en', 'name_fr', 'acronym_en', 'acronym_fr'])
    .where('id', '=', organization)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    code: (await heldCodes(database, organization))[0] ?? null,
    name: { en: row.name_en, fr: row.name_fr },
    otherNames: await aliasesOf(database, organization),
    acronyms: [row.acronym_en, row.acronym_fr].filter((acronym) => acronym !== null),
  }
}

/** The name that rows published under a code carry, or null when there is none. */
export async function publishedTitle(database: Database | Tx, code: string): Promise<string | null> {
  for (const resource of ['service', 'service-std'] as const)
    for await (const value of currentRows(database, { resource, organization: code }, ['owner_org_title']))
      return value('owner_org_title')?.trim() ?? ''
  return null
}
/** The names of program codes, as an organization used them last; a code that no list holds has none. */
export async function programNames(
  tx: Tx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Bilingual>> {
  if (codes.length === 0) return new Map()
  const rows = await tx
    .selectFrom('inventory.program')
    .select(['code', 'name_en', 'name_fr'])
    .where('code', 'in', codes)
    .orderBy('last_year')
    .execute()
  return new Map(rows.map((row) => [row.code, { en: row.name_en, fr: row.name_fr }]))
}

/** The programs the operator loaded; undefined when there is no list, and only the form of a code is checked. */
export async function storedPrograms(database: Database | Tx): Promise<ProgramList | undefined> {
  const rows = await database.selectFrom('inventory.program').selectAll().execute()
  if (rows.length === 0) return undefined
  return programList(
    rows.map((row) => ({
      code: row.code,
      organization: row.organization,
      name: { en: row.name_en, fr: row.name_fr },
      lastYear: row.last_year,
    })),
  )
}
