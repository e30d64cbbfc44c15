import { elementsIn, valueAt, type XmlElement } from '../xml.ts'

export type ParagraphStyle = {
  /** 1 to 9 when paragraphs of this style are headings. */
  readonly level?: number
  readonly numbering?: { readonly id: string; readonly depth: number }
}

type OwnStyle = ParagraphStyle & {
  readonly basedOn?: string | undefined
  readonly depthOnly?: number | undefined
}

/** Paragraph styles by id, each with what it takes from the style it is based on. */
export function readStyles(root: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> {
  const own = new Map<string, OwnStyle>()
  for (const style of root ? elementsIn(elementsIn(root)[0] ?? root, 'w:style') : []) {
    const id = style.attributes['w:styleId']
    if (id !== undefined && style.attributes['w:type'] === 'paragraph') own.set(id, ownStyle(style, id))
  }
  return new Map([...own.keys()].map((id) => [id, resolved(id, own, 0)]))
}

function ownStyle(style: XmlElement, id: string): OwnStyle {
  const name = valueAt(style, 'w:name') ?? id
  const outline = valueAt(style, 'w:pPr', 'w:outlineLvl')
  const level =
    levelOf(name) ?? levelOf(id) ?? (outline && Number(outline) < 9 ? Number(outline) + 1 : undefined)
  const numbering = valueAt(style, 'w:pPr', 'w:numPr', 'w:numId')
  const depth = Number(valueAt(style, 'w:pPr', 'w:numPr', 'w:ilvl') ?? (level ?? 1) - 1)
  return {
    basedOn: valueAt(style, 'w:basedOn'),
    ...(level !== undefined && { level }),
    ...(numbering !== undefined && { numbering: { id: numbering, depth } }),
  }
}

/** Built-in names are stored in English, but files made elsewhere carry "Titre 1". */
function levelOf(name: string): number | undefined {
  if (/^(?:title|titre)$/i.test(name)) return 1
  const match = /^(?:heading|titre)\s*([1-9])$/i.exec(name)
  return match ? Number(match[1]) : undefined
}

function resolved(id: string, own: ReadonlyMap<string, OwnStyle>, depth: number): ParagraphStyle {
  const style = own.get(id)
  if (!style || depth > 20) return {}
  const { basedOn, ...rest } = style
  return { ...(basedOn === undefined ? {} : resolved(basedOn, own, depth + 1)), ...rest }
}
