import { CliUsageError } from '../../../kernel/cli/command.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList, formatNumber } from '../../../kernel/language/format.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { type CellReader, cellReader } from '../log/cells.ts'
import { bindColumns, mappedColumns } from '../log/columns.ts'
import type { RowIssue } from '../log/findings.ts'
import { recordIssue } from '../log/record-issue.ts'
import { timeReader } from '../log/time-reader.ts'
import { zoneReader } from '../log/zone-reader.ts'
import type { EvaluationMapping } from '../mapping/mapping.ts'
import type { TypedMapping } from './mapping-form.ts'
import type { Preview } from './preview.ts'
import { caseActivities, type RowReading, rowEvents } from './row-events.ts'

/**
 * Reads the first rows of a file by the mapping that was typed: what fits none of them is told before anything is
 * loaded. A wrong row among right ones is not: it is told with the others once they are loaded.
 */
export function tryMapping(
  preview: Preview,
  mapping: EvaluationMapping,
  typed: TypedMapping,
  fileName: string,
): FieldError | undefined {
  const lacking = missingColumn(preview, mapping, typed, fileName)
  if (lacking) return lacking
  const columns = bindColumns(fileName, preview.header, mappedColumns(mapping))
  const zone = zoneReader(mapping.timeZone ?? 'UTC')
  const formats = mapping.dateFormat === undefined ? [] : [mapping.dateFormat].flat()
  const cells = cellReader(mapping, columns, timeReader(formats, zone))
  const read = rowEvents(mapping, cells)
  const rows = preview.sample
    .filter((record) => record.cells.some((cell) => cell.trim() !== ''))
    .map((record) => {
      const issue = recordIssue(record, columns.width)
      return { record, reading: issue ? { events: [], rejected: issue } : read(record) }
    })
  return noRowFits(rows, typed) ?? nothingCloses(rows, mapping, typed, cells)
}

type TriedRow = { readonly record: Preview['sample'][number]; readonly reading: RowReading }

function missingColumn(
  { header }: Preview,
  mapping: EvaluationMapping,
  typed: TypedMapping,
  fileName: string,
): FieldError | undefined {
  for (const column of mappedColumns(mapping))
    try {
      bindColumns(fileName, header, [column])
    } catch (error) {
      if (!(error instanceof CliUsageError)) throw error
      return { field: fieldOf(column, typed), message: error.sentence }
    }
  return undefined
}

function noRowFits(rows: readonly TriedRow[], typed: TypedMapping): FieldError | undefined {
  const [first] = rows
  if (!first?.reading.rejected || rows.some(({ reading }) => !reading.rejected)) return undefined
  const { rejected } = first.reading
  const isTime = ['not-a-time', 'no-such-day', 'year-out-of-range'].includes(rejected.rule)
  const field = isTime || rejected.field === null ? 'dateFormat' : fieldOf(rejected.field, typed)
  return { field, message: words.noRow(rows.length, first.record.number, rejected) }
}

/** The status decides: where no value means closed, cases with a closing time would all be read as open. */
function nothingCloses(
  rows: readonly TriedRow[],
  mapping: EvaluationMapping,
  typed: TypedMapping,
  cells: CellReader,
): FieldError | undefined {
  if ('events' in mapping || typed.status === '' || !mapping.closed) return undefined
  const read = rows.filter(({ reading }) => !reading.rejected)
  const ended = read.filter(({ record }) => cells.text(record.cells, mapping.closed) !== '')
  const isClosed = ({ reading }: TriedRow) =>
    reading.events.some(({ activity }) => activity === caseActivities.closed)
  if (ended.length === 0 || read.some(isClosed)) return undefined
  const found = new Set(read.map(({ record }) => cells.text(record.cells, typed.status)).filter(Boolean))
  return { field: 'closedWords', message: words.nothingCloses([...found].slice(0, 10)) }
}

/** The control that names a column. */
function fieldOf(column: string, typed: TypedMapping): string {
  const kinds = typed.kind === 'cases' ? ofCases : ofEvents
  return [...kinds, 'channel' as const, 'excluded' as const].find((field) => typed[field] === column) ?? 'id'
}

const ofCases = ['id', 'opened', 'closed', 'due', 'status', 'pausedFrom', 'pausedTo'] as const
const ofEvents = ['case', 'activity', 'time', 'eventId'] as const

const words = {
  noRow: (count: number, row: number, issue: RowIssue): Bilingual => ({
    en: `None of the first ${formatNumber(count, 'en')} rows can be read this way. Row ${row}: ${issue.en}`,
    fr: `Aucune des ${formatNumber(count, 'fr')} premières lignes ne peut être lue ainsi. Ligne ${row}\u00a0: ${issue.fr}`,
  }),
  nothingCloses: (found: readonly string[]): Bilingual => {
    const list = (language: Language) => formatList(found, language, 'conjunction')
    return {
      en: `No status of the first rows means closed, although some have a closing time. Say which do. Found: ${list('en')}.`,
      fr: `Aucun statut des premières lignes ne veut dire «\u00a0fermé\u00a0», alors que certaines ont un moment de fermeture. Indiquez lesquels. Statuts trouvés\u00a0: ${list('fr')}.`,
    }
  },
}
