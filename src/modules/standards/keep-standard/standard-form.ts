import { type FieldError, type FormFields, formFields, pairFields } from '../../../kernel/web/form.ts'
import type { InventoryStandard } from '../../inventory/index.ts'
import { isRegion } from '../holidays/holiday.ts'
import { channelNames } from '../standard/names.ts'
import { typedDecimal, typedWhole } from '../standard/numbers.ts'
import { type ServiceStandard, type StandardKind, serviceStandard } from '../standard/service-standard.ts'
import { targetFields, targetTyped } from '../standard/typed-target.ts'
import { faults } from './standards.text.ts'
import { limitIn } from './time-limit.ts'

/** The standard that a form describes, or what is wrong with it, field by field. */
export function readStandardForm(
  form: FormFields,
): { readonly standard: ServiceStandard } | { readonly errors: readonly FieldError[] } {
  const read = serviceStandard.safeParse(typedStandard(form))
  if (read.success) return { standard: read.data }
  const isRolling = form.get('window') === 'rolling'
  const fields = new Set(
    read.error.issues.map(({ path }) =>
      path[0] === 'window' && isRolling ? 'days' : fieldOf(path.join('.')),
    ),
  )
  return { errors: [...fields].map((field) => ({ field, message: faults[field] ?? faults.other })) }
}

/** A form filled with a standard, for its next version. */
export function formOfStandard(standard: ServiceStandard): readonly (readonly [string, string])[] {
  const { limit } = standard
  return [
    ...pairFields('statement', standard.statement),
    ...pairFields('start', limit?.start),
    ...pairFields('stop', limit?.stop),
    ...pairFields('pauses', limit?.pauses),
    ...pairFields('exclusions', standard.exclusions),
    ...measuredFields(standard),
  ]
}

/** The fields that the form of a standard and that of a rule have in common: what is measured, how, and against what. */
export function measuredFields(standard: ServiceStandard): readonly (readonly [string, string])[] {
  const { limit, threshold, window, method } = standard
  const [count, unit] = targetFields(limit?.target, limit?.calendar === 'continuous')
  const calendar = limit?.calendar
  return [
    ['kind', standard.kind],
    ['channel', standard.channel],
    ['count', count],
    ['unit', unit],
    ['calendar', typeof calendar === 'object' ? calendar.id : (calendar ?? 'CA')],
    ['threshold', threshold?.value ?? ''],
    ...pairFields('threshold-unit', threshold?.unit),
    ['better', threshold?.better ?? 'higher'],
    ['target', standard.target],
    ['window', window.kind],
    ['days', window.kind === 'rolling' ? String(window.days) : ''],
    ...pairFields('formula', method.formula),
    ...pairFields('source', method.source),
    ['frequency', method.frequency],
    ...pairFields('owner', method.owner),
    ...pairFields('gap', method.gapRule),
    ...pairFields('conditions', standard.normalConditions),
    ...pairFields('report', standard.report),
  ]
}

/** What a row of the inventory already says of a standard. */
export function formOfRow(row: InventoryStandard): FormFields {
  const limit = limitIn(row.statement)
  return formFields([
    ['service', row.service],
    ['code', row.code],
    ['kind', kinds[row.type] ?? 'other'],
    ...pairFields('statement', row.statement),
    ['channel', row.channel in channelNames ? row.channel : 'ALL'],
    ['target', row.target ?? ''],
    ['window', 'fiscal-year'],
    ...(limit
      ? ([
          ['count', limit.count],
          ['unit', limit.unit],
        ] as const)
      : []),
    ['calendar', 'CA'],
    ['better', 'higher'],
    ['frequency', 'annual'],
  ])
}

const kinds: { readonly [type: string]: StandardKind } = {
  ACS: 'access',
  ACY: 'accuracy',
  TML: 'timeliness',
}

function typedStandard(form: FormFields): unknown {
  const text = (name: string) => form.get(name).trim()
  const both = (name: string) => ({ en: text(`${name}-en`), fr: text(`${name}-fr`) })
  const calendar = text('calendar')
  return {
    kind: text('kind'),
    statement: both('statement'),
    channel: text('channel'),
    ...(text('count')
      ? {
          limit: {
            target: targetTyped(text('count'), text('unit')),
            calendar: calendar === 'continuous' || isRegion(calendar) ? calendar : { id: calendar },
            start: both('start'),
            stop: both('stop'),
            ...optional('pauses', both('pauses')),
          },
        }
      : {}),
    ...(text('threshold')
      ? {
          threshold: {
            value: typedDecimal(text('threshold')),
            unit: both('threshold-unit'),
            better: text('better'),
          },
        }
      : {}),
    target: typedDecimal(text('target')),
    window:
      text('window') === 'rolling'
        ? { kind: 'rolling', days: typedWhole(text('days')) }
        : { kind: text('window') },
    normalConditions: both('conditions'),
    ...optional('exclusions', both('exclusions')),
    method: {
      formula: both('formula'),
      source: both('source'),
      frequency: text('frequency'),
      owner: both('owner'),
      gapRule: both('gap'),
    },
    report: both('report'),
  }
}

function optional(name: string, given: { readonly en: string; readonly fr: string }): object {
  return given.en || given.fr ? { [name]: given } : {}
}

const places: readonly (readonly [path: RegExp, field: string])[] = [
  [/^limit\.calendar/, 'calendar'],
  [/^limit\.(start|stop|pauses)\.(en|fr)/, '$1-$2'],
  [/^limit/, 'count'],
  [/^threshold\.unit\.(en|fr)/, 'threshold-unit-$1'],
  [/^threshold\.better/, 'better'],
  [/^threshold/, 'threshold'],
  [/^method\.gapRule\.(en|fr)/, 'gap-$1'],
  [/^method\.(\w+)\.(en|fr)/, '$1-$2'],
  [/^method\.frequency/, 'frequency'],
  [/^normalConditions\.(en|fr)/, 'conditions-$1'],
  [/^(statement|exclusions|report)\.(en|fr)/, '$1-$2'],
]

/** The control where an issue of the standard is put right. */
function fieldOf(path: string): string {
  for (const [pattern, field] of places) {
    const match = pattern.exec(path)
    if (match) return field.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
  }
  return path.split('.')[0] || 'statement-en'
}
