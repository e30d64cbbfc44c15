import { type Language, pageFirst } from '../../../kernel/language/bilingual.ts'
import { formatList, formatNumber } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import {
  deleteLoadPath,
  importLoadPath,
  loadChangesPath,
  loadMappingPath,
  loadPath,
  retryLoadPath,
  yearPath,
} from '../paths.ts'
import { Findings, type FindingsProps } from './findings.tsx'
import { LoadStatus } from './load-status.tsx'
import { words } from './loads.text.ts'
import type { Load } from './queries.ts'

export type LoadPageProps = FindingsProps & {
  readonly language: Language
  readonly load: Load
  /** Its years that are published: importing corrects them. */
  readonly corrected: readonly string[]
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

/** Files that were loaded: how far the work is, what was found, and the import. */
export function LoadPage(props: LoadPageProps) {
  const { language, load, errors } = props
  const names = load.files.map(({ name }) => name)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length > 0 ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{formatList(names, language)}</h1>
      <p class="govuk-body">
        <LoadStatus language={language} load={load} />
      </p>
      {load.ownRows ? <p class="govuk-body">{words.onlyOwn[language]}</p> : null}
      {load.state === 'waiting' || load.state === 'importing' ? <Progress {...props} /> : null}
      {load.state === 'failed' ? <Failed {...props} /> : null}
      {load.state === 'checked' || load.state === 'imported' ? (
        <>
          <Summary {...props} />
          {load.state === 'checked' ? <Import {...props} /> : <Years {...props} />}
          <Findings {...props} />
        </>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={deleteLoadPath.href(language, { load: load.id })}>
          {words.forget[language]}
        </a>
      </p>
    </>
  )
}

function Progress({ language, load }: LoadPageProps) {
  return (
    <div class="govuk-inset-text" data-refresh>
      <p class="govuk-body">{words.rows[language](load.progressRows)}</p>
      <p class="govuk-body">{words.leave[language]}</p>
      <a class="govuk-link" href={loadPath.href(language, { load: load.id })}>
        {words.look[language]}
      </a>
    </div>
  )
}

function Failed({ language, load }: LoadPageProps) {
  return (
    <form method="post" action={retryLoadPath.href(language, { load: load.id })}>
      <p class="govuk-body">{words.failedWhy[language]}</p>
      <button class="govuk-button" type="submit">
        {words.retry[language]}
      </button>
    </form>
  )
}

function Summary({ language, load }: LoadPageProps) {
  const number = (value: number) => formatNumber(value, language)
  const lines = [
    [words.years[language], load.fiscalYears.join(', ') || '–'],
    [words.services[language], number(load.services)],
    [words.standards[language], number(load.standards)],
    [words.errors[language], number(load.counts.error)],
    [words.warnings[language], number(load.counts.warning)],
    [words.notes[language], number(load.counts.info)],
  ]
  return (
    <>
      <dl class="govuk-summary-list">
        {lines.map(([term, value]) => (
          <div class="govuk-summary-list__row" key={term}>
            <dt class="govuk-summary-list__key">{term}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
      </dl>
      {load.state === 'checked'
        ? load.files.map(({ resource, name }) => (
            <p class="govuk-body" key={resource}>
              {load.mapping?.[resource] ? `${name}. ${words.mapped[language]} ` : ''}
              <a class="govuk-link" href={loadMappingPath.href(language, { load: load.id, resource })}>
                {words.explain[resource][language]}
              </a>
            </p>
          ))
        : null}
    </>
  )
}

function Import({ language, load, corrected, form, errors }: LoadPageProps) {
  if (load.blocked) return <p class="govuk-inset-text">{words.blockedWhy[language]}</p>
  const years = formatList(load.fiscalYears, language)
  const sides = pageFirst(language)
  return (
    <form method="post" action={importLoadPath.href(language, { load: load.id })} novalidate>
      <h2 class="govuk-heading-l">{words.importTitle[language]}</h2>
      <p class="govuk-body">{words.importWhy[language](years)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={loadChangesPath.href(language, { load: load.id })}>
          {words.changes[language]}
        </a>
      </p>
      {corrected.length > 0 ? (
        <>
          <p class="govuk-body">{words.corrects[language](formatList(corrected, language))}</p>
          <div class="side-by-side">
            {sides.map((side) => (
              <TextInput
                name={`reason-${side}`}
                label={words[side === 'en' ? 'reasonEn' : 'reasonFr'][language]}
                value={form.get(`reason-${side}`)}
                contentLanguage={side}
                error={errorOf(errors, `reason-${side}`, language)}
                language={language}
                key={side}
              />
            ))}
          </div>
        </>
      ) : null}
      <button class="govuk-button" type="submit">
        {words.import[language]}
      </button>
    </form>
  )
}

function Years({ language, load }: LoadPageProps) {
  return (
    <ul class="govuk-list">
      {load.fiscalYears.map((year) => (
        <li key={year}>
          <a class="govuk-link" href={yearPath.href(language, { year })}>
            {words.toYear[language](year)}
          </a>
        </li>
      ))}
    </ul>
  )
}
