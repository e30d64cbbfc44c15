import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { type ClauseKind, clauseKinds } from './queries.ts'

export type ClauseOffer = {
  readonly id: string
  readonly kind: ClauseKind
  readonly name: string
  readonly text: Bilingual
}

export type PreferredClause = Pick<ClauseOffer, 'id' | 'text'>

/** The organization's clauses for an element, the preferred one first, each in its newest wording. */
export async function clausesFor(
  tx: Tx,
  organization: string,
  element: string,
  language: Language,
): Promise<ClauseOffer[]> {
  const rows = await newestWordings(tx, organization)
    .select([
      'clause.id',
      'clause.kind',
      'clause.name_en',
      'clause.name_fr',
      'wording.text_en',
      'wording.text_fr',
    ])
    .where('clause.element_id', '=', element)
    .where('clause.retired', '=', false)
    .orderBy('clause.name_en')
    .execute()
  const kindOf = (code: string) => clauseKinds.find((kind) => kind === code) ?? 'variant'
  return rows
    .toSorted((a, b) => clauseKinds.indexOf(kindOf(a.kind)) - clauseKinds.indexOf(kindOf(b.kind)))
    .map((row) => ({
      id: row.id,
      kind: kindOf(row.kind),
      name: language === 'fr' ? row.name_fr : row.name_en,
      text: { en: row.text_en, fr: row.text_fr },
    }))
}

/** The clause that the organization prefers for each element that it has one for, in its newest wording. */
export async function preferredClauses(
  tx: Tx,
  organization: string,
): Promise<ReadonlyMap<string, PreferredClause>> {
  const rows = await newestWordings(tx, organization)
    .select(['clause.id', 'clause.element_id', 'wording.text_en', 'wording.text_fr'])
    .where('clause.kind', '=', 'preferred')
    .where('clause.retired', '=', false)
    .orderBy('clause.name_en', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [row.element_id, { id: row.id, text: { en: row.text_en, fr: row.text_fr } }]),
  )
}

/** The newest wording of a clause, noting where it was used; undefined when it is not the organization's own. */
export async function takeClause(
  tx: Tx,
  organization: string,
  clause: string,
  place: { readonly id: string; readonly document: string; readonly element: string },
  now: Temporal.Instant,
): Promise<Bilingual | undefined> {
  if (![clause, place.id, place.document].every(isId)) return undefined
  const row = await newestWordings(tx, organization)
    .select(['wording.number', 'wording.text_en', 'wording.text_fr'])
    .where('clause.id', '=', clause)
    .where('clause.element_id', '=', place.element)
    .executeTakeFirst()
  if (!row) return undefined
  await tx
    .insertInto('agreements.clause_use')
    .values({
      organization_id: organization,
      clause_id: clause,
      number: row.number,
      relationship_id: place.id,
      document_id: place.document,
      element_id: place.element,
      used_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { en: row.text_en, fr: row.text_fr }
}

/** The clauses of an organization, each with the wording it has now. */
function newestWordings(tx: Tx, organization: string) {
  return tx
    .selectFrom('agreements.clause as clause')
    .innerJoin('agreements.clause_version as wording', (join) =>
      join
        .onRef('wording.organization_id', '=', 'clause.organization_id')
        .onRef('wording.clause_id', '=', 'clause.id')
        .onRef('wording.number', '=', 'clause.version'),
    )
    .where('clause.organization_id', '=', organization)
}
