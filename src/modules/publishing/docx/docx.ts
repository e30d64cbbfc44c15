import { Document, type FileChild, type ISectionOptions, Paragraph, SectionType } from 'docx'
import type { ComposedClause, ComposedDocument } from '../../agreements/index.ts'
import { withCalendarLink } from '../calendar-links.ts'
import type { RenderOptions } from '../options.ts'
import { titleOf as fileTitle } from '../pages.ts'
import { languagesOf, onOneLine, partsOf } from '../parts.ts'
import { segmentsOf } from '../segments.ts'
import { blocksOf, type ListCounter } from './blocks.ts'
import { Passage } from './cast.ts'
import { ownParagraph, paragraph, run } from './elements.ts'
import { bookmarkOf, footerOf, frontOf, headerOf, headingOf, titleOf } from './front.ts'
import { packed } from './packed.ts'
import type { Sheet } from './sheet.ts'
import { numbering, styled, stylesIn } from './styles.ts'
import { tableStyles } from './table-styles.ts'
import { columnWidth, type Piece, sideBySide } from './tables.ts'

/** The documents as one Word file (Office Open XML). The same input gives the same bytes. */
export async function renderDocx(
  documents: readonly ComposedDocument[],
  options: RenderOptions,
): Promise<Uint8Array> {
  const parts = partsOf(documents, options)
  const shown = languagesOf(options)
  const [own = 'en'] = shown
  const lists: ListCounter = { next: 0 }
  const parties = parts.flatMap((part) =>
    part.document.parties.map((party) => onOneLine(party, part.languages)),
  )
  const file = new Document({
    title: fileTitle(parts, options),
    creator: [...new Set(parties)].join('; '),
    lastModifiedBy: '',
    styles: stylesIn(shown),
    externalStyles: tableStyles,
    numbering,
    sections: parts.map((part) => sectionOf({ ...part, own }, lists)),
  })
  return packed(file)
}

// US letter, in twips; the two languages take more of the page than one.
const page = { width: 12_240, height: 15_840 }
const gutter = 480

function sectionOf(sheet: Sheet, lists: ListCounter): ISectionOptions {
  const side = sheet.languages.length > 1 ? 1_080 : 1_700
  const width = page.width - 2 * side
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: page, margin: { top: 1_360, bottom: 1_250, left: side, right: side } },
    },
    headers: { default: headerOf(sheet) },
    footers: { default: footerOf(sheet, width) },
    children: inPassages([
      () => [
        ...titleOf(sheet),
        ...columnsOf(sheet, width, (language, room) => frontOf(sheet, language, room)),
      ],
      ...sheet.document.clauses.map(
        (clause, index) => () => clauseOf(sheet, clause, width, lists, index === 0),
      ),
    ]),
  }
}

function clauseOf(
  sheet: Sheet,
  clause: ComposedClause,
  width: number,
  lists: ListCounter,
  first: boolean,
): Piece[] {
  const { origin } = clause
  const { own, languages, document } = sheet
  const linked = withCalendarLink(clause, document, (other) => bookmarkOf(sheet, other))
  const origins = origin
    ? columnsOf(sheet, width, (language) => [
        paragraph(styled('Origin', language, sheet), [run(origin[language])]),
      ])
    : []
  const segments = segmentsOf(linked.blocks, languages).flatMap(({ wide, blocks }) =>
    wide
      ? sheet.languages.flatMap((language) =>
          blocksOf(blocks[language] ?? [], { language, own, width, lists }),
        )
      : columnsOf(sheet, width, (language, room) =>
          blocksOf(blocks[language] ?? [], { language, own, width: room, lists }),
        ),
  )
  return [headingOf(sheet, clause, first), ...origins, ...segments]
}

/** Word keeps the end of a section in its last paragraph, which the library has to see; it writes all others in passages. */
function inPassages(passages: readonly (() => readonly Piece[])[]): readonly FileChild[] {
  const pieces = passages.at(-1)?.() ?? []
  const last = pieces.at(-1)
  return [
    ...passages.slice(0, -1).map((made) => new Passage(made)),
    new Passage(() => pieces.slice(0, -1)),
    ...(last ? [asOwn(last)] : []),
  ]
}

function asOwn(piece: Piece): FileChild {
  if (piece instanceof Paragraph) return piece
  return 'look' in piece ? ownParagraph(piece.look, piece.holds) : new Passage(() => [piece])
}

function columnsOf(
  sheet: Sheet,
  width: number,
  make: (language: Sheet['languages'][number], room: number) => Piece[],
): Piece[] {
  const [only] = sheet.languages
  if (sheet.languages.length === 1 && only) return make(only, width)
  const room = columnWidth(width, gutter)
  return sideBySide(
    sheet.languages.map((language) => make(language, room)),
    width,
    gutter,
  )
}
