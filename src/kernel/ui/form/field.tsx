import type { ComponentChildren, JSX } from 'preact'
import type { Language } from '../../language/bilingual.ts'

/** What every control shares. `name` is also its id, so that error summaries can link to it. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly language: Language
  /** When the content is in another language than the page. */
  readonly contentLanguage?: Language
  readonly required?: boolean
  /** Makes the label the page's only heading. */
  readonly asHeading?: boolean
}

const errorPrefix = { en: 'Error:', fr: 'Erreur\u00a0:' } as const
const optional = { en: '(optional)', fr: '(facultatif)' } as const

export function TextInput(
  props: FieldProps & {
    value: string
    type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url'
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
    inputMode?: 'numeric' | 'decimal'
    autocomplete?: string
  },
) {
  // The element's type union forbids roles by type; none is given here, so one shape serves all types.
  const attributes = {
    class: `govuk-input${props.width ? ` govuk-input--width-${props.width}` : ''}${props.error ? ' govuk-input--error' : ''}`,
    id: props.name,
    name: props.name,
    type: props.type ?? 'text',
    value: props.value,
    lang: props.contentLanguage,
    inputmode: props.inputMode,
    autocomplete: props.autocomplete,
    ...described(props),
  } as JSX.IntrinsicElements['input']
  return (
    <Group {...props}>
      <input {...attributes} />
    </Group>
  )
}

export function TextArea(props: FieldProps & { value: string; rows?: number }) {
  return (
    <Group {...props}>
      <textarea
        class={`govuk-textarea${props.error ? ' govuk-textarea--error' : ''}`}
        id={props.name}
        name={props.name}
        rows={props.rows ?? 5}
        lang={props.contentLanguage}
        {...described(props)}
      >
        {/* The parser drops a first line feed: this one keeps the author's. */}
        {props.value.startsWith('\n') ? `\n${props.value}` : props.value}
      </textarea>
    </Group>
  )
}

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string | undefined }

export function Select(props: FieldProps & { value: string; choices: readonly Choice[] }) {
  return (
    <Group {...props}>
      <select
        class={`govuk-select${props.error ? ' govuk-select--error' : ''}`}
        id={props.name}
        name={props.name}
        {...described(props)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === props.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Group>
  )
}

export function Radios(props: FieldProps & { value: string; choices: readonly Choice[]; inline?: boolean }) {
  return (
    <ChoiceSet {...props}>
      <div class={`govuk-radios${props.inline ? ' govuk-radios--inline' : ''}`}>
        {props.choices.map((choice, index) => (
          <ChoiceItem
            {...{ choice, index }}
            kind="radios"
            key={choice.value}
            name={props.name}
            checked={choice.value === props.value}
          />
        ))}
      </div>
    </ChoiceSet>
  )
}

export function Checkboxes(props: FieldProps & { values: readonly string[]; choices: readonly Choice[] }) {
  return (
    <ChoiceSet {...props}>
      <div class="govuk-checkboxes">
        {props.choices.map((choice, index) => (
          <ChoiceItem
            {...{ choice, index }}
            kind="checkboxes"
            key={choice.value}
            name={props.name}
            checked={props.values.includes(choice.value)}
          />
        ))}
      </div>
    </ChoiceSet>
  )
}

/** A fieldset with its legend, hint and error: for radios, checkboxes and dates. */
export function ChoiceSet(props: FieldProps & { children: ComponentChildren }) {
  const legend = <span>{labelText(props)}</span>
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" {...described(props)}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${props.asHeading ? 'l' : 's'}`}>
          {props.asHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
        <HintAndError {...props} />
        {props.children}
      </fieldset>
    </div>
  )
}

export function Group(props: FieldProps & { children: ComponentChildren }) {
  const label = (
    <label class={`govuk-label govuk-label--${props.asHeading ? 'l' : 's'}`} for={props.name}>
      {labelText(props)}
    </label>
  )
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      {props.asHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      <HintAndError {...props} />
      {props.children}
    </div>
  )
}

export function describedBy(props: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const ids = [props.hint ? `${props.name}-hint` : '', props.error ? `${props.name}-error` : ''].filter(
    Boolean,
  )
  return ids.length ? ids.join(' ') : undefined
}

function described(props: FieldProps) {
  return { 'aria-describedby': describedBy(props) }
}

function labelText(props: FieldProps): string {
  return props.required === false ? `${props.label} ${optional[props.language]}` : props.label
}

function HintAndError({ name, hint, error, language }: FieldProps) {
  return (
    <>
      {hint ? (
        <div id={`${name}-hint`} class="govuk-hint">
          {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{errorPrefix[language]}</span> {error}
        </p>
      ) : null}
    </>
  )
}

function ChoiceItem(props: {
  kind: 'radios' | 'checkboxes'
  name: string
  choice: Choice
  index: number
  checked: boolean
}) {
  const { kind, choice } = props
  const id = props.index === 0 ? props.name : `${props.name}-${props.index + 1}`
  const hintId = choice.hint ? `${id}-item-hint` : undefined
  return (
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={id}
        name={props.name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={choice.value}
        checked={props.checked}
        aria-describedby={hintId}
      />
      <label class={`govuk-label govuk-${kind}__label`} for={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <div id={hintId} class={`govuk-hint govuk-${kind}__hint`}>
          {choice.hint}
        </div>
      ) : null}
    </div>
  )
}
