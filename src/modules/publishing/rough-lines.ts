import type { Block, Inline } from '../agreements/index.ts'
import { tableWidths } from './table-widths.ts'

/** A line of half a page holds about so many letters. */
const lettersALine = 45

/** About how many lines the blocks take in a column of half a page; nothing is set to know it. */
export function roughLines(blocks: readonly Block[]): number {
  return sum(blocks.map(linesOfBlock))
}

function linesOfBlock(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return linesOf(block.children, 1) + 0.5
    case 'list':
      return sum(block.items.map(roughLines))
    case 'table': {
      const widths = tableWidths(block)
      const rows = [block.header, ...block.rows]
      return sum(rows.map((row) => 1 + Math.max(...row.map((cell, at) => linesOf(cell, widths[at] ?? 1)))))
    }
    case 'rows':
    case 'missing':
      return 4
  }
}

function linesOf(nodes: readonly Inline[], share: number): number {
  return Math.ceil(lettersOf(nodes) / (lettersALine * share))
}

// A break takes the rest of its line, a letter of another script the room of two.
function lettersOf(nodes: readonly Inline[]): number {
  return sum(
    nodes.map((node) => {
      if (node.kind === 'text') return node.text.length + (node.text.match(/[\u2e80-\uffff]/g)?.length ?? 0)
      return 'children' in node ? lettersOf(node.children) : lettersALine
    }),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
