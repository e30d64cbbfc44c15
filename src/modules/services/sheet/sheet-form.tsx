import type { Language } from '../../../kernel/language/bilingual.ts'
import { decimalInField } from '../../../kernel/language/typed-decimal.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput } from '../../../kernel/ui/form/date-input.tsx'
import { Checkboxes, Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import {
  fieldsOf,
  rowOf,
  rowsOf,
  type SheetBody,
  type SheetContext,
  type SheetField,
  type SheetRow,
  type SheetSection,
  type Topic,
} from './sheet.ts'

type Shared = {
  readonly language: Language
  readonly errors: readonly FieldError[]
  readonly context: SheetContext
}

/** The controls of a topic, section by section. Buttons that add or remove a row send the form without saving it. */
export function SheetForm({ topic, body, ...shared }: Shared & { topic: Topic; body: SheetBody }) {
  return (
    <>
      {topic.sections.map((section) => (
        <section key={section.key} class="sheet-section">
          <h2 class="govuk-heading-l">{section.title[shared.language]}</h2>
          {section.lead ? <p class="govuk-body">{section.lead[shared.language]}</p> : null}
          <Section {...shared} section={section} body={body} />
        </section>
      ))}
    </>
  )
}

function Section({ section, body, ...shared }: Shared & { section: SheetSection; body: SheetBody }) {
  const { language } = shared
  if (!section.rows)
    return (
      <Fields {...shared} fields={section.fields} row={fieldsOf(body, section.key)} prefix={section.key} />
    )
  if ('fixed' in section.rows) {
    return (
      <>
        {section.rows.fixed.map(({ code, label, hint }, index) => (
          <fieldset class="govuk-fieldset sheet-row" key={code}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{label[language]}</legend>
            {hint ? <p class="govuk-hint">{hint[language]}</p> : null}
            <Fields
              {...shared}
              fields={section.fields}
              row={rowOf(body, section.key, code)}
              prefix={`${section.key}.${index}`}
            />
          </fieldset>
        ))}
      </>
    )
  }
  const { one, add, remove } = section.rows
  const rows = rowsOf(body, section.key)
  return (
    <>
      <input type="hidden" name={`${section.key}.count`} value={rows.length} />
      {rows.map((row, index) => (
        // Rows have no name of their own; their place is what the form sends.
        <fieldset class="govuk-fieldset sheet-row" key={`${section.key}.${index + 1}`}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{`${one[language]} ${index + 1}`}</legend>
          <Fields {...shared} fields={section.fields} row={row} prefix={`${section.key}.${index}`} />
          <button class="link-button" type="submit" name="do" value={`remove:${section.key}:${index}`}>
            {remove[language]}
            <span class="govuk-visually-hidden">{` (${index + 1})`}</span>
          </button>
        </fieldset>
      ))}
      <button
        class="govuk-button govuk-button--secondary"
        type="submit"
        name="do"
        value={`add:${section.key}`}
      >
        {add[language]}
      </button>
    </>
  )
}

function Fields({
  fields,
  row,
  prefix,
  ...shared
}: Shared & { fields: readonly SheetField[]; row: SheetRow; prefix: string }) {
  return (
    <>
      {fields.map((field) => (
        <Field {...shared} key={field.key} field={field} row={row} name={`${prefix}.${field.key}`} />
      ))}
    </>
  )
}

function Field({
  field,
  row,
  name,
  language,
  errors,
  context,
}: Shared & { field: SheetField; row: SheetRow; name: string }) {
  const value = row[field.key] ?? ''
  const common = {
    name,
    label: field.label[language],
    hint: field.hint?.[language],
    error: errorOf(errors, name, language),
    language,
    ...(field.required ? {} : { required: false }),
  }
  const options = (field.options?.(context) ?? []).map(({ code, label }) => ({
    value: code,
    label: label[language],
  }))
  switch (field.kind) {
    case 'pair':
    case 'long-pair':
      return (
        <BilingualField
          {...common}
          value={{ en: row[`${field.key}.en`] ?? '', fr: row[`${field.key}.fr`] ?? '' }}
          errors={errors}
          {...(field.kind === 'long-pair' ? { rows: 4 } : {})}
        />
      )
    case 'choice':
      return (
        <Select
          {...common}
          value={value}
          choices={[{ value: '', label: words.choose[language] }, ...options]}
        />
      )
    case 'many':
      return <Checkboxes {...common} values={value.split(' ')} choices={options} />
    case 'date': {
      const [year = '', month = '', day = ''] = value.split('-')
      return (
        <DateInput {...common} value={{ year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }} />
      )
    }
    case 'long-text':
      return <TextArea {...common} value={value} rows={3} />
    case 'whole':
      return <TextInput {...common} value={value} width={10} inputMode="numeric" />
    case 'money':
      return <TextInput {...common} value={decimalInField(value, language)} width={10} inputMode="decimal" />
    case 'text':
      return <TextInput {...common} value={value} />
  }
}

const words = { choose: { en: 'Choose', fr: 'Choisir' } } as const
