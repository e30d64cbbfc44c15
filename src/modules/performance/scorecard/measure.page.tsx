import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { ExclusionLine } from '../exclusions/queries.ts'
import { exclusionsPath, outlookPath, simulatorPath } from '../paths.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import { AsOf } from './as-of.tsx'
import type { Causes } from './cases.queries.ts'
import { Figure } from './figure.tsx'
import { countsText, numberText, targetMetWords } from './figure-text.ts'
import { type Level, levelIn } from './level.ts'
import { LevelChart } from './level-chart.tsx'
import { Method } from './method.tsx'
import { casesPath, measurePath } from './paths.ts'
import { durationLabel, momentLabel, periodLabel } from './words-of-time.ts'

export type MeasurePageProps = {
  readonly language: Language
  readonly level: Level
  /** The window looked at. */
  readonly period: PeriodFigures | undefined
  readonly byChannel: readonly { readonly channel: string; readonly figures: PeriodFigures }[]
  readonly causes: Causes
  readonly exclusions: readonly ExclusionLine[]
  /** Where the viewer may show it to the public. */
  readonly publishHref: string | null
}

/** One promise in full: the figure, its trend, what missed and why, what was left out, and how it is computed. */
export function MeasurePage(props: MeasurePageProps) {
  const { language, level, period } = props
  const { measure, rule, zone } = level
  return (
    <>
      <span class="govuk-caption-l">{measure.organizationName[language]}</span>
      <h1 class="govuk-heading-xl">{rule.name[language]}</h1>
      <Figure level={period ? levelIn(level, period) : level} language={language} />
      <LevelChart
        language={language}
        id="trend"
        title={words.trend[language]}
        points={level.results}
        level={2}
      />
      <Further language={language} id={measure.id} />
      <Periods {...props} />
      {period ? <InPeriod {...props} period={period} /> : null}
      <Exclusions {...props} />
      <Method level={level} language={language} />
      {props.publishHref ? (
        <p class="govuk-body">
          <a class="govuk-link" href={props.publishHref}>
            {words.publish[language]}
          </a>
        </p>
      ) : null}
      <AsOf reading={measure.reading} zone={zone} language={language} />
    </>
  )
}

/** Where to go from the figure: what comes next, what is left out, what another target would have meant. */
function Further({ language, id }: { language: Language; id: string }) {
  const links = [
    { href: outlookPath.href(language, { id }), label: words.outlook },
    { href: exclusionsPath.href(language, { id }), label: words.settle },
    { href: simulatorPath.href(language, {}, { facts: `measure:${id}` }), label: words.tryOut },
  ]
  return (
    <nav class="no-print" aria-label={words.further[language]}>
      <ul class="govuk-list cluster">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {label[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Periods({ language, level }: MeasurePageProps) {
  const { id } = level.measure
  return (
    <Table
      caption={words.periods[language]}
      rows={level.results.toReversed()}
      rowKey={({ period }) => period}
      empty={words.noFacts[language]}
      columns={[
        {
          key: 'period',
          label: words.period[language],
          cell: ({ period, running }) => (
            <>
              <a class="govuk-link" href={measurePath.href(language, { id }, { period })}>
                {periodLabel(period, language)}
              </a>
              {running ? ` ${words.soFar[language]}` : null}
            </>
          ),
        },
        {
          key: 'result',
          label: words.result[language],
          numeric: true,
          cell: (figures) => numberText(figures, figures.target, language),
        },
        {
          key: 'counts',
          label: words.counts[language],
          numeric: true,
          cell: (figures) => countsText(figures, language),
        },
        {
          key: 'with',
          label: words.withExcluded[language],
          numeric: true,
          cell: ({ beforeExclusions, target }) => numberText(beforeExclusions, target, language),
        },
        {
          key: 'paused',
          label: words.paused[language],
          numeric: true,
          cell: ({ paused }) => (paused ? durationLabel(paused, language) : '–'),
        },
        {
          key: 'met',
          label: words.target[language],
          cell: ({ targetMet, running }) => {
            if (running) return words.running[language]
            const { tone, ...word } = targetMetWords[targetMet]
            return <Status tone={tone} word={word[language]} />
          },
        },
      ]}
    />
  )
}

function InPeriod(props: MeasurePageProps & { period: PeriodFigures }) {
  const { language, level, period, causes, byChannel } = props
  const { id } = level.measure
  const name = periodLabel(period.period, language)
  const link = (query: Record<string, string>) =>
    casesPath.href(language, { id }, { period: period.period, ...query })
  const missed = Number(period.missed)
  return (
    <section aria-labelledby="in-period">
      <h2 class="govuk-heading-m" id="in-period">
        {words.inPeriod[language](name)}
      </h2>
      {level.rule.evidence === 'cases' ? (
        <p class="govuk-body cluster">
          <a class="govuk-link" href={link({})}>
            {words.allCases[language]}
          </a>
          {missed > 0 ? (
            <a class="govuk-link" href={link({ verdict: 'missed' })}>
              {words.missedCases[language](formatNumber(period.missed, language))}
            </a>
          ) : null}
        </p>
      ) : null}
      {byChannel.length > 1 ? (
        <Table
          caption={words.byChannel[language]}
          rows={byChannel}
          rowKey={({ channel }) => channel}
          empty=""
          columns={[
            {
              key: 'channel',
              label: words.channel[language],
              cell: ({ channel }) => channel || words.noChannel[language],
            },
            {
              key: 'result',
              label: words.result[language],
              numeric: true,
              cell: ({ figures }) => numberText(figures, figures.target, language),
            },
            {
              key: 'counts',
              label: words.counts[language],
              numeric: true,
              cell: ({ figures }) => countsText(figures, language),
            },
          ]}
        />
      ) : null}
      {causes.byLateness.length > 0 ? (
        <Table
          caption={words.lateness[language]}
          rows={causes.byLateness}
          rowKey={({ band }) => band}
          empty=""
          columns={[
            { key: 'band', label: words.late[language], cell: ({ band }) => words.bands[band][language] },
            {
              key: 'count',
              label: words.cases[language],
              numeric: true,
              cell: ({ count }) => formatNumber(count, language),
            },
          ]}
        />
      ) : null}
    </section>
  )
}

function Exclusions({ language, level, exclusions }: MeasurePageProps) {
  if (exclusions.length === 0) return null
  const terms = new Map(level.rule.exclusions.map(({ code, label }) => [code, label] as const))
  const at = (milliseconds: number) =>
    momentLabel(Temporal.Instant.fromEpochMilliseconds(milliseconds), level.zone, language)
  return (
    <Table
      caption={words.exclusions[language]}
      rows={exclusions}
      rowKey={({ id }) => id}
      empty=""
      columns={[
        {
          key: 'what',
          label: words.what[language],
          cell: ({ code, span, cases }) => (
            <>
              {terms.get(code)?.[language] ?? code}
              <br />
              {span
                ? words.span[language](at(span.start), at(span.end))
                : words.someCases[language](cases.length)}
            </>
          ),
        },
        { key: 'why', label: words.why[language], cell: ({ reason }) => reason[language] },
        { key: 'by', label: words.by[language], cell: ({ proposedBy }) => proposedBy.name[language] },
        { key: 'state', label: words.state[language], cell: ({ state }) => words.states[state][language] },
      ]}
    />
  )
}

const words = {
  publish: { en: 'What the public sees', fr: 'Ce que voit le public' },
  further: { en: 'More about this promise', fr: 'Pour aller plus loin' },
  outlook: { en: 'Outlook and consequences', fr: 'Perspectives et conséquences' },
  settle: { en: 'Propose or accept an exclusion', fr: 'Proposer ou accepter une exclusion' },
  tryOut: { en: 'Try another target', fr: 'Essayer une autre cible' },
  trend: { en: 'Trend', fr: 'Tendance' },
  periods: { en: 'Every period', fr: 'Chaque période' },
  period: { en: 'Period', fr: 'Période' },
  soFar: { en: '(so far)', fr: '(jusqu’ici)' },
  running: { en: 'Not over', fr: 'Non terminée' },
  result: { en: 'Result', fr: 'Résultat' },
  counts: { en: 'Met of measured', fr: 'Respectés sur mesurés' },
  withExcluded: { en: 'With what was excluded', fr: 'Avec ce qui est exclu' },
  paused: { en: 'Clock stopped', fr: 'Horloge arrêtée' },
  target: { en: 'Target', fr: 'Cible' },
  noFacts: { en: 'No fact has arrived yet.', fr: 'Aucun fait n’est encore arrivé.' },
  inPeriod: { en: (name: string) => `In ${name}`, fr: (name: string) => `Période\u00a0: ${name}` },
  allCases: { en: 'All its cases', fr: 'Tous ses dossiers' },
  missedCases: {
    en: (count: string) => `Those that missed (${count})`,
    fr: (count: string) => `Ceux hors délai (${count})`,
  },
  byChannel: { en: 'By channel', fr: 'Par mode de prestation' },
  channel: { en: 'Channel', fr: 'Mode de prestation' },
  noChannel: { en: 'Not stated', fr: 'Non précisé' },
  lateness: { en: 'How late the misses were', fr: 'Ampleur des retards' },
  late: { en: 'After its due time', fr: 'Après l’échéance' },
  cases: { en: 'Cases', fr: 'Dossiers' },
  bands: {
    hour: { en: 'Up to an hour', fr: 'Une heure au plus' },
    day: { en: 'Up to a day', fr: 'Un jour au plus' },
    week: { en: 'Up to a week', fr: 'Une semaine au plus' },
    longer: { en: 'More than a week', fr: 'Plus d’une semaine' },
    'still-open': { en: 'Past due and still open', fr: 'Échue et toujours ouverte' },
  },
  exclusions: { en: 'Exclusions', fr: 'Exclusions' },
  what: { en: 'What', fr: 'Quoi' },
  why: { en: 'Why', fr: 'Pourquoi' },
  by: { en: 'Proposed by', fr: 'Proposée par' },
  state: { en: 'State', fr: 'État' },
  span: {
    en: (from: string, to: string) => `From ${from} to ${to}`,
    fr: (from: string, to: string) => `Du début, ${from}, à la fin, ${to}`,
  },
  someCases: {
    en: (count: number) => `Single cases: ${count}`,
    fr: (count: number) => `Dossiers précis\u00a0: ${count}`,
  },
  states: {
    beforehand: { en: 'Agreed beforehand: counts', fr: 'Convenue d’avance\u00a0: elle compte' },
    proposed: { en: 'Proposed: does not count yet', fr: 'Proposée\u00a0: ne compte pas encore' },
    accepted: { en: 'Accepted: counts', fr: 'Acceptée\u00a0: elle compte' },
    refused: { en: 'Refused: does not count', fr: 'Refusée\u00a0: ne compte pas' },
    withdrawn: { en: 'Withdrawn: does not count', fr: 'Retirée\u00a0: ne compte pas' },
  },
} as const satisfies Record<string, Bilingual | Bilingual<unknown> | Record<string, Bilingual>>
