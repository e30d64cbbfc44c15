import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Clause } from '../clause.ts'
import { startOutline } from './outline.ts'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/
const silent = /^(?:head|script|style|template|noscript|nav|svg|title|button|del|s|strike)$/

/** A web page: headings, paragraphs, list items and table rows of its body; menus, scripts and styles left out. */
export function segmentHtml(text: string, language: Language): Clause[] {
  const outline = startOutline(language)
  const page = parse(text).childNodes
  const main = mainOf(page)
  walk(main ? main.childNodes : page, outline.add, 'paragraph')
  return outline.clauses
}

/** The part that is the text, when a page says which and it is most of it: what stands around belongs to the site. */
function mainOf(page: readonly Node[]): Element | undefined {
  const [main, second] = elementsNamed(page, 'main')
  return main && !second && textOf([main]).length > textOf(page).length / 2 ? main : undefined
}

function elementsNamed(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) =>
    isElement(node) ? (node.tagName === name ? [node] : elementsNamed(node.childNodes, name)) : [],
  )
}

/** Left out of what a person sees or hears, or struck out. */
function isSilent({ tagName, attrs }: Element): boolean {
  return (
    silent.test(tagName) ||
    attrs.some(
      ({ name, value }) =>
        name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
    )
  )
}

type Add = ReturnType<typeof startOutline>['add']

function walk(nodes: readonly Node[], add: Add, kind: 'paragraph' | 'item'): void {
  let inline: Node[] = []
  const flush = () => {
    const text = textOf(inline)
    if (text) add({ kind, text, links: inline.flatMap(linksIn) })
    inline = []
  }
  for (const node of nodes) {
    if (!isElement(node) || !blocks.test(node.tagName)) {
      if (!isElement(node) || !isSilent(node)) inline.push(node)
      continue
    }
    flush()
    if (!isSilent(node)) walkBlock(node, add, kind)
  }
  flush()
}

function walkBlock(element: Element, add: Add, kind: 'paragraph' | 'item'): void {
  const heading = /^h([1-6])$/.exec(element.tagName)
  if (heading) {
    add({
      kind: 'heading',
      text: textOf(element.childNodes),
      level: Number(heading[1]),
      links: linksIn(element),
    })
  } else if (element.tagName === 'tr') {
    const cells = element.childNodes
      .filter((node) => isElement(node) && /^t[dh]$/.test(node.tagName))
      .map((cell) => textOf([cell]))
    add({ kind: 'row', text: cells.join(' | '), cells, links: linksIn(element) })
  } else walk(element.childNodes, add, /^(?:li|dd|dt)$/.test(element.tagName) ? 'item' : kind)
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(rawText)
    .join('')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim()
}

function rawText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!isElement(node) || isSilent(node)) return ''
  if (node.tagName === 'br') return ' '
  const inner = node.childNodes.map(rawText).join('')
  return blocks.test(node.tagName) ? ` ${inner} ` : inner
}

function linksIn(node: Node): string[] {
  if (!isElement(node)) return []
  const address = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href')?.value : undefined
  return [...(address ? [address] : []), ...node.childNodes.flatMap(linksIn)]
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
