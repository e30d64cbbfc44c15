import type { CaseFact } from '../judging/judge.ts'
import type { CaseLogMapping } from '../mapping/mapping.ts'
import type { CaseReading } from './case.ts'
import type { CellReader } from './cells.ts'
import { duplicateOf, errorOf, noteOf } from './findings.ts'
import type { LogRecord } from './records.ts'
import { SeenIds } from './seen-ids.ts'

/** What "closed" is called when the mapping names a status column only. */
const closedWords: readonly string[] = [
  'closed',
  'resolved',
  'completed',
  'complete',
  'done',
  'fermé',
  'fermée',
  'résolu',
  'résolue',
  'terminé',
  'terminée',
  'clos',
  'close',
]

/** Reads rows that each are a case. */
export function caseRowReader(
  mapping: CaseLogMapping,
  cells: CellReader,
): (record: LogRecord) => CaseReading {
  const seen = new SeenIds()
  const isClosed = statusReader(mapping, cells)
  return (record) => {
    cells.begin()
    const row = record.number
    const id = cells.text(record.cells, mapping.id)
    if (mapping.id && id && seen.addAgain(id)) return { row, id, rejected: duplicateOf(mapping.id, id) }
    const fact = readFact(mapping, cells, record.cells, isClosed(record.cells))
    if (cells.state.problem) return { row, id, rejected: cells.state.problem }
    if (!fact) return { row, id, rejected: errorOf('missing-value', mapping.opened) }
    return { row, id, fact, excluded: cells.isExcluded(record.cells), notes: cells.state.notes }
  }
}

/** True or false by the status column; undefined when the closing time alone decides. */
function statusReader(
  { status }: CaseLogMapping,
  cells: CellReader,
): (row: readonly string[]) => boolean | undefined {
  if (status === undefined) return () => undefined
  const column = typeof status === 'string' ? status : status.column
  const words = typeof status === 'string' ? closedWords : status.closed
  const closed = new Set(words.map((word) => word.trim().toLowerCase()))
  return (row) => closed.has(cells.text(row, column).toLowerCase())
}

function readFact(
  mapping: CaseLogMapping,
  cells: CellReader,
  row: readonly string[],
  isClosed: boolean | undefined,
): CaseFact | undefined {
  const opened = cells.time(row, mapping.opened)
  const closing = cells.time(row, mapping.closed)
  const due = cells.time(row, mapping.due, 'ends')
  const pauses = mapping.pauses ? readPauses(mapping, cells, row) : undefined
  if (!opened) return undefined
  let closed = closing?.instant
  if (closed !== undefined && closed < opened.instant) closed = closing?.later ?? closed
  const closedCell = cells.text(row, mapping.closed)
  if (closed !== undefined && closed < opened.instant)
    cells.state.problem ??= errorOf('closed-before-opened', mapping.closed ?? null, closedCell)
  if (closed !== undefined && isClosed === false)
    cells.state.notes.push(noteOf('open-with-closing-time', mapping.closed ?? '', closedCell))
  return {
    opened: opened.instant,
    ...(closed !== undefined && isClosed !== false ? { closed } : {}),
    ...(closed === undefined && isClosed ? { closedAtUnknownTime: true } : {}),
    ...(due ? { statedDue: due.instant } : {}),
    ...(pauses?.length ? { pauses } : {}),
  }
}

function readPauses(
  { pauses = [] }: CaseLogMapping,
  cells: CellReader,
  row: readonly string[],
): readonly { start: number; end?: number }[] {
  return pauses.flatMap((columns) => {
    const start = cells.time(row, columns.start)
    const end = cells.time(row, columns.end)
    if (!start && end && !cells.state.problem)
      cells.state.problem = errorOf('pause-without-start', columns.end, cells.text(row, columns.end))
    if (!start) return []
    if (!end) return [{ start: start.instant }]
    const last = end.instant < start.instant ? (end.later ?? end.instant) : end.instant
    if (last < start.instant)
      cells.state.problem ??= errorOf('pause-reversed', columns.end, cells.text(row, columns.end))
    return [{ start: start.instant, end: last }]
  })
}
