import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const clauseKinds = ['preferred', 'variant', 'fallback'] as const

export type ClauseKind = (typeof clauseKinds)[number]

/** A clause of an organization's library in its newest version. */
export type LibraryClause = {
  readonly id: string
  readonly element: string
  readonly kind: ClauseKind
  readonly name: Bilingual
  readonly text: Bilingual
  readonly number: number
  readonly retired: boolean
  /** Of the clause as a whole: counts the changes of its name, kind and text. */
  readonly version: number
}

/** The acting organization's clauses, all or those for one element: preferred ones first, fall-backs last. */
export async function libraryClauses(
  tx: Tx,
  organization: string,
  element?: string,
): Promise<readonly LibraryClause[]> {
  const all = clauseQuery(tx, organization)
  const rows = await (element === undefined
    ? all
    : all.where('clause.element_id', '=', element).where('clause.retired', '=', false)
  ).execute()
  return rows.map(clauseFrom).toSorted((a, b) => clauseKinds.indexOf(a.kind) - clauseKinds.indexOf(b.kind))
}

/** One clause, or undefined when the acting organization has none of that id. */
export async function libraryClause(
  tx: Tx,
  organization: string,
  id: string,
): Promise<LibraryClause | undefined> {
  const row = await clauseQuery(tx, organization).where('clause.id', '=', id).executeTakeFirst()
  return row && clauseFrom(row)
}

/** One text that a clause has had, with who changed it when and why. */
export type ClauseVersion = {
  readonly number: number
  readonly text: Bilingual
  readonly reason: Bilingual
  readonly person: string
  readonly changedAt: Temporal.Instant
}

export async function clauseVersions(
  tx: Tx,
  organization: string,
  clause: string,
): Promise<readonly ClauseVersion[]> {
  const rows = await tx
    .selectFrom('agreements.clause_version as version')
    .innerJoin('identity.person as person', 'person.id', 'version.person_id')
    .select([
      'version.number',
      'version.text_en',
      'version.text_fr',
      'version.reason_en',
      'version.reason_fr',
    ])
    .select(['version.changed_at', 'person.name'])
    .where('version.organization_id', '=', organization)
    .where('version.clause_id', '=', clause)
    .orderBy('version.number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    text: { en: row.text_en, fr: row.text_fr },
    reason: { en: row.reason_en, fr: row.reason_fr },
    person: row.name,
    changedAt: Temporal.Instant.from(row.changed_at.replace(' ', 'T')),
  }))
}

/** Where a version of a clause went into an agreement. */
export type ClauseUse = {
  readonly number: number
  readonly relationship: string
  readonly title: Bilingual
  readonly document: string
  readonly documentTitle: Bilingual
  readonly element: string
  readonly usedAt: Temporal.Instant
}

export async function clauseUses(
  tx: Tx,
  organization: string,
  clause: string,
): Promise<readonly ClauseUse[]> {
  const rows = await tx
    .selectFrom('agreements.clause_use as use')
    .innerJoin('agreements.relationship as relationship', 'relationship.id', 'use.relationship_id')
    .innerJoin('agreements.document as document', 'document.id', 'use.document_id')
    .select(['use.number', 'use.relationship_id', 'use.document_id', 'use.element_id', 'use.used_at'])
    .select(['relationship.title_en', 'relationship.title_fr'])
    .select(['document.title_en as document_en', 'document.title_fr as document_fr'])
    .where('use.organization_id', '=', organization)
    .where('use.clause_id', '=', clause)
    .where('document.withdrawn_at', 'is', null)
    .orderBy('use.used_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    relationship: row.relationship_id,
    title: { en: row.title_en, fr: row.title_fr },
    document: row.document_id,
    documentTitle: { en: row.document_en, fr: row.document_fr },
    element: row.element_id,
    usedAt: Temporal.Instant.from(row.used_at.replace(' ', 'T')),
  }))
}

function clauseQuery(tx: Tx, organization: string) {
  return tx
    .selectFrom('agreements.clause as clause')
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('agreements.clause_version as version')
          .select(['version.number', 'version.text_en', 'version.text_fr'])
          .whereRef('version.organization_id', '=', 'clause.organization_id')
          .whereRef('version.clause_id', '=', 'clause.id')
          .orderBy('version.number', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select(['clause.id', 'clause.element_id', 'clause.kind', 'clause.name_en', 'clause.name_fr'])
    .select(['clause.retired', 'clause.version', 'newest.number', 'newest.text_en', 'newest.text_fr'])
    .where('clause.organization_id', '=', organization)
    .orderBy('clause.name_en')
}

type ClauseRow = Awaited<ReturnType<ReturnType<typeof clauseQuery>['execute']>>[number]

function clauseFrom(row: ClauseRow): LibraryClause {
  return {
    id: row.id,
    element: row.element_id,
    kind: clauseKinds.find((kind) => kind === row.kind) ?? 'variant',
    name: { en: row.name_en, fr: row.name_fr },
    text: { en: row.text_en, fr: row.text_fr },
    number: row.number,
    retired: row.retired,
    version: row.version,
  }
}
