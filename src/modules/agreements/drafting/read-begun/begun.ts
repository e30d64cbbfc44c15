import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { type Family, families, familyNames } from '../../../guide/index.ts'
import { composeDocument } from '../../compose/compose.ts'
import type { ComposedClause } from '../../composed.ts'
import type { Agreement, AgreementDocument } from '../../format.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { sheetOf } from '../sheet/sheet.ts'
import type { StandingClause } from './stand.ts'

/** A section of a document with the elements that are drafted in it. */
export type ReadableSection = { readonly name: Bilingual; readonly elements: readonly string[] }

/** A section of a document with what a party has not read of it: the clauses as they will be printed. */
export type UnreadSection = {
  readonly family: Family
  readonly name: Bilingual
  readonly clauses: readonly UnreadClause[]
}

export type UnreadClause = { readonly clause: ComposedClause; readonly version: number }

/** What a party still has to read in a document, by section in the order of the document. */
export function unreadSections(
  open: Pick<OpenAgreement, 'agreement' | 'guide' | 'stored'>,
  document: AgreementDocument,
  unread: readonly StandingClause[],
): readonly UnreadSection[] {
  const its = new Set(unread.flatMap((one) => (one.document === document.id ? [one.element] : [])))
  if (its.size === 0) return []
  const family = familyIn(open, document)
  const clauses = composeDocument(open.agreement, document.id).clauses.filter(({ id }) => its.has(id))
  return families.flatMap((name) => {
    const own = clauses
      .filter(({ id }) => family(id) === name)
      .map((clause) => ({ clause, version: open.stored(document.id, clause.id)?.version ?? 0 }))
    return own.length > 0 ? [{ family: name, name: familyNames[name], clauses: own }] : []
  })
}

/** All that is drafted in a document, by section. */
export function draftedSections(
  open: Pick<OpenAgreement, 'agreement' | 'guide'>,
  document: AgreementDocument,
): readonly ReadableSection[] {
  const family = familyIn(open, document)
  const drafted = document.elements.filter(({ state }) => state === 'drafted').map(({ id }) => id)
  return families.flatMap((name) => {
    const elements = drafted.filter((id) => family(id) === name)
    return elements.length > 0 ? [{ name: familyNames[name], elements }] : []
  })
}

function familyIn(
  { agreement, guide }: Pick<OpenAgreement, 'agreement' | 'guide'>,
  document: AgreementDocument,
): (element: string) => Family {
  const families = new Map(sheetOf(agreement, document, guide).map(({ id, family }) => [id, family]))
  return (element) => families.get(element) ?? 'closing'
}

/** The first document, from this one on and then from the top, that holds something to read. */
export function nextToRead(
  { documents }: Agreement,
  unread: readonly StandingClause[],
  from?: string,
): AgreementDocument | undefined {
  const at = Math.max(
    0,
    documents.findIndex(({ id }) => id === from),
  )
  const holding = new Set(unread.map(({ document }) => document))
  return [...documents.slice(at), ...documents.slice(0, at)].find(({ id }) => holding.has(id))
}
