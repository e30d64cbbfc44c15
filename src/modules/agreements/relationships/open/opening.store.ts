import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import type { LegalForm } from '../../../identity/index.ts'
import { isLegalForm } from '../../../identity/index.ts'
import { type Opening, readOpening } from './opening.ts'

/** What the viewer's organization typed under this id, or an empty opening. */
export async function openingById(tx: Tx, id: string, viewer: Viewer): Promise<Opening> {
  const row = await tx.selectFrom('agreements.opening').select('body').where('id', '=', id).executeTakeFirst()
  return readOpening(row?.body, viewer.organization)
}

export async function keepOpening(
  tx: Tx,
  id: string,
  viewer: Viewer,
  opening: Opening,
  now: Temporal.Instant,
): Promise<void> {
  const kept = { body: JSON.stringify(opening), changed_at: now.toString() }
  await tx
    .insertInto('agreements.opening')
    .values({ organization_id: viewer.organization, id, person_id: viewer.person, ...kept })
    .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doUpdateSet(kept))
    .execute()
}

export async function forgetOpening(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('agreements.opening').where('id', '=', id).execute()
}

const mostListed = 1000

export type FoundOrganization = {
  readonly id: string
  readonly name: { readonly en: string; readonly fr: string }
  readonly acronym: { readonly en: string; readonly fr: string }
  readonly legalForm: LegalForm
}

/** Registered organizations whose names and acronyms hold each of these words, in either language, accents and case aside. */
export async function searchOrganizations(
  tx: Tx,
  words: string,
  language: Language,
): Promise<FoundOrganization[]> {
  const patterns = words
    .trim()
    .split(/\s+/)
    .map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  const held = patterns.map(
    (pattern) =>
      sql<boolean>`kernel.searchable(concat_ws(' ', name_en, name_fr, acronym_en, acronym_fr)) like kernel.searchable(${pattern})`,
  )
  const rows = await organizationRows(tx)
    .where((where) => where.and(held))
    .orderBy(`name_${language}`)
    .limit(25)
    .execute()
  return rows.map(found)
}

/** Registered organizations, for a list to choose from. */
export async function registeredOrganizations(tx: Tx, language: Language): Promise<FoundOrganization[]> {
  const rows = await organizationRows(tx).orderBy(`name_${language}`).limit(mostListed).execute()
  return rows.map(found)
}

export async function organizationsById(tx: Tx, ids: readonly string[]): Promise<FoundOrganization[]> {
  if (ids.length === 0) return []
  const rows = await organizationRows(tx).where('id', 'in', ids).execute()
  return rows.map(found)
}

function organizationRows(tx: Tx) {
  return tx
    .selectFrom('identity.organization')
    .select(['id', 'name_en', 'name_fr', 'acronym_en', 'acronym_fr', 'legal_form'])
}

function found(row: {
  id: string
  name_en: string
  name_fr: string
  acronym_en: string | null
  acronym_fr: string | null
  legal_form: string
}): FoundOrganization {
  return {
    id: row.id,
    name: { en: row.name_en, fr: row.name_fr },
    acronym: { en: row.acronym_en ?? '', fr: row.acronym_fr ?? '' },
    legalForm: isLegalForm(row.legal_form) ? row.legal_form : 'other-public',
  }
}
