import type { Tx } from '../../../../kernel/data/database.ts'
import { audit } from '../../../identity/index.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import type { DocumentIdentity } from './document-form.ts'

export type By = {
  readonly open: OpenAgreement
  readonly actor: { readonly organization: string; readonly person: string }
  readonly now: Temporal.Instant
}

/** Adds a document under an id made with the form; sent twice, it is added once. Its elements come as they are written. */
export async function addDocument(tx: Tx, id: string, identity: DocumentIdentity, by: By): Promise<void> {
  const added = await tx
    .insertInto('agreements.document')
    .values({
      relationship_id: by.open.agreement.id,
      id,
      type: identity.type,
      ordinal: by.open.agreement.documents.length,
      ...columns(identity),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await tellOf(tx, by, 'document-added', id, identity)
}

/** Changes what identifies a document; false when somebody changed it since `version` was read. */
export async function changeDocument(
  tx: Tx,
  id: string,
  version: number,
  identity: DocumentIdentity,
  by: By,
): Promise<boolean> {
  const changed = await tx
    .updateTable('agreements.document')
    .set({ ...columns(identity), version: version + 1 })
    .where('relationship_id', '=', by.open.agreement.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (changed) await tellOf(tx, by, 'document-changed', id, identity)
  return changed !== undefined
}

function columns({ number, title, parent, legalNature }: DocumentIdentity) {
  return {
    number,
    title_en: title.en ?? '',
    title_fr: title.fr ?? '',
    parent_id: parent,
    legal_nature: legalNature,
  }
}

/** Leaves the trail of a change to the set of documents, and moves the agreement up among the recent ones. */
export async function tellOf(
  tx: Tx,
  { open, actor, now }: By,
  action: string,
  id: string,
  identity: Pick<DocumentIdentity, 'type' | 'number'>,
): Promise<void> {
  const detail = { type: identity.type, number: identity.number }
  const deed = {
    chain: open.agreement.id,
    visibleTo: open.organizations,
    action,
    subject: `document:${id}`,
    detail,
  }
  await audit(tx, actor, deed, now)
  await tx
    .updateTable('agreements.relationship')
    .set({ changed_at: now.toString() })
    .where('id', '=', open.agreement.id)
    .execute()
}
