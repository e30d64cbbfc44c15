import { type Bilingual, inBoth } from '../../kernel/language/bilingual.ts'
import type { Block, ComposedClause, ComposedDocument, Inline } from '../agreements/index.ts'
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
    title: inBoth((language) => visible(document.title[language]) ?? document.typeName[language]),
    control: document.control.map(({ label, value }) => ({ label: pair(label), value: pair(value) })),
    parties: document.parties.map(pair),
    clauses: document.clauses.map(printableClause),
  }
}

function printableClause(clause: ComposedClause): ComposedClause {
  return {
    id: clause.id.replace(/[^\w.-]/g, '-'),
    number: printableText(clause.number),
    heading: inBoth((language) => visible(clause.heading[language]) ?? '–'),
    origin: clause.origin && pair(clause.origin),
    blocks: inBoth((language) => topBlocks(clause.blocks[language])),
  }
}

function pair(text: Bilingual): Bilingual {
  return inBoth((language) => printableText(text[language]))
}

// An outline entry must show something: marks and spaces alone do not.
function visible(text: string): string | null {
  const shown = printableText(text).trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(shown) ? shown : null
}

function topBlocks(blocks: readonly Block[]): readonly Block[] {
  let isUnderHeading = false
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return printableBlock(block, 0)
    const children = inlines(block.children, 0)
    if (visible(plainText(children)) === null) return []
    isUnderHeading ||= block.level === 3
    return [{ kind: 'heading', level: isUnderHeading ? block.level : 3, children }]
  })
}

/** Lists in lists and marks in marks beyond this depth keep their words and lose their form. */
const deepest = 8

function printableBlock(block: Block, depth: number): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', children: inlines(block.children, 0) }]
    // Inside a list a heading would break the outline of the document.
    case 'heading':
      return [{ kind: 'paragraph', children: [{ kind: 'strong', children: inlines(block.children, 0) }] }]
    case 'list':
      return printableList(block, depth)
    case 'table':
      return [printableTable(block)]
    case 'rows':
      throw new Error(`The rows of ${block.field} were not composed before printing.`)
    case 'missing':
      return [{ kind: 'missing', message: printableText(block.message) }]
  }
}

function printableList(list: Extract<Block, { kind: 'list' }>, depth: number): readonly Block[] {
  const items = list.items.map((item) => item.flatMap((block) => printableBlock(block, depth + 1)))
  const filled = items.filter((item) => item.length > 0)
  if (filled.length === 0) return []
  return depth < deepest ? [{ ...list, items: filled }] : filled.flat()
}

function printableTable(table: Extract<Block, { kind: 'table' }>): Block {
  const width = Math.max(1, table.header.length, ...table.rows.map((row) => row.length))
  const filled = (cells: readonly (readonly Inline[])[]) =>
    Array.from({ length: width }, (_, column) => inlines(cells[column] ?? [], 0))
  const caption = table.caption === undefined ? {} : { caption: printableText(table.caption) }
  return { kind: 'table', ...caption, header: filled(table.header), rows: table.rows.map(filled) }
}

function inlines(nodes: readonly Inline[], depth: number): readonly Inline[] {
  return nodes.flatMap((node) => inline(node, depth))
}

function inline(node: Inline, depth: number): readonly Inline[] {
  switch (node.kind) {
    case 'text':
      return node.text === '' ? [] : [{ kind: 'text', text: printableText(node.text) }]
    case 'break':
      return [node]
    case 'emphasis':
    case 'strong': {
      const children = inlines(node.children, depth + 1)
      return depth < deepest ? [{ kind: node.kind, children }] : children
    }
    case 'link':
      return linkOrText(node.href, inlines(node.children, depth + 1))
    case 'reference':
      throw new Error('A reference was not composed before printing.')
  }
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
