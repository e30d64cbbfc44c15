import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import {
  type DocumentType,
  type ElementDefinition,
  type Family,
  families,
  type Guide,
  type Need,
} from '../../../guide/index.ts'
import { placedElements } from '../../compose/outline.ts'
import type { Agreement, AgreementDocument, AgreementElement, Finding } from '../../format.ts'

/** One line of a document's list of elements: what the guide asks for, and what the document has. */
export type SheetEntry = {
  readonly id: string
  readonly name: Bilingual
  readonly purpose: Bilingual
  readonly family: Family
  readonly need: Need
  readonly inheritedFrom: DocumentType | null
  readonly reasons: readonly Bilingual[]
  readonly definition: ElementDefinition | undefined
  /** An element without a row is empty. */
  readonly element: AgreementElement
}

/**
 * The elements of a document by family, each family in the order of its sections: those the guide asks for here
 * (in the organization's own version of it), and those that another party or a file added.
 */
export function sheetOf(
  agreement: Agreement,
  document: AgreementDocument,
  guide: Guide,
): readonly SheetEntry[] {
  const placed = placedElements(agreement, document, guide)
  const rows = new Map(document.elements.map((element) => [element.id, element]))
  const asked = placed
    .filter(({ element, need }) => need !== 'not-used' || isSaid(rows.get(element.id)))
    .map(
      ({ element, ...rest }): SheetEntry => ({
        ...rest,
        id: element.id,
        name: nameHere(rows.get(element.id), element),
        purpose: element.purpose,
        family: element.family,
        definition: element,
        element: rows.get(element.id) ?? emptyElement(element),
      }),
    )
  const known = new Set(placed.map(({ element }) => element.id))
  const others = document.elements
    .filter(({ id, state }) => !known.has(id) && (state !== 'empty' || id.startsWith('x-')))
    .map((element) => otherEntry(element, guide))
  return families.flatMap((family) => [...asked, ...others].filter((entry) => entry.family === family))
}

/** How an element stands, in one word: what its row says, what is missing, what is wrong. */
export type Standing =
  | 'drafted'
  | 'to-read'
  | 'to-fix'
  | 'inherited'
  | 'not-applicable'
  | 'to-write'
  | 'recommended'
  | 'optional'

export function standingOf(entry: SheetEntry, findings: readonly Finding[]): Standing {
  const { state } = entry.element
  if (state === 'not-applicable') return 'not-applicable'
  if (state === 'inherited') return 'inherited'
  if (state === 'drafted') {
    if (findings.some(({ element, severity }) => element === entry.id && severity === 'error'))
      return 'to-fix'
    return entry.element.begun ? 'to-read' : 'drafted'
  }
  if (entry.inheritedFrom !== null) return 'inherited'
  if (entry.need === 'required') return 'to-write'
  return entry.need === 'recommended' ? 'recommended' : 'optional'
}

/** What the guide requires of a document and how much of it is there. */
export function progressOf(entries: readonly SheetEntry[]): {
  readonly done: number
  readonly required: number
} {
  const required = entries.filter(({ need, inheritedFrom }) => need === 'required' && inheritedFrom === null)
  return { done: required.filter(({ element }) => isSaid(element)).length, required: required.length }
}

export function isSaid(element: AgreementElement | undefined): boolean {
  return element !== undefined && element.state !== 'empty'
}

function emptyElement({ id, name }: ElementDefinition): AgreementElement {
  return { id, ...(id.startsWith('x-') ? { name } : {}), state: 'empty', fields: {} }
}

function otherEntry(element: AgreementElement, guide: Guide): SheetEntry {
  const definition = guide.elements.find(({ id }) => id === element.id)
  return {
    id: element.id,
    name: nameHere(element, definition),
    purpose: definition?.purpose ?? addedHere,
    family: definition?.family ?? 'closing',
    need: 'optional',
    inheritedFrom: null,
    reasons: [],
    definition,
    element,
  }
}

/** An organization may name an element of its own anew: what stands in the agreement keeps the name it prints. */
function nameHere(
  element: AgreementElement | undefined,
  definition: ElementDefinition | undefined,
): Bilingual {
  const { name } = element ?? {}
  if (name?.en || name?.fr) return { en: name.en ?? name.fr ?? '', fr: name.fr ?? name.en ?? '' }
  return definition?.name ?? { en: element?.id ?? '', fr: element?.id ?? '' }
}

const addedHere: Bilingual = {
  en: 'An element that this agreement adds to the guide.',
  fr: 'Un élément que la présente entente ajoute au guide.',
}
