import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Pagination, Table } from '../../../kernel/ui/table.tsx'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { restatedPath } from '../catalogue/paths.ts'
import { serviceScopes } from '../dictionary/code-lists.ts'
import { newServicePath, yearPath } from '../paths.ts'
import { FindingList } from '../registry/finding-list.tsx'
import { allRows, countIssues, type JudgedService, type JudgedYear } from '../registry/judge.ts'
import { RowStatus } from '../registry/row.page.tsx'
import { rowName } from '../registry/row-name.ts'
import { rowAddresses } from '../registry/row-reference.ts'
import type { Step } from '../registry/working.queries.ts'
import type { WorkingYear } from '../registry/working.ts'
import { words as restatedWords } from '../restated/restated.page.tsx'
import type { Restated } from '../restated/restated.queries.ts'
import { Restatements } from '../restated/restatements.tsx'
import { splitCodes } from '../rules/fields.ts'
import { Cycle } from './cycle-panel.tsx'
import { words } from './year.text.ts'
import { Files } from './year-files.tsx'

export type YearPageProps = {
  readonly language: Language
  readonly year: WorkingYear
  readonly judged: JudgedYear
  readonly steps: readonly Step[]
  readonly roles: readonly string[]
  /** The services that fit the search, one page of them. */
  readonly shown: {
    readonly services: readonly JudgedService[]
    readonly count: number
    readonly page: number
    readonly pages: number
  }
  readonly search: { readonly q: string; readonly only: string }
  /** What was corrected after publication, the latest first. */
  readonly restated: readonly Restated[]
  readonly published: boolean
  readonly mayEdit: boolean
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  /** Somebody moved the year on since the page was read. */
  readonly conflict: boolean
  readonly done: string | undefined
}

/** A year: where it stands, who is next, its services with what is missing, and its files. */
export function YearPage(props: YearPageProps) {
  const { language, year, judged, errors } = props
  const rows = allRows(judged)
  const needed = rows.reduce((sum, row) => sum + row.needed, 0)
  const filled = rows.reduce((sum, row) => sum + row.filled, 0)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length > 0 || props.conflict ? null : <Notification language={language} message={props.done} />}
      {props.conflict ? (
        <p class="govuk-inset-text" role="alert" data-focus>
          {words.moved[language]}
        </p>
      ) : null}
      <h1 class="govuk-heading-xl">{words.title[language](year.year)}</h1>
      <dl class="govuk-summary-list">
        {[
          [words.services[language], formatNumber(judged.services.length, language)],
          [words.standards[language], formatNumber(rows.length - judged.services.length, language)],
          [
            words.completeness[language],
            needed === 0 ? '–' : formatPercent(Math.floor((filled * 100) / needed), language),
          ],
          [words.errors[language], formatNumber(countIssues(rows, 'error'), language)],
          [words.warnings[language], formatNumber(countIssues(rows, 'warning'), language)],
        ].map(([term, value]) => (
          <div class="govuk-summary-list__row" key={term}>
            <dt class="govuk-summary-list__key">{term}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
      </dl>
      <Cycle {...props} />
      <Services {...props} />
      <section id="findings">
        <h2 class="govuk-heading-l">{words.findings[language]}</h2>
        <FindingList
          named
          mayEdit={props.mayEdit}
          language={language}
          year={year.year}
          judged={rows.filter(({ issues }) => issues.length > 0).slice(0, 60)}
        />
      </section>
      {props.restated.length > 0 ? (
        <section>
          <h2 class="govuk-heading-l">{restatedWords.title[language]}</h2>
          <Restatements language={language} restated={props.restated} tell="service" />
          <p class="govuk-body">
            <a class="govuk-link" href={restatedPath.href(language, {}, { year: year.year })}>
              {words.allRestated[language](year.year)}
            </a>
          </p>
        </section>
      ) : null}
      <Files {...props} />
    </>
  )
}

function Services(props: YearPageProps) {
  const { language, year, shown, search } = props
  const query = (page: number) => ({
    ...(search.q ? { q: search.q } : {}),
    ...(search.only ? { only: search.only } : {}),
    ...(page > 1 ? { page } : {}),
  })
  return (
    <section>
      <h2 class="govuk-heading-l">{words.services[language]}</h2>
      {props.mayEdit ? (
        <a class="govuk-button" href={newServicePath.href(language, { year: year.year })}>
          {words.add[language]}
        </a>
      ) : null}
      <form method="get" action={yearPath.href(language, { year: year.year })} class="cluster">
        <TextInput
          name="q"
          label={words.search[language]}
          value={search.q}
          type="search"
          width={20}
          language={language}
        />
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id="only"
              name="only"
              type="checkbox"
              value="errors"
              checked={search.only === 'errors'}
            />
            <label class="govuk-label govuk-checkboxes__label" for="only">
              {words.onlyErrors[language]}
            </label>
          </div>
        </div>
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.filter[language]}
        </button>
      </form>
      <p class="govuk-body">{words.count[language](shown.count)}</p>
      <Table
        caption={words.services[language]}
        captionHidden
        rows={shown.services}
        rowKey={({ row }) => `${row.rowYear}/${row.serviceId}`}
        empty={words.none[language]}
        columns={[
          {
            key: 'name',
            label: words.name[language],
            cell: ({ row }) => (
              <a class="govuk-link" href={rowAddresses(row, year.year, language).row()}>
                {rowName(row, language)}
              </a>
            ),
          },
          { key: 'number', label: words.number[language], cell: ({ row }) => row.serviceId },
          {
            key: 'scope',
            label: words.scope[language],
            cell: ({ row }) =>
              splitCodes(row.cells.service_scope ?? '')
                .map((code) => serviceScopes[code]?.[language] ?? code)
                .join('; '),
          },
          {
            key: 'filled',
            label: words.completeness[language],
            numeric: true,
            cell: ({ filled, needed }) =>
              formatPercent(Math.floor((filled * 100) / Math.max(1, needed)), language),
          },
          {
            key: 'standards',
            label: words.standards[language],
            numeric: true,
            cell: ({ standards }) => formatNumber(standards.length, language),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: ({ issues, standards }) => (
              <RowStatus
                language={language}
                issues={[...issues, ...standards.flatMap((one) => one.issues)]}
              />
            ),
          },
        ]}
      />
      <Pagination
        language={language}
        page={shown.page}
        pages={shown.pages}
        href={(page) => yearPath.href(language, { year: year.year }, query(page))}
      />
    </section>
  )
}
