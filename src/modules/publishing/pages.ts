import type { Language } from '../../kernel/language/bilingual.ts'
import type { Block, ComposedClause } from '../agreements/index.ts'
import { withCalendarLink } from './calendar-links.ts'
import type { RenderOptions } from './options.ts'
import { anchorOf, languagesOf, onOneLine, type Part } from './parts.ts'
import { roughLines } from './rough-lines.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { tableWidths } from './table-widths.ts'
import { words } from './words.ts'

/** What the Typst template reads: the parts as data, words included, anchors unique in the file. */
export function pagesOf(parts: readonly Part[], options: RenderOptions) {
  const [first = 'en'] = languagesOf(options)
  const authors = parts.flatMap(({ document, languages }) =>
    document.parties.map((party) => onOneLine(party, languages)),
  )
  return {
    language: first,
    title: titleOf(parts, options),
    authors: [...new Set(authors)],
    words,
    parts: parts.map((part, index) => pagesOfPart(part, `part-${index + 1}-`)),
  }
}

/** The title of the file: of its one document, or of the set. */
export function titleOf(parts: readonly Part[], options: RenderOptions): string {
  const documents = [...new Map(parts.map(({ document }) => [document.id, document])).values()]
  const [document] = documents
  const title = documents.length === 1 && document ? document.title : words.documents
  return onOneLine(title, languagesOf(options))
}

function pagesOfPart(part: Part, anchor: string) {
  const { document, languages } = part
  const labelOf = (clause: ComposedClause) => `clause-${anchor}${anchorOf(part, clause)}`
  const clauses = document.clauses.map((clause) => ({
    anchor: labelOf(clause),
    number: clause.number,
    heading: clause.heading,
    origin: clause.origin,
    segments: segmentsOf(withCalendarLink(clause, document, labelOf).blocks, languages).map((segment) =>
      pagesOfSegment(segment, languages),
    ),
  }))
  const { typeName, number, title, draft, hash, control, parties } = document
  return { anchor, languages, typeName, number, title, draft, hash, control, parties, clauses }
}

/** A pair of texts of at most so many lines, a third of a page, is not torn apart. */
const linesKept = 16

function pagesOfSegment({ wide, blocks }: Segment, languages: readonly Language[]) {
  const sides = languages.map((language) => [language, blocks[language] ?? []] as const)
  return {
    wide,
    /** The space above a heading that begins a cell belongs to the whole. */
    headed: sides.some(([, side]) => side[0]?.kind === 'heading'),
    kept: sides.every(([, side]) => roughLines(side) <= linesKept),
    blocks: Object.fromEntries(sides.map(([language, side]) => [language, blocksOf(side)])),
  }
}

// Tables carry their widths; everything else is the tree as it is.
function blocksOf(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return { ...block, widths: tableWidths(block) }
    if (block.kind === 'list') return { ...block, items: block.items.map(blocksOf) }
    return block
  })
}
