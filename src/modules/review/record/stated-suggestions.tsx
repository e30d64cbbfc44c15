import type { Language } from '../../../kernel/language/bilingual.ts'
import { TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { statedWords } from '../../register/index.ts'
import { PassageLink } from '../report/passage-link.tsx'
import { words } from './record.text.ts'
import type { Suggestion } from './stated-details.ts'
import { keptField, saidField } from './stated-form.ts'

/** Beyond it a line of the form would hide the end of what is confirmed. */
const longestLine = 60

/** What the text also says: each fact ticked by whoever read it there, in words that can be corrected. */
export function StatedSuggestions(props: {
  readonly language: Language
  readonly id: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly suggestions: readonly Suggestion[]
}) {
  const { language, id, form, errors, suggestions } = props
  if (suggestions.length === 0) return null
  const kept = form.all(keptField)
  return (
    <fieldset class="govuk-fieldset stated">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{words.also[language]}</legend>
      <p class="govuk-hint">{words.alsoHint[language]}</p>
      {suggestions.map(({ key, kind, text, place, passage }) => {
        const field = saidField(key)
        const label = statedWords[kind][language]
        const control = {
          name: field,
          label: words.inYourWords[language],
          value: form.has(field) ? form.get(field) : text,
          error: errorOf(errors, field, language),
          language,
          required: false,
        }
        return (
          <div class="stated__fact" key={key}>
            <div class="govuk-checkboxes govuk-checkboxes--small">
              <div class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  id={`${keptField}-${key}`}
                  name={keptField}
                  value={key}
                  checked={kept.includes(key)}
                />
                <label class="govuk-label govuk-checkboxes__label" for={`${keptField}-${key}`}>
                  {label}
                  <span class="govuk-visually-hidden"> – {text}</span>
                </label>
              </div>
            </div>
            {text.length > longestLine ? <TextArea {...control} rows={2} /> : <TextInput {...control} />}
            <blockquote class="passage">
              {passage === text ? null : <p>{passage}</p>}
              <PassageLink language={language} id={id} place={place} />
            </blockquote>
          </div>
        )
      })}
    </fieldset>
  )
}
