import { type Bilingual, inBoth } from '../../kernel/language/bilingual.ts'
import type { ComposedClause, ComposedDocument } from '../agreements/composed.ts'
import type { Block, Inline } from '../agreements/text/tree.ts'
import { printableText, safeAddress } from './characters.ts'

/**
 * The same document, safe for every output: printable characters, followable links, headings that skip no
 * level, tables whose rows are all as wide as the widest. Renderers rely on it and check nothing again.
 */
export function printable(document: ComposedDocument): ComposedDocument {
  return {
    ...document,
    typeName: pair(document.typeName),
    number: printableText(document.number),
    title: inBoth(
      (language) => printableText(document.title[language]).trim() || document.typeName[language],
    ),
    control: document.control.map(({ label, value }) => ({ label: pair(label), value: pair(value) })),
    parties: document.parties.map(pair),
    clauses: document.clauses.map(printableClause),
  }
}

function printableClause(clause: ComposedClause): ComposedClause {
  return {
    id: clause.id.replace(/[^\w.-]/g, '-'),
    number: printableText(clause.number),
    heading: pair(clause.heading),
    origin: clause.origin && pair(clause.origin),
    blocks: inBoth((language) => topBlocks(clause.blocks[language])),
  }
}

function pair(text: Bilingual): Bilingual {
  return inBoth((language) => printableText(text[language]))
}

function topBlocks(blocks: readonly Block[]): readonly Block[] {
  let deepest = 2
  return blocks.map((block) => {
    if (block.kind !== 'heading') return printableBlock(block)
    const level = deepest === 2 ? 3 : block.level
    deepest = level
    return { kind: 'heading', level, children: inlines(block.children) }
  })
}

function printableBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', children: inlines(block.children) }
    // Inside a list a heading would break the outline of the document.
    case 'heading':
      return { kind: 'paragraph', children: [{ kind: 'strong', children: inlines(block.children) }] }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(printableBlock)) }
    case 'table':
      return printableTable(block)
    case 'rows':
      throw new Error(`The rows of ${block.field} were not composed before printing.`)
    case 'missing':
      return { kind: 'missing', message: printableText(block.message) }
  }
}

function printableTable(table: Extract<Block, { kind: 'table' }>): Block {
  const width = Math.max(1, table.header.length, ...table.rows.map((row) => row.length))
  const filled = (cells: readonly (readonly Inline[])[]) =>
    Array.from({ length: width }, (_, column) => inlines(cells[column] ?? []))
  const caption = table.caption === undefined ? {} : { caption: printableText(table.caption) }
  return { kind: 'table', ...caption, header: filled(table.header), rows: table.rows.map(filled) }
}

function inlines(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.kind) {
      case 'text':
        return node.text === '' ? [] : [{ kind: 'text', text: printableText(node.text) }]
      case 'break':
        return [node]
      case 'emphasis':
      case 'strong':
        return [{ kind: node.kind, children: inlines(node.children) }]
      case 'link':
        return linkOrText(node.href, inlines(node.children))
      case 'reference':
        throw new Error('A reference was not composed before printing.')
    }
  })
}

function linkOrText(href: string, children: readonly Inline[]): readonly Inline[] {
  const address = safeAddress(href)
  if (address === null) return children
  const shown = plainText(children).trim() === '' ? [{ kind: 'text' as const, text: address }] : children
  return [{ kind: 'link', href: address, children: shown }]
}

/** The words of an inline text without its marks. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text
      return 'children' in node ? plainText(node.children) : ' '
    })
    .join('')
}
