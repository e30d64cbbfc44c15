import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../../kernel/language/format.ts'
import { TrendChart } from '../../../../kernel/ui/charts/trend-chart.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { indicatorPath, indicatorRowsPath } from '../../catalogue/paths.ts'
import { yearsBetween } from '../../catalogue/service/years.ts'
import { askedQuery } from './asked.ts'
import { AskedForm } from './asked-form.tsx'
import type { DashboardPageProps } from './dashboard.page.tsx'
import { shareCell, shareSentence, shareText } from './figure.text.ts'
import type { DashboardFigure, Share } from './figures.ts'

export const sortKeys = ['name', 'part', 'share'] as const

export type FigurePageProps = DashboardPageProps & {
  readonly figure: DashboardFigure
  readonly sort: (typeof sortKeys)[number]
}

/** One figure: the number and its sentence, how it is counted, its trend, and organizations side by side. */
export function FigurePage(props: FigurePageProps) {
  const { language, asked, tallies, state, figure } = props
  const tally = tallies.of(asked.year, asked.organization)
  const share = tally && figure.read(tally)
  const query = askedQuery(asked, tallies)
  const owner = asked.organization === null ? words.everyone : state.organizations.get(asked.organization)
  return (
    <>
      <h1 class="govuk-heading-xl">{figure.title[language]}</h1>
      <AskedForm
        {...{ language, asked, state }}
        action={indicatorPath.href(language, { figure: figure.id })}
        years={tallies.years.toReversed()}
        organizations={tallies.organizations(asked.year)}
      />
      <p class="indicators__headline">
        <span class="indicators__number">{share ? shareText(share, language) : '–'}</span>
        <span>
          {share ? `${shareSentence(share, figure, language)} · ` : ''}
          {owner?.[language] ?? asked.organization}, {asked.year}
        </span>
      </p>
      <h2 class="govuk-heading-m">{words.how[language]}</h2>
      <p class="govuk-body">{figure.definition[language]}</p>
      <p class="govuk-body">
        {words.published[language](figure.column, figure.table)}{' '}
        <a class="govuk-link" href={indicatorRowsPath.href(language, { figure: figure.id }, query)}>
          {words.rows[language]}
        </a>
      </p>
      <Trend {...props} />
      <Comparison {...props} />
    </>
  )
}

function Trend({ language, asked, tallies, figure }: FigurePageProps) {
  const periods = yearsBetween(tallies.years)
  const shares = periods
    .map(({ label }) => tallies.of(label, asked.organization))
    .map((tally) => tally && figure.read(tally))
  const isPercentage = shares.some((share) => share && share.all !== null)
  return (
    <TrendChart
      id="trend"
      level={2}
      title={words.trend[language]}
      tableTitle={figure.title[language]}
      sentence={trendSentence(
        periods.map(({ label }) => label),
        shares,
        language,
      )}
      language={language}
      periods={periods}
      periodLabel={words.year[language]}
      series={[
        {
          key: figure.id,
          label: figure.title[language],
          cells: shares.map((share) => shareCell(share, language)),
        },
      ]}
      axis={(value) => (isPercentage ? formatPercent(value, language) : formatNumber(value, language))}
      {...(isPercentage ? { range: [0, 100] as const } : {})}
    />
  )
}

function trendSentence(
  years: readonly string[],
  shares: readonly (Share | undefined)[],
  language: Language,
): string {
  const known = years.flatMap((year, index) => {
    const share = shares[index]
    return share && share.all !== 0n ? [{ year, text: shareText(share, language) }] : []
  })
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return words.noTrend[language]
  if (first === last) return words.oneYear[language](first.text, first.year)
  return words.fromTo[language](first, last)
}

function Comparison({ language, asked, tallies, state, figure, sort }: FigurePageProps) {
  const collator = new Intl.Collator(language)
  const rows = tallies.organizations(asked.year).flatMap((code) => {
    const tally = tallies.of(asked.year, code)
    const name = state.organizations.get(code)?.[language] ?? code
    return tally ? [{ code, name, share: figure.read(tally) }] : []
  })
  rows.sort((one, two) => collator.compare(one.name, two.name))
  if (sort === 'part') rows.sort((one, two) => compare(two.share.part, one.share.part))
  if (sort === 'share') rows.sort((one, two) => compareShares(two.share, one.share))
  const query = askedQuery(asked, tallies)
  const sortHref = (key: FigurePageProps['sort']) =>
    indicatorPath.href(language, { figure: figure.id }, { ...query, sort: key === 'name' ? undefined : key })
  const sorted = (key: FigurePageProps['sort']): 'ascending' | 'descending' | undefined => {
    if (sort !== key) return undefined
    return key === 'name' ? 'ascending' : 'descending'
  }
  const isPercentage = rows.some(({ share }) => share.all !== null)
  return (
    <Table
      caption={words.comparison[language](asked.year)}
      rows={rows}
      rowKey={({ code }) => code}
      empty={words.noComparison[language]}
      columns={[
        {
          key: 'name',
          label: words.organization[language],
          sortHref: sortHref('name'),
          sorted: sorted('name'),
          cell: ({ code, name }) => (
            <a
              class="govuk-link"
              href={indicatorPath.href(
                language,
                { figure: figure.id },
                askedQuery({ year: asked.year, organization: code }, tallies),
              )}
            >
              {name}
            </a>
          ),
        },
        {
          key: 'part',
          label: words.part[language],
          numeric: true,
          sortHref: sortHref('part'),
          sorted: sorted('part'),
          cell: ({ share }) => shareSentence(share, figure, language),
        },
        ...(isPercentage
          ? [
              {
                key: 'share',
                label: words.share[language],
                numeric: true,
                sortHref: sortHref('share'),
                sorted: sorted('share'),
                cell: ({ share }: { share: Share }) => shareText(share, language),
              },
            ]
          : []),
      ]}
    />
  )
}

function compare(one: bigint, two: bigint): number {
  return one < two ? -1 : one > two ? 1 : 0
}

/** Compared as fractions, not as rounded percentages; nothing to divide by comes last. */
function compareShares(one: Share, two: Share): number {
  if (!one.all || !two.all) return compare(one.all ?? 0n, two.all ?? 0n)
  return compare(one.part * two.all, two.part * one.all)
}

export const words = {
  everyone: { en: 'All organizations', fr: 'Toutes les organisations' },
  how: { en: 'How it is counted', fr: 'Comment ce chiffre est calculé' },
  published: {
    en: (column: string, table: string) => `In the public tables: ${column} of ${table}.`,
    fr: (column: string, table: string) => `Dans les tableaux publics\u00a0: ${column} de ${table}.`,
  },
  rows: { en: 'See the rows behind this figure', fr: 'Voir les lignes derrière ce chiffre' },
  trend: { en: 'Over the years', fr: 'D’un exercice à l’autre' },
  year: { en: 'Fiscal year', fr: 'Exercice' },
  noTrend: { en: 'There is no figure in any year.', fr: 'Il n’y a de chiffre pour aucun exercice.' },
  oneYear: {
    en: (text: string, year: string) => `${text} in ${year}, the only year with a figure.`,
    fr: (text: string, year: string) => `${text} en ${year}, le seul exercice pour lequel il y a un chiffre.`,
  },
  fromTo: {
    en: (first: Point, last: Point) => `From ${first.text} in ${first.year} to ${last.text} in ${last.year}.`,
    fr: (first: Point, last: Point) => `De ${first.text} en ${first.year} à ${last.text} en ${last.year}.`,
  },
  comparison: {
    en: (year: string) => `Organizations side by side, ${year}`,
    fr: (year: string) => `Les organisations côte à côte, ${year}`,
  },
  noComparison: { en: 'No organization is counted.', fr: 'Aucune organisation n’est comptée.' },
  organization: { en: 'Organization', fr: 'Organisation' },
  part: { en: 'Count', fr: 'Compte' },
  share: { en: 'Share', fr: 'Proportion' },
} as const

type Point = { readonly text: string; readonly year: string }
