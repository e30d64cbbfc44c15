import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { FileInput } from '../../../kernel/ui/form/file-input.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import type { PagePath } from '../../../kernel/web/path.ts'
import { type Examination, type Kind, nameOf } from '../examinations/examination.ts'
import { comparePath, examinationPath, languagesPath, reviewPath, samplePath } from '../paths.ts'
import { kindNames, words } from './upload.text.ts'

export const accept = '.docx,.pdf,.html,.htm,.md,.markdown,.txt'

type FileField = {
  readonly name: string
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly multiple?: boolean
}

/** The controls of each form, in the order of the files. */
export const fileFields: Record<Kind, readonly FileField[]> = {
  review: [
    { name: 'file', label: words.file, hint: words.fileHint },
    { name: 'other', label: words.other, hint: words.otherHint },
  ],
  languages: [
    { name: 'file', label: words.oneVersion, hint: words.fileHint },
    { name: 'other', label: words.otherVersion },
  ],
  comparison: [
    { name: 'file', label: words.oldest, hint: words.fileHint },
    { name: 'next', label: words.next },
    { name: 'later', label: words.later, hint: words.laterHint, multiple: true },
    { name: 'twins', label: words.twins, hint: words.twinsHint, multiple: true },
  ],
}

export const uploadPaths: Record<Kind, PagePath> = {
  review: reviewPath,
  comparison: comparePath,
  languages: languagesPath,
}

export type UploadProps = {
  readonly language: Language
  readonly kind: Kind
  /** The id of the examination to be: the form sent twice is taken in once. */
  readonly token: string
  readonly errors: readonly FieldError[]
  readonly examinations: readonly Examination[]
  readonly done: string | undefined
}

/** Bring files: to review, to compare versions, or to compare both languages. */
export function UploadPage(props: UploadProps) {
  const { language, kind } = props
  return (
    <>
      <ErrorSummary errors={props.errors} language={language} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words[kind][language]}</h1>
      <p class="lead">{words[`${kind}Lead`][language]}</p>
      <div class="upload">
        <UploadForm {...props} />
        <aside class="upload__aside">
          {kind === 'review' ? <Sample language={language} token={props.token} /> : null}
          <h2 class="govuk-heading-m">{words.alsoTitle[language]}</h2>
          <ul class="govuk-list">
            {(['review', 'comparison', 'languages'] as const)
              .filter((other) => other !== kind)
              .map((other) => (
                <li key={other}>
                  <a class="govuk-link" href={uploadPaths[other].href(language)}>
                    {words[other][language]}
                  </a>
                </li>
              ))}
          </ul>
        </aside>
      </div>
      <Examinations language={language} examinations={props.examinations} />
    </>
  )
}

function UploadForm({ language, kind, token, errors }: UploadProps) {
  const [first, ...rest] = fileFields[kind]
  const needed = kind === 'comparison' ? 2 : 1
  return (
    <form
      class="upload__form"
      method="post"
      action={uploadPaths[kind].href(language)}
      enctype="multipart/form-data"
      data-upload
    >
      <input type="hidden" name="token" value={token} />
      {[first, ...rest].map((field, index) =>
        field ? (
          <FileInput
            key={field.name}
            name={field.name}
            label={field.label[language]}
            hint={field.hint?.[language]}
            error={errorOf(errors, field.name, language)}
            language={language}
            accept={accept}
            multiple={field.multiple ?? false}
            {...(index < needed ? {} : { required: false })}
          />
        ) : null,
      )}
      <button class="govuk-button" type="submit">
        {(kind === 'review' ? words.start : words.compare)[language]}
      </button>
      <p class="govuk-body" role="status" data-upload-status hidden>
        {words.sending[language]}
      </p>
      <p class="govuk-hint">{words.privacy[language]}</p>
    </form>
  )
}

function Sample({ language, token }: { language: Language; token: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">{words.sampleTitle[language]}</h2>
      <p class="govuk-body">{words.sampleLead[language]}</p>
      <form method="post" action={samplePath.href(language)}>
        <input type="hidden" name="token" value={token} />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.sample[language]}
        </button>
      </form>
      <p class="govuk-body-s">
        <a class="govuk-link" href={samplePath.href(language)}>
          {words.sampleFile[language]}
        </a>
      </p>
    </>
  )
}

function Examinations({ language, examinations }: Pick<UploadProps, 'language' | 'examinations'>) {
  return (
    <section aria-labelledby="mine">
      <h2 class="govuk-heading-l" id="mine">
        {words.mine[language]}
      </h2>
      <Table
        caption={words.mine[language]}
        captionHidden
        rows={examinations}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          {
            key: 'what',
            label: words.what[language],
            cell: (one) => (
              <a class="govuk-link" href={examinationPath.href(language, { id: one.id })}>
                {nameOf(one)}
              </a>
            ),
          },
          { key: 'kind', label: words.kind[language], cell: ({ kind }) => kindNames[kind][language] },
          {
            key: 'when',
            label: words.when[language],
            cell: ({ createdAt, person }) => (
              <>
                <Moment at={createdAt} language={language} />, {person}
              </>
            ),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: (one) => <State language={language} one={one} />,
          },
        ]}
      />
    </section>
  )
}

function State({ language, one }: { language: Language; one: Examination }) {
  if (one.state === 'waiting') return <Status tone="current" word={words.waiting[language]} />
  if (one.kept) return <Status tone="done" word={words.kept[language]} />
  return (
    <>
      {words.until[language]} <Moment at={one.expiresAt} language={language} />
    </>
  )
}
