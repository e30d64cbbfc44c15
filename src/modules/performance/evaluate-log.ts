import { decodeFile, detectEncoding } from '../../kernel/files/csv/encoding.ts'
import type { CaseJudging, Evaluation, EvaluationRequest, EvaluationSinks } from './evaluation.ts'
import { startJudging } from './evaluation.ts'
import { caseRowReader } from './log/case-rows.ts'
import { cellReader } from './log/cells.ts'
import { bindColumns, mappedColumns } from './log/columns.ts'
import { eventCollector } from './log/event-rows.ts'
import { recordIssue } from './log/record-issue.ts'
import { type LogRecord, splitLog } from './log/records.ts'
import { timeReader } from './log/time-reader.ts'
import { zoneReader } from './log/zone-reader.ts'

/**
 * Reads and judges a whole log as a stream. Throws `CliUsageError` when the mapping reads a column that the log does
 * not have, and what the file system throws.
 */
export async function evaluateLog(request: EvaluationRequest, sinks: EvaluationSinks): Promise<Evaluation> {
  const { mapping } = request
  const zone = zoneReader(mapping.timeZone ?? 'UTC')
  const judging = startJudging(request, zone, sinks)
  const readTime = timeReader(mapping.dateFormat === undefined ? [] : [mapping.dateFormat].flat(), zone)
  const wanted = mappedColumns(mapping)
  let reader: RowReader | undefined
  for await (const records of recordsOf(request, wanted)) {
    for (const record of records) {
      if (reader) readRecord(record, reader, judging)
      else {
        const columns = bindColumns(request.name, record.cells, wanted)
        reader = rowReader(request, columns.width, cellReader(mapping, columns, readTime), judging)
      }
    }
    await sinks.flush(judging.counts.rows)
  }
  if (!reader) bindColumns(request.name, [], wanted)
  reader?.finish()
  await sinks.flush(judging.counts.rows)
  return judging.end()
}

type RowReader = {
  readonly width: number
  readonly take: (record: LogRecord) => void
  /** Judges what could only be judged at the end. */
  readonly finish: () => void
}

async function* recordsOf({ path, mapping }: EvaluationRequest, wanted: readonly string[]) {
  const encoding = mapping.encoding
    ? { name: mapping.encoding, bom: false, damaged: false }
    : await detectEncoding(path)
  yield* splitLog(decodeFile(path, encoding), wanted, mapping.delimiter)
}

function rowReader(
  { mapping }: EvaluationRequest,
  width: number,
  cells: ReturnType<typeof cellReader>,
  judging: CaseJudging,
): RowReader {
  if (!('events' in mapping)) {
    const read = caseRowReader(mapping, cells)
    return { width, take: (record) => judging.take(read(record)), finish() {} }
  }
  const collector = eventCollector(mapping, cells)
  return {
    width,
    take(record) {
      const { rejected, notes } = collector.take(record)
      if (rejected) judging.take({ row: record.number, id: '', rejected })
      else for (const issue of notes) judging.note(record.number, issue)
    },
    finish() {
      for (const reading of collector.cases()) judging.take(reading)
    },
  }
}

function readRecord(record: LogRecord, reader: RowReader, judging: CaseJudging): void {
  const [only = ''] = record.cells
  if (record.cells.length === 1 && only.trim() === '' && !record.problem) return
  judging.counts.rows += 1
  const issue = recordIssue(record, reader.width)
  if (issue) judging.take({ row: record.number, id: '', rejected: issue })
  else reader.take(record)
}
