import type { z } from 'zod'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { type FieldError, type FormFields, formFields, pairFields } from '../../../kernel/web/form.ts'
import {
  type CalendarChoice,
  targetFields,
  targetTyped,
  typedDecimal,
  typedWhole,
} from '../../standards/index.ts'
import { type MeasureRule, measureRule } from '../rule.ts'
import { hoursText, isHours, type PauseCaps, readCaps, stated } from './pause-caps.ts'
import { faults } from './rule-form.text.ts'
import {
  consequenceLine,
  exclusionLine,
  pauseLine,
  readConsequences,
  readExclusions,
  readPauses,
} from './rule-lines.ts'

/** The rule that a form describes, or what is wrong with it, field by field. */
export function readRuleForm(
  form: FormFields,
  calendars: readonly CalendarChoice[],
  earlier?: MeasureRule,
): { readonly rule: MeasureRule } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const candidate = typedRule(form, calendars, errors, earlier)
  const read = measureRule.safeParse(candidate)
  if (read.success && errors.length === 0) return { rule: read.data }
  const known = new Set(errors.map(({ field }) => field))
  for (const field of read.success ? [] : read.error.issues.map(fieldOf)) {
    if (known.has(field)) continue
    known.add(field)
    const [list = field] = field.split('.')
    errors.push({ field, message: faults[list] ?? faults.other })
  }
  return { errors }
}

/** A form filled with a rule, for its next version; lists are written in the words of the reader. */
export function formOfRule(
  rule: MeasureRule,
  calendars: readonly CalendarChoice[],
  language: Language,
): FormFields {
  const stated = JSON.stringify(rule.standard?.calendar ?? null)
  const calendar = calendars.find((choice) => JSON.stringify(choice.calendar) === stated)
  const { standard } = rule
  const pauses = rule.events?.pauses ?? []
  const [count, unit] = targetFields(standard?.target, standard?.calendar === 'continuous')
  return formFields([
    ...pairFields('name', rule.name),
    ['evidence', rule.evidence],
    ['kind', rule.kind],
    ['channel', rule.channel],
    ['feed', rule.feed ?? ''],
    ['clock', rule.clock ?? 'resolution'],
    ...(['opened', 'responded', 'closed', 'reopened'] as const).map(
      (name) => [name, (rule.events?.[name] ?? []).join(', ')] as const,
    ),
    ['pauses', pauses.map((pause) => pauseLine(pause, rule.pauseTerms, language)).join('\n')],
    ['pause-case', hoursText(rule.pauseTerms?.caps?.perCase)],
    ['pause-month', hoursText(rule.pauseTerms?.caps?.perMonth)],
    ['calendar', calendar?.code ?? 'kept'],
    ['count', count],
    ['unit', unit],
    ['threshold', rule.threshold?.value ?? ''],
    ...pairFields('threshold-unit', rule.threshold?.unit),
    ['better', rule.threshold?.better ?? 'higher'],
    ['target', rule.target ?? ''],
    ['window', rule.window.kind],
    ['days', rule.window.kind === 'rolling' ? String(rule.window.days) : ''],
    ['minimum-sample', String(rule.minimumSample ?? '')],
    ['allowed-misses', String(rule.allowedMisses ?? '')],
    ['counted-by', rule.countedBy ?? 'opened'],
    ['exclusions', rule.exclusions.map((term) => exclusionLine(term, language)).join('\n')],
    ['consequences', rule.consequences.map((term) => consequenceLine(term, language)).join('\n')],
    ...pairFields('formula', rule.method.formula),
    ...pairFields('source', rule.method.source),
    ['frequency', rule.method.frequency],
    ...pairFields('owner', rule.method.owner),
    ...pairFields('gap', rule.method.gapRule),
    ...pairFields('conditions', rule.normalConditions),
    ...pairFields('report', rule.report),
  ])
}

function typedRule(
  form: FormFields,
  calendars: readonly CalendarChoice[],
  errors: FieldError[],
  earlier: MeasureRule | undefined,
): unknown {
  const text = (name: string) => form.get(name).trim()
  const pair = (name: string) => ({ en: text(`${name}-en`), fr: text(`${name}-fr`) })
  const isCases = text('evidence') === 'cases'
  const isValues = text('evidence') === 'values'
  const calendar = calendars.find(({ code }) => code === text('calendar'))
  if (isCases && !calendar) errors.push({ field: 'calendar', message: faults.calendar ?? faults.other })
  const pauses = isCases ? readPauses(form.get('pauses'), errors, earlier) : undefined
  const events = {
    opened: activities(text('opened')),
    closed: activities(text('closed')),
    ...given('responded', activities(text('responded'))),
    ...given('reopened', activities(text('reopened'))),
    ...(pauses?.events.length ? { pauses: pauses.events } : {}),
  }
  return {
    name: pair('name'),
    kind: text('kind'),
    channel: text('channel'),
    evidence: text('evidence'),
    ...(text('feed') ? { feed: text('feed') } : {}),
    ...(calendar ? { timeZone: calendar.timeZone } : {}),
    ...(isCases
      ? {
          clock: text('clock'),
          events,
          standard: { calendar: calendar?.calendar, target: targetTyped(text('count'), text('unit')) },
          pauseTerms: { reasons: pauses?.reasons ?? [], ...stated(typedCaps(form, errors)) },
          countedBy: text('counted-by') || 'opened',
        }
      : {}),
    ...(isValues
      ? {
          threshold: {
            value: typedDecimal(text('threshold')),
            unit: pair('threshold-unit'),
            better: text('better'),
          },
        }
      : {}),
    ...(text('target') ? { target: typedDecimal(text('target')) } : {}),
    window:
      text('window') === 'rolling'
        ? { kind: 'rolling', days: typedWhole(text('days')) }
        : { kind: text('window') },
    ...(text('minimum-sample') ? { minimumSample: typedWhole(text('minimum-sample')) } : {}),
    ...(text('allowed-misses') ? { allowedMisses: typedWhole(text('allowed-misses')) } : {}),
    exclusions: readExclusions(form.get('exclusions'), errors, earlier?.exclusions),
    consequences: readConsequences(form.get('consequences'), errors, earlier?.consequences),
    method: {
      formula: pair('formula'),
      source: pair('source'),
      frequency: text('frequency'),
      owner: pair('owner'),
      gapRule: pair('gap'),
    },
    ...optionalPair('normalConditions', pair('conditions')),
    ...optionalPair('report', pair('report')),
  }
}

/** The limits over all reasons together. */
function typedCaps(form: FormFields, errors: FieldError[]): PauseCaps {
  const [perCase, perMonth] = [form.get('pause-case'), form.get('pause-month')]
  for (const field of ['pause-case', 'pause-month'])
    if (!isHours(form.get(field))) errors.push({ field, message: faults[field] ?? faults.other })
  return readCaps(perCase, perMonth) ?? {}
}

function activities(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function given(name: string, names: readonly string[]): object {
  return names.length ? { [name]: names } : {}
}

function optionalPair(name: string, pair: { en: string; fr: string }): object {
  return pair.en || pair.fr ? { [name]: pair } : {}
}

const places: readonly (readonly [path: RegExp, field: string])[] = [
  [/^name\.(en|fr)/, 'name-$1'],
  [/^standard\.calendar/, 'calendar'],
  [/^standard/, 'count'],
  [/^events\.(opened|closed|responded|reopened)/, '$1'],
  [/^threshold\.unit\.(en|fr)/, 'threshold-unit-$1'],
  [/^threshold\.better/, 'better'],
  [/^threshold/, 'threshold'],
  [/^method\.gapRule\.(en|fr)/, 'gap-$1'],
  [/^method\.(\w+)\.(en|fr)/, '$1-$2'],
  [/^method\.frequency/, 'frequency'],
  [/^normalConditions\.(en|fr)/, 'conditions-$1'],
  [/^report\.(en|fr)/, 'report-$1'],
  [/^window\.days|^window$/, 'days'],
  [/^minimumSample/, 'minimum-sample'],
  [/^allowedMisses/, 'allowed-misses'],
]

/** The control where an issue of the rule is put right. */
function fieldOf(issue: z.core.$ZodIssue): string {
  const [list, index] = issue.path
  if ((list === 'exclusions' || list === 'consequences') && typeof index === 'number')
    return `${list}.${index + 1}`
  const path = issue.path.join('.')
  for (const [pattern, field] of places) {
    const match = pattern.exec(path)
    if (match) return field.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
  }
  return String(issue.path[0] ?? 'name-en')
}
