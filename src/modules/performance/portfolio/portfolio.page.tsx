import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList, plural } from '../../../kernel/language/format.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { type Column, Table } from '../../../kernel/ui/table.tsx'
import { scorecardPath } from '../../agreements/index.ts'
import { countsText, numberText, standingWords, targetText } from '../scorecard/figure-text.ts'
import { measurePath } from '../scorecard/paths.ts'
import { periodLabel } from '../scorecard/words-of-time.ts'
import { portfolioFilePath, portfolioPath, portfolioTitle, warningsPath } from './paths.ts'
import { type PortfolioLine, type PortfolioQuestion, queryOf } from './portfolio.ts'
import { Filters, Summary } from './portfolio-filters.page.tsx'

export type PortfolioPageProps = {
  readonly language: Language
  readonly all: readonly PortfolioLine[]
  readonly shown: readonly PortfolioLine[]
  readonly question: PortfolioQuestion
  readonly wantsWarnings: boolean
  readonly done: string | undefined
}

/** What an organization promised and was promised, the most urgent first. */
export function PortfolioPage(props: PortfolioPageProps) {
  const { language, all, shown } = props
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{portfolioTitle[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <Summary {...props} />
      {all.length > 0 ? <Filters {...props} /> : null}
      <p class="govuk-body cluster">
        <span>
          {plural(shown.length, language, {
            one: (number) => words.one[language](number),
            other: (number) => words.other[language](number),
          })}
        </span>
        {shown.length > 0 ? (
          <a class="govuk-link" href={portfolioFilePath.href(language, {}, queryOf(props.question))}>
            {words.csv[language]}
          </a>
        ) : null}
      </p>
      <Table
        caption={words.promises[language]}
        captionHidden
        rows={shown}
        rowKey={({ level }) => level.measure.id}
        empty={(all.length ? words.noneFits : words.empty)[language]}
        columns={columns(props)}
      />
      <Warnings {...props} />
    </>
  )
}

function columns({ language, question }: PortfolioPageProps): Column<PortfolioLine>[] {
  const sortable = (sort: PortfolioQuestion['sort']) => ({
    sortHref: portfolioPath.href(language, {}, queryOf({ ...question, sort })),
    sorted: question.sort === sort ? ('ascending' as const) : undefined,
  })
  return [
    {
      key: 'name',
      label: words.promise[language],
      ...sortable('name'),
      cell: ({ level }) => (
        <a class="govuk-link" href={measurePath.href(language, { id: level.measure.id })}>
          {level.rule.name[language]}
        </a>
      ),
    },
    {
      key: 'standing',
      label: words.standing[language],
      ...sortable('standing'),
      cell: ({ level }) => {
        const { tone, ...word } = standingWords[level.standing]
        return <Status tone={tone} word={word[language]} />
      },
    },
    {
      key: 'result',
      label: words.result[language],
      numeric: true,
      ...sortable('result'),
      cell: ({ level: { current } }) =>
        current ? `${numberText(current, current.target, language)} (${countsText(current, language)})` : '–',
    },
    { key: 'target', label: words.target[language], cell: ({ level }) => targetText(level.rule, language) },
    {
      key: 'period',
      label: words.period[language],
      cell: ({ level: { current } }) => (current ? periodLabel(current.period, language) : '–'),
    },
    {
      key: 'parties',
      label: words.between[language],
      cell: ({ provider, clients, relationship, services }) => (
        <>
          {clients.length > 0
            ? words.from[language](
                provider.name[language],
                formatList(
                  clients.map(({ name }) => name[language]),
                  language,
                ),
              )
            : provider.name[language]}
          {services.length > 0 ? (
            <>
              <br />
              {formatList(
                services.map(({ name }) => name[language]),
                language,
              )}
            </>
          ) : null}
          {relationship ? (
            <>
              <br />
              <a class="govuk-link" href={scorecardPath.href(language, { id: relationship.id })}>
                {relationship.title[language] || words.scorecard[language]}
              </a>
            </>
          ) : null}
        </>
      ),
    },
  ]
}

function Warnings({ language, wantsWarnings }: PortfolioPageProps) {
  return (
    <section aria-labelledby="warnings">
      <h2 class="govuk-heading-m" id="warnings">
        {words.warnings[language]}
      </h2>
      <p class="govuk-body">{(wantsWarnings ? words.warned : words.notWarned)[language]}</p>
      <form method="post" action={warningsPath.href(language)}>
        <button
          class="govuk-button govuk-button--secondary"
          type="submit"
          name="wanted"
          value={wantsWarnings ? 'no' : 'yes'}
        >
          {(wantsWarnings ? words.stop : words.start)[language]}
        </button>
      </form>
    </section>
  )
}

const words = {
  lead: {
    en: 'Every promise your organization made or was made to, the most urgent first.',
    fr: 'Tous les engagements que votre organisation a pris ou reçus, les plus pressants d’abord.',
  },
  one: { en: (count: string) => `${count} promise`, fr: (count: string) => `${count} engagement` },
  other: { en: (count: string) => `${count} promises`, fr: (count: string) => `${count} engagements` },
  csv: { en: 'Take this list (CSV)', fr: 'Emporter cette liste (CSV)' },
  promises: { en: 'Promises', fr: 'Engagements' },
  noneFits: {
    en: 'No promise fits. Choose other filters.',
    fr: 'Aucun engagement ne correspond. Choisissez d’autres filtres.',
  },
  empty: {
    en: 'No promise runs yet. The service levels of a ready agreement, and the service standards of your organization, can be put to work.',
    fr: 'Aucun engagement n’est encore suivi. Les niveaux de service d’une entente prête et les normes de service de votre organisation peuvent être mis en service.',
  },
  standing: { en: 'How it stands', fr: 'Où l’on en est' },
  promise: { en: 'Promise', fr: 'Engagement' },
  result: { en: 'Result', fr: 'Résultat' },
  target: { en: 'Target', fr: 'Cible' },
  period: { en: 'Period', fr: 'Période' },
  between: { en: 'Between whom, for what', fr: 'Entre qui, pour quoi' },
  from: {
    en: (provider: string, clients: string) => `${provider} to ${clients}`,
    fr: (provider: string, clients: string) => `${provider}, envers ${clients}`,
  },
  scorecard: { en: 'Scorecard', fr: 'Tableau de rendement' },
  warnings: { en: 'Early warnings', fr: 'Alertes hâtives' },
  warned: {
    en: 'You are warned by mail, on your organization’s working days, when a promise is at risk or missed; once each.',
    fr: 'Un courriel vous avertit, les jours ouvrables de votre organisation, quand un engagement est à risque ou manqué; une seule fois chacun.',
  },
  notWarned: {
    en: 'You are not warned by mail.',
    fr: 'Vous ne recevez pas d’alerte par courriel.',
  },
  stop: { en: 'Stop the warnings', fr: 'Ne plus recevoir d’alertes' },
  start: { en: 'Warn me by mail', fr: 'M’avertir par courriel' },
} as const
