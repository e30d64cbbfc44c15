import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { baseGuide, elementById, type FieldDefinition, type Guide } from '../../guide/index.ts'
import { type Composition, compositionOf } from '../compose/context.ts'
import { effectiveElement } from '../compose/inheritance.ts'
import type { Agreement, AgreementDocument, AgreementElement, Finding, RowValue } from '../format.ts'
import { isRows, valueAt } from '../values/shape.ts'
import { referencesIn, type TextParts } from './references.ts'

/** An agreement under check, with the guide that is applied to it and today's date: some rules ask whether a term has ended. */
export type CheckedCase = {
  readonly agreement: Agreement
  readonly composition: Composition
  readonly guide: Guide
  readonly today: Temporal.PlainDate
  /** Takes a text apart, each text once however many rules ask. */
  readonly read: (source: string) => TextParts
}

export type Check = (checked: CheckedCase) => readonly Finding[]

/** An element that says something, in the document that says it. */
export type Said = { readonly document: AgreementDocument; readonly element: AgreementElement }

export function caseOf(
  agreement: Agreement,
  today: Temporal.PlainDate,
  guide: Guide = baseGuide,
): CheckedCase {
  return { agreement, composition: compositionOf(agreement), guide, today, read: remembered(referencesIn) }
}

function remembered(read: CheckedCase['read']): CheckedCase['read'] {
  const known = new Map<string, TextParts>()
  return (source) => {
    const parts = known.get(source) ?? read(source)
    known.set(source, parts)
    return parts
  }
}

/** Every drafted element, or every drafted one of an id. */
export function saidElements({ agreement }: CheckedCase, id?: string): readonly Said[] {
  return agreement.documents.flatMap((document) =>
    document.elements
      .filter((element) => element.state === 'drafted' && (id === undefined || element.id === id))
      .map((element) => ({ document, element })),
  )
}

/** What an element says in a document, its parents included; undefined when it is not drafted anywhere above. */
export function effective(
  { agreement }: CheckedCase,
  document: AgreementDocument,
  id: string,
): AgreementElement | undefined {
  const element = effectiveElement(agreement, document.id, id)?.element
  return element?.state === 'drafted' ? element : undefined
}

export function rowsOf(element: AgreementElement | undefined, key: string): readonly RowValue[] {
  const value = element ? valueAt(element.fields, key) : undefined
  return isRows(value) ? value : []
}

/** A place of a finding: a document, an element in it, and a field path. */
export function place(
  said: Said,
  path: string | null = null,
): Pick<Finding, 'document' | 'element' | 'path'> {
  return { document: said.document.id, element: said.element.id, path }
}

export type Severity = Finding['severity']

/** A finding about an element; the sentences begin with the element's name. */
export function about(
  said: Said,
  path: string | null,
  rule: string,
  severity: Severity,
  sentence: Bilingual,
): Finding {
  const name = elementName(said.element)
  return {
    ...place(said, path),
    rule,
    severity,
    en: `${name.en}: ${sentence.en}`,
    fr: `${name.fr}\u00a0: ${sentence.fr}`,
  }
}

/** A finding about a document as a whole, or about the agreement when there is none. */
export function aboutDocument(
  document: AgreementDocument | null,
  rule: string,
  severity: Severity,
  sentence: Bilingual,
  element: string | null = null,
): Finding {
  return { document: document?.id ?? null, element, path: null, rule, severity, ...sentence }
}

export function elementName(element: Pick<AgreementElement, 'id' | 'name'>): Bilingual {
  const definition = elementById(element.id)
  if (definition) return definition.name
  return { en: element.name?.en ?? element.id, fr: element.name?.fr ?? element.id }
}

/** "End date" or "Levels, row 2, Target": where in an element a value stands. */
export function fieldPlace(field: FieldDefinition, row?: number, column?: FieldDefinition): Bilingual {
  const inRow = row === undefined ? { en: '', fr: '' } : { en: `, row ${row + 1}`, fr: `, ligne ${row + 1}` }
  return {
    en: `${field.label.en}${inRow.en}${column ? `, ${column.label.en}` : ''}`,
    fr: `${field.label.fr}${inRow.fr}${column ? `, ${column.label.fr}` : ''}`,
  }
}
