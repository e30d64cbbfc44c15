import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** A position that one party named for another; `organization` is the party's. Empty where nobody said. */
export type NamedPosition = {
  readonly id: string
  readonly organization: string
  readonly title: Bilingual
  readonly holder: string
  readonly email: string
  readonly phone: string
  readonly version: number
}

export type ListedPosition = NamedPosition & {
  /** Out of the list, and still readable where a text names it. */
  readonly isRemoved: boolean
  /** The acting organization may correct it: it is its own, or nobody of its party uses Entente yet. */
  readonly mayCorrect: boolean
}

/** What was named for the parties of a relationship, those removed too; not what a party took over as its own. */
export async function namedPositionsOf(tx: Tx, relationship: string): Promise<ListedPosition[]> {
  const rows = await tx
    .selectFrom('agreements.named_position as named')
    .selectAll('named')
    .select(sql<boolean>`agreements.may_name_for(named.organization_id)`.as('may_correct'))
    .where('named.relationship_id', '=', relationship)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('identity.position as own')
            .select('own.id')
            .whereRef('own.id', '=', 'named.id')
            .whereRef('own.organization_id', '=', 'named.organization_id'),
        ),
      ),
    )
    .orderBy('named.organization_id')
    .orderBy('named.title_en')
    .orderBy('named.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organization: row.organization_id,
    title: { en: row.title_en, fr: row.title_fr },
    holder: row.holder,
    email: row.email,
    phone: row.phone,
    version: row.version,
    isRemoved: row.is_removed,
    mayCorrect: row.may_correct,
  }))
}

/** Writes a position if it is new, or still what was read; false otherwise, and nothing is written. */
export async function saveNamedPosition(
  tx: Tx,
  relationship: string,
  { id, organization, title, holder, email, phone, version }: NamedPosition,
  now: Temporal.Instant,
): Promise<boolean> {
  const values = {
    ...{ title_en: title.en, title_fr: title.fr, holder, email, phone },
    ...{ version: version + 1, changed_at: now.toString() },
  }
  if (version === 0) {
    const added = await tx
      .insertInto('agreements.named_position')
      .values({ relationship_id: relationship, id, organization_id: organization, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
  }
  const saved = await tx
    .updateTable('agreements.named_position')
    .set(values)
    .where('relationship_id', '=', relationship)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('is_removed', '=', false)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** Takes a position out of the list; false when it was not in it. */
export async function removeNamedPosition(tx: Tx, relationship: string, id: string): Promise<boolean> {
  const removed = await tx
    .updateTable('agreements.named_position')
    .set({ is_removed: true })
    .where('relationship_id', '=', relationship)
    .where('id', '=', id)
    .where('is_removed', '=', false)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
