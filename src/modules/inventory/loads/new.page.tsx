import type { Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { resources } from '../dictionary/field.ts'
import { loadPath, newLoadPath } from '../paths.ts'
import { LoadStatus } from './load-status.tsx'
import { words } from './loads.text.ts'
import type { Load } from './queries.ts'

export type NewLoadPageProps = {
  readonly language: Language
  readonly loads: readonly Load[]
  readonly ownRows: readonly string[]
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

export function NewLoadPage({ language, loads, ownRows, errors, done }: NewLoadPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length > 0 ? null : <Notification language={language} message={done} />}
      <h1 class="govuk-heading-xl">{words.newTitle[language]}</h1>
      <p class="lead">{words.newLead[language]}</p>
      <form method="post" action={newLoadPath.href(language)} enctype="multipart/form-data">
        {resources.map((resource) => {
          const error = errorOf(errors, resource, language)
          return (
            <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`} key={resource}>
              <label class="govuk-label govuk-label--s" for={resource}>
                {words[resource][language]}
              </label>
              <div class="govuk-hint" id={`${resource}-hint`}>
                {words.fileHint[language]}
              </div>
              {error ? (
                <p class="govuk-error-message" id={`${resource}-error`}>
                  {error}
                </p>
              ) : null}
              <input
                class="govuk-file-upload"
                id={resource}
                name={resource}
                type="file"
                accept=".csv,text/csv"
                aria-describedby={error ? `${resource}-hint ${resource}-error` : `${resource}-hint`}
              />
            </div>
          )
        })}
        <Checkboxes
          name="own-rows"
          label={words.whose[language]}
          hint={words.whoseHint[language]}
          values={ownRows}
          language={language}
          choices={[{ value: 'yes', label: words.ownRows[language] }]}
        />
        <button class="govuk-button" type="submit">
          {words.send[language]}
        </button>
      </form>
      <Table
        caption={words.earlier[language]}
        rows={loads}
        rowKey={({ id }) => id}
        empty={words.noEarlier[language]}
        columns={[
          {
            key: 'files',
            label: words.files[language],
            cell: ({ id, files }) => (
              <a class="govuk-link" href={loadPath.href(language, { load: id })}>
                {files.map(({ name }) => name).join(', ')}
              </a>
            ),
          },
          {
            key: 'received',
            label: words.received[language],
            cell: ({ receivedAt }) => <Moment at={receivedAt} language={language} />,
          },
          {
            key: 'state',
            label: words.state[language],
            cell: (load) => <LoadStatus language={language} load={load} />,
          },
        ]}
      />
    </>
  )
}
