import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { rowWords } from './activate.text.ts'
import { agreedWords, consequenceWords, partyWords } from './line-words.ts'
import { type Row, type RowList, rowLists, rowsIn } from './rule-rows.ts'

type RowsProps = {
  readonly list: RowList
  readonly language: Language
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly action: string
}

/** A list of a rule, a card a row; its buttons add and remove rows without scripts and keep everything typed. */
export function RowsOfRule(props: RowsProps) {
  const { list, language, form, errors, action } = props
  const rows = rowsIn(form, list)
  const { label, hint, add } = rowWords[list]
  const error = errorOf(errors, list, language)
  return (
    <fieldset class="govuk-fieldset rows" id={list} tabindex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label[language]}</legend>
      <p class="govuk-hint">{hint[language]}</p>
      {error ? <p class="govuk-error-message">{error}</p> : null}
      <ol class="rows__list">
        {rows.map((row, index) => (
          <RowCard {...props} key={`${list}.${index + 1}`} row={row} number={index + 1} />
        ))}
      </ol>
      <button
        class="govuk-button govuk-button--secondary"
        type="submit"
        name="do"
        value={`add:${list}`}
        formaction={`${action}#${list}.${rows.length + 1}`}
      >
        {add[language]}
      </button>
    </fieldset>
  )
}

function RowCard(props: RowsProps & { readonly row: Row; readonly number: number }) {
  const { list, language, errors, action, number } = props
  const place = `${list}.${number}`
  const error = errorOf(errors, place, language)
  const title = rowWords[list].one[language](number)
  return (
    <li class="rows__row">
      <fieldset class="govuk-fieldset" id={place} tabindex={-1}>
        <legend class="rows__number">{title}</legend>
        <div class="rows__moves">
          <button
            class="link-button"
            type="submit"
            name="do"
            value={`remove:${list}:${number}`}
            formaction={`${action}#${list}`}
          >
            {rowWords.remove[language]}
            <span class="govuk-visually-hidden">
              {rowWords.colon[language]}
              {title}
            </span>
          </button>
        </div>
        {error ? <p class="govuk-error-message">{error}</p> : null}
        <div class="rows__cells">
          {rowLists[list].map((control) => (
            <RowControl {...props} key={control} name={`${place}.${control}`} control={control} />
          ))}
        </div>
      </fieldset>
    </li>
  )
}

function RowControl(
  props: RowsProps & { readonly row: Row; readonly name: string; readonly control: string },
) {
  const { list, language, name, control, row } = props
  const value = row[control] ?? ''
  const words: { readonly [control: string]: { readonly label: Bilingual; readonly hint?: Bilingual } } =
    rowWords[list].controls
  const label = words[control]?.label[language] ?? control
  const common = { name, label, value, language, hint: words[control]?.hint?.[language] }
  const choices = choicesOf[control]
  const required = !optional.has(`${list}.${control}`)
  if (!choices) return <TextInput {...common} required={required} {...widthOf(control)} />
  const codes = Object.entries(choices).map(([code, name]) => ({ value: code, label: name[language] }))
  const isOther = value !== '' && !(value in choices)
  return (
    <Select
      {...common}
      required={required}
      choices={[
        { value: '', label: rowWords[required ? 'choose' : 'nobody'][language] },
        ...codes,
        ...(isOther ? [{ value, label: value }] : []),
      ]}
    />
  )
}

const choicesOf: { readonly [control: string]: { readonly [code: string]: Bilingual } } = {
  caused: partyWords,
  agreed: agreedWords,
  kind: consequenceWords,
}

const optional: ReadonlySet<string> = new Set([
  'pauses.caused',
  'pauses.case',
  'pauses.month',
  'exclusions.clause',
  'consequences.amount',
  'consequences.cap',
])

function widthOf(control: string): { readonly width?: 5 | 10 } {
  if (['case', 'month', 'misses', 'within'].includes(control)) return { width: 5 }
  return ['clause', 'amount', 'cap'].includes(control) ? { width: 10 } : {}
}
