import Papa from 'papaparse'

export type Delimiter = ',' | ';' | '\t' | '|'

/** One record: its number as a spreadsheet counts (the header is 1) and its cells. */
export type LogRecord = {
  readonly number: number
  readonly cells: readonly string[]
  readonly problem?: 'malformed-quote' | 'unterminated-quote'
}

/** A record still unfinished after so many characters lacks a closing quotation mark. */
const longestRecord = 4 * 1024 * 1024

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']

/** Cuts text that comes in pieces into records, in batches; memory holds one piece and one record. */
export async function* splitLog(
  pieces: AsyncIterable<string>,
  wanted: readonly string[],
  given?: Delimiter,
): AsyncGenerator<readonly LogRecord[]> {
  let pending = ''
  let number = 1
  let form: Form | undefined
  let tryAt = 0
  for await (const piece of pieces) {
    pending += piece
    if (pending.length < tryAt) continue
    form ??= /[\n\r]./s.test(pending) ? formOf(pending, wanted, given) : undefined
    const { records, consumed } = form ? parse(pending, form, number, true) : nothing
    number += records.length
    pending = pending.slice(consumed)
    // A long record is tried again only when there is twice the text.
    tryAt = records.length ? 0 : pending.length * 2
    if (records.length) yield records
    if (pending.length > longestRecord) {
      yield [{ number, cells: [], problem: 'unterminated-quote' }]
      return
    }
  }
  if (pending) yield parse(pending, form ?? formOf(pending, wanted, given), number, false).records
}

type Form = { readonly delimiter: Delimiter; readonly newline: '\n' | '\r\n' | '\r' }

const nothing = { records: [], consumed: 0 }

function formOf(text: string, wanted: readonly string[], given?: Delimiter): Form {
  const end = /[\n\r]/.exec(text)?.index ?? text.length
  const newline = text[end] === '\r' ? (text[end + 1] === '\n' ? '\r\n' : '\r') : '\n'
  const header = text.slice(0, end)
  const found = (delimiter: Delimiter) =>
    header.split(delimiter).filter((name) =>
      wanted.includes(
        name
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .trim(),
      ),
    ).length
  const guessed = delimiters.reduce((best, next) => (found(next) > found(best) ? next : best))
  return { delimiter: given ?? guessed, newline }
}

function parse(text: string, form: Form, firstNumber: number, more: boolean) {
  const records: LogRecord[] = []
  let consumed = 0
  const parser = new Papa.Parser({
    ...form,
    fastMode: false,
    step({ data, errors, meta }: Papa.ParseStepResult<readonly string[][]>) {
      if (meta.cursor === consumed) return
      consumed = meta.cursor
      const code = errors[0]?.code
      records.push({
        number: firstNumber + records.length,
        cells: data[0] ?? [],
        ...(code === 'MissingQuotes' ? { problem: 'unterminated-quote' as const } : {}),
        ...(code === 'InvalidQuotes' ? { problem: 'malformed-quote' as const } : {}),
      })
    },
  })
  parser.parse(text, 0, more)
  return { records, consumed }
}
