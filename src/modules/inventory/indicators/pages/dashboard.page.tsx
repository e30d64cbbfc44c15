import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../../kernel/language/format.ts'
import type { ChartCell } from '../../../../kernel/ui/charts/chart-data.ts'
import { SmallMultiples } from '../../../../kernel/ui/charts/small-multiples.tsx'
import { StackedChart } from '../../../../kernel/ui/charts/stacked-chart.tsx'
import { indicatorPath, indicatorsPath } from '../../catalogue/paths.ts'
import type { CatalogueState } from '../../catalogue/search/names.queries.ts'
import { volumeNames } from '../../catalogue/service/service.text.ts'
import { sumText } from '../../catalogue/service/volumes.tsx'
import { yearsBetween } from '../../catalogue/service/years.ts'
import { applicationChannels } from '../../dictionary/dictionary.ts'
import type { VolumeSum } from '../../volume.ts'
import type { Tally } from '../accumulate.ts'
import { type Asked, askedQuery } from './asked.ts'
import { AskedForm } from './asked-form.tsx'
import { shareCell, shareSentence, shareText } from './figure.text.ts'
import { dashboardFigures } from './figures.ts'
import type { Tallies } from './tallies.queries.ts'

export type DashboardPageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly tallies: Tallies
  readonly state: CatalogueState
}

/** Every figure of a year with its trend, for the whole or for one organization. */
export function DashboardPage(props: DashboardPageProps) {
  const { language, asked, tallies, state } = props
  if (tallies.years.length === 0)
    return (
      <>
        <h1 class="govuk-heading-xl">{words.title[language]}</h1>
        <p class="govuk-inset-text">{words.none[language]}</p>
      </>
    )
  const tally = tallies.of(asked.year, asked.organization)
  const query = askedQuery(asked, tallies)
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <AskedForm
        {...{ language, asked, state }}
        action={indicatorsPath.href(language)}
        years={tallies.years.toReversed()}
        organizations={tallies.organizations(asked.year)}
      />
      <h2 class="govuk-heading-l">{headingOf(props)}</h2>
      {tally ? (
        <ul class="indicators__figures">
          {dashboardFigures.map((figure) => {
            const share = figure.read(tally)
            return (
              <li key={figure.id}>
                <a
                  class="govuk-link indicators__name"
                  href={indicatorPath.href(language, { figure: figure.id }, query)}
                >
                  {figure.title[language]}
                </a>
                <span class="indicators__number">{shareText(share, language)}</span>
                <span class="indicators__sentence">{shareSentence(share, figure, language)}</span>
              </li>
            )
          })}
        </ul>
      ) : (
        <p class="govuk-inset-text">{words.notCounted[language]}</p>
      )}
      <Trends {...props} />
      <p class="govuk-body">{words.scope[language]}</p>
    </>
  )
}

function headingOf({ language, asked, state }: DashboardPageProps): string {
  const name = asked.organization === null ? words.everyone : state.organizations.get(asked.organization)
  return `${name?.[language] ?? asked.organization}, ${asked.year}`
}

function Trends({ language, asked, tallies }: DashboardPageProps) {
  const periods = yearsBetween(tallies.years)
  const years = periods.map(({ label }) => tallies.of(label, asked.organization))
  const common = { language, periods, periodLabel: words.year[language], level: 3 } as const
  return (
    <section aria-labelledby="trends">
      <h2 class="govuk-heading-l" id="trends">
        {words.trends[language]}
      </h2>
      <SmallMultiples
        {...common}
        id="shares"
        title={words.shares[language]}
        sentence={words.sharesSentence[language]}
        axis={(value) => formatPercent(value, language)}
        range={[0, 100]}
        series={dashboardFigures
          .filter(({ id }) => id !== 'applications')
          .map((figure) => ({
            key: figure.id,
            label: figure.title[language],
            cells: years.map((tally) => shareCell(tally && figure.read(tally), language)),
          }))}
      />
      <StackedChart
        {...common}
        id="applications"
        title={words.applications[language]}
        sentence={words.applicationsSentence[language]}
        axis={(value) => formatNumber(value, language)}
        series={applicationChannels.map((field) => ({
          key: field,
          label: volumeNames[field]?.[language] ?? field,
          cells: years.map((tally) => volumeCell(tally && sumOf(tally, [field]), language)),
        }))}
        totals={years.map((tally) => {
          const sum = tally && sumOf(tally, applicationChannels)
          return sum
            ? { text: sumText(sum, language), partial: sum.uncounted > 0 }
            : { text: '–', partial: false }
        })}
      />
    </section>
  )
}

/** What was counted in these channels; what was offered and not counted stays told. */
function sumOf(tally: Tally, fields: readonly string[]): VolumeSum {
  const sum = { counted: 0n, numbers: 0, uncounted: 0 }
  for (const field of fields) {
    const reported = tally.reporting.get(field)
    sum.counted += tally.applications.get(field) ?? 0n
    sum.numbers += reported?.numbers ?? 0
    sum.uncounted += reported?.uncounted ?? 0
  }
  return sum
}

function volumeCell(sum: VolumeSum | undefined, language: Language): ChartCell {
  if (!sum) return { gap: 'missing' }
  if (sum.numbers === 0) return { gap: sum.uncounted > 0 ? 'not-collected' : 'not-offered' }
  return { value: Number(sum.counted), text: sumText(sum, language) }
}

export const words = {
  title: { en: 'Indicators', fr: 'Indicateurs' },
  lead: {
    en: 'How services are doing, counted from the published rows. Each figure leads to its definition, its trend, a comparison, and the very rows behind it.',
    fr: 'L’état des services, calculé à partir des lignes publiées. Chaque chiffre mène à sa définition, à son évolution, à une comparaison et aux lignes mêmes dont il est tiré.',
  },
  none: {
    en: 'There is nothing to count yet: no organization has published its inventory.',
    fr: 'Il n’y a encore rien à compter\u00a0: aucune organisation n’a publié son répertoire.',
  },
  notCounted: {
    en: 'This organization has no service to count in this year. Choose another year.',
    fr: 'Cette organisation n’a aucun service à compter pour cet exercice. Choisissez-en un autre.',
  },
  everyone: { en: 'All organizations', fr: 'Toutes les organisations' },
  year: { en: 'Fiscal year', fr: 'Exercice' },
  trends: { en: 'Over the years', fr: 'D’un exercice à l’autre' },
  shares: { en: 'Shares', fr: 'Proportions' },
  sharesSentence: {
    en: 'Each picture goes from 0% to 100%; the number is that of the newest year.',
    fr: 'Chaque image va de 0\u00a0% à 100\u00a0%; le nombre est celui de l’exercice le plus récent.',
  },
  applications: { en: 'Applications by channel', fr: 'Demandes par mode de prestation' },
  applicationsSentence: {
    en: 'Applications that were counted. A question mark says that some services offer a channel and did not count: the column is at least this high.',
    fr: 'Demandes qui ont été comptées. Un point d’interrogation indique que des services offrent un mode sans l’avoir compté\u00a0: la colonne a au moins cette hauteur.',
  },
  scope: {
    en: 'Counted are external and internal enterprise services, under the rules of the public indicator tables. Percentages are cut, never rounded up.',
    fr: 'Sont comptés les services externes et les services internes intégrés, selon les règles des tableaux publics d’indicateurs. Les pourcentages sont tronqués, jamais arrondis vers le haut.',
  },
} as const
