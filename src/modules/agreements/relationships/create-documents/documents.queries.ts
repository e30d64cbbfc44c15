import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { type DocumentType, documentTypes } from '../../../guide/index.ts'

export type RelationshipDocument = {
  readonly relationship: string
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly title: Bilingual
  readonly parent: string | null
  readonly elements: number
  /** Elements that nobody has written yet. */
  readonly empty: number
}

/** The documents of these relationships in their order, with how far each is written. */
export async function documentsOf(tx: Tx, relationships: readonly string[]): Promise<RelationshipDocument[]> {
  if (relationships.length === 0) return []
  const rows = await tx
    .selectFrom('agreements.document as document')
    .leftJoin('agreements.element as element', 'element.document_id', 'document.id')
    .select(['document.relationship_id', 'document.id', 'document.type', 'document.number'])
    .select(['document.title_en', 'document.title_fr', 'document.parent_id'])
    .select(sql<string>`count(element.id)`.as('elements'))
    .select(sql<string>`count(element.id) filter (where element.state = 'empty')`.as('empty'))
    .where('document.relationship_id', 'in', relationships)
    .where('document.withdrawn_at', 'is', null)
    .groupBy(['document.relationship_id', 'document.id'])
    .orderBy('document.relationship_id')
    .orderBy('document.ordinal')
    .execute()
  return rows.flatMap((row) => {
    const type = documentTypes.find((code) => code === row.type)
    if (!type) return []
    return [
      {
        relationship: row.relationship_id,
        id: row.id,
        type,
        number: row.number,
        title: { en: row.title_en, fr: row.title_fr },
        parent: row.parent_id,
        elements: Number(row.elements),
        empty: Number(row.empty),
      },
    ]
  })
}
