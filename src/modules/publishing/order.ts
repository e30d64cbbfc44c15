import type { Agreement, AgreementDocument } from '../agreements/index.ts'

/** Documents in reading order: each parent before what depends on it; the file's order otherwise. Cycles come last. */
export function readingOrder(agreement: Agreement): readonly AgreementDocument[] {
  const { documents } = agreement
  const ids = new Set(documents.map(({ id }) => id))
  const ordered = new Set<AgreementDocument>()
  const visit = (document: AgreementDocument): void => {
    if (ordered.has(document)) return
    ordered.add(document)
    for (const child of documents) if (child.parent === document.id) visit(child)
  }
  for (const document of documents) if (document.parent === null || !ids.has(document.parent)) visit(document)
  for (const document of documents) visit(document)
  return [...ordered]
}
