import type { Language } from '../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { reviewStandardPath } from '../paths.ts'
import type { KeptStandard } from './queries.ts'
import { StandardTerms } from './standard-terms.tsx'
import { outcomeNames, words } from './standards.text.ts'

/** The yearly look at a standard: what it says, and what was found. */
export function ReviewPage(props: {
  readonly language: Language
  readonly standard: KeptStandard
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
}) {
  const { language, standard, form, errors } = props
  const version = standard.versions.at(-1) ?? standard.versions[0]
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.review[language]}</h1>
      <p class="lead">{version.standard.statement[language]}</p>
      {props.isConflict ? (
        <p class="govuk-inset-text" role="alert" data-focus>
          {words.conflict[language]}
        </p>
      ) : null}
      <p class="govuk-body">{words.reviewLead[language]}</p>
      <StandardTerms language={language} standard={version.standard} calendar={null} />
      <form method="post" action={reviewStandardPath.href(language, { standard: standard.id })} novalidate>
        <input type="hidden" name="version" value={standard.version} />
        <Radios
          name="outcome"
          label={words.outcome[language]}
          value={form.get('outcome')}
          error={errorOf(errors, 'outcome', language)}
          language={language}
          choices={Object.entries(outcomeNames).map(([value, label]) => ({ value, label: label[language] }))}
        />
        <BilingualField
          name="note"
          label={words.note[language]}
          hint={words.noteHint[language]}
          value={{ en: form.get('note-en'), fr: form.get('note-fr') }}
          language={language}
          errors={errors}
          rows={3}
        />
        <DateInput
          name="review"
          label={words.reviewBy[language]}
          hint={words.nextByHint[language]}
          value={typedDate(form, 'review')}
          error={errorOf(errors, 'review', language)}
          language={language}
        />
        <button class="govuk-button" type="submit">
          {words.saveReview[language]}
        </button>
      </form>
    </>
  )
}
