import type { Tx } from '../../../../kernel/data/database.ts'
import { approval, reopening, type StatusChange, settledControl } from '../../checks/settled-control.ts'
import type { Agreement, AgreementElement } from '../../format.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { saveElement } from '../write-element/store.ts'

type Actor = { readonly organization: string; readonly person: string }

/**
 * Documents that are declared ready are no drafts any more: their control blocks say "approved", so that what is
 * frozen and signed carries no draft mark. Returns the agreement as it stands then.
 */
export function approveDocuments(
  tx: Tx,
  open: OpenAgreement,
  actor: Actor,
  now: Temporal.Instant,
): Promise<Agreement> {
  return settle(tx, open, actor, approval, now)
}

/**
 * Documents whose drafting opens again are drafts again, and carry the draft mark until they are ready once more; till then
 * nobody is asked to read them before signing.
 */
export async function reopenDocuments(
  tx: Tx,
  open: OpenAgreement,
  actor: Actor,
  now: Temporal.Instant,
): Promise<Agreement> {
  await tx
    .updateTable('agreements.party')
    .set({ to_read: 0 })
    .where('relationship_id', '=', open.agreement.id)
    .execute()
  return settle(tx, open, actor, reopening, now)
}

async function settle(
  tx: Tx,
  { agreement, organizations, stored }: OpenAgreement,
  actor: Actor,
  change: StatusChange,
  now: Temporal.Instant,
): Promise<Agreement> {
  const documents = []
  for (const document of agreement.documents) {
    const elements: AgreementElement[] = []
    for (const [ordinal, element] of document.elements.entries()) {
      const settled = settledControl(element, change)
      elements.push(settled ?? element)
      if (!settled) continue
      await saveElement(tx, {
        relationship: agreement.id,
        document: document.id,
        element: settled,
        version: stored(document.id, element.id)?.version ?? 0,
        ordinal,
        actor,
        organizations,
        action: 'element-saved',
        settled: true,
        now,
      })
    }
    documents.push({ ...document, elements })
  }
  return { ...agreement, documents }
}
