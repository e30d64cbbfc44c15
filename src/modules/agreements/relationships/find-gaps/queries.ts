import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import type { CheckedAgreement } from './gaps.ts'

/** Every relationship of the viewer's organization, as far as gaps are concerned, on a day (ISO text). */
export async function checkedAgreements(
  tx: Tx,
  organization: string,
  today: string,
): Promise<readonly CheckedAgreement[]> {
  const rows = await tx
    .selectFrom('agreements.relationship as relationship')
    .select((query) => [
      'relationship.id',
      'relationship.title_en',
      'relationship.title_fr',
      'relationship.state',
      'relationship.parties',
      termDate('start').as('start'),
      termDate('end').as('end'),
      query
        .selectFrom('agreements.covered_service as covered')
        .whereRef('covered.relationship_id', '=', 'relationship.id')
        .where('covered.organization_id', '=', organization)
        .select(sql<string[]>`coalesce(array_agg(covered.service_id), '{}')`.as('services'))
        .as('services'),
      heldPosition(organization, today).as('hasOwner'),
    ])
    .where(sql<boolean>`relationship.parties @> array[${organization}::uuid]`)
    .orderBy('relationship.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: { en: row.title_en || row.title_fr, fr: row.title_fr || row.title_en },
    services: row.services ?? [],
    counterparts: row.parties.filter((party) => party !== organization),
    isClosed: row.state === 'closed',
    start: row.start,
    end: row.end,
    hasOwner: row.hasOwner,
  }))
}

/** The date that the term of its documents states; the latest end and the earliest start where there are several. */
function termDate(key: 'start' | 'end') {
  const date = sql`element.fields ->> ${sql.lit(key)}`
  return sql<string | null>`(
    select ${key === 'start' ? sql`min` : sql`max`}(${date}) from agreements.element
    join agreements.document on document.id = element.document_id and document.withdrawn_at is null
    where element.relationship_id = relationship.id and element.id = 'term' and ${date} ~ '^\\d{4}-\\d{2}-\\d{2}$')`
}

/** Whether the designated officials name a position of the organization that somebody holds on the day. */
function heldPosition(organization: string, today: string) {
  return sql<boolean>`exists (
    select from agreements.element
    join agreements.document on document.id = element.document_id and document.withdrawn_at is null
    cross join lateral jsonb_array_elements(
      case jsonb_typeof(element.fields -> 'officials') when 'array' then element.fields -> 'officials' else '[]' end) official
    join identity.incumbency on incumbency.position_id::text = official ->> 'position'
    where element.relationship_id = relationship.id and element.id = 'designated-officials'
      and incumbency.organization_id = ${organization}::uuid
      and incumbency.start_date <= ${today}::date and coalesce(incumbency.end_date, 'infinity') >= ${today}::date)`
}
