import { pairFields } from '../../../kernel/web/form.ts'
import type { DurationValue } from '../../agreements/index.ts'
import type { TargetUnit } from '../../standards/index.ts'
import { type AgreedLevel, durationIn, pairIn, textIn } from './levels.ts'

/** What the agreement itself already says about how a level is measured, as the fields of the form. */
export function suggestedFields(level: AgreedLevel): readonly (readonly [string, string])[] {
  const { row, method } = level
  const kind = textIn(row.kind)
  const evidence = evidenceOf(kind, durationIn(row.threshold))
  const duration = durationIn(row.threshold)
  const name = pairIn(row.statement)
  const unit = pairIn(row.unit)
  const source = pairIn(method?.source ?? row.source)
  const [numerator, denominator] = [pairIn(method?.numerator), pairIn(method?.denominator)]
  const formula = (side: 'en' | 'fr') =>
    numerator[side] && denominator[side] ? `${numerator[side]} ÷ ${denominator[side]}` : ''
  return [
    ...pairFields('name', name),
    ['evidence', evidence],
    ['kind', kind],
    ['channel', textIn(row.channel) === 'all' ? 'ALL' : textIn(row.channel)],
    ['clock', 'resolution'],
    ['opened', pairIn(row['clock-start']).en ?? ''],
    ['closed', pairIn(row['clock-stop']).en ?? ''],
    ['calendar', textIn(row.calendar) || 'hours'],
    ['count', duration ? String(duration.count * (duration.unit === 'year' ? 12 : 1)) : ''],
    ['unit', duration ? unitOf(duration) : 'working-days'],
    ['threshold', textIn(row['threshold-value'])],
    ...pairFields('threshold-unit', unit),
    ['better', kind === 'cost' ? 'lower' : 'higher'],
    ['target', textIn(row.target)],
    ['window', windows[textIn(row.window)] ?? 'month'],
    ['days', textIn(row.window) === 'rolling-12-months' ? '365' : ''],
    ['minimum-sample', textIn(row['minimum-sample'])],
    ['counted-by', 'opened'],
    ['formula-en', formula('en')],
    ['formula-fr', formula('fr')],
    ...pairFields('source', source),
    ['frequency', textIn(method?.frequency) || 'monthly'],
    ...pairFields('report', pairIn(row.report)),
    ...pairFields('conditions', level.conditions),
  ]
}

function evidenceOf(kind: string, duration: DurationValue | undefined): 'cases' | 'counts' | 'values' {
  if (kind === 'timeliness' || duration) return 'cases'
  return kind === 'cost' ? 'values' : 'counts'
}

const units: { readonly [unit in DurationValue['unit']]: TargetUnit } = {
  minute: 'minutes',
  hour: 'hours',
  'working-hour': 'working-hours',
  day: 'days',
  'working-day': 'working-days',
  week: 'weeks',
  month: 'months',
  year: 'months',
}

function unitOf({ unit }: DurationValue): TargetUnit {
  return units[unit]
}

/** A calendar year has no window of its own: the last 365 days are the nearest honest thing. */
const windows: { readonly [window: string]: string } = {
  month: 'month',
  quarter: 'quarter',
  year: 'rolling',
  'fiscal-year': 'fiscal-year',
  'rolling-12-months': 'rolling',
}
