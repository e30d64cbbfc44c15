import type { BlockContent, DefinitionContent, PhrasingContent, Root, TableCell } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { writeReference, writeRows } from './marks.ts'
import type { Block, Inline } from './tree.ts'

/** Clause tree → the light Markdown that `parseText` reads back as the same tree. */
export function writeText(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.flatMap(nodesOf) }
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    extensions: [gfmTableToMarkdown(), { handlers: { mark: (node: { value: string }) => node.value } }],
  })
}

function nodesOf(block: Block): (BlockContent | DefinitionContent)[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(block.children) }]
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: phrasing(block.children) }]
    case 'list': {
      const children = block.items.map((item) => listItem(item))
      return [{ type: 'list', ordered: block.ordered, spread: false, children }]
    }
    case 'table':
      return tableNodes(block)
    case 'rows':
      return [{ type: 'paragraph', children: [{ type: 'mark', value: writeRows(block) }] }]
    case 'missing':
      return [{ type: 'paragraph', children: [{ type: 'text', value: block.message }] }]
  }
}

function listItem(blocks: readonly Block[]) {
  const [first, second, ...rest] = blocks
  const tight = first?.kind === 'paragraph' && (!second || second.kind === 'list') && rest.length === 0
  return { type: 'listItem' as const, spread: !tight, children: blocks.flatMap(nodesOf) }
}

// Markdown has no table caption: it is written as a strong line before the table.
function tableNodes(table: Extract<Block, { kind: 'table' }>): BlockContent[] {
  const rows = [table.header, ...table.rows].map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((cell): TableCell => ({ type: 'tableCell', children: phrasing(cell) })),
  }))
  const caption: BlockContent[] = table.caption
    ? [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: [{ type: 'text', value: table.caption }] }],
        },
      ]
    : []
  return [...caption, { type: 'table', children: rows }]
}

function phrasing(nodes: readonly Inline[]): PhrasingContent[] {
  return nodes.map(phrase)
}

function phrase(node: Inline): PhrasingContent {
  switch (node.kind) {
    case 'text':
      return { type: 'text', value: node.text }
    case 'emphasis':
    case 'strong':
      return { type: node.kind, children: phrasing(node.children) }
    case 'link':
      return { type: 'link', url: node.href, children: phrasing(node.children) }
    case 'break':
      return { type: 'break' }
    case 'reference':
      return { type: 'mark', value: writeReference(node.to) }
  }
}
