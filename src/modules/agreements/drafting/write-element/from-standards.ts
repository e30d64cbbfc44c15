import { durationOfUnit, type ServiceStandard, targetFields } from '../../../standards/index.ts'
import type { Agreement, AgreementElement, DurationValue, FieldValue, RowValue } from '../../format.ts'
import { directoryOf } from '../../values/directory.ts'
import { isEmptyValue, isRows } from '../../values/shape.ts'

/** The element with what its rows leave empty taken from the service standards they rest on. */
export function fromStandards(element: AgreementElement, agreement: Agreement): AgreementElement {
  const { levels } = element.fields
  if (element.id !== 'service-standards' || !levels || !isRows(levels)) return element
  const directory = directoryOf(agreement)
  const filled = levels.map((row) => {
    const agreed = typeof row.standard === 'string' ? directory.standard(row.standard) : undefined
    return agreed ? withGaps(row, cellsOf(agreed.standard)) : row
  })
  return { ...element, fields: { ...element.fields, levels: filled } }
}

type Cells = { readonly [column: string]: FieldValue }

/** What people typed stays; only empty cells are filled. A level about time takes no other threshold, and conversely. */
function withGaps(row: RowValue, cells: Cells): RowValue {
  const hasOwnMeasure = !isEmptyValue(row.threshold ?? '') || !isEmptyValue(row['threshold-value'] ?? '')
  const missing = Object.entries(cells).filter(
    ([column]) => isEmptyValue(row[column] ?? '') && !(hasOwnMeasure && measures.has(column)),
  )
  return { ...Object.fromEntries(missing), ...row }
}

const measures: ReadonlySet<string> = new Set(['threshold', 'threshold-value', 'unit'])

/** A standard as the cells of a level. */
function cellsOf(standard: ServiceStandard): Cells {
  const { limit, threshold, window, method, exclusions } = standard
  return {
    statement: standard.statement,
    kind: standard.kind,
    channel: standard.channel === 'ALL' ? 'all' : standard.channel,
    measure: method.formula,
    ...(limit
      ? {
          ...given('threshold', durationOf(limit)),
          calendar: typeof limit.calendar === 'object' ? limit.calendar.id : limit.calendar,
          'clock-start': limit.start,
          'clock-stop': limit.stop,
          ...given('pause-reasons', limit.pauses),
        }
      : {}),
    ...(threshold ? { 'threshold-value': threshold.value, unit: threshold.unit } : {}),
    target: standard.target,
    ...given('window', windowOf(window)),
    ...given('exclusions', exclusions),
    source: method.source,
    report: standard.report,
  }
}

function durationOf(limit: NonNullable<ServiceStandard['limit']>): DurationValue | undefined {
  const [count, unit] = targetFields(limit.target, limit.calendar === 'continuous')
  return /^\d+$/.test(count) ? { count: Number(count), unit: durationOfUnit[unit] } : undefined
}

function windowOf(window: ServiceStandard['window']): string | undefined {
  if (window.kind !== 'rolling') return window.kind
  return window.days === 365 || window.days === 366 ? 'rolling-12-months' : undefined
}

function given(column: string, value: FieldValue | undefined): Cells {
  return value === undefined ? {} : { [column]: value }
}
