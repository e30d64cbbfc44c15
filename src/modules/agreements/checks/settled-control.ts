import type { Agreement, AgreementElement } from '../format.ts'

/** Which statuses of a control block change, and to what. */
export type StatusChange = { readonly from: ReadonlySet<unknown>; readonly to: 'approved' | 'draft' }

export const approval: StatusChange = { from: new Set(['draft', 'negotiation']), to: 'approved' }

export const reopening: StatusChange = { from: new Set(['approved']), to: 'draft' }

/** The control block with its new status, or null where the change does not touch it. */
export function settledControl(
  element: AgreementElement,
  { from, to }: StatusChange,
): AgreementElement | null {
  const { id, state, fields } = element
  if (id !== 'doc-control' || state !== 'drafted' || !from.has(fields.status)) return null
  return { ...element, fields: { ...fields, status: to } }
}

/** The agreement whose documents are approved: what is printed from it carries no draft mark. */
export function approved(agreement: Agreement): Agreement {
  return {
    ...agreement,
    documents: agreement.documents.map((document) => ({
      ...document,
      elements: document.elements.map((element) => settledControl(element, approval) ?? element),
    })),
  }
}
