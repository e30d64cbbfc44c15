import type { Language } from '../../language/bilingual.ts'
import type { FieldError } from '../../web/form.ts'

const heading = { en: 'There is a problem', fr: 'Il y a un problème' } as const

/** The list of what is wrong, each line leading to its field. First thing in the main column, focused by scripts. */
export function ErrorSummary({ errors, language }: { errors: readonly FieldError[]; language: Language }) {
  if (errors.length === 0) return null
  return (
    <div class="govuk-error-summary" data-focus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{heading[language]}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.field}:${error.message.en}`}>
                <a href={`#${error.field}`}>{error.message[language]}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
