import { getDocumentProxy } from 'unpdf'
import type { RawPiece, RawText } from '../read-text.ts'
import { ReadingRefusal } from '../refusal.ts'
import { goesOn, gutterOf, inReadingOrder } from './columns.ts'
import { linesOf } from './lines.ts'
import type { Glyphs, Line } from './page.ts'
import { edges, headKey, isPageNumber, runningHeads } from './running-heads.ts'
import { piecesOfTags, type StructureNode } from './tagged.ts'
import { piecesOfLines } from './untagged.ts'

const mostPages = 1_000

/** Reads a PDF by its tags when they cover its text, else by its layout. Throws `ReadingRefusal`. */
export async function readPdf(content: Buffer): Promise<RawText> {
  const file = await open(content)
  const pages: Page[] = []
  let gutter: number | undefined
  for (let number = 1; number <= Math.min(file.numPages, mostPages); number++) {
    const page = await readPage(file, number, gutter)
    pages.push(page)
    gutter = page.gutter ?? gutter
  }
  refuseUnreadable(pages)
  const tagged = pages.flatMap(({ tagged: pieces }) => pieces)
  const letters = pages.reduce((sum, { letters }) => sum + letters, 0)
  const covered = tagged.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
  const structured = tagged.some(({ kind }) => kind === 'heading') && covered > letters * 0.7
  const heads = runningHeads(pages.map(({ lines }) => lines))
  const margins = [
    ...new Set(
      pages.flatMap(({ lines }) =>
        edges(lines)
          .filter((line) => heads.has(headKey(line)))
          .map(({ text }) => text.replace(/\d+/g, '#')),
      ),
    ),
  ]
  return {
    pieces: structured
      ? rejoined(tagged)
      : piecesOfLines(pages.flatMap((page) => withoutHeads(page.lines, heads))),
    margins,
    pages: file.numPages,
  }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

type Page = {
  readonly lines: readonly Line[]
  readonly tagged: readonly RawPiece[]
  /** Letters outside artefacts, and how many of them have no meaning. */
  readonly letters: number
  readonly unknown: number
  readonly pictures: boolean
  /** Where its columns part, if it has some. */
  readonly gutter: number | undefined
}

async function open(content: Buffer): Promise<Document> {
  try {
    // A copy, since the library takes its input over.
    return await getDocumentProxy(new Uint8Array(content), {
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    throw new ReadingRefusal(
      error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged',
    )
  }
}

async function readPage(file: Document, number: number, before: number | undefined): Promise<Page> {
  const page = await file.getPage(number).catch(() => {
    throw new ReadingRefusal('damaged')
  })
  const [content, structure] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getStructTree().catch(() => null),
  ])
  const { glyphs, texts } = readItems(content.items)
  const bold = boldFonts(content.styles, page.commonObjs)
  const sheet = { number, height: page.view[3] ?? 792 }
  const gutter = gutterOf(glyphs)
  const lines = inReadingOrder(glyphs, gutter ?? goesOn(glyphs, before)).flatMap((block) =>
    linesOf(block, sheet, bold),
  )
  const all = glyphs.map(({ text }) => text).join('')
  const letters = all.replace(/\s/g, '').length
  // The structure's type in the library leaves out what its worker sends: language and alternate text.
  const tagged = structure ? piecesOfTags(structure as StructureNode, texts, number) : []
  const pictures = letters < 20 && (await hasPictures(page))
  page.cleanup()
  return {
    lines,
    tagged,
    letters,
    unknown: [...all].filter(meansNothing).length,
    pictures,
    gutter,
  }
}

type Item = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
  readonly hasEOL: boolean
}
type Mark = { readonly type: string; readonly id?: string | null; readonly tag?: string }

/** Glyphs outside of artefacts, and the text of each marked content. */
function readItems(items: readonly object[]): { glyphs: Glyphs[]; texts: Map<string, string> } {
  const glyphs: Glyphs[] = []
  const texts = new Map<string, string>()
  const open: { artefact: boolean; id: string | undefined }[] = []
  for (const item of items as readonly (Item | Mark)[]) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else
        open.push({
          artefact: item.tag === 'Artifact' || open.at(-1)?.artefact === true,
          id: item.id ?? open.at(-1)?.id,
        })
      continue
    }
    const mark = open.at(-1)
    if (mark?.artefact) continue
    if (mark?.id)
      texts.set(
        mark.id,
        `${texts.get(mark.id) ?? ''}${item.hasEOL && !item.str ? ' ' : item.str}${item.hasEOL && item.str ? ' ' : ''}`,
      )
    const [a = 1, b = 0, , , x = 0, y = 0] = item.transform
    // Upright text only: a watermark across the page says nothing of the text.
    // White space is an item of its own, as wide as the gap between two columns.
    if (item.str.trim() && Math.abs(b) < Math.abs(a))
      glyphs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(a, b), font: item.fontName })
  }
  return { glyphs, texts }
}

/** Bold faces by the names of the fonts, once they are loaded. */
function boldFonts(
  styles: Record<string, { fontFamily: string }>,
  loaded: { has: (id: string) => boolean; get: (id: string) => unknown },
) {
  const bold = new Map<string, boolean>()
  return (font: string): boolean => {
    const known = bold.get(font)
    if (known !== undefined) return known
    const data = loaded.has(font)
      ? (loaded.get(font) as { name?: string; bold?: boolean; black?: boolean })
      : undefined
    const name = `${data?.name ?? ''} ${styles[font]?.fontFamily ?? ''}`
    const is = data?.bold === true || data?.black === true || /bold|black|heavy|semibold|demi/i.test(name)
    bold.set(font, is)
    return is
  }
}

/** Private-use and control characters: glyphs whose letters the font does not tell. */
function meansNothing(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code < 9 || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd
}

async function hasPictures(page: Awaited<ReturnType<Document['getPage']>>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  // 83 to 91 are pdf.js's paint-image operations, whatever the picture's kind.
  return fnArray.some((operation) => operation >= 83 && operation <= 91)
}

function refuseUnreadable(pages: readonly Page[]): void {
  const letters = pages.reduce((sum, page) => sum + page.letters, 0)
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0)
  const pictures = pages.filter((page) => page.pictures).length
  if (letters < 20 * pages.length && pictures > 0 && pictures >= pages.length / 2)
    throw new ReadingRefusal('scan')
  if (letters === 0) throw new ReadingRefusal('no-text')
  if (unknown > letters * 0.3) throw new ReadingRefusal('no-characters')
}

function withoutHeads(lines: readonly Line[], heads: ReadonlySet<string>): Line[] {
  const outer = new Set(edges(lines).filter((line) => heads.has(headKey(line)) || isPageNumber(line)))
  return lines.filter((line) => !outer.has(line))
}

/** A paragraph that a page break cuts is one again. */
function rejoined(pieces: readonly RawPiece[]): RawPiece[] {
  const whole: RawPiece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const cut =
      last &&
      last.kind === piece.kind &&
      piece.kind !== 'row' &&
      piece.kind !== 'heading' &&
      last.page !== piece.page &&
      !/[.:;!?»”"]$/.test(last.text) &&
      /^\p{Ll}/u.test(piece.text)
    if (cut) whole[whole.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    else whole.push(piece)
  }
  return whole
}
