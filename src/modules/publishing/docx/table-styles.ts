export const accent = '26374A'
const rule = 'B8BEC5'

/** Lines between the rows, none between the columns; and the two languages side by side, with nothing to be seen. */
export type TableStyle = 'Ruled' | 'Columns'

const lines = line('top', 8, accent) + line('bottom', 6, accent) + line('insideH', 4, rule)

/** The library makes no table styles but takes them as XML. Said once in a style, lines and margins weigh nothing in a table. */
export const tableStyles = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  styleOf('Ruled', lines, { vertical: 70, horizontal: 90 }),
  styleOf('Columns', '', { vertical: 0, horizontal: 0 }),
  '</w:styles>',
].join('')

type Margins = { readonly vertical: number; readonly horizontal: number }

function styleOf(id: TableStyle, borders: string, { vertical, horizontal }: Margins): string {
  const margins = [
    margin('top', vertical),
    margin('left', horizontal),
    margin('bottom', vertical),
    margin('right', horizontal),
  ]
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:tblPr>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr></w:style>`
  )
}

function line(side: string, size: number, color: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
}

function margin(side: string, width: number): string {
  return `<w:${side} w:w="${width}" w:type="dxa"/>`
}
