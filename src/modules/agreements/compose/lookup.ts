import { elementById, type FieldDefinition } from '../../guide/index.ts'
import type { FieldValue, RowValue } from '../format.ts'
import type { Reference } from '../text/tree.ts'
import { isEmptyValue, isRows, valueAt } from '../values/shape.ts'
import { fieldOf, type Scope } from './context.ts'
import { effectiveElement, lineage } from './inheritance.ts'
import { isFormOf } from './term-forms.ts'

/** A field's definition and its value where a mark leads. */
export type FoundField = { readonly field: FieldDefinition; readonly value: FieldValue | undefined }

/** Follows a field mark; undefined when the element, field, row or column does not exist. */
export function findField(
  to: Extract<Reference, { kind: 'field' }>,
  scope: Pick<Scope, 'composition' | 'document' | 'element'>,
): FoundField | undefined {
  const element = elementOf(to.element, scope)
  const elementId = to.element ?? scope.element.id
  const [key = '', rowId, column] = to.path.split('.')
  const field = fieldOf(elementId, key)
  if (!field) return undefined
  const value = element ? valueAt(element.fields, key) : undefined
  if (rowId === undefined || column === undefined) return { field, value }
  const columnField = field.columns?.find((candidate) => candidate.key === column)
  const row = isRows(value) ? value.find((candidate) => candidate.id === rowId) : undefined
  if (!columnField || !row) return undefined
  return { field: columnField, value: cellOf(row, column) }
}

/** The element a mark names: this one, or another of the same document once inheritance is followed. */
function elementOf(elementId: string | null, scope: Pick<Scope, 'composition' | 'document' | 'element'>) {
  if (elementId === null || elementId === scope.element.id) return scope.element
  return effectiveElement(scope.composition.agreement, scope.document.id, elementId)?.element
}

export function cellOf(row: RowValue, column: string): FieldValue | undefined {
  return valueAt(row, column)
}

/** The columns that hold a value in at least one row, in the guide's order. */
export function filledColumns(field: FieldDefinition, rows: readonly RowValue[]): readonly FieldDefinition[] {
  return (field.columns ?? []).filter((column) => rows.some((row) => !isEmptyValue(cellOf(row, column.key))))
}

/** A defined term as the definitions of the document, or of one above it, write it; searched in both languages, in any number and gender. */
export function findTerm(term: string, scope: Pick<Scope, 'composition' | 'document'>): RowValue | undefined {
  for (const document of lineage(scope.composition.agreement, scope.document.id)) {
    const definitions = document.elements.find((element) => element.id === 'definitions')
    const rows = definitions ? valueAt(definitions.fields, 'terms') : undefined
    const found = isRows(rows)
      ? rows.find((row) => namesOf(row).some((name) => isFormOf(term, name)))
      : undefined
    if (found) return found
  }
  return undefined
}

/** The term of a row of definitions, in both languages. */
export function namesOf(row: RowValue): readonly string[] {
  const term = cellOf(row, 'term')
  if (typeof term !== 'object' || Array.isArray(term)) return []
  return Object.values(term).flatMap((side: unknown) =>
    typeof side === 'string' && side.trim() !== '' ? [side.trim()] : [],
  )
}

export function isKnownElement(elementId: string): boolean {
  return elementId.startsWith('x-') || elementById(elementId) !== undefined
}
