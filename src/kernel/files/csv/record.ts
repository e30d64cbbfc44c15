import Papa from 'papaparse'
import type { CsvDialect } from './dialect.ts'

export type CsvRecord = {
  /** 1 for the header, then as a spreadsheet counts. */
  readonly number: number
  readonly cells: readonly string[]
  /** The characters of the record as they stand in the file, with the line end. */
  readonly raw: string
  readonly problem?: 'unterminated-quote' | 'malformed-quote' | 'record-too-long'
}

/** A record that is not finished after this many characters is refused: a quotation mark is missing somewhere. */
export const longestRecord = 32 * 1024 * 1024

/** Cuts text that arrives in pieces into records, in batches. Memory holds one piece and one record. */
export async function* splitRecords(
  pieces: AsyncIterable<string>,
  dialect: CsvDialect,
): AsyncGenerator<readonly CsvRecord[]> {
  let pending = ''
  let number = 1
  // A long record is tried again only when the text has doubled, so that work stays proportional to its length.
  let tryAt = 0
  for await (const piece of pieces) {
    pending += piece
    if (pending.length < tryAt) continue
    const { records, consumed } = parse(pending, dialect, number, true)
    number += records.length
    pending = consumed > 0 ? pending.slice(consumed) : pending
    tryAt = records.length > 0 ? 0 : Math.min(pending.length * 2, longestRecord + 1)
    if (records.length > 0) yield records
    if (pending.length > longestRecord) {
      yield [{ number, cells: [], raw: '', problem: 'record-too-long' }]
      return
    }
  }
  if (pending !== '') yield parse(pending, dialect, number, false).records
}

function parse(text: string, dialect: CsvDialect, firstNumber: number, more: boolean) {
  const records: CsvRecord[] = []
  let consumed = 0
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    fastMode: false,
    step(result: Papa.ParseStepResult<readonly string[][]>) {
      const end = result.meta.cursor
      // After a last line end there is no record, only the end.
      if (end === consumed) return
      const cells = result.data[0] ?? []
      const code = result.errors[0]?.code
      records.push({
        number: firstNumber + records.length,
        cells,
        raw: text.slice(consumed, end),
        ...(code === 'MissingQuotes' ? { problem: 'unterminated-quote' as const } : {}),
        ...(code === 'InvalidQuotes' ? { problem: 'malformed-quote' as const } : {}),
      })
      consumed = end
    },
  })
  parser.parse(text, 0, more)
  return { records, consumed }
}
