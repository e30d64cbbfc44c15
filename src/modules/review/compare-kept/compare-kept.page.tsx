import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { FileInput } from '../../../kernel/ui/form/file-input.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { compareWithFilePath } from '../../agreements/index.ts'
import { accept } from '../upload/upload.page.tsx'
import { words as upload } from '../upload/upload.text.ts'
import { words } from './compare-kept.text.ts'

export type CompareKeptProps = {
  readonly language: Language
  readonly id: string
  readonly number: number
  /** The id of the comparison to be: the form sent twice is taken in once. */
  readonly token: string
  readonly errors: readonly FieldError[]
  /** The language of the file, asked only when its words do not tell it: what was chosen, or nothing yet. */
  readonly spoken?: string
}

export function CompareKeptPage({ language, id, number, token, errors, spoken }: CompareKeptProps) {
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language](number)}</h1>
      <p class="lead">{words.lead[language]}</p>
      <form
        class="upload__form"
        method="post"
        action={compareWithFilePath.href(language, { id, number: String(number) })}
        enctype="multipart/form-data"
        data-upload
      >
        <input type="hidden" name="token" value={token} />
        <FileInput
          name="file"
          label={words.file[language]}
          hint={upload.fileHint[language]}
          error={errorOf(errors, 'file', language)}
          language={language}
          accept={accept}
        />
        {spoken === undefined ? null : (
          <Select
            name="spoken"
            label={words.spoken[language]}
            error={errorOf(errors, 'spoken', language)}
            language={language}
            value={spoken}
            choices={[language, otherLanguage(language), 'both' as const].map((code) => ({
              value: code,
              label: words[code][language],
            }))}
          />
        )}
        <button class="govuk-button" type="submit">
          {upload.compare[language]}
        </button>
        <p class="govuk-body" role="status" data-upload-status hidden>
          {upload.sending[language]}
        </p>
        <p class="govuk-hint">{upload.privacy[language]}</p>
      </form>
    </>
  )
}
