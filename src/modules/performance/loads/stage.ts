import { copyCell } from '../../../kernel/data/bulk.ts'
import { clockTolerance } from '../facts/read-fact.ts'
import { cellReader } from '../log/cells.ts'
import { bindColumns, mappedColumns } from '../log/columns.ts'
import { errorOf, type RowIssue } from '../log/findings.ts'
import { recordIssue } from '../log/record-issue.ts'
import { type LogRecord, splitLog } from '../log/records.ts'
import { timeReader } from '../log/time-reader.ts'
import { type ZoneReader, zoneReader } from '../log/zone-reader.ts'
import type { EvaluationMapping } from '../mapping/mapping.ts'
import { type RowReading, rowEvents } from './row-events.ts'

export type Staging = {
  readonly fileName: string
  readonly mapping: EvaluationMapping
  readonly text: AsyncIterable<string>
  readonly now: Temporal.Instant
  /** Called between pieces with the rows read so far. */
  readonly progress: (rows: number) => void
}

/** The temporary table that rows wait in: an event, why its row was rejected, or by what choice it was read. */
export const stagedTable = `create temporary table staged (row_number bigint, id text, case_id text, activity text,
  happened_at timestamptz, channel text, detail jsonb, rule text, field text, message_en text, message_fr text,
  severity text)
  on commit drop`

export const copyStaged = 'copy staged from stdin'

/**
 * Reads a file and gives its rows in COPY's form. Throws `CliUsageError` when the mapping reads a column that the file
 * does not have.
 */
export async function* stagedLines({
  fileName,
  mapping,
  text,
  now,
  progress,
}: Staging): AsyncGenerator<string> {
  const zone = zoneReader(mapping.timeZone ?? 'UTC')
  const readTime = timeReader(mapping.dateFormat === undefined ? [] : [mapping.dateFormat].flat(), zone)
  const wanted = mappedColumns(mapping)
  const latest = now.epochMilliseconds + clockTolerance
  let read: ((record: LogRecord) => RowReading) | undefined
  let width = 0
  let rows = 0
  for await (const records of splitLog(text, wanted, mapping.delimiter)) {
    let lines = ''
    for (const record of records) {
      if (!read) {
        const columns = bindColumns(fileName, record.cells, wanted)
        width = columns.width
        read = rowEvents(mapping, cellReader(mapping, columns, readTime))
        continue
      }
      const [only = ''] = record.cells
      if (record.cells.length === 1 && only.trim() === '' && !record.problem) continue
      rows += 1
      const issue = recordIssue(record, width)
      lines += linesOf(record.number, issue ? { events: [], rejected: issue } : read(record), latest, zone)
    }
    progress(rows)
    if (lines) yield lines
  }
  if (!read) bindColumns(fileName, [], wanted)
}

function linesOf(
  row: number,
  { events, rejected, notes = [] }: RowReading,
  latest: number,
  zone: ZoneReader,
): string {
  const early = events.find(({ at }) => at > latest)
  const issue = rejected ?? (early ? errorOf('in-the-future', null, wallText(zone, early.at)) : undefined)
  if (issue) return told(row, issue, 'error')
  let lines = ''
  for (const { id, caseId, activity, at, channel, detail } of events)
    lines += `${row}\t${copyCell(id)}\t${copyCell(caseId)}\t${copyCell(activity)}\t${new Date(at).toISOString()}\t${copyCell(channel)}\t${copyCell(detail && JSON.stringify(detail))}\t\\N\t\\N\t\\N\t\\N\t\\N\n`
  // One is enough to send somebody to the row.
  const [note] = notes
  return note ? lines + told(row, note, 'note') : lines
}

/** As the clocks of the mapping's zone show it: 2026-12-24 10:00. */
function wallText(zone: ZoneReader, instant: number): string {
  return new Date(zone.wallOf(instant)).toISOString().slice(0, 16).replace('T', ' ')
}

function told(row: number, { rule, field, en, fr }: RowIssue, severity: 'error' | 'note'): string {
  const sentence = [rule, field, en, fr, severity].map(copyCell).join('\t')
  return `${row}\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t${sentence}\n`
}
