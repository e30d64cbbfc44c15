import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { AgreementElement, FieldValue } from '../../format.ts'

/** One saved state of an element: which, when, and by whom. */
export type Revision = {
  readonly version: number
  readonly savedAt: Temporal.Instant
  readonly person: string
  readonly organization: Bilingual
}

const most = 20

/** The newest saved states of an element. */
export async function revisionsOf(tx: Tx, document: string, element: string): Promise<readonly Revision[]> {
  const rows = await tx
    .selectFrom('agreements.element_revision as revision')
    .innerJoin('identity.person as person', 'person.id', 'revision.person_id')
    .innerJoin('identity.organization as organization', 'organization.id', 'revision.organization_id')
    .select(['revision.version', 'revision.saved_at', 'person.name'])
    .select(['organization.name_en', 'organization.name_fr'])
    .where('revision.document_id', '=', document)
    .where('revision.element_id', '=', element)
    .orderBy('revision.version', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    version: row.version,
    savedAt: Temporal.Instant.from(row.saved_at.replace(' ', 'T')),
    person: row.name,
    organization: { en: row.name_en, fr: row.name_fr },
  }))
}

/** What an element said in one of its saved states, or undefined for a version that never was. */
export async function revisionContent(
  tx: Tx,
  document: string,
  element: AgreementElement,
  version: number,
): Promise<AgreementElement | undefined> {
  const row = await tx
    .selectFrom('agreements.element_revision')
    .select(['state', 'reason_en', 'reason_fr', 'fields', 'text_en', 'text_fr'])
    .where('document_id', '=', document)
    .where('element_id', '=', element.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: element.id,
    ...(element.name ? { name: element.name } : {}),
    // Revisions are written by `saveElement` alone, from an element of these types.
    state: row.state as AgreementElement['state'],
    reason: { en: row.reason_en, fr: row.reason_fr },
    fields: row.fields as { readonly [key: string]: FieldValue },
    text: { en: row.text_en, fr: row.text_fr },
  }
}
