import {
  type AdvisedCase,
  advisedCase,
  baseGuide,
  type ElementDefinition,
  elementById,
  elementsFor,
  type Guide,
  type PlacedElement,
  readAnswers,
} from '../../guide/index.ts'
import type { Agreement, AgreementDocument, AgreementElement } from '../format.ts'
import { conditionsOf, saysNoMoney } from './conditions.ts'
import { elementIn } from './inheritance.ts'

/** One clause to be: the element of the file (when it has one), its definition, and its number. */
export type OutlineEntry = {
  readonly id: string
  readonly number: string
  readonly element: AgreementElement | undefined
  readonly definition: ElementDefinition | undefined
}

/**
 * The clauses of a document in the guide's section order, numbered alike in both languages. Empty elements
 * are left out unless the guide requires them; elements of the organization's own stand before the closing ones.
 */
export function outlineOf(agreement: Agreement, document: AgreementDocument): readonly OutlineEntry[] {
  const placed = placedElements(agreement, document)
  const ordered = placed.flatMap(({ element: definition, need, inheritedFrom }): Unnumbered[] => {
    const element = elementIn(document, definition.id)
    const required = need === 'required' && inheritedFrom === null
    return isSaid(element) || required ? [{ id: definition.id, element, definition }] : []
  })
  const known = new Set(placed.map(({ element }) => element.id))
  const own = document.elements
    .filter(
      (element, index, all) => !known.has(element.id) && isSaid(element) && isFirst(element, index, all),
    )
    .map((element) => ({ id: element.id, element, definition: elementById(element.id) }))
  const close = ordered.findIndex((entry) => closing.has(entry.id))
  const at = close < 0 ? ordered.length : close
  return ordered.toSpliced(at, 0, ...own).map((entry, index) => ({ ...entry, number: String(index + 1) }))
}

/**
 * The guide's elements for a document of this agreement, with the need each has in its tier and case. A reader's own
 * guide says what is asked of them; the text itself is composed by the usual one, alike for all parties.
 */
export function placedElements(
  agreement: Agreement,
  document: AgreementDocument,
  applied: Guide = baseGuide,
): readonly PlacedElement[] {
  const { guide, elsewhere } = caseOf(agreement, applied)
  const placed = elementsFor(
    {
      documentType: document.type,
      documentSet: [...new Set([...agreement.documents.map((each) => each.type), ...elsewhere])],
      tier: agreement.tier,
      conditions: conditionsOf(agreement),
    },
    guide,
  )
  return saysNoMoney(agreement) ? placed.map(withoutMoney) : placed
}

// The answers kept in the file raise needs and name documents that stand outside it. Answers that cannot be
// read (another version's, a hand's) raise none.
function caseOf({ answers }: Agreement, guide: Guide): AdvisedCase {
  const read = answers === undefined ? undefined : readAnswers(answers)
  return read?.ok ? advisedCase(read.value.answers, guide) : { guide, elsewhere: [] }
}

// Where the agreement itself says that no money moves, nothing about money is asked for.
function withoutMoney(placed: PlacedElement): PlacedElement {
  const aboutMoney = placed.element.family === 'finance' && placed.element.id !== 'financial-arrangement'
  return aboutMoney && placed.need !== 'not-used' ? { ...placed, need: 'optional' } : placed
}

type Unnumbered = Omit<OutlineEntry, 'number'>

const closing: ReadonlySet<string> = new Set([
  'notices',
  'language-versions',
  'signatures',
  'annexes',
  'contacts-list',
])

function isSaid(element: AgreementElement | undefined): boolean {
  return element !== undefined && element.state !== 'empty'
}

function isFirst(element: AgreementElement, index: number, all: readonly AgreementElement[]): boolean {
  return all.findIndex((other) => other.id === element.id) === index
}
