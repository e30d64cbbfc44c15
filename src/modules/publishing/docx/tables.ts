import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Block, Inline } from '../../agreements/index.ts'
import { tableWidths } from '../table-widths.ts'
import { runs } from './inline.ts'
import { accent, rule } from './styles.ts'

/** What stands in a page or a cell. */
export type Piece = Paragraph | Table

/** A table with its caption; the header row repeats on every page. `width` in twips. */
export function tableOf(
  table: Extract<Block, { kind: 'table' }>,
  language: Language,
  width: number,
): Piece[] {
  const widths = tableWidths(table).map((share) => Math.floor(share * width))
  const header = cellsOf(table.header, language, widths, true)
  const rows = table.rows.map(
    (row) => new TableRow({ cantSplit: true, children: cellsOf(row, language, widths, false) }),
  )
  const caption = table.caption
    ? [
        new Paragraph({
          style: 'TableCaption',
          children: runs([{ kind: 'text', text: table.caption }], language),
        }),
      ]
    : []
  return [
    ...caption,
    ruledTable([new TableRow({ tableHeader: true, cantSplit: true, children: header }), ...rows], widths),
    afterTable(),
  ]
}

/** A table with lines between its rows. */
export function ruledTable(rows: TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 70, bottom: 70, left: 90, right: 90 },
    borders: { ...noBorders, top: line(8, accent), bottom: line(6, accent), insideHorizontal: line(4, rule) },
  })
}

/** Cells without lines: the two languages side by side. `sides` hold what stands in each column. */
export function sideBySide(sides: readonly Piece[][], width: number, gutter: number): Piece[] {
  const column = Math.floor((width - gutter * (sides.length - 1)) / sides.length)
  const cells = sides.map((children, index) => {
    const last = index === sides.length - 1
    return new TableCell({
      width: { size: column + (last ? 0 : gutter), type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: 0, right: last ? 0 : gutter },
      children: endingInParagraph(children),
    })
  })
  const widths = sides.map((_, index) => column + (index === sides.length - 1 ? 0 : gutter))
  return [
    new Table({
      rows: [new TableRow({ children: cells })],
      columnWidths: widths,
      width: { size: sum(widths), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: noBorders,
    }),
    afterTable(),
  ]
}

/** The width of one of two columns, in twips. */
export function columnWidth(width: number, gutter: number): number {
  return Math.floor((width - gutter) / 2)
}

function cellsOf(
  cells: readonly (readonly Inline[])[],
  language: Language,
  widths: readonly number[],
  bold: boolean,
): TableCell[] {
  return cells.map(
    (cell, column) =>
      new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        children: [
          new Paragraph({ style: 'TableText', keepNext: bold, children: runs(cell, language, { bold }) }),
        ],
      }),
  )
}

// Word cannot open a cell that ends in a table.
function endingInParagraph(children: Piece[]): Piece[] {
  return children.at(-1) instanceof Paragraph ? children : [...children, afterTable()]
}

// Two tables that touch would become one; the paragraph between them is almost invisible.
function afterTable(): Paragraph {
  return new Paragraph({ style: 'AfterTable', children: [] })
}

function line(size: number, color: string) {
  return { style: BorderStyle.SINGLE, size, color }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
