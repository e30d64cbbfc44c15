import { Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Block } from '../../agreements/index.ts'
import { tableWidths } from '../table-widths.ts'
import { run, runs } from './inline.ts'
import type { Sheet } from './sheet.ts'
import { styled } from './styles.ts'
import type { TableStyle } from './table-styles.ts'

/** What stands in a page or a cell. */
export type Piece = Paragraph | Table

/** A table with its caption; the header row repeats on every page. `width` in twips. */
export function tableOf(
  table: Extract<Block, { kind: 'table' }>,
  language: Language,
  sheet: Pick<Sheet, 'own'>,
  width: number,
): Piece[] {
  const caption = table.caption
    ? [new Paragraph({ ...styled('TableCaption', language, sheet), children: [run(table.caption)] })]
    : []
  const rows = [table.header, ...table.rows].map((row) => row.map((cell) => runs(cell)))
  const widths = tableWidths(table).map((share) => Math.floor(share * width))
  return [...caption, ruledTable(rows, widths, (name) => styled(name, language, sheet)), afterTable()]
}

/** A table with lines between its rows, of which the first is their header. */
export function ruledTable(
  rows: readonly (readonly (readonly ParagraphChild[])[])[],
  widths: readonly number[],
  style: (name: 'TableHead' | 'TableText') => { readonly style?: string },
): Table {
  const [head, text] = [style('TableHead'), style('TableText')]
  return tableIn(
    'Ruled',
    widths,
    rows.map((cells, index) => {
      const look = index === 0 ? head : text
      return new TableRow({
        ...(index === 0 ? { tableHeader: true } : {}),
        cantSplit: true,
        children: cells.map((children, column) =>
          cellOf([new Paragraph({ ...look, children })], widths[column] ?? 0),
        ),
      })
    }),
  )
}

/** Cells without lines: the two languages side by side. `sides` hold what stands in each column. */
export function sideBySide(sides: readonly Piece[][], width: number, gutter: number): Piece[] {
  const column = columnWidth(width, gutter)
  const last = sides.length - 1
  const widths = sides.map((_, index) => column + (index === last ? 0 : gutter))
  const cells = sides.map((children, index) =>
    cellOf(endingInParagraph(children), widths[index] ?? 0, index === last ? 0 : gutter),
  )
  return [tableIn('Columns', widths, [new TableRow({ children: cells })]), afterTable()]
}

/** The width of one of two columns, in twips. */
export function columnWidth(width: number, gutter: number): number {
  return Math.floor((width - gutter) / 2)
}

function tableIn(style: TableStyle, widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    rows,
    style,
    columnWidths: widths,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  })
}

function cellOf(children: Piece[], width: number, gutter = 0): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(gutter > 0 ? { margins: { right: gutter } } : {}),
    children,
  })
}

// Word cannot open a cell that ends in a table.
function endingInParagraph(children: Piece[]): Piece[] {
  return children.at(-1) instanceof Paragraph ? children : [...children, afterTable()]
}

// Two tables that touch would become one; the paragraph between them is almost invisible.
function afterTable(): Paragraph {
  return new Paragraph({ style: 'AfterTable', children: [] })
}
