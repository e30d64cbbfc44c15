import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { remembering } from '../../../kernel/value/remembered.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { cleanText } from './characters.ts'
import { markSyntax, markToTree, parseMark } from './marks.ts'
import { mergeText, trimLine } from './normalize.ts'
import type { Block, Inline } from './tree.ts'

/** The longest text of one clause in one language, in UTF-16 units. */
export const longestText = 50_000

export type TextRefusal = Bilingual & { readonly rule: 'text-too-long' | 'text-too-tangled' }

/**
 * Light Markdown → clause tree, safe vocabulary only: raw HTML stays plain text, pictures become their
 * alternative text, code becomes text, other links lose their address. Never throws.
 */
export function parseText(source: string): Result<readonly Block[], TextRefusal> {
  if (source.length > longestText) return refused(tooLong)
  if (isTangled(source)) return refused(tooTangled)
  return source.length > longestRemembered ? read(source) : readBefore(source, () => read(source))
}

// The guide's patterns are the same in every agreement, and an agreement's texts on each of its pages.
const readBefore = remembering<Result<readonly Block[], TextRefusal>>(500)
const longestRemembered = 3_000

function read(source: string): Result<readonly Block[], TextRefusal> {
  const root = fromMarkdown(cleanText(source), { extensions, mdastExtensions })
  return ok(blocksOf(root, { top: topHeading(root) }))
}

// Without definitions `[a]` can never turn into a link by a line elsewhere; without HTML, tags are plain text.
const disabled = ['definition', 'htmlFlow', 'htmlText', 'codeIndented']

const extensions = [gfmTable(), markSyntax, { disable: { null: disabled } }]
const mdastExtensions = [gfmTableFromMarkdown(), markToTree]

const deepestNesting = 40

const mostDelimiters = 5_000

// Quotations and lists nested by the hundred, and brackets or stars by the thousand, only cost time: the
// Markdown parser needs the square of their number.
function isTangled(source: string): boolean {
  if ((source.match(/\[|[*_]+|`+/g)?.length ?? 0) > mostDelimiters) return true
  for (const [opening] of source.matchAll(/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>\n]|$))+/gm)) {
    if (opening.replace(/[ \t\d]/g, '').length > deepestNesting) return true
  }
  return false
}

type Context = { readonly top: number }

function topHeading(root: Nodes): number {
  if (!('children' in root)) return 3
  const depths = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  return Math.min(3, ...depths)
}

function blocksOf(node: Nodes, context: Context): readonly Block[] {
  return 'children' in node ? node.children.flatMap((child) => blockOf(child, context)) : []
}

function blockOf(node: Nodes, context: Context): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphs(node.children)
    case 'heading': {
      const children = oneLine(node.children)
      const level = node.depth <= context.top ? 3 : 4
      return children.length > 0 ? [{ kind: 'heading', level, children }] : []
    }
    case 'list': {
      const items = node.children.map((item) => blocksOf(item, context)).filter((item) => item.length > 0)
      return items.length > 0 ? [{ kind: 'list', ordered: node.ordered === true, items }] : []
    }
    case 'table':
      return [tableOf(node.children.map((row) => row.children.map((cell) => oneLine(cell.children))))]
    case 'code':
      return codeLines(node.value)
    case 'blockquote':
      return blocksOf(node, context)
    default:
      return []
  }
}

function tableOf(cells: readonly (readonly (readonly Inline[])[])[]): Block {
  const [header = [], ...rows] = cells
  return { kind: 'table', header, rows: rows.map((row) => header.map((_, column) => row[column] ?? [])) }
}

function codeLines(code: string): readonly Block[] {
  const lines = code.split('\n').filter((line) => line.trim() !== '')
  const children = lines.flatMap((text, index): Inline[] =>
    index === 0 ? [{ kind: 'text', text }] : [{ kind: 'break' }, { kind: 'text', text }],
  )
  return paragraph(children)
}

// A table mark inside a paragraph ends it: what stands before and after become paragraphs of their own.
function paragraphs(nodes: readonly PhrasingContent[]): readonly Block[] {
  const blocks: Block[] = []
  let open: PhrasingContent[] = []
  for (const node of nodes) {
    const mark = node.type === 'mark' ? parseMark(node.value) : null
    if (mark?.kind !== 'rows') {
      open.push(node)
      continue
    }
    blocks.push(...paragraph(inlineLine(open)), mark)
    open = []
  }
  return [...blocks, ...paragraph(inlineLine(open))]
}

function paragraph(children: readonly Inline[]): readonly Block[] {
  const trimmed = trimLine(mergeText(children))
  return trimmed.length > 0 ? [{ kind: 'paragraph', children: trimmed }] : []
}

function inlineLine(nodes: readonly PhrasingContent[]): readonly Inline[] {
  return trimLine(mergeText(nodes.flatMap(inlineOf)))
}

// Headings and cells have one line: Markdown cannot write a break inside them.
function oneLine(nodes: readonly PhrasingContent[]): readonly Inline[] {
  return trimLine(mergeText(withoutBreaks(nodes.flatMap(inlineOf))))
}

function withoutBreaks(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node) => {
    if (node.kind === 'break') return { kind: 'text', text: ' ' }
    return 'children' in node ? { ...node, children: withoutBreaks(node.children) } : node
  })
}

function inlineOf(node: PhrasingContent): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }]
    case 'emphasis':
    case 'strong':
      return wrap(node.children, (children) => ({ kind: node.type, children }))
    case 'link':
      return linkOf(node.url, node.children)
    case 'image':
      return node.alt ? [{ kind: 'text', text: node.alt }] : []
    case 'break':
      return [{ kind: 'break' }]
    case 'mark': {
      const mark = parseMark(node.value)
      return mark?.kind === 'reference' ? [mark] : [{ kind: 'text', text: `[[${node.value}]]` }]
    }
    default:
      return []
  }
}

function linkOf(url: string, nodes: readonly PhrasingContent[]): readonly Inline[] {
  const href = safeAddress(url)
  if (href === null) return nodes.flatMap(inlineOf)
  return wrap(nodes, (children) => ({ kind: 'link', href, children }))
}

function wrap(
  nodes: readonly PhrasingContent[],
  make: (children: readonly Inline[]) => Inline,
): readonly Inline[] {
  const children = mergeText(nodes.flatMap(inlineOf))
  return children.length > 0 ? [make(children)] : []
}

/** An address of the web or of e-mail in its normal form, or null for everything else. */
export function safeAddress(url: string): string | null {
  const parsed = URL.parse(url)
  return parsed && ['http:', 'https:', 'mailto:'].includes(parsed.protocol) ? parsed.href : null
}

const tooLong: TextRefusal = {
  rule: 'text-too-long',
  en: `This text has more than ${longestText / 1000},000 characters. Shorten it or move a part to an annex.`,
  fr: `Ce texte compte plus de ${longestText / 1000}\u00a0000 caractères. Raccourcissez-le ou déplacez-en une partie en annexe.`,
}

const tooTangled: TextRefusal = {
  rule: 'text-too-tangled',
  en: 'Lists, quotations or brackets are nested too deeply in this text. Simplify it.',
  fr: 'Des listes, des citations ou des crochets sont imbriqués trop profondément dans ce texte. Simplifiez-le.',
}
