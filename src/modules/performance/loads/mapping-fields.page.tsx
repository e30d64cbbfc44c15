import type { Language } from '../../../kernel/language/bilingual.ts'
import { Radios, Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import type { ExclusionTerm } from '../rule.ts'
import { channelText } from '../scorecard/channel-text.ts'
import { channelCodes, mostChannelWords } from './channel-words.ts'
import { words } from './loads.text.ts'
import { channelField, channelWordField, type TypedMapping } from './mapping-form.ts'

type FieldsProps = {
  readonly language: Language
  readonly columns: readonly string[]
  readonly typed: TypedMapping
  readonly errors: readonly FieldError[]
  /** What a mark can bring about, by the rules that count the facts of the source. */
  readonly exclusions: readonly ExclusionTerm[]
}

type TextName = Exclude<keyof TypedMapping, 'kind' | 'channelWords' | 'channelWordsOf'>
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
      <ChannelWords {...props} />
      <ColumnField {...props} name="excluded" hint={words.excludedHint[language]} />
      <TextField {...props} name="excludedWords" hint={words.listHint[language]} optional />
      <ExcludedCode {...props} />
      <TextField {...props} name="timeZone" hint={words.timeZoneHint[language]} />
      <TextField {...props} name="dateFormat" hint={words.dateFormatHint[language]} optional />
      <TextField {...props} name="blank" hint={words.listHint[language]} optional />
    </>
  )
}

/** Which exclusion a mark means: one that a rule agreed on beforehand; its code while no rule is known. */
function ExcludedCode(props: FieldsProps) {
  const { language, typed, errors, exclusions } = props
  if (exclusions.length === 0)
    return <TextField {...props} name="excludedCode" hint={words.excludedCodeHint[language]} optional />
  const value = typed.excludedCode
  const isKnown = value === '' || exclusions.some(({ code }) => code === value)
  return (
    <Select
      language={language}
      name="excludedCode"
      label={words.excludedAs[language]}
      value={value}
      error={errorOf(errors, 'excludedCode', language)}
      required={false}
      choices={[
        { value: '', label: words.chooseExclusion[language] },
        ...exclusions.map(({ code, label }) => ({ value: code, label: label[language] })),
        ...(isKnown ? [] : [{ value, label: value }]),
      ]}
    />
  )
}

/** What each word of the column with the channel means; the words are those of the first rows and of earlier files. */
function ChannelWords({ language, typed, errors }: FieldsProps) {
  const { channelWords } = typed
  if (channelWords.length === 0 || channelWords.length > mostChannelWords) return null
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {words.channelWords[language](typed.channelWordsOf)}
      </legend>
      <input type="hidden" name="channelWordsOf" value={typed.channelWordsOf} />
      {channelWords.map(({ word, means }, index) => (
        <div key={word}>
          <input type="hidden" name={channelWordField(index)} value={word} />
          <Select
            language={language}
            name={channelField(index)}
            label={words.channelWord[language](word)}
            value={means}
            error={errorOf(errors, channelField(index), language)}
            choices={[
              { value: '', label: words.chooseChannel[language] },
              ...channelCodes.map((code) => ({ value: code, label: channelText(code, language) })),
              { value: word, label: words.keepWord[language](word) },
            ]}
          />
        </div>
      ))}
    </fieldset>
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
