import { writeRows } from '../text/marks.ts'
import { mergeText } from '../text/normalize.ts'
import { plainInline } from '../text/plain.ts'
import type { Block, Inline } from '../text/tree.ts'
import { isEmptyValue, isRows } from '../values/shape.ts'
import type { Scope } from './context.ts'
import { paragraphOf, proseBlocks, resolveLine, textNode } from './inline.ts'
import { findField } from './lookup.ts'
import { rowsBlocks } from './rows.ts'

/**
 * Replaces every mark of a text. A paragraph or list item whose field marks are all empty is dropped, and
 * with it the heading or the "…:" line that only led to it; an empty mark elsewhere becomes a visible gap.
 */
export function resolveBlocks(blocks: readonly Block[], scope: Scope): readonly Block[] {
  const made = blocks.map((block) => resolveBlock(block, scope))
  const kept = made.map((block, index) => (introducesNothing(blocks, made, index) ? [] : block))
  return kept.flatMap((block, index) => (headsNothing(blocks, kept, index) ? [] : block))
}

function resolveBlock(block: Block, scope: Scope): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return resolveParagraph(block.children, scope)
    case 'heading':
      return [{ ...block, children: resolveLine(block.children, scope).nodes }]
    case 'list': {
      const items = block.items.map((item) => resolveBlocks(item, scope)).filter((item) => item.length > 0)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case 'table':
      return [
        {
          ...block,
          header: block.header.map((cell) => resolveLine(cell, scope).nodes),
          rows: block.rows.map((row) => row.map((cell) => resolveLine(cell, scope).nodes)),
        },
      ]
    case 'rows':
      return resolveRows(block, scope)
    case 'missing':
      return [block]
  }
}

function resolveParagraph(nodes: readonly Inline[], scope: Scope): readonly Block[] {
  const rows = tableAlone(nodes, scope)
  if (rows) return resolveRows(rows, scope)
  const said = saidAlone(nodes, scope)
  if (said) return resolveBlocks(scope.composition.parse(said, scope.language), scope)
  const tail = proseTail(nodes, scope)
  if (tail) return tail
  const line = resolveLine(nodes, scope)
  if (line.marks > 0 && line.marks === line.empty) return []
  return line.nodes.length > 0 ? [paragraphOf(line.nodes)] : []
}

/** A paragraph that is nothing but the mark of a table field stands for its rows. */
export function tableAlone(
  nodes: readonly Inline[],
  scope: Pick<Scope, 'composition' | 'document' | 'element'>,
): Extract<Block, { kind: 'rows' }> | null {
  const [only] = nodes
  if (nodes.length !== 1 || only?.kind !== 'reference' || only.to.kind !== 'field') return null
  const { element, path } = only.to
  return findField(only.to, scope)?.field.type === 'table' ? { kind: 'rows', element, field: path } : null
}

/** The sentence that an answer makes, where its mark is a paragraph of its own. */
function saidAlone(nodes: readonly Inline[], scope: Scope): string | null {
  const [only] = nodes
  if (nodes.length !== 1 || only?.kind !== 'reference' || only.to.kind !== 'field') return null
  const found = findField(only.to, scope)
  if (!found) return null
  const { field, value } = found
  if (typeof value === 'boolean') return field.said?.[value ? 'yes' : 'no'][scope.language] ?? null
  const option = field.options?.find(({ code }) => code === value)
  return option?.said?.[scope.language] ?? null
}

// "**Escalation.** [[escalation]]": the first paragraph of the prose continues the line, the rest follows it.
function proseTail(nodes: readonly Inline[], scope: Scope): readonly Block[] | null {
  const last = nodes.at(-1)
  if (last?.kind !== 'reference' || last.to.kind !== 'field') return null
  const found = findField(last.to, scope)
  if (found?.field.type !== 'prose' || isEmptyValue(found.value)) return null
  const lead = resolveLine(nodes.slice(0, -1), scope).nodes
  const [first, ...rest] = proseBlocks(found.field, found.value, scope)
  if (first?.kind === 'paragraph') return [paragraphOf(mergeText([...lead, ...first.children])), ...rest]
  return [...(lead.length > 0 ? [paragraphOf(lead)] : []), ...(first ? [first, ...rest] : [])]
}

function resolveRows(block: Extract<Block, { kind: 'rows' }>, scope: Scope): readonly Block[] {
  const found = findField({ kind: 'field', element: block.element, path: block.field }, scope)
  if (found?.field.type !== 'table') return [paragraphOf(textNode(writeRows(block)))]
  return isRows(found.value) ? rowsBlocks(found.field, found.value, scope) : []
}

type Made = readonly (readonly Block[])[]

// A line ending in ":" before a list or table that was dropped.
function introducesNothing(blocks: readonly Block[], made: Made, index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.kind !== 'paragraph' || (next?.kind !== 'list' && next?.kind !== 'rows')) return false
  return made[index + 1]?.length === 0 && plainInline(block.children).trimEnd().endsWith(':')
}

// Only what is followed by something that was dropped heads nothing: a lone heading is the author's choice.
function headsNothing(blocks: readonly Block[], made: Made, index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'heading') return false
  const end = blocks.findIndex(
    (other, at) => at > index && other.kind === 'heading' && other.level <= block.level,
  )
  const section = made.slice(index + 1, end < 0 ? undefined : end)
  return section.length > 0 && section.every((blocks) => blocks.length === 0)
}
