import type { Database } from '../../../kernel/data/database.ts'
import type { Delimiter } from '../../../kernel/files/csv/dialect.ts'
import { splitLog } from '../log/records.ts'
import { readPieces } from './pieces.ts'
import type { LoadKey } from './run-load.ts'

/** The first lines of a kept file. */
export type Preview = {
  readonly delimiter: Delimiter
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const shownRows = 5

export async function previewOf(database: Database, key: LoadKey, encoding: string): Promise<Preview> {
  for await (const start of readPieces(database, key, encoding)) {
    const delimiter = delimiterOf(start)
    for await (const records of splitLog(only(start), [], delimiter)) {
      const [header, ...rows] = records
      return {
        delimiter,
        columns: (header?.cells ?? []).map((name) => name.replace(/^\uFEFF/, '').trim()).filter(Boolean),
        rows: rows.slice(0, shownRows).map(({ cells }) => cells),
      }
    }
  }
  return { delimiter: ',', columns: [], rows: [] }
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
