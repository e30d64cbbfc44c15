import type { AgreementElement, RowValue } from '../format.ts'
import type { Block, Inline } from '../text/tree.ts'
import { isEmptyValue, isRows, valueAt } from '../values/shape.ts'
import { fieldOf, type Scope } from './context.ts'
import { textNode, valueNodes } from './inline.ts'
import { cellOf } from './lookup.ts'
import { words } from './words.ts'

/** The places where the signatories write their name, their signature and the date, for those of whom no proof is kept yet. */
export function signingPlaces(element: AgreementElement, scope: Scope): readonly Block[] {
  if (element.id !== 'signatures') return []
  const signatories = valueAt(element.fields, 'signatories')
  const unsigned = (isRows(signatories) ? signatories : []).filter((row) =>
    isEmptyValue(cellOf(row, 'evidence')),
  )
  if (unsigned.length === 0) return []
  const { language } = scope
  return [
    {
      kind: 'table',
      header: [words.signsFor, words.signature, words.signedOn].map((word) => textNode(word[language])),
      rows: unsigned.map((row) => [
        [...cellNodes(row, 'party', scope), { kind: 'break' }, ...cellNodes(row, 'position', scope)],
        [...typed(row, 'name'), { kind: 'break' }, line, { kind: 'break' }, line],
        isEmptyValue(cellOf(row, 'date')) ? [room] : cellNodes(row, 'date', scope),
      ]),
    },
  ]
}

function cellNodes(row: RowValue, key: string, scope: Scope): readonly Inline[] {
  const column = fieldOf('signatures', 'signatories')?.columns?.find((one) => one.key === key)
  const value = cellOf(row, key)
  return column && !isEmptyValue(value) ? valueNodes(column, value, scope, 'cell') : []
}

function typed(row: RowValue, key: string): readonly Inline[] {
  const value = cellOf(row, key)
  return typeof value === 'string' && value.trim() ? textNode(value) : [blank]
}

/** Room for a hand: as wide as a signature, and as wide as a date. */
const blank: Inline = { kind: 'text', text: '\u00a0'.repeat(34) }
const line: Inline = { kind: 'text', text: '\u00a0' }
const room: Inline = { kind: 'text', text: '\u00a0'.repeat(16) }
