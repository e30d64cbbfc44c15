import {
  type ITableRowOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Block } from '../../agreements/index.ts'
import { tableWidths } from '../table-widths.ts'
import type { Cast } from './cast.ts'
import { type CastParagraph, paragraph, run, type Words } from './elements.ts'
import { runs } from './inline.ts'
import type { Sheet } from './sheet.ts'
import { styled } from './styles.ts'
import type { TableStyle } from './table-styles.ts'

/** What stands in a page or a cell. */
export type Piece = CastParagraph | Cast | Paragraph

/** A table with its caption; the header row repeats on every page. `width` in twips. */
export function tableOf(
  table: Extract<Block, { kind: 'table' }>,
  language: Language,
  sheet: Pick<Sheet, 'own'>,
  width: number,
): Piece[] {
  const caption = table.caption
    ? [paragraph(styled('TableCaption', language, sheet), [run(table.caption)])]
    : []
  const rows = [table.header, ...table.rows].map((row) => row.map((cell) => runs(cell)))
  const widths = tableWidths(table).map((share) => Math.floor(share * width))
  return [...caption, ruledTable(rows, widths, (name) => styled(name, language, sheet)), afterTable()]
}

/** A table with lines between its rows, of which the first is their header. */
export function ruledTable(
  rows: readonly (readonly (readonly Words[])[])[],
  widths: readonly number[],
  style: (name: 'TableHead' | 'TableText') => { readonly style?: string },
): Cast {
  const [head, text] = [style('TableHead'), style('TableText')]
  return tableIn(
    'Ruled',
    widths,
    rows.map((cells, index) => {
      const look = index === 0 ? head : text
      return rowOf(
        { ...(index === 0 ? { tableHeader: true } : {}), cantSplit: true },
        cells.map((words, column) => cellOf([paragraph(look, words)], widths[column] ?? 0)),
      )
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
  return [tableIn('Columns', widths, [rowOf({}, cells)]), afterTable()]
}

/** The width of one of two columns, in twips. */
export function columnWidth(width: number, gutter: number): number {
  return Math.floor((width - gutter) / 2)
}

function tableIn(style: TableStyle, widths: readonly number[], rows: readonly Cast[]): Cast {
  const look = {
    style,
    columnWidths: widths,
    width: twips(widths.reduce((total, width) => total + width, 0)),
    layout: TableLayoutType.FIXED,
  }
  return {
    alike: `table ${JSON.stringify(look)}`,
    mould: () => {
      const part = new TableRow({ children: [oneCell()] })
      return { whole: new Table({ ...look, rows: [part] }), part }
    },
    holds: rows,
  }
}

function rowOf(look: Pick<ITableRowOptions, 'tableHeader' | 'cantSplit'>, cells: readonly Cast[]): Cast {
  return {
    alike: `row ${JSON.stringify(look)}`,
    mould: () => {
      const part = oneCell()
      return { whole: new TableRow({ ...look, children: [part] }), part }
    },
    holds: cells,
  }
}

function cellOf(pieces: readonly Piece[], width: number, gutter = 0): Cast {
  return {
    alike: `cell ${width} ${gutter}`,
    mould: () => {
      const part = new Paragraph('')
      const margins = gutter > 0 ? { margins: { right: gutter } } : {}
      return { whole: new TableCell({ width: twips(width), ...margins, children: [part] }), part }
    },
    holds: pieces,
  }
}

function oneCell(): TableCell {
  return new TableCell({ width: twips(0), children: [new Paragraph('')] })
}

function twips(size: number) {
  return { size, type: WidthType.DXA }
}

// Word cannot open a cell that ends in a table.
function endingInParagraph(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  return last && (last instanceof Paragraph || 'look' in last) ? pieces : [...pieces, afterTable()]
}

// Two tables that touch would become one; the paragraph between them is almost invisible.
function afterTable(): Piece {
  return paragraph({ style: 'AfterTable' })
}
