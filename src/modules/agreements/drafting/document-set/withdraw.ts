import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual, BilingualDraft } from '../../../../kernel/language/bilingual.ts'
import type { FormOutcome } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { type DocumentType, documentTypes } from '../../../guide/index.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { documentLabel } from '../../values/format.ts'
import { actorOf, type OpenAgreement } from '../sheet/open-agreement.ts'
import { tellOf } from './store.ts'

/** A document that left the draft; everything in it is kept. */
export type WithdrawnDocument = {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly title: BilingualDraft
  readonly parent: string | null
  readonly at: string
}

type Outcome = FormOutcome<{ readonly id: string }> | { readonly kind: 'missing' }

/** The documents that left this draft, the latest first. */
export async function withdrawnDocuments(tx: Tx, relationship: string): Promise<WithdrawnDocument[]> {
  const rows = await tx
    .selectFrom('agreements.document')
    .select(['id', 'type', 'number', 'title_en', 'title_fr', 'parent_id', 'withdrawn_at'])
    .where('relationship_id', '=', relationship)
    .where('withdrawn_at', 'is not', null)
    .orderBy('withdrawn_at', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const type = documentTypes.find((code) => code === row.type)
    if (!type || row.withdrawn_at === null) return []
    const title = { en: row.title_en, fr: row.title_fr }
    return [{ id: row.id, type, number: row.number, title, parent: row.parent_id, at: row.withdrawn_at }]
  })
}

/** Why a document cannot leave the draft now; null when it can. */
export async function obstacleTo(tx: Tx, open: OpenAgreement, document: string): Promise<Bilingual | null> {
  const under = open.agreement.documents.find(({ parent }) => parent === document)
  if (under) return words.under(named(under, 'en'), named(under, 'fr'))
  const waiting = await tx
    .selectFrom('agreements.proposal')
    .select('id')
    .where('document_id', '=', document)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return waiting ? words.proposal : null
}

/** Takes a document out of the draft. Sent twice, it is done once. */
export async function withdrawDocument(
  tx: Tx,
  viewer: Viewer,
  open: OpenAgreement,
  id: string,
  now: Temporal.Instant,
): Promise<Outcome> {
  if (!may(viewer.roles, 'choose-documents', open.state))
    return { kind: 'refused', reason: refusalOf('choose-documents', open.state) }
  const document = open.agreement.documents.find((one) => one.id === id)
  if (!document) {
    const gone = (await withdrawnDocuments(tx, open.agreement.id)).some((one) => one.id === id)
    return gone ? { kind: 'done', value: { id } } : { kind: 'missing' }
  }
  const obstacle = await obstacleTo(tx, open, id)
  if (obstacle) return { kind: 'refused', reason: obstacle }
  const withdrawn = { withdrawn_at: now.toString(), withdrawn_by: viewer.person }
  await mark(tx, open, id, withdrawn)
  await tellOf(tx, { open, actor: actorOf(viewer), now }, 'document-withdrawn', id, document)
  return { kind: 'done', value: { id } }
}

/** Brings a document back as it was left. Sent twice, it is done once. */
export async function bringBackDocument(
  tx: Tx,
  viewer: Viewer,
  open: OpenAgreement,
  id: string,
  now: Temporal.Instant,
): Promise<Outcome> {
  if (!may(viewer.roles, 'choose-documents', open.state))
    return { kind: 'refused', reason: refusalOf('choose-documents', open.state) }
  if (open.agreement.documents.some((one) => one.id === id)) return { kind: 'done', value: { id } }
  const all = await withdrawnDocuments(tx, open.agreement.id)
  const document = all.find((one) => one.id === id)
  if (!document) return { kind: 'missing' }
  const above = all.find((one) => one.id === document.parent)
  if (above) return { kind: 'refused', reason: words.above(named(above, 'en'), named(above, 'fr')) }
  await mark(tx, open, id, { withdrawn_at: null, withdrawn_by: null })
  await tellOf(tx, { open, actor: actorOf(viewer), now }, 'document-brought-back', id, document)
  return { kind: 'done', value: { id } }
}

async function mark(
  tx: Tx,
  open: OpenAgreement,
  id: string,
  withdrawn: { readonly withdrawn_at: string | null; readonly withdrawn_by: string | null },
): Promise<void> {
  await tx
    .updateTable('agreements.document')
    .set((row) => ({ ...withdrawn, version: row('version', '+', 1) }))
    .where('relationship_id', '=', open.agreement.id)
    .where('id', '=', id)
    .execute()
}

function named(
  document: Pick<WithdrawnDocument, 'type' | 'number' | 'title'>,
  language: 'en' | 'fr',
): string {
  return documentLabel(document, language) ?? document.type
}

const words = {
  under: (en: string, fr: string): Bilingual => ({
    en: `“${en}” comes under this document. Withdraw it first, or place it under another document.`,
    fr: `«\u00a0${fr}\u00a0» relève de ce document. Retirez-le d’abord, ou placez-le sous un autre document.`,
  }),
  above: (en: string, fr: string): Bilingual => ({
    en: `“${en}”, the document above, is withdrawn too. Bring it back first.`,
    fr: `Le document supérieur, «\u00a0${fr}\u00a0», est aussi retiré. Rétablissez-le d’abord.`,
  }),
  proposal: {
    en: 'A proposal about this document waits for an answer. Settle it first, on the page Proposals.',
    fr: 'Une proposition concernant ce document attend une réponse. Réglez-la d’abord, à la page Propositions.',
  },
}
