import { Document, type ISectionOptions, Packer, Paragraph, SectionType } from 'docx'
import type { ComposedClause, ComposedDocument } from '../../agreements/index.ts'
import type { RenderOptions } from '../options.ts'
import { titleOf as fileTitle } from '../pages.ts'
import { languagesOf, onOneLine, type Part, partsOf } from '../parts.ts'
import { segmentsOf } from '../segments.ts'
import { blocksOf, type ListCounter } from './blocks.ts'
import { footerOf, frontOf, headerOf, headingOf, titleOf } from './front.ts'
import { run } from './inline.ts'
import { repeatable } from './repeatable.ts'
import { numbering, stylesIn } from './styles.ts'
import { columnWidth, type Piece, sideBySide } from './tables.ts'

/** The documents as one Word file (Office Open XML). The same input gives the same bytes. */
export async function renderDocx(
  documents: readonly ComposedDocument[],
  options: RenderOptions,
): Promise<Uint8Array> {
  const parts = partsOf(documents, options)
  const [language = 'en'] = languagesOf(options)
  const lists: ListCounter = { next: 0 }
  const parties = parts.flatMap((part) =>
    part.document.parties.map((party) => onOneLine(party, part.languages)),
  )
  const file = new Document({
    title: fileTitle(parts, options),
    creator: [...new Set(parties)].join('; '),
    lastModifiedBy: '',
    styles: stylesIn(language),
    numbering,
    sections: parts.map((part) => sectionOf(part, lists)),
  })
  return repeatable(await Packer.toBuffer(file))
}

// US letter, in twips; the two languages take more of the page than one.
const page = { width: 12_240, height: 15_840 }
const gutter = 480

function sectionOf(part: Part, lists: ListCounter): ISectionOptions {
  const side = part.languages.length > 1 ? 1_080 : 1_700
  const width = page.width - 2 * side
  const front = columnsOf(part, width, (language, room) => frontOf(part, language, room))
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: page, margin: { top: 1_360, bottom: 1_250, left: side, right: side } },
    },
    headers: { default: headerOf(part) },
    footers: { default: footerOf(part, width) },
    children: [
      ...titleOf(part),
      ...front,
      ...part.document.clauses.flatMap((clause, index) => clauseOf(part, clause, width, lists, index === 0)),
    ],
  }
}

function clauseOf(
  part: Part,
  clause: ComposedClause,
  width: number,
  lists: ListCounter,
  first: boolean,
): Piece[] {
  const { origin } = clause
  const origins = origin
    ? columnsOf(part, width, (language) => [
        new Paragraph({ style: 'Origin', children: [run(origin[language], language)] }),
      ])
    : []
  const segments = segmentsOf(clause.blocks, part.languages).flatMap(({ wide, blocks }) =>
    wide
      ? part.languages.flatMap((language) => blocksOf(blocks[language] ?? [], { language, width, lists }))
      : columnsOf(part, width, (language, room) =>
          blocksOf(blocks[language] ?? [], { language, width: room, lists }),
        ),
  )
  return [headingOf(part, clause, first), ...origins, ...segments]
}

function columnsOf(
  part: Part,
  width: number,
  make: (language: Part['languages'][number], room: number) => Piece[],
): Piece[] {
  const [only] = part.languages
  if (part.languages.length === 1 && only) return make(only, width)
  const room = columnWidth(width, gutter)
  return sideBySide(
    part.languages.map((language) => make(language, room)),
    width,
    gutter,
  )
}
