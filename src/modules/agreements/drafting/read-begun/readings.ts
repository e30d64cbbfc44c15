import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'

export type Reading = {
  readonly element: string
  readonly person: string
  readonly organization: Bilingual
  readonly at: string
}

/** Writes who read these elements, and takes their mark away. */
export async function keepReadings(
  tx: Tx,
  what: {
    readonly relationship: string
    readonly document: string
    readonly read: readonly { readonly element: string; readonly version: number }[]
  },
  { organization, person }: Viewer,
  now: Temporal.Instant,
): Promise<void> {
  const { relationship, document, read } = what
  await tx
    .insertInto('agreements.element_reading')
    .values(
      read.map(({ element, version }) => ({
        relationship_id: relationship,
        document_id: document,
        element_id: element,
        version,
        organization_id: organization,
        person_id: person,
        read_at: now.toString(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .updateTable('agreements.element')
    .set({ begun: false })
    .where('document_id', '=', document)
    .where(
      'id',
      'in',
      read.map(({ element }) => element),
    )
    .execute()
}

/** How much a party still has to read of what was declared ready: lists of work tell it without counting. */
export async function keepToRead(
  tx: Tx,
  relationship: string,
  organization: string,
  left: number,
): Promise<void> {
  await tx
    .updateTable('agreements.party')
    .set({ to_read: left })
    .where('relationship_id', '=', relationship)
    .where('organization_id', '=', organization)
    .execute()
}

/** Who read what in a document, the newest first. */
export async function readingsOf(tx: Tx, document: string): Promise<readonly Reading[]> {
  const rows = await tx
    .selectFrom('agreements.element_reading as reading')
    .innerJoin('identity.person as person', 'person.id', 'reading.person_id')
    .innerJoin('identity.organization as organization', 'organization.id', 'reading.organization_id')
    .select(['reading.element_id', 'reading.read_at', 'person.name'])
    .select(['organization.name_en', 'organization.name_fr'])
    .where('reading.document_id', '=', document)
    .orderBy('reading.read_at', 'desc')
    .orderBy('reading.element_id')
    .limit(300)
    .execute()
  return rows.map((row) => ({
    element: row.element_id,
    person: row.name,
    organization: { en: row.name_en, fr: row.name_fr },
    at: row.read_at.replace(' ', 'T'),
  }))
}
