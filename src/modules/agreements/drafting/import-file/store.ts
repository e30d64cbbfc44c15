import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import { audit } from '../../../identity/index.ts'
import type { AgreementDocument } from '../../format.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'

/** Writes imported documents with their elements and first revisions, parents before what comes under them. */
export async function addImported(
  tx: Tx,
  open: OpenAgreement,
  documents: readonly AgreementDocument[],
  actor: { readonly organization: string; readonly person: string },
  now: Temporal.Instant,
): Promise<void> {
  const relationship = open.agreement.id
  const first = open.agreement.documents.length
  await tx
    .insertInto('agreements.document')
    .values(
      documents.map((document, index) => ({
        relationship_id: relationship,
        id: document.id,
        type: document.type,
        number: document.number,
        title_en: document.title.en ?? '',
        title_fr: document.title.fr ?? '',
        parent_id: document.parent,
        legal_nature: document.legalNature,
        ordinal: first + index,
      })),
    )
    .execute()
  const elements = documents.flatMap((document) =>
    document.elements.map((element, ordinal) => ({
      document_id: document.id,
      id: element.id,
      ordinal,
      state: element.state,
      begun: element.begun === true,
      reason_en: element.reason?.en ?? '',
      reason_fr: element.reason?.fr ?? '',
      fields: element.fields,
      text_en: element.text?.en ?? '',
      text_fr: element.text?.fr ?? '',
      name_en: element.name?.en ?? null,
      name_fr: element.name?.fr ?? null,
    })),
  )
  const rows = sql`json_to_recordset(${JSON.stringify(elements)}) as e (document_id uuid, id text, ordinal int,
    state text, begun boolean, reason_en text, reason_fr text, fields jsonb, text_en text, text_fr text, name_en text, name_fr text)`
  const at = now.toString()
  await sql`insert into agreements.element (relationship_id, document_id, id, ordinal, state, begun, reason_en,
      reason_fr, fields, text_en, text_fr, name_en, name_fr, changed_at, changed_by)
    select ${relationship}::uuid, document_id, id, ordinal, state, begun, reason_en, reason_fr, fields, text_en, text_fr,
      name_en, name_fr, ${at}::timestamptz, ${actor.person}::uuid from ${rows}`.execute(tx)
  await sql`insert into agreements.element_revision (relationship_id, document_id, element_id, version, state,
      reason_en, reason_fr, fields, text_en, text_fr, organization_id, person_id, saved_at)
    select ${relationship}::uuid, document_id, id, 1, state, reason_en, reason_fr, fields, text_en, text_fr,
      ${actor.organization}::uuid, ${actor.person}::uuid, ${at}::timestamptz from ${rows}`.execute(tx)
  const deed = {
    chain: relationship,
    visibleTo: open.organizations,
    action: 'agreement-imported',
    subject: 'agreement',
    detail: { documents: documents.map(({ id }) => id) },
  }
  await audit(tx, actor, deed, now)
}
