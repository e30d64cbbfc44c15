import type { FieldDefinition } from '../../guide/index.ts'
import type { AgreementElement } from '../format.ts'
import type { Block, Inline } from '../text/tree.ts'
import { isEmptyValue, isRows, valueAt } from '../values/shape.ts'
import type { Scope } from './context.ts'
import { paragraphOf, proseBlocks, textNode, valueNodes } from './inline.ts'
import { tableAlone } from './resolve.ts'
import { rowsBlocks, valueTable } from './rows.ts'

/** The keys of an element's own fields that a text shows, table fields only where their rows are shown. */
export function shownFields(
  blocks: readonly Block[],
  scope: Pick<Scope, 'composition' | 'document' | 'element'>,
): ReadonlySet<string> {
  const keys = new Set<string>()
  const line = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if ('children' in node) line(node.children)
      if (node.kind !== 'reference' || node.to.kind !== 'field') continue
      if (isOwn(node.to.element, scope.element)) keys.add(node.to.path)
    }
  }
  const visit = (block: Block): void => {
    if (block.kind === 'rows' && isOwn(block.element, scope.element)) keys.add(rowsKey(block.field))
    if (block.kind === 'paragraph') {
      const rows = tableAlone(block.children, scope)
      if (rows && isOwn(rows.element, scope.element)) keys.add(rowsKey(rows.field))
    }
    if (block.kind === 'paragraph' || block.kind === 'heading') line(block.children)
    if (block.kind === 'list') for (const item of block.items) item.forEach(visit)
    if (block.kind === 'table') for (const row of [block.header, ...block.rows]) row.forEach(line)
  }
  blocks.forEach(visit)
  return keys
}

/** The fields with a value that no text of the element shows: they are printed after it, so that no promise is lost. */
export function unshownFields(
  element: AgreementElement,
  fields: readonly FieldDefinition[],
  shown: ReadonlySet<string>,
): readonly FieldDefinition[] {
  return fields.filter((field) => {
    const key = field.type === 'table' ? rowsKey(field.key) : field.key
    return !shown.has(key) && !isEmptyValue(valueAt(element.fields, field.key))
  })
}

/** Fields printed one after the other: short values in one table, prose and tables under their own label. */
export function fieldBlocks(fields: readonly FieldDefinition[], scope: Scope): readonly Block[] {
  const short = fields.filter((field) => field.type !== 'prose' && field.type !== 'table')
  const rows = short.map((field) => [
    textNode(field.label[scope.language]),
    valueNodes(field, valueAt(scope.element.fields, field.key), scope, 'cell'),
  ])
  const table = rows.length > 0 ? [valueTable(rows, scope)] : []
  return [
    ...table,
    ...fields.filter((field) => !short.includes(field)).flatMap((field) => long(field, scope)),
  ]
}

function long(field: FieldDefinition, scope: Scope): readonly Block[] {
  const value = valueAt(scope.element.fields, field.key)
  const label = textNode(field.label[scope.language])
  if (field.type === 'table') {
    const made = isRows(value) ? rowsBlocks(field, value, scope) : []
    return made.length > 0 ? [{ kind: 'heading', level: 4, children: label }, ...made] : []
  }
  return [paragraphOf([{ kind: 'strong', children: label }]), ...proseBlocks(field, value, scope)]
}

function rowsKey(field: string): string {
  return `rows:${field}`
}

function isOwn(elementId: string | null, element: AgreementElement): boolean {
  return elementId === null || elementId === element.id
}
