import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import { newId } from '../../../../kernel/value/id.ts'
import {
  type Condition,
  type DocumentType,
  documentName,
  elementsFor,
  type Guide,
  type Tier,
} from '../../../guide/index.ts'
import { ownName, parentOf } from '../../start.ts'
import { type Asked, leaveTrail } from '../access.ts'
import type { Relationship } from '../relationship.ts'
import { documentsOf } from './documents.queries.ts'

export type DocumentSet = {
  readonly tier: Tier
  readonly documents: readonly DocumentType[]
  readonly conditions: readonly Condition[]
  readonly guide: Guide
}

/**
 * Makes the documents of a relationship that has none, each under the one above it, with the elements that the
 * guide requires or recommends, empty. Sent twice, it makes them once: the caller holds the relationship's lock.
 */
export async function createDocuments(
  tx: Tx,
  asked: Pick<Asked, 'viewer' | 'now'>,
  relationship: Relationship,
  set: DocumentSet,
): Promise<void> {
  if ((await documentsOf(tx, [relationship.id])).length > 0) return
  const ids = new Map(set.documents.map((type) => [type, newId(asked.now)]))
  const rows = set.documents.map((type, ordinal) => {
    const parent = parentOf(type, set.documents)
    return {
      relationship_id: relationship.id,
      id: ids.get(type) ?? '',
      type,
      number: `${type}-${asked.now.toZonedDateTimeISO('UTC').year}-01`,
      title_en: titleOf(relationship, type, 'en'),
      title_fr: titleOf(relationship, type, 'fr'),
      parent_id: parent === null ? null : (ids.get(parent) ?? null),
      ordinal,
    }
  })
  // Parents first: a row refers to the one above it.
  for (const row of rows.toSorted((a, b) => Number(a.parent_id !== null) - Number(b.parent_id !== null))) {
    await tx.insertInto('agreements.document').values(row).execute()
  }
  const elements = set.documents.flatMap((type) =>
    elementRows(relationship.id, ids.get(type) ?? '', type, set),
  )
  const at = asked.now.toString()
  await tx
    .insertInto('agreements.element')
    .columns(['relationship_id', 'document_id', 'id', 'ordinal', 'state', 'name_en', 'name_fr', 'changed_at'])
    .expression(
      sql`select relationship_id, document_id, id, ordinal, 'empty', name_en, name_fr, ${at}::timestamptz
        from json_to_recordset(${JSON.stringify(elements)})
        as e (relationship_id uuid, document_id uuid, id text, ordinal int, name_en text, name_fr text)`,
    )
    .execute()
  await leaveTrail(tx, asked, relationship, {
    action: 'create-documents',
    subject: `relationship:${relationship.id}`,
    detail: { tier: set.tier, documents: set.documents },
  })
}

function elementRows(relationship: string, document: string, type: DocumentType, set: DocumentSet) {
  const { tier, conditions, documents, guide } = set
  return elementsFor({ documentType: type, documentSet: documents, tier, conditions }, guide)
    .filter(
      ({ need, inheritedFrom }) => inheritedFrom === null && (need === 'required' || need === 'recommended'),
    )
    .map(({ element }, ordinal) => ({
      relationship_id: relationship,
      document_id: document,
      id: element.id,
      ordinal,
      name_en: ownName(element.id, guide).name?.en,
      name_fr: ownName(element.id, guide).name?.fr,
    }))
}

/** "Memorandum of understanding – Scanning of old files". */
function titleOf({ title, slaLabel }: Relationship, type: DocumentType, language: 'en' | 'fr'): string {
  const name = documentName(type, slaLabel).name[language]
  return title[language] ? `${name} – ${title[language]}` : name
}
