import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList, formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { type Column, Table } from '../../../kernel/ui/table.tsx'
import { channelText } from '../scorecard/channel-text.ts'
import { countsText, percentText, targetMetWords } from '../scorecard/figure-text.ts'
import { LevelChart } from '../scorecard/level-chart.tsx'
import { ageLabel, momentLabel, periodLabel } from '../scorecard/words-of-time.ts'
import { fewest } from './disclose.ts'
import type { LiveMeasure } from './live.queries.ts'
import { currentOf, isStale, type LiveFigures, type LivePeriod } from './release.ts'

/** One public promise: its newest figure with its age, its history, and in which conditions it holds. */
export function LiveFigure({
  measure,
  language,
  now,
}: {
  measure: LiveMeasure
  language: Language
  now: Temporal.Instant
}) {
  const { release, id } = measure
  const { promise, periods } = release
  const current = currentOf(release)
  const stale = isStale(release, measure.reading, now)
  return (
    <section aria-labelledby={`live-${id}`} class="level" id={`measure-${id}`} data-release={measure.number}>
      <h2 class="govuk-heading-l" id={`live-${id}`}>
        {promise.name[language]}
      </h2>
      {stale ? (
        <p class="stale">
          <Status tone="warning" word={words.stale[language]} /> {words.staleWhy[language]}
        </p>
      ) : null}
      <p class={`figure__number${stale ? ' figure__number--stale' : ''}`}>
        <span class="govuk-visually-hidden">{(stale ? words.lastKnown : words.current)[language]} </span>
        {current && current.percentage !== null
          ? percentText(current.percentage, current.target, language)
          : words.fewer[language](formatNumber(fewest, language))}
      </p>
      <p class="govuk-body">{current ? sentenceOf(current, language) : words.nothing[language]}</p>
      <Age measure={measure} language={language} now={now} />
      <p class="govuk-body">
        {promise.normalConditions
          ? `${words.normal[language]} ${promise.normalConditions[language]}`
          : words.noConditions[language]}
      </p>
      <LevelChart language={language} id={`trend-${id}`} title={words.trend[language]} points={periods} />
      {current && current.cells.length > 1 ? <Channels current={current} language={language} /> : null}
      <History name={promise.name[language]} periods={periods} language={language} />
      <p class="govuk-body-s">
        {words.formula[language]} {promise.formula[language]}. {words.source[language]}{' '}
        {promise.source[language]}.
      </p>
    </section>
  )
}

function sentenceOf(current: LivePeriod, language: Language): string {
  const target =
    current.target === null
      ? words.noTarget[language]
      : words.target[language](formatPercent(current.target, language))
  const period = periodLabel(current.period, language)
  if (current.percentage === null) return `${target}; ${period}.`
  return `${target}; ${countsText(current, language)}, ${period}${current.running ? words.soFar[language] : ''}.`
}

function Age({
  measure,
  language,
  now,
}: {
  measure: LiveMeasure
  language: Language
  now: Temporal.Instant
}) {
  const { reading, release, releasedAt } = measure
  const zone = release.promise.timeZone
  const newest = reading?.lastFactAt ?? reading?.computedAt
  const at = (text: string) => momentLabel(Temporal.Instant.from(text), zone, language)
  if (!newest) return <p class="govuk-body-s">{words.never[language]}</p>
  const age = now.epochMilliseconds - Temporal.Instant.from(newest).epochMilliseconds
  return (
    <p class="govuk-body-s">
      {words.asOf[language](at(newest), ageLabel(age, language))} {words.given[language](at(releasedAt))}
    </p>
  )
}

function Channels({ current, language }: { current: LivePeriod; language: Language }) {
  return (
    <Table
      caption={words.byChannel[language](periodLabel(current.period, language))}
      rows={current.cells}
      rowKey={({ channels }) => channels.join(' ')}
      empty=""
      columns={[
        {
          key: 'channel',
          label: words.channel[language],
          cell: ({ channels }) =>
            formatList(
              channels.map((channel) => channelText(channel, language)),
              language,
            ),
        },
        ...figureColumns<LivePeriod['cells'][number]>(current.target, language),
      ]}
    />
  )
}

function figureColumns<Row extends LiveFigures>(target: LivePeriod['target'], language: Language) {
  return [
    {
      key: 'result',
      label: words.result[language],
      numeric: true,
      cell: ({ percentage }: Row) => (percentage === null ? '–' : percentText(percentage, target, language)),
    },
    {
      key: 'counts',
      label: words.counts[language],
      numeric: true,
      cell: (figures: Row) => countsText(figures, language),
    },
  ]
}

/** Whether each target was met comes first, so that it is in sight in a narrow window too. */
function History(props: { name: string; periods: readonly LivePeriod[]; language: Language }) {
  const { name, periods, language } = props
  return (
    <>
      <h3 class="govuk-heading-m">{words.history[language]}</h3>
      <Table
        caption={words.historyOf[language](name)}
        captionHidden
        rows={periods.toReversed()}
        rowKey={({ period }) => period}
        empty={words.nothing[language]}
        columns={[
          {
            key: 'period',
            label: words.period[language],
            cell: ({ period, running }) =>
              `${periodLabel(period, language)}${running ? words.soFar[language] : ''}`,
          },
          {
            key: 'met',
            label: words.met[language],
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
            cell: ({ percentage, target }) =>
              percentage === null
                ? words.fewer[language](formatNumber(fewest, language))
                : percentText(percentage, target, language),
          },
          {
            key: 'counts',
            label: words.counts[language],
            numeric: true,
            cell: (figures) => (figures.percentage === null ? '–' : countsText(figures, language)),
          },
          {
            key: 'target',
            label: words.targetHead[language],
            numeric: true,
            cell: ({ target }) => (target === null ? '–' : formatPercent(target, language)),
          },
          ...(periods.some(({ restated }) => restated.length > 0) ? [beforeColumn(language)] : []),
        ]}
      />
    </>
  )
}

/** What was given out for a period before, and why it changed; only where something did. */
function beforeColumn(language: Language): Column<LivePeriod> {
  return {
    key: 'restated',
    label: words.before[language],
    cell: ({ restated, target }) =>
      restated.length === 0
        ? '–'
        : restated.map(({ percentage, measured, until, reason }) => (
            <p class="govuk-body-s" key={until}>
              {percentage === null ? '–' : percentText(percentage, target, language)} (
              {formatNumber(measured, language)}) – {reason[language]}
            </p>
          )),
  }
}

const words = {
  stale: { en: 'Not current', fr: 'Pas à jour' },
  staleWhy: {
    en: 'No recent facts have arrived. This is the last known figure; it may no longer be true.',
    fr: 'Aucun fait récent n’est arrivé. C’est le dernier chiffre connu; il n’est peut-être plus exact.',
  },
  current: { en: 'Now:', fr: 'Maintenant\u00a0:' },
  lastKnown: { en: 'Last known:', fr: 'Dernier chiffre connu\u00a0:' },
  fewer: {
    en: (count: string) => `Fewer than ${count}`,
    fr: (count: string) => `Moins de ${count}`,
  },
  nothing: { en: 'Nothing has been published yet.', fr: 'Rien n’a encore été diffusé.' },
  target: { en: (target: string) => `Target ${target}`, fr: (target: string) => `Cible de ${target}` },
  noTarget: { en: 'No target', fr: 'Aucune cible' },
  soFar: { en: ' so far', fr: ' jusqu’ici' },
  never: { en: 'Not computed yet.', fr: 'Pas encore calculé.' },
  asOf: {
    en: (at: string, age: string) => `Newest fact: ${at}, ${age} ago.`,
    fr: (at: string, age: string) => `Fait le plus récent\u00a0: ${at}, il y a ${age}.`,
  },
  given: {
    en: (at: string) => `Figure given out ${at}.`,
    fr: (at: string) => `Chiffre diffusé ${at}.`,
  },
  normal: { en: 'It holds in normal conditions:', fr: 'Valable dans des conditions normales\u00a0:' },
  noConditions: {
    en: 'It holds in all conditions: none is set apart.',
    fr: 'Valable en toutes conditions\u00a0: aucune n’est mise à part.',
  },
  trend: { en: 'Trend', fr: 'Tendance' },
  history: { en: 'History', fr: 'Historique' },
  historyOf: {
    en: (name: string) => `History: ${name}`,
    fr: (name: string) => `Historique\u00a0: ${name}`,
  },
  byChannel: {
    en: (period: string) => `By channel, ${period}`,
    fr: (period: string) => `Par mode de prestation, ${period}`,
  },
  channel: { en: 'Channel', fr: 'Mode de prestation' },
  period: { en: 'Period', fr: 'Période' },
  result: { en: 'Result', fr: 'Résultat' },
  counts: { en: 'Met of measured', fr: 'Respectés sur mesurés' },
  targetHead: { en: 'Target', fr: 'Cible' },
  met: { en: 'Target met', fr: 'Cible atteinte' },
  running: { en: 'Not over', fr: 'Non terminée' },
  before: {
    en: 'Figure given out before, and why it changed',
    fr: 'Chiffre diffusé auparavant et motif du changement',
  },
  formula: { en: 'How it is computed:', fr: 'Calcul\u00a0:' },
  source: { en: 'Source:', fr: 'Source\u00a0:' },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>
