import { isLanguage, type Language } from '../../language/bilingual.ts'
import type { FieldError } from '../../web/form.ts'
import { sideNames } from './bilingual.tsx'

const heading = { en: 'There is a problem', fr: 'Il y a un problème' } as const

/** Two sides of a text that lack the same thing are told apart by their language. */
function lineOf(error: FieldError, errors: readonly FieldError[], language: Language): string {
  const message = error.message[language]
  const side = /[-.](en|fr)$/.exec(error.field)?.[1]
  const isAlone = errors.filter((other) => other.message[language] === message).length === 1
  if (isAlone || !isLanguage(side)) return message
  return `${message} (${sideNames[language][side]})`
}

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
                <a href={`#${error.field}`}>{lineOf(error, errors, language)}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
