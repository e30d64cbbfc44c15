import { lean } from '../languages.ts'
import type { Comment, RawPiece } from '../read-text.ts'
import { child, descendants, elementsIn, valueAt, type XmlElement } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import { type Words, wordsOf } from './runs.ts'
import type { ParagraphStyle } from './styles.ts'

export type DocxParts = {
  readonly styles: ReadonlyMap<string, ParagraphStyle>
  readonly numbering: Numbering
  readonly comments: ReadonlyMap<string, Comment>
  readonly targets: ReadonlyMap<string, string>
}

/** A paragraph that looks like a heading of this level: it is one, unless it stands in a table. */
type DocxPiece = RawPiece & { readonly boldLevel?: number }

/** The body in reading order: paragraphs, headings, list items and table rows. */
export function bodyPieces(body: XmlElement, parts: DocxParts): RawPiece[] {
  return blockPieces(body, parts).map(asHeading)
}

function asHeading({ boldLevel: level, ...piece }: DocxPiece): RawPiece {
  return level === undefined ? piece : { ...piece, kind: 'heading', level }
}

function blockPieces(body: XmlElement, parts: DocxParts): DocxPiece[] {
  return elementsIn(body).flatMap((block) => piecesOf(block, parts))
}

function piecesOf(block: XmlElement, parts: DocxParts): DocxPiece[] {
  if (block.name === 'w:p') return paragraphPieces(block, parts)
  if (block.name === 'w:tbl') return tablePieces(block, parts)
  if (block.name === 'w:sdt') return blockPieces(child(block, 'w:sdtContent') ?? block, parts)
  if (/^w:(?:ins|del|moveTo|customXml|smartTag)$/.test(block.name)) return blockPieces(block, parts)
  return []
}

function paragraphPieces(paragraph: XmlElement, parts: DocxParts): DocxPiece[] {
  const boxes = [...descendants(paragraph, 'w:txbxContent')].flatMap((box) => blockPieces(box, parts))
  // A table of contents repeats the headings.
  const styleId = valueAt(paragraph, 'w:pPr', 'w:pStyle')
  if (styleId && /^(?:toc|tm)\s?\d$/i.test(styleId)) return boxes
  const words = wordsOf(paragraph, parts.targets)
  const text = words.now.replace(/\s+/g, ' ').trim()
  const style = (styleId ? parts.styles.get(styleId) : undefined) ?? {}
  const outline = valueAt(paragraph, 'w:pPr', 'w:outlineLvl')
  const level = outline && Number(outline) < 9 ? Number(outline) + 1 : style.level
  const numbered = text ? numberOf(paragraph, style, parts) : undefined
  if (!text && words.deleted.length === 0) return boxes
  const heading = level !== undefined
  const bold = !heading && isBoldLine(words, text, Boolean(numbered?.number))
  const piece: DocxPiece = {
    kind: heading ? 'heading' : numbered ? 'item' : 'paragraph',
    text,
    ...(heading && { level }),
    ...(bold && { boldLevel: boldLevel(text, numbered?.number) }),
    ...(numbered?.number !== undefined && { number: numbered.number }),
    ...marksOf(words, parts),
  }
  return [piece, ...boxes]
}

function numberOf(paragraph: XmlElement, style: ParagraphStyle, { numbering }: DocxParts) {
  const own = child(paragraph, 'w:pPr', 'w:numPr')
  const id = valueAt(own, 'w:numId') ?? style.numbering?.id
  if (id === undefined || id === '0') return undefined
  return numbering.next(id, Number(valueAt(own, 'w:ilvl') ?? style.numbering?.depth ?? 0))
}

/** Files made in a hurry have no styles: a short line all in bold, without an end mark, stands for a heading. */
function isBoldLine(words: Words, text: string, numbered: boolean): boolean {
  const bold = words.bold >= words.now.trimEnd().length * 0.9
  return (
    bold && text.length <= 120 && !/[:?]|[.;,]$/.test(text) && (numbered || text.split(/\s+/).length <= 14)
  )
}

function boldLevel(text: string, number: string | undefined): number {
  const printed = number ?? /^(\d+(?:\.\d+)*)/.exec(text)?.[1] ?? ''
  return Math.min(6, 1 + (printed.match(/\d+/g)?.length ?? 1))
}

function marksOf(words: Words, { comments }: DocxParts) {
  const said = words.comments.flatMap((id) => comments.get(id) ?? [])
  const changed = words.inserted.length > 0 || words.deleted.length > 0
  const { en, fr } = words.languages
  return {
    ...(words.links.length > 0 && { links: words.links }),
    ...(said.length > 0 && { comments: said }),
    ...(changed && { before: words.before.trim(), inserted: words.inserted, deleted: words.deleted }),
    ...(en !== fr && { language: en > fr ? ('en' as const) : ('fr' as const) }),
  }
}

function tablePieces(table: XmlElement, parts: DocxParts): DocxPiece[] {
  const rows = elementsIn(table).flatMap((block) =>
    block.name === 'w:tr' ? [block] : block.name === 'w:sdt' ? [...descendants(block, 'w:tr')] : [],
  )
  return rows.flatMap((row) => rowPieces(row, parts))
}

/** A row of short cells is one clause; a row whose cells hold whole passages is laid out, not tabular: they are read apart. */
function rowPieces(row: XmlElement, parts: DocxParts): DocxPiece[] {
  const cells = elementsIn(row)
    .flatMap((cell) => (cell.name === 'w:sdt' ? [...descendants(cell, 'w:tc')] : [cell]))
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => blockPieces(cell, parts))
  const texts = cells.map((pieces) =>
    pieces
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  )
  const laidOut =
    cells.length <= 2 &&
    cells.some((pieces) => pieces.length > 2 || pieces.some(({ kind }) => kind === 'heading'))
  const passages = cells.length === 2 && (texts.every((text) => text.length > 120) || inTwoLanguages(texts))
  if (cells.length === 1) return cells.flat().map(({ boldLevel, ...piece }) => piece)
  if (laidOut || passages) return cells.flat()
  if (texts.every((text) => !text)) return []
  const pieces = cells.flat()
  return [
    {
      kind: 'row',
      text: texts.join(' | '),
      cells: texts,
      ...(pieces.some(({ comments }) => comments) && {
        comments: pieces.flatMap(({ comments = [] }) => comments),
      }),
      ...(pieces.some(({ inserted }) => inserted) && {
        inserted: pieces.flatMap(({ inserted = [] }) => inserted),
      }),
      ...(pieces.some(({ deleted }) => deleted) && {
        deleted: pieces.flatMap(({ deleted = [] }) => deleted),
      }),
    },
  ]
}

/** Two cells that surely are not in the same language. */
function inTwoLanguages(texts: readonly string[]): boolean {
  const [left = 0, right = 0] = texts.map(lean)
  return Math.abs(left) >= 1.5 && Math.abs(right) >= 1.5 && left * right < 0
}
