import type { Database } from '../../../kernel/data/database.ts'
import type { Delimiter } from '../../../kernel/files/csv/dialect.ts'
import { type LogRecord, splitLog } from '../log/records.ts'
import { readPieces } from './pieces.ts'
import type { LoadKey } from './run-load.ts'

/** The first lines of a kept file. */
export type Preview = {
  readonly delimiter: Delimiter
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The header as it stands, and the rows that suggestions and a first trial of the mapping rest on. */
  readonly header: readonly string[]
  readonly sample: readonly LogRecord[]
}

const shownRows = 5
const sampledRows = 500
/** A piece this long is cut somewhere: its last row may be half of one. */
const longPiece = 100_000

export async function previewOf(database: Database, key: LoadKey, encoding: string): Promise<Preview> {
  for await (const start of readPieces(database, key, encoding)) {
    const delimiter = delimiterOf(start)
    for await (const records of splitLog(only(start), [], delimiter)) {
      const [header, ...rows] = records
      const names = (header?.cells ?? []).map((name) => name.replace(/^\uFEFF/, '').trim())
      return {
        delimiter,
        columns: names.filter(Boolean),
        rows: rows.slice(0, shownRows).map(({ cells }) => cells),
        header: names,
        sample: (start.length > longPiece ? rows.slice(0, -1) : rows).slice(0, sampledRows),
      }
    }
  }
  return { delimiter: ',', columns: [], rows: [], header: [], sample: [] }
}

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
