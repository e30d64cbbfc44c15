import type { TextEncoding } from './encoding.ts'

export type Delimiter = ',' | ';' | '\t' | '|'

/** How a file writes its cells, so that it can be written back byte for byte. */
export type CsvDialect = {
  readonly encoding: TextEncoding
  readonly delimiter: Delimiter
  readonly newline: '\n' | '\r\n' | '\r'
  readonly quoting: 'when-needed' | 'always'
}

/** How a file is written when it does not come from one: what the centre accepts without a remark. */
export const officialDialect: CsvDialect = {
  encoding: { name: 'utf-8', bom: false, damaged: false },
  delimiter: ',',
  newline: '\n',
  quoting: 'when-needed',
}

const delimiters = [',', ';', '\t', '|'] as const

/** Tells the dialect from the beginning of the text; the delimiter is the one that finds most known columns. */
export function detectDialect(
  start: string,
  encoding: TextEncoding,
  knownColumns: ReadonlySet<string>,
): CsvDialect {
  const newline = firstNewline(start)
  const end = headerEnd(start)
  const header = start.slice(0, end)
  const names = delimiters.map((candidate) => splitHeader(header, candidate))
  const known = (cells: readonly string[]) => cells.filter((name) => knownColumns.has(name)).length
  // Where no column is known, the header is cut where it gives the most of them.
  const score = names.some((cells) => known(cells) > 0) ? known : (cells: readonly string[]) => cells.length
  const scores = names.map(score)
  const delimiter = delimiters[scores.indexOf(Math.max(...scores))] ?? ','
  const cells = header.split(delimiter)
  const quoting = cells.length > 1 && cells.every((cell) => /^".*"$/s.test(cell)) ? 'always' : 'when-needed'
  return { encoding, delimiter, newline, quoting }
}

function splitHeader(header: string, delimiter: string): string[] {
  return header.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'))
}

function headerEnd(text: string): number {
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === '\n' || character === '\r')) return index
  }
  return text.length
}

function firstNewline(text: string): CsvDialect['newline'] {
  const end = headerEnd(text)
  if (text[end] === '\r') return text[end + 1] === '\n' ? '\r\n' : '\r'
  return '\n'
}
