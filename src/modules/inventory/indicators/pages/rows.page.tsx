import { formatNumber } from '../../../../kernel/language/format.ts'
import { Pagination, Table } from '../../../../kernel/ui/table.tsx'
import { indicatorFilePath, indicatorPath, indicatorRowsPath, servicePath } from '../../catalogue/paths.ts'
import { askedQuery } from './asked.ts'
import type { DashboardPageProps } from './dashboard.page.tsx'
import type { DashboardFigure } from './figures.ts'
import type { RowBehind } from './rows.queries.ts'

export const rowsPerPage = 50

export type RowsPageProps = DashboardPageProps & {
  readonly figure: DashboardFigure
  readonly counted: boolean | null
  readonly page: number
  readonly rows: readonly RowBehind[]
  readonly count: {
    readonly rows: number
    readonly shown: number
    readonly part: bigint
    readonly whole: bigint
  }
}

/** The rows a figure was counted from, so that anyone can count again. */
export function RowsPage(props: RowsPageProps) {
  const { language, asked, tallies, state, figure, counted, rows, count } = props
  const query = askedQuery(asked, tallies)
  const place = { figure: figure.id }
  const here = (changes: { counted?: string | undefined; page?: number | undefined }) =>
    indicatorRowsPath.href(language, place, { ...query, ...changes })
  const kept = counted === null ? undefined : counted ? 'yes' : 'no'
  const filters = [
    { key: undefined, label: words.all[language] },
    { key: 'yes', label: words.yes[language] },
    { key: 'no', label: words.no[language] },
  ]
  const owner = asked.organization === null ? null : state.organizations.get(asked.organization)?.[language]
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">
        <a class="govuk-link" href={indicatorPath.href(language, place, query)}>
          {figure.title[language]}
        </a>
        {owner ? `, ${owner}` : ''}, {asked.year}
      </p>
      <p class="govuk-body">{figure.definition[language]}</p>
      <p class="govuk-body" role="status">
        {words.sum[language](
          formatNumber(count.rows, language),
          formatNumber(count.part.toString(), language),
          count.whole === 0n ? null : formatNumber(count.whole.toString(), language),
        )}
      </p>
      <ul class="indicators__filters">
        {filters.map(({ key, label }) => (
          <li key={label}>
            <a
              class="govuk-link"
              href={here({ counted: key })}
              aria-current={key === kept ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={indicatorFilePath.href(language, place, { ...query, counted: kept })}>
            {words.csv[language]}
          </a>
        </li>
      </ul>
      <Table
        caption={words.title[language]}
        captionHidden
        rows={rows}
        rowKey={(row) => `${row.organization}/${row.service_id}/${row.standard_id}`}
        empty={words.empty[language]}
        columns={[
          {
            key: 'name',
            label: (figure.rows === 'services' ? words.service : words.standard)[language],
            cell: (row) => (
              <a
                class="govuk-link"
                href={servicePath.href(language, { organization: row.organization, service: row.service_id })}
              >
                {row[`name_${language}`] || row.service_id}
              </a>
            ),
          },
          {
            key: 'organization',
            label: words.organization[language],
            cell: (row) => state.organizations.get(row.organization)?.[language] ?? row.organization,
          },
          {
            key: 'counts',
            label: words.counts[language],
            cell: (row) => (row.counted ? words.isCounted : words.isNot)[language],
          },
          {
            key: 'part',
            label: words.adds[language],
            numeric: true,
            cell: (row) =>
              row.whole === '0' || row.whole === '1'
                ? formatNumber(row.part, language)
                : words.of[language](formatNumber(row.part, language), formatNumber(row.whole, language)),
          },
        ]}
      />
      <Pagination
        language={language}
        page={props.page}
        pages={Math.ceil(count.shown / rowsPerPage)}
        href={(page) => here({ counted: kept, page: page === 1 ? undefined : page })}
      />
    </>
  )
}

export const words = {
  title: { en: 'The rows behind the figure', fr: 'Les lignes derrière le chiffre' },
  all: { en: 'All rows', fr: 'Toutes les lignes' },
  yes: { en: 'Rows that count', fr: 'Lignes qui comptent' },
  no: { en: 'Rows that do not count', fr: 'Lignes qui ne comptent pas' },
  csv: { en: 'These rows as CSV', fr: 'Ces lignes en CSV' },
  empty: { en: 'No such row.', fr: 'Aucune ligne de ce genre.' },
  service: { en: 'Service', fr: 'Service' },
  standard: { en: 'Standard', fr: 'Norme' },
  organization: { en: 'Organization', fr: 'Organisation' },
  counts: { en: 'Counts?', fr: 'Compte?' },
  isCounted: { en: 'Yes', fr: 'Oui' },
  isNot: { en: 'No', fr: 'Non' },
  adds: { en: 'Adds', fr: 'Apport' },
  of: {
    en: (part: string, all: string) => `${part} of ${all}`,
    fr: (part: string, all: string) => `${part} sur ${all}`,
  },
  sum: {
    en: (rows: string, part: string, whole: string | null) =>
      `Rows: ${rows}. They add up to ${part}${whole === null ? '' : ` of ${whole}`}.`,
    fr: (rows: string, part: string, whole: string | null) =>
      `Lignes\u00a0: ${rows}. Elles totalisent ${part}${whole === null ? '' : ` sur ${whole}`}.`,
  },
} as const
