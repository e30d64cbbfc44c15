import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { exclusionsPath, openSloPath, outlookPath, simulatorPath } from '../paths.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import { AsOf } from './as-of.tsx'
import { BlockSection } from './block-section.tsx'
import { channelText } from './channel-text.ts'
import { Figure } from './figure.tsx'
import { countsText, numberText, targetMetWords } from './figure-text.ts'
import { type Level, levelIn } from './level.ts'
import { periodBlocks } from './level-blocks.ts'
import { LevelChart } from './level-chart.tsx'
import type { LevelDetail } from './level-detail.ts'
import { Method } from './method.tsx'
import { casesPath, measurePath } from './paths.ts'
import type { Silence } from './silence.ts'
import { SilenceNotice } from './silence-notice.tsx'
import { durationLabel, periodLabel } from './words-of-time.ts'

export type MeasurePageProps = {
  readonly language: Language
  readonly level: Level
  /** The window looked at. */
  readonly period: PeriodFigures | undefined
  readonly byChannel: readonly { readonly channel: string; readonly figures: PeriodFigures }[]
  /** Of that window. */
  readonly detail: LevelDetail | undefined
  /** Where the viewer may show it to the public. */
  readonly publishHref: string | null
  /** Where the organization that made the promise sees what it rests on; nobody else does. */
  readonly chainHref: string | null
  /** Why nothing was measured, for those who can mend it. */
  readonly silence: Silence | null
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
      {props.silence ? <SilenceNotice language={language} level={level} silence={props.silence} /> : null}
      <LevelChart
        language={language}
        id="trend"
        title={words.trend[language]}
        points={level.results}
        level={2}
      />
      <Further language={language} level={level} chainHref={props.chainHref} />
      <Periods {...props} />
      {period ? <InPeriod {...props} period={period} /> : null}
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
function Further(props: { language: Language; level: Level; chainHref: string | null }) {
  const { language, chainHref } = props
  const { measure, rule } = props.level
  const { id } = measure
  const links = [
    { href: outlookPath.href(language, { id }), label: words.outlook },
    { href: exclusionsPath.href(language, { id }), label: words.settle },
    { href: simulatorPath.href(language, {}, { facts: `measure:${id}` }), label: words.tryOut },
    ...(chainHref ? [{ href: chainHref, label: words.chain }] : []),
    ...(rule.evidence === 'cases' || rule.target === undefined
      ? []
      : [{ href: openSloPath.href(language, { id }), label: words.openSlo }]),
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
          key: 'met',
          label: words.target[language],
          cell: ({ targetMet, running }) => {
            if (running) return words.running[language]
            const { tone, ...word } = targetMetWords[targetMet]
            return <Status tone={tone} word={word[language]} />
          },
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
      ]}
    />
  )
}

function InPeriod(props: MeasurePageProps & { period: PeriodFigures }) {
  const { language, level, period, detail, byChannel } = props
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
              cell: ({ channel }) => channelText(channel, language),
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
      {detail
        ? periodBlocks(detail, language).map((block) => (
            <BlockSection block={block} id={id} key={block.key} />
          ))
        : null}
    </section>
  )
}

const words = {
  publish: { en: 'What the public sees', fr: 'Ce que voit le public' },
  further: { en: 'More about this promise', fr: 'Pour aller plus loin' },
  outlook: { en: 'Outlook and consequences', fr: 'Perspectives et conséquences' },
  settle: { en: 'Propose or accept an exclusion', fr: 'Proposer ou accepter une exclusion' },
  chain: { en: 'What it rests on', fr: 'Ce sur quoi l’engagement repose' },
  openSlo: { en: 'Take it as OpenSLO (YAML)', fr: 'L’emporter en OpenSLO (YAML)' },
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
} as const satisfies Record<string, Bilingual | Bilingual<unknown> | Record<string, Bilingual>>
