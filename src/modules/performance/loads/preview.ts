import type { Database } from '../../../kernel/data/database.ts'
import type { Delimiter } from '../../../kernel/files/csv/dialect.ts'
import { inBoth } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { type LogRecord, splitLog } from '../log/records.ts'
import { words } from './loads.text.ts'
import { readPieces } from './pieces.ts'
import type { LoadKey } from './run-load.ts'

/** The first lines of a kept file. */
export type Preview = {
  readonly delimiter: Delimiter
  /** How many columns the first line has; of a file that has too many, nothing else is told. */
  readonly width: number
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The header as it stands, and the rows that suggestions and a first trial of the mapping rest on. */
  readonly header: readonly string[]
  readonly sample: readonly LogRecord[]
}

const shownRows = 5
/** More columns than this are no table that anybody maps by hand, and no page could show them. */
export const mostColumns = 1_000
const sampledRows = 500
/** A piece this long is cut somewhere: its last row may be half of one. */
const longPiece = 100_000

export async function previewOf(database: Database, key: LoadKey, encoding: string): Promise<Preview> {
  for await (const start of readPieces(database, key, encoding)) {
    const delimiter = delimiterOf(start)
    for await (const records of splitLog(only(start), [], delimiter)) {
      const [header, ...rows] = records
      const width = header?.cells.length ?? 0
      if (width > mostColumns) return { ...nothing, delimiter, width }
      const names = (header?.cells ?? []).map((name) => name.replace(/^\uFEFF/, '').trim())
      return {
        delimiter,
        width,
        columns: names.filter(Boolean),
        rows: rows.slice(0, shownRows).map(({ cells }) => cells),
        header: names,
        sample: (start.length > longPiece ? rows.slice(0, -1) : rows).slice(0, sampledRows),
      }
    }
  }
  return nothing
}

const nothing: Preview = { delimiter: ',', width: 0, columns: [], rows: [], header: [], sample: [] }

/** The separator that cuts the first line into most cells. */
function delimiterOf(start: string): Delimiter {
  const header = start.slice(0, /[\n\r]/.exec(start)?.index ?? start.length)
  const count = (delimiter: Delimiter) => header.split(delimiter).length
  const candidates: readonly Delimiter[] = [',', ';', '\t', '|']
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best))
}

async function* only(text: string): AsyncGenerator<string> {
  yield text
}

/** What is wrong with a file whose first line names more columns than anybody could explain. */
export function tooWide({ width }: Preview): FieldError {
  const message = inBoth((language) =>
    words.tooWide[language](formatNumber(width, language), formatNumber(mostColumns, language)),
  )
  return { field: 'mapping', message }
}
