import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes } from '../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import { RecordedFields } from '../../register/index.ts'
import { recordPath } from '../paths.ts'
import { words } from './record.text.ts'
import { type Confirmation, confirmations, confirmationWords } from './record-legacy.ts'
import type { Suggestion } from './stated-details.ts'
import { StatedSuggestions } from './stated-suggestions.tsx'

type Props = Parameters<typeof RecordedFields>[0] & {
  readonly id: string
  readonly token: string
  /** The passages that state each fact. */
  readonly passages: Readonly<Record<Confirmation, string>>
  readonly suggestions: readonly Suggestion[]
}

/** What is recorded of an existing agreement, with the facts to confirm one by one. */
export function RecordPage(props: Props) {
  const { language, id, form, errors, passages } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <form method="post" action={recordPath.href(language, { id })} novalidate>
        <input type="hidden" name="token" value={props.token} />
        <RecordedFields {...props} />
        <Checkboxes
          name="confirm"
          label={words.confirm[language]}
          hint={words.confirmHint[language]}
          values={form.all('confirm')}
          error={errorOf(errors, 'confirm', language)}
          language={language}
          choices={confirmations.map((value) => ({
            value,
            label: confirmationWords[value][language],
            hint: passages[value] || undefined,
          }))}
        />
        <StatedSuggestions {...props} />
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
    </>
  )
}
