import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { type Family, families, familyNames } from '../../../guide/index.ts'
import { composeDocument } from '../../compose/compose.ts'
import type { ComposedClause } from '../../composed.ts'
import type { Agreement, AgreementDocument } from '../../format.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { sheetOf } from '../sheet/sheet.ts'

/** A section of a document that nobody has read yet: its clauses as they will be printed. */
export type UnreadSection = {
  readonly family: Family
  readonly name: Bilingual
  readonly clauses: readonly UnreadClause[]
}

export type UnreadClause = { readonly clause: ComposedClause; readonly version: number }

/** What was begun in a document and is still to be read, by section in the order of the document. */
export function unreadSections(
  open: Pick<OpenAgreement, 'agreement' | 'guide' | 'stored'>,
  document: AgreementDocument,
): readonly UnreadSection[] {
  const begun = new Set(begunIn(document))
  if (begun.size === 0) return []
  const familyOf = new Map(
    sheetOf(open.agreement, document, open.guide).map(({ id, family }) => [id, family]),
  )
  const clauses = composeDocument(open.agreement, document.id).clauses.filter(({ id }) => begun.has(id))
  return families.flatMap((family) => {
    const own = clauses
      .filter(({ id }) => (familyOf.get(id) ?? 'closing') === family)
      .map((clause) => ({ clause, version: open.stored(document.id, clause.id)?.version ?? 0 }))
    return own.length > 0 ? [{ family, name: familyNames[family], clauses: own }] : []
  })
}

/** The elements of a document that nobody has read yet. */
export function begunIn({ elements }: AgreementDocument): readonly string[] {
  return elements.filter(({ begun }) => begun === true).map(({ id }) => id)
}

/** The first document, from this one on and then from the top, that holds something to read. */
export function nextUnread({ documents }: Agreement, from?: string): AgreementDocument | undefined {
  const at = Math.max(
    0,
    documents.findIndex(({ id }) => id === from),
  )
  return [...documents.slice(at), ...documents.slice(0, at)].find((document) => begunIn(document).length > 0)
}

/** How many elements of the agreement are still to be read. */
export function countUnread({ documents }: Agreement): number {
  return documents.reduce((sum, document) => sum + begunIn(document).length, 0)
}
