import type { RawPiece } from '../read-text.ts'

/** The structure a tagged file carries, as pdf.js gives it for one page. */
export type StructureNode = {
  readonly role?: string
  readonly lang?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

type State = { readonly item: boolean; readonly language?: 'en' | 'fr' | undefined }

/** Clauses by the file's own tags; `texts` holds what each marked content says. Contents lists and artefacts are left out. */
export function piecesOfTags(
  root: StructureNode,
  texts: ReadonlyMap<string, string>,
  page: number,
): RawPiece[] {
  const pieces: RawPiece[] = []
  walk(root, { item: false }, texts, page, pieces)
  return pieces
}

function walk(
  node: StructureNode,
  state: State,
  texts: ReadonlyMap<string, string>,
  page: number,
  pieces: RawPiece[],
): void {
  const role = node.role ?? ''
  if (/^(?:TOC|TOCI|Artifact|Figure)$/.test(role)) return
  const language = languageOf(node.lang) ?? state.language
  const add = (piece: Omit<RawPiece, 'page' | 'language'>) => {
    if (piece.text) pieces.push({ ...piece, page, ...(language && { language }) })
  }
  const heading = /^(?:H([1-6])?|Title)$/.exec(role)
  if (heading) return void add({ kind: 'heading', text: textOf(node, texts), level: Number(heading[1] ?? 1) })
  if (role === 'TR') {
    const cells = (node.children ?? [])
      .filter((cell) => /^T[HD]$/.test(cell.role ?? ''))
      .map((cell) => textOf(cell, texts))
    return void add({ kind: 'row', text: cells.some(Boolean) ? cells.join(' | ') : '', cells })
  }
  if (role === 'LI' && !holdsBlocks(node)) {
    const [label, body] = [textOfRole(node, 'Lbl', texts), textOfRole(node, 'LBody', texts)]
    const number =
      /[\p{L}\d]/u.test(label) && !/^o$/.test(label) ? label.replace(/[().]+$|^\(/g, '') : undefined
    return void add({ kind: 'item', text: body || textOf(node, texts), ...(number && { number }) })
  }
  if (role === 'P' || !holdsBlocks(node))
    return void add({ kind: state.item ? 'item' : 'paragraph', text: textOf(node, texts) })
  for (const inner of node.children ?? []) {
    if (inner.role === 'Lbl') continue
    walk(inner, { item: state.item || role === 'LI', language }, texts, page, pieces)
  }
}

const blocks =
  /^(?:H[1-6]?|Title|P|L|LI|Table|TR|TBody|THead|TFoot|Sect|Part|Art|Div|Document|BlockQuote|NonStruct|TOC|TOCI|Note|Caption|Root)$/

function holdsBlocks(node: StructureNode): boolean {
  return (node.children ?? []).some(
    (inner) =>
      blocks.test(inner.role ?? '') ||
      (!inner.type && inner.role !== 'Span' && inner.role !== 'Link' && holdsBlocks(inner)),
  )
}

function textOfRole(node: StructureNode, role: string, texts: ReadonlyMap<string, string>): string {
  return (node.children ?? [])
    .filter((inner) => inner.role === role)
    .map((inner) => textOf(inner, texts))
    .join(' ')
    .trim()
}

function textOf(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  return rawText(node, texts).replace(/\s+/g, ' ').trim()
}

function rawText(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
  const inner = (node.children ?? []).map((part) => rawText(part, texts))
  return blocks.test(node.role ?? '') ? ` ${inner.join('')} ` : inner.join('')
}

function languageOf(code: string | undefined): 'en' | 'fr' | undefined {
  const short = code?.slice(0, 2).toLowerCase()
  return short === 'en' || short === 'fr' ? short : undefined
}
