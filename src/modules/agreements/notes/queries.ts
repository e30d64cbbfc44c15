import type { Tx } from '../../../kernel/data/database.ts'

/** A note that one organization keeps for itself about a relationship, or about one element of it. */
export type PrivateNote = {
  readonly id: string
  readonly body: string
  readonly person: string
  readonly personId: string
  readonly writtenAt: Temporal.Instant
  readonly document: string | null
  readonly element: string | null
}

/**
 * The acting organization's own notes of a relationship, or of one of its elements, newest first. The filter by
 * organization is written here and enforced again by row-level security.
 */
export async function privateNotes(
  tx: Tx,
  organization: string,
  relationship: string,
  place?: { readonly document: string; readonly element: string },
): Promise<readonly PrivateNote[]> {
  const all = tx
    .selectFrom('agreements.private_note as note')
    .innerJoin('identity.person as person', 'person.id', 'note.person_id')
    .select([
      'note.id',
      'note.body',
      'note.person_id',
      'note.written_at',
      'note.document_id',
      'note.element_id',
    ])
    .select('person.name')
    .where('note.organization_id', '=', organization)
    .where('note.relationship_id', '=', relationship)
    .orderBy('note.written_at', 'desc')
    .orderBy('note.id', 'desc')
    .limit(200)
  const rows = await (place
    ? all.where('note.document_id', '=', place.document).where('note.element_id', '=', place.element)
    : all
  ).execute()
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    person: row.name,
    personId: row.person_id,
    writtenAt: Temporal.Instant.from(row.written_at.replace(' ', 'T')),
    document: row.document_id,
    element: row.element_id,
  }))
}
