import type { Agreement, AgreementDocument, AgreementElement } from '../format.ts'

export type EffectiveElement = {
  readonly element: AgreementElement
  /** The document that says it: the one asked about, or one above it. */
  readonly document: AgreementDocument
  readonly inherited: boolean
}

/**
 * What an element says in a document once inheritance is followed upwards (SLA ← MA ← MOU); null when the
 * document does not have it, or inherits it and no document above says anything.
 */
export function effectiveElement(
  agreement: Agreement,
  documentId: string,
  elementId: string,
): EffectiveElement | null {
  const [own, ...above] = lineage(agreement, documentId)
  const element = own && elementIn(own, elementId)
  if (!own || !element) return null
  if (element.state !== 'inherited') return { element, document: own, inherited: false }
  for (const document of above) {
    const inherited = elementIn(document, elementId)
    if (inherited && inherited.state !== 'inherited' && inherited.state !== 'empty') {
      return { element: inherited, document, inherited: true }
    }
  }
  return null
}

/** The document and those above it, nearest first. A loop of parents ends where it would begin again. */
export function lineage(agreement: Agreement, documentId: string): readonly AgreementDocument[] {
  const found: AgreementDocument[] = []
  let next: string | null = documentId
  while (next !== null) {
    const id: string = next
    const document = agreement.documents.find((candidate) => candidate.id === id)
    if (!document || found.includes(document)) break
    found.push(document)
    next = document.parent
  }
  return found
}

export function elementIn(document: AgreementDocument, elementId: string): AgreementElement | undefined {
  return document.elements.find((element) => element.id === elementId)
}
