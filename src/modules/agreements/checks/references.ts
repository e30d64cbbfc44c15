import { parseText, type TextRefusal } from '../text/parse.ts'
import { plainInline } from '../text/plain.ts'
import type { Block, Inline, Reference } from '../text/tree.ts'

/** The references and row tables of a text, and what is left as plain words. */
export type TextParts = {
  readonly references: readonly Reference[]
  readonly rows: readonly Extract<Block, { kind: 'rows' }>[]
  readonly words: string
  /** Why the text cannot be read, when it cannot. */
  readonly refusal: TextRefusal | null
}

/** Takes a clause apart; a text that cannot be read has no parts. */
export function referencesIn(source: string): TextParts {
  const parsed = parseText(source)
  const references: Reference[] = []
  const rows: Extract<Block, { kind: 'rows' }>[] = []
  const words: string[] = []
  const line = (nodes: readonly Inline[]): void => {
    words.push(plainInline(nodes, () => ' '))
    collect(nodes)
  }
  const collect = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.kind === 'reference') references.push(node.to)
      else if ('children' in node) collect(node.children)
    }
  }
  const visit = (block: Block): void => {
    if (block.kind === 'rows') rows.push(block)
    else if (block.kind === 'list') for (const item of block.items) item.forEach(visit)
    else if (block.kind === 'table') for (const row of [block.header, ...block.rows]) row.forEach(line)
    else if (block.kind === 'paragraph' || block.kind === 'heading') line(block.children)
  }
  if (parsed.ok) parsed.value.forEach(visit)
  return { references, rows, words: words.join('\n'), refusal: parsed.ok ? null : parsed.refusal }
}
