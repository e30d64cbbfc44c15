import { type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { durationUnits } from '../../../../kernel/language/duration.ts'
import { DateInput, typedDate } from '../../../../kernel/ui/form/date-input.tsx'
import {
  Checkboxes,
  type Choice,
  describedBy,
  Radios,
  Select,
  TextArea,
  TextInput,
} from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import type { FieldDefinition } from '../../../guide/index.ts'
import type { Agreement } from '../../format.ts'
import { choicesFor } from './choices.ts'
import { words } from './field-control.text.ts'

/** What every control of an element reads: the form as typed or stored, what is wrong with it, and what can be chosen. */
export type FormView = {
  readonly language: Language
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly agreement: Agreement
}

type ControlProps = { readonly view: FormView; readonly field: FieldDefinition; readonly name: string }

/** The control of one typed field, by its type. Tables are made by `RowsControl`. */
export function FieldControl({ view, field, name }: ControlProps) {
  const { language, form } = view
  const common = {
    name,
    label: `${field.label[language]}${suffix(field, language)}`,
    hint: field.hint?.[language] ?? hints[field.type]?.[language],
    error: errorOf(view.errors, name, language),
    language,
    ...(field.required ? {} : { required: false }),
  }
  const value = form.get(name)
  switch (field.type) {
    case 'text':
    case 'prose':
      return <BilingualControl view={view} field={field} name={name} />
    case 'integer':
      return <TextInput {...common} value={value} width={10} inputMode="numeric" />
    case 'decimal':
    case 'percent':
    case 'money':
      return <TextInput {...common} value={value} width={10} inputMode="decimal" />
    case 'fiscal-year':
    case 'time':
      return <TextInput {...common} value={value} width={10} />
    case 'date':
      return <DateInput {...common} value={typedDate(form, name)} />
    case 'duration':
      return <DurationControl {...common} count={value} unit={form.get(`${name}-unit`)} />
    case 'choices':
    case 'parties':
      return (
        <Checkboxes {...common} values={form.all(name)} choices={choicesFor(view, field, form.all(name))} />
      )
    case 'boolean':
      return <Radios {...common} value={value} choices={yesNo(language, field)} inline />
    case 'choice':
    case 'party':
    case 'position':
    case 'document':
    case 'calendar':
    case 'standard':
    case 'level':
      return (
        <Select
          {...common}
          value={value}
          choices={[nothing(language), ...choicesFor(view, field, [value])]}
        />
      )
    default:
      return <TextInput {...common} value={value} type={field.type === 'url' ? 'url' : 'text'} />
  }
}

/** One text in two languages, side by side: the page's language first, neither ever hidden. */
function BilingualControl({ view, field, name }: ControlProps) {
  const { language } = view
  const hint = field.hint?.[language] ?? (field.type === 'prose' ? words.prose[language] : undefined)
  return (
    <fieldset class="govuk-fieldset pair" id={name} aria-describedby={describedBy({ name, hint })}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {field.label[language]}
        {field.required ? null : ` ${words.optional[language]}`}
      </legend>
      {hint ? (
        <div class="govuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      ) : null}
      <Sides view={view} name={name} rows={field.type === 'prose' ? 5 : 0} />
    </fieldset>
  )
}

/** The two sides of a text: `name.en` and `name.fr`; without rows they are lines, with rows text areas. */
export function Sides({ view, name, rows }: { view: FormView; name: string; rows: number }) {
  const { language, form, errors } = view
  return (
    <div class="pair__sides">
      {[language, otherLanguage(language)].map((side) => {
        const props = {
          name: `${name}.${side}`,
          label: words.languageName[side][language],
          value: form.get(`${name}.${side}`),
          error: errorOf(errors, `${name}.${side}`, language),
          language,
          contentLanguage: side,
        }
        return rows ? <TextArea {...props} rows={rows} key={side} /> : <TextInput {...props} key={side} />
      })}
    </div>
  )
}

type DurationProps = {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly language: Language
  readonly required?: boolean
  readonly count: string
  readonly unit: string
}

/** A count and its unit, under one legend. */
function DurationControl({ count, unit, ...props }: DurationProps) {
  const { name, language } = props
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          {props.label}
          {props.required === false ? ` ${words.optional[language]}` : null}
        </legend>
        {props.hint ? (
          <div class="govuk-hint" id={`${name}-hint`}>
            {props.hint}
          </div>
        ) : null}
        {props.error ? (
          <p class="govuk-error-message" id={`${name}-error`}>
            <span class="govuk-visually-hidden">{words.error[language]}</span> {props.error}
          </p>
        ) : null}
        <div class="duration">
          <label class="govuk-label" for={name}>
            {words.count[language]}
          </label>
          <input
            class={`govuk-input govuk-input--width-4${props.error ? ' govuk-input--error' : ''}`}
            id={name}
            name={name}
            type="text"
            inputmode="numeric"
            value={count}
          />
          <label class="govuk-label" for={`${name}-unit`}>
            {words.unit[language]}
          </label>
          <select class="govuk-select" id={`${name}-unit`} name={`${name}-unit`}>
            {Object.entries(durationUnits).map(([code, forms]) => (
              <option key={code} value={code} selected={code === (unit || 'working-day')}>
                {forms[language].other}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
    </div>
  )
}

function suffix(field: FieldDefinition, language: Language): string {
  if (field.type === 'percent') return language === 'fr' ? ' (en\u00a0%)' : ' (%)'
  return field.type === 'money' ? (language === 'fr' ? ' (en dollars canadiens)' : ' (Canadian dollars)') : ''
}

function nothing(language: Language): Choice {
  return { value: '', label: words.choose[language] }
}

function yesNo(language: Language, field: FieldDefinition): readonly Choice[] {
  const known = (['yes', 'no'] as const).map((value) => ({ value, label: words[value][language] }))
  return field.required ? known : [...known, { value: '', label: words.notSaid[language] }]
}

const hints: { readonly [type in FieldDefinition['type']]?: { readonly en: string; readonly fr: string } } = {
  'fiscal-year': words.fiscalYear,
  time: words.time,
  url: words.url,
}
