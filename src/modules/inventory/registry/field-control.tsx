import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Checkboxes, ChoiceSet, Radios, Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import type { InventoryField } from '../dictionary/field.ts'
import type { Program } from '../programs.ts'
import { splitCodes } from '../rules/fields.ts'
import { formatCell } from './format-cell.ts'
import { words } from './registry.text.ts'

export type FieldsView = {
  readonly language: Language
  readonly cells: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  readonly programs: readonly Program[]
  /** The same columns a year before, shown beside figures. */
  readonly previous: Readonly<Record<string, string>> | null
}

/** The controls of a page's columns, in file order; both languages of a text stand side by side. */
export function FieldControls({ fields, view }: { fields: readonly InventoryField[]; view: FieldsView }) {
  return (
    <>
      {fields.map((field) =>
        field.language === undefined ? (
          <FieldControl field={field} view={view} key={field.id} />
        ) : field.language === 'en' ? (
          <Pair fields={fields} field={field} view={view} key={field.id} />
        ) : null,
      )}
    </>
  )
}

function Pair({
  fields,
  field,
  view,
}: {
  fields: readonly InventoryField[]
  field: InventoryField
  view: FieldsView
}) {
  const twin = fields.find(({ id }) => id === field.twin) ?? field
  const sides = view.language === 'en' ? [field, twin] : [twin, field]
  return (
    <div class="side-by-side">
      {sides.map((side) => (
        <FieldControl field={side} view={view} key={side.id} />
      ))}
    </div>
  )
}

function FieldControl({ field, view }: { field: InventoryField; view: FieldsView }) {
  const { language, cells } = view
  const value = cells[field.id] ?? ''
  const shared = {
    name: field.id,
    label: field.label[language],
    hint: hintOf(field, view),
    error: errorOf(view.errors, field.id, language),
    language,
    ...(field.obligation === 'optional' ? { required: false } : {}),
    ...(field.language ? { contentLanguage: field.language } : {}),
  }
  const choices = Object.entries(field.codes ?? {}).map(([code, label]) => ({
    value: code,
    label: label[language],
  }))
  switch (field.type) {
    case 'text':
      return (field.maxLength ?? 0) > 400 ? (
        <TextArea {...shared} value={value} rows={6} />
      ) : (
        <TextInput {...shared} value={value} />
      )
    case 'code':
      return choices.length > 7 ? (
        <Select
          {...shared}
          value={value}
          choices={[{ value: '', label: words.none[language] }, ...choices.toReversed()]}
        />
      ) : (
        <Radios {...shared} value={value} choices={choices} />
      )
    case 'codes':
      return <Checkboxes {...shared} values={splitCodes(value)} choices={choices} />
    case 'programs':
      return <Programs {...shared} value={value} programs={view.programs} />
    case 'count':
      return <Count {...shared} value={value} />
    case 'integer':
    case 'fraction':
      return <TextInput {...shared} value={value} width={10} inputMode="decimal" />
    default:
      return <TextInput {...shared} value={value} />
  }
}

type Shared = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly language: Language
  readonly value: string
}

/** Codes of the list the operator loaded, or typed where there is no list. */
function Programs({ programs, ...shared }: Shared & { programs: readonly Program[] }) {
  const { language } = shared
  const chosen = splitCodes(shared.value)
  if (programs.length === 0)
    return <TextInput {...shared} hint={`${shared.hint} ${words.codesTyped[language]}`} />
  const unlisted = chosen.filter((code) => code !== '' && !programs.some((program) => program.code === code))
  return (
    <Checkboxes
      {...shared}
      values={chosen}
      choices={[
        ...programs.map(({ code, name }) => ({ value: code, label: `${name[language]} (${code})` })),
        ...unlisted.map((code) => ({ value: code, label: code, hint: words.unlisted[language] })),
      ]}
    />
  )
}

/** Three explicit answers: a number, not offered, offered but not counted. Never a blank that means one of them. */
function Count(props: Shared) {
  const { name, value, language } = props
  const answer =
    value === '' ? '' : ['NA', 'ND'].includes(value.toUpperCase()) ? value.toUpperCase() : 'number'
  const option = (code: 'number' | 'NA' | 'ND') => (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id={`${name}-${code}`}
        name={`${name}-answer`}
        type="radio"
        value={code}
        checked={answer === code}
      />
      <label class="govuk-label govuk-radios__label" for={`${name}-${code}`}>
        {words.answers[code][language]}
      </label>
    </div>
  )
  return (
    <ChoiceSet {...props}>
      <div class="govuk-radios govuk-radios--inline count">
        <div class="count__number">
          {option('number')}
          <input
            class={`govuk-input govuk-input--width-10${props.error ? ' govuk-input--error' : ''}`}
            id={name}
            name={name}
            type="text"
            inputmode="numeric"
            aria-label={words.numberOf[language](props.label)}
            value={answer === 'number' ? value : ''}
          />
        </div>
        {option('NA')}
        {option('ND')}
      </div>
    </ChoiceSet>
  )
}

function hintOf(field: InventoryField, { language, previous }: FieldsView): string {
  const figure = ['count', 'integer', 'fraction'].includes(field.type)
  const before = figure ? (previous?.[field.id] ?? '') : ''
  const parts = [
    field.about[language],
    field.language && field.language !== language ? words.inOther[otherLanguage(language)][language] : '',
    field.maxLength ? words.longest[language](formatNumber(field.maxLength, language)) : '',
    before ? words.lastYear[language](formatCell(field, before, language)) : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
