import { type Delimiter, detectDialect } from '../../../kernel/files/csv/dialect.ts'
import { type CsvRecord, splitRecords } from '../../../kernel/files/csv/record.ts'

/** One record of a log: its number as a spreadsheet counts (the header is 1), its cells, and what is wrong with it. */
export type LogRecord = Pick<CsvRecord, 'number' | 'cells' | 'problem'>

/** The encoding does not matter for how text is cut. */
const decoded = { name: 'utf-8', bom: false, damaged: false } as const

/** Cuts text that comes in pieces into records; separators are told from the header, by the columns that are wanted. */
export async function* splitLog(
  pieces: AsyncIterable<string>,
  wanted: readonly string[],
  given?: Delimiter,
): AsyncGenerator<readonly LogRecord[]> {
  const rest = pieces[Symbol.asyncIterator]()
  let start = ''
  for (;;) {
    const { value, done } = await rest.next()
    if (done) break
    start += value
    if (/[\n\r]./s.test(start)) break
  }
  if (start === '') return
  const found = detectDialect(
    start.replace(/^\uFEFF/, ''),
    decoded,
    new Set(wanted.map((name) => name.trim())),
  )
  yield* splitRecords(from(start, rest), { ...found, delimiter: given ?? found.delimiter })
}

async function* from(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield start
    for (;;) {
      const { value, done } = await rest.next()
      if (done) return
      yield value
    }
  } finally {
    // Also for a reader that leaves early: the file is closed then.
    await rest.return?.()
  }
}
