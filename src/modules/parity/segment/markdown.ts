import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Clause } from '../clause.ts'
import { blocksOfLines } from './lines.ts'
import { startOutline } from './outline.ts'

type Node = {
  readonly type: string
  readonly children?: readonly Node[]
  readonly depth?: number
  readonly url?: string
  readonly value?: string
  readonly alt?: string | null | undefined
  readonly ordered?: boolean | null | undefined
  readonly start?: number | null | undefined
  readonly position?: { readonly start: { readonly line: number } } | undefined
}

/** Markdown with tables (GFM): headings, paragraphs, list items and table rows, in reading order. */
export function segmentMarkdown(text: string, language: Language): Clause[] {
  const outline = startOutline(language)
  for (const { part, line } of partsOf(text)) {
    const tree: Node = fromMarkdown(part, { extensions, mdastExtensions })
    const add: Add = (piece) => outline.add({ ...piece, line: (piece.line ?? 1) + line })
    walk(tree, add, undefined)
  }
  return outline.clauses
}

const extensions = [gfmTable()]
const mdastExtensions = [gfmTableFromMarkdown()]

/** The parts between headings, since a long text costs the parser more than its parts; whole when links have definitions. */
function partsOf(text: string): { part: string; line: number }[] {
  if (/^ {0,3}\[[^\]]+\]:/m.test(text)) return [{ part: text, line: 0 }]
  const parts: { part: string[]; line: number }[] = [{ part: [], line: 0 }]
  let fence: string | undefined
  for (const [line, content] of text.split(/\r?\n/).entries()) {
    const mark = /^ {0,3}(```|~~~)/.exec(content)?.[1]
    if (mark) fence = fence === undefined ? mark : fence === mark ? undefined : fence
    if (fence === undefined && /^#{1,6}\s/.test(content)) parts.push({ part: [content], line })
    else parts.at(-1)?.part.push(content)
  }
  return parts.map(({ part, line }) => ({ part: part.join('\n'), line }))
}

type Add = ReturnType<typeof startOutline>['add']

function walk(node: Node, add: Add, item: { number?: string; used: boolean } | undefined): void {
  const line = node.position?.start.line
  const links = linksIn(node)
  if (node.type === 'heading')
    add({ kind: 'heading', text: textOf(node), line, level: node.depth ?? 2, links })
  else if (node.type === 'paragraph') addParagraph(node, add, item)
  else if (node.type === 'code') add({ kind: 'paragraph', text: node.value ?? '', line })
  else if (node.type === 'tableRow') {
    const cells = (node.children ?? []).map((cell) => textOf(cell).trim())
    add({ kind: 'row', text: cells.join(' | '), cells, line, links })
  } else if (node.type === 'list') {
    for (const [i, child] of (node.children ?? []).entries()) {
      const number = node.ordered ? String((node.start ?? 1) + i) : undefined
      walk(child, add, { ...(number !== undefined && { number }), used: false })
    }
  } else for (const child of node.children ?? []) walk(child, add, item)
}

function addParagraph(node: Node, add: Add, item: { number?: string; used: boolean } | undefined): void {
  const line = node.position?.start.line ?? 1
  const links = linksIn(node)
  for (const block of blocksOfLines(textOf(node).split('\n'))) {
    const kind = item || block.item ? 'item' : 'paragraph'
    const number = item && !item.used ? item.number : undefined
    add({ kind, text: block.text, line: line + block.line, links, ...(number !== undefined && { number }) })
    if (item) item.used = true
  }
}

/** Text with its line breaks; images by their description, HTML tags left out. */
function textOf(node: Node): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return ''
  if (node.children) return node.children.map(textOf).join('')
  return node.value ?? node.alt ?? ''
}

function linksIn(node: Node): string[] {
  return [...(node.type === 'link' && node.url ? [node.url] : []), ...(node.children ?? []).flatMap(linksIn)]
}
