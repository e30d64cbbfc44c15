import type { Language } from '../../../kernel/language/bilingual.ts'
import { Radios, Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { words } from './loads.text.ts'
import type { TypedMapping } from './mapping-form.ts'

type FieldsProps = {
  readonly language: Language
  readonly columns: readonly string[]
  readonly typed: TypedMapping
  readonly errors: readonly FieldError[]
}

type TextName = Exclude<keyof TypedMapping, 'kind'>
type FreeText = 'closedWords' | 'timeZone' | 'dateFormat' | 'blank' | 'excludedWords' | 'excludedCode'

/** The fields of a mapping; those of the other kind of row are there too, and are not read. */
export function MappingFields(props: FieldsProps) {
  const { language, typed } = props
  return (
    <>
      <Radios
        language={language}
        name="kind"
        label={words.kind[language]}
        value={typed.kind}
        choices={[
          { value: 'cases', label: words.kindCases[language], hint: words.kindCasesHint[language] },
          { value: 'events', label: words.kindEvents[language], hint: words.kindEventsHint[language] },
        ]}
      />
      <h3 class="govuk-heading-m">{words.ifCases[language]}</h3>
      <p class="govuk-body">{words.ifCasesWhy[language]}</p>
      <ColumnField {...props} name="id" />
      <ColumnField {...props} name="opened" />
      <ColumnField {...props} name="closed" />
      <ColumnField {...props} name="due" />
      <ColumnField {...props} name="status" />
      <TextField {...props} name="closedWords" hint={words.closedWordsHint[language]} />
      <ColumnField {...props} name="pausedFrom" />
      <ColumnField {...props} name="pausedTo" />
      <h3 class="govuk-heading-m">{words.ifEvents[language]}</h3>
      <ColumnField {...props} name="case" />
      <ColumnField {...props} name="activity" />
      <ColumnField {...props} name="time" />
      <ColumnField {...props} name="eventId" hint={words.eventIdHint[language]} />
      <h3 class="govuk-heading-m">{words.both[language]}</h3>
      <ColumnField {...props} name="channel" hint={words.channelHint[language]} />
      <ColumnField {...props} name="excluded" hint={words.excludedHint[language]} />
      <TextField {...props} name="excludedWords" hint={words.listHint[language]} optional />
      <TextField {...props} name="excludedCode" hint={words.excludedCodeHint[language]} optional />
      <TextField {...props} name="timeZone" hint={words.timeZoneHint[language]} />
      <TextField {...props} name="dateFormat" hint={words.dateFormatHint[language]} optional />
      <TextField {...props} name="blank" hint={words.listHint[language]} optional />
    </>
  )
}

function ColumnField(
  props: FieldsProps & {
    name: Exclude<TextName, FreeText>
    label?: string
    hint?: string
  },
) {
  const { language, columns, typed, errors, name, hint } = props
  const value = typed[name]
  // A remembered column that this file lacks stays to be seen and corrected.
  const known = value === '' || columns.includes(value) ? columns : [value, ...columns]
  return (
    <Select
      language={language}
      name={name}
      label={props.label ?? words[name][language]}
      hint={hint}
      value={value}
      error={errorOf(errors, name, language)}
      choices={[
        { value: '', label: words.notThere[language] },
        ...known.map((column) => ({ value: column, label: column })),
      ]}
    />
  )
}

function TextField(
  props: FieldsProps & {
    name: FreeText
    hint?: string
    optional?: boolean
  },
) {
  const { language, typed, errors, name, hint } = props
  return (
    <TextInput
      language={language}
      name={name}
      label={words[name][language]}
      hint={hint}
      value={typed[name]}
      error={errorOf(errors, name, language)}
      {...(props.optional || name === 'closedWords' ? { required: false } : {})}
    />
  )
}
