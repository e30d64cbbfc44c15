import type { Tx } from '../../../../kernel/data/database.ts'
import type { Agreement, AgreementElement } from '../../format.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { saveElement } from '../write-element/store.ts'

/** What the control block of a document says while people write it. */
const underWay: ReadonlySet<unknown> = new Set(['draft', 'negotiation'])

/**
 * Documents that are declared ready are no drafts any more: their control blocks say "approved", so that what is
 * frozen and signed carries no draft mark. Returns the agreement as it stands then.
 */
export async function approveDocuments(
  tx: Tx,
  { agreement, organizations, stored }: OpenAgreement,
  actor: { readonly organization: string; readonly person: string },
  now: Temporal.Instant,
): Promise<Agreement> {
  const documents = []
  for (const document of agreement.documents) {
    const elements: AgreementElement[] = []
    for (const [ordinal, element] of document.elements.entries()) {
      const approved = approvedControl(element)
      elements.push(approved ?? element)
      if (!approved) continue
      await saveElement(tx, {
        relationship: agreement.id,
        document: document.id,
        element: approved,
        version: stored(document.id, element.id)?.version ?? 0,
        ordinal,
        actor,
        organizations,
        action: 'element-saved',
        now,
      })
    }
    documents.push({ ...document, elements })
  }
  return { ...agreement, documents }
}

function approvedControl(element: AgreementElement): AgreementElement | null {
  const { id, state, fields } = element
  if (id !== 'doc-control' || state !== 'drafted' || !underWay.has(fields.status)) return null
  return { ...element, fields: { ...fields, status: 'approved' } }
}
