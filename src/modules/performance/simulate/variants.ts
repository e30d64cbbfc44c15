import { type FieldError, type FormFields, formFields } from '../../../kernel/web/form.ts'
import type { CalendarChoice } from '../../standards/index.ts'
import { isHours } from '../activate/pause-caps.ts'
import { faults } from '../activate/rule-form.text.ts'
import { formOfRule, readRuleForm } from '../activate/rule-form.ts'
import { readPauses } from '../activate/rule-lines.ts'
import type { MeasureRule } from '../rule.ts'

/** Rules are tried side by side; the fields of the second and third end like this. */
export const variants = ['', '.2', '.3'] as const

export type Variant = (typeof variants)[number]

/** What each tried rule says for itself; everything else is common to them, so that the same periods are compared. */
export const ownFields = ['target', 'count', 'unit', 'calendar', 'threshold', 'cap', 'cap-month'] as const

export type PauseOption = {
  /** The code of its reason. */
  readonly code: string
  readonly label: { readonly en: string; readonly fr: string }
}

type Start = { readonly start: MeasureRule; readonly calendars: readonly CalendarChoice[] }

/** The pauses that can be counted or not: those of the rule to start from, or those that were typed for a log. */
export function pauseOptions(from: Start, typed: FormFields): readonly PauseOption[] {
  return pauseLines(from, typed).flatMap(({ option }) => option ?? [])
}

/** The rule to start from as its form; no line of it is shown as it stands, so its language does not matter. */
function fieldsOf({ start, calendars }: Start): FormFields {
  return formOfRule(start, calendars, 'en')
}

/** Each line of pauses, with what it says; one that cannot be read stays, so that the form can say why. */
function pauseLines(
  { start, calendars }: Start,
  typed: FormFields,
): readonly { readonly line: string; readonly option?: PauseOption }[] {
  const text = typed.has('pauses') ? typed.get('pauses') : fieldsOf({ start, calendars }).get('pauses')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [reason] = readPauses(line, [], start).reasons
      return reason ? { line, option: { code: reason.code, label: reason.label } } : { line }
    })
}

/** Whether a second or third rule is tried: it needs a target at least. */
export function isTried(variant: Variant, typed: FormFields): boolean {
  return variant === '' || typed.get(`target${variant}`).trim() !== ''
}

/** Whether a pause stops the clock of a tried rule. One that the form has not shown yet does. */
export function isCounted(option: PauseOption, variant: Variant, typed: FormFields): boolean {
  const wasShown = typed.all(`shown${variant}`).includes(option.code)
  return !wasShown || typed.all(`pause${variant}`).includes(option.code)
}

/** The fields of the rule form that a tried rule comes to, on top of the rule to start from. */
export function variantForm(from: Start, variant: Variant, typed: FormFields): FormFields {
  const fields = new Map(fieldsOf(from).entries())
  const suffixed = variants.slice(1)
  for (const [name, value] of typed.entries())
    if (!suffixed.some((suffix) => name.endsWith(suffix))) fields.set(name, value)
  if (variant !== '')
    for (const name of ownFields)
      if (typed.has(`${name}${variant}`)) fields.set(name, typed.get(`${name}${variant}`))
  const caps = ['cap', 'cap-month'].map((name) => fields.get(name)?.trim() ?? '')
  const kept = pauseLines(from, typed).filter(({ option }) => !option || isCounted(option, variant, typed))
  const lines = kept.map(({ line, option }) => (option ? capped(line, caps) : line))
  fields.set('pauses', lines.join('\n'))
  return formFields([...fields])
}

/** The rules that are tried, each under its name; or what is wrong with them, field by field. */
export function triedRules(
  from: Start,
  typed: FormFields,
): { readonly rules: readonly MeasureRule[] } | { readonly errors: readonly FieldError[] } {
  const rules: MeasureRule[] = []
  const errors: FieldError[] = []
  for (const variant of variants) {
    if (!isTried(variant, typed)) continue
    const wrong = wrongCaps(variant, typed)
    errors.push(...wrong)
    if (wrong.length) continue
    const read = readRuleForm(variantForm(from, variant, typed), from.calendars, from.start)
    if ('rule' in read) rules.push(read.rule)
    else errors.push(...read.errors.map((error) => inTrial(error, variant)))
  }
  const once = errors.filter(
    ({ field }, index) => errors.findIndex((other) => other.field === field) === index,
  )
  return once.length ? { errors: once } : { rules }
}

function wrongCaps(variant: Variant, typed: FormFields): readonly FieldError[] {
  return (['cap', 'cap-month'] as const).flatMap((name) => {
    const field = `${name}${variant}`
    return isHours(typed.get(field)) ? [] : [{ field, message: faults['pause-case'] ?? faults.other }]
  })
}

/** Here pauses are typed a line each, in one control. */
function inTrial({ field, message }: FieldError, variant: Variant): FieldError {
  const line = /^pauses\.(\d+)$/.exec(field)?.[1]
  if (line !== undefined)
    return {
      field: 'pauses',
      message: { en: `Line ${line}. ${message.en}`, fr: `Ligne ${line}. ${message.fr}` },
    }
  return { message, field: ownFields.some((own) => own === field) ? `${field}${variant}` : field }
}

/** The line of a pause with other caps, its sixth and seventh cells; a blank one leaves what was agreed. */
function capped(line: string, caps: readonly string[]): string {
  const cells = line.split('|').map((cell) => cell.trim())
  const agreed = (index: number) => cells[index] ?? ''
  const limits = caps.map((cap, index) => cap || agreed(5 + index))
  return [...Array.from({ length: 5 }, (_, index) => agreed(index)), ...limits].join(' | ')
}
