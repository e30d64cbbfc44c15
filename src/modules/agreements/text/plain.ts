import { writeReference, writeRows } from './marks.ts'
import type { Block, Inline, Reference } from './tree.ts'

/** How references are shown in plain text; by default as the marks that an author types. */
export type ShowReference = (to: Reference) => string

/** Clause tree → plain text: blocks apart by an empty line, list items behind a hyphen or their number. */
export function plainText(blocks: readonly Block[], show: ShowReference = writeReference): string {
  return blocks.map((block) => plainBlock(block, show)).join('\n\n')
}

/** One line of a clause as plain text. */
export function plainInline(nodes: readonly Inline[], show: ShowReference = writeReference): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text
      if (node.kind === 'break') return '\n'
      if (node.kind === 'reference') return show(node.to)
      return plainInline(node.children, show)
    })
    .join('')
}

function plainBlock(block: Block, show: ShowReference): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainInline(block.children, show)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${indented(plainText(item, show))}`)
        .join('\n')
    case 'table': {
      const rows = [block.header, ...block.rows].map((row) =>
        row.map((cell) => plainInline(cell, show)).join(' | '),
      )
      return [...(block.caption ? [block.caption] : []), ...rows].join('\n')
    }
    case 'rows':
      return writeRows(block)
    case 'missing':
      return block.message
  }
}

function indented(text: string): string {
  return text.replace(/\n/g, '\n  ')
}
