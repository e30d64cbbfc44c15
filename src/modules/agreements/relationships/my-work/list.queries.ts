import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import { relationshipsById } from '../queries.ts'
import { type Standing, standingsOf } from '../situation.ts'

export type ListFilter = {
  /** Words of a title or of an organization's name, in either language. */
  readonly search: string
  readonly state: 'open' | 'ready' | 'closed' | null
  readonly step: number | null
  /** Only where it is the organization's turn. */
  readonly waiting: boolean
  readonly order: 'recent' | 'oldest'
}

export type Listed = { readonly total: number; readonly rows: readonly Standing[] }

export const everything: ListFilter = { search: '', state: null, step: null, waiting: false, order: 'recent' }

/**
 * One page of the organization's relationships with where each stands. The ids are chosen first, by indexes;
 * only the rows of the page are then read in full.
 */
export async function listRelationships(
  tx: Tx,
  organization: string,
  filter: ListFilter,
  page: { readonly offset: number; readonly size: number },
): Promise<Listed> {
  const found = await matching(tx, organization, filter)
    .select('relationship.id')
    .orderBy('relationship.changed_at', filter.order === 'recent' ? 'desc' : 'asc')
    .orderBy('relationship.id')
    .offset(page.offset)
    .limit(page.size)
    .execute()
  const { total } = await matching(tx, organization, filter)
    .select(sql<string>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()
  const ids = found.map((row) => row.id)
  return { total: Number(total), rows: await standingsOf(tx, await relationshipsById(tx, ids)) }
}

function matching(tx: Tx, organization: string, filter: ListFilter) {
  // The policy already hides the others' rows; this condition is what the index of parties understands.
  let query = tx
    .selectFrom('agreements.relationship as relationship')
    .where(sql<SqlBool>`relationship.parties @> array[${organization}]::uuid[]`)
  if (filter.state) query = query.where('relationship.state', '=', filter.state)
  if (filter.step !== null) query = query.where('relationship.step', '=', filter.step)
  if (filter.waiting) query = query.where(isTheirTurn(organization))
  const words = filter.search.trim()
  return words ? query.where(mentions(words)) : query
}

/**
 * The same rule as `nextThing`: anyone's turn, but the need is stated by the client or the lead, and what is ready to sign
 * waits for the parties that have not read it.
 */
function isTheirTurn(organization: string) {
  return sql<SqlBool>`(relationship.state = 'open' and (
    (title_en <> '' and title_fr <> '' and problem_en <> '' and problem_fr <> '')
    or exists (select from agreements.party where party.relationship_id = relationship.id
      and party.organization_id = ${organization} and party.role in ('client', 'lead')))
    or relationship.state = 'ready' and exists (select from agreements.party
      where party.relationship_id = relationship.id and party.organization_id = ${organization}
      and party.to_read > 0))`
}

function mentions(words: string) {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql<SqlBool>`(
    kernel.searchable(title_en || ' ' || title_fr) like kernel.searchable(${pattern})
    or relationship.parties && array(select id from identity.organization where kernel.searchable(
      concat_ws(' ', name_en, name_fr, acronym_en, acronym_fr)) like kernel.searchable(${pattern})))`
}
