import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList, formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import type { ChartCell } from '../../../kernel/ui/charts/chart-data.ts'
import { TrendChart } from '../../../kernel/ui/charts/trend-chart.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { timeLimitText } from '../../standards/index.ts'
import { compareDecimals } from '../levels/decimal.ts'
import { addCounts, exactFigures, noCounts } from '../results/figures.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import type { MeasureRule } from '../rule.ts'
import { percentText } from '../scorecard/figure-text.ts'
import { periodLabel, shortPeriodLabel } from '../scorecard/words-of-time.ts'
import { words } from './simulator.text.ts'
import type { TrialResult } from './trial.ts'
import { letterOf } from './trial-form.page.tsx'

type Scenario = {
  readonly key: string
  readonly name: string
  readonly target: string
  readonly figures: readonly PeriodFigures[]
}

/** What each rule would have given: how often it would have been missed, and period by period. */
export function ComparedRules(props: {
  readonly language: Language
  readonly result: TrialResult
  readonly rules: readonly MeasureRule[]
}) {
  const { language, result } = props
  const scenarios = scenariosOf(props)
  const isMeasured = result.tried.some((figures) => figures.some(({ percentage }) => percentage !== null))
  if (!isMeasured) return <p class="govuk-inset-text">{words.noFacts[language]}</p>
  return (
    <section aria-labelledby="result">
      <h2 class="govuk-heading-l" id="result">
        {words.result[language]}
      </h2>
      <p class="lead">{sentence(scenarios, language)}</p>
      <Summary language={language} scenarios={scenarios} />
      <Chart language={language} scenarios={scenarios} />
      <Periods language={language} scenarios={scenarios} />
    </section>
  )
}

function scenariosOf({ language, result, rules }: Parameters<typeof ComparedRules>[0]): readonly Scenario[] {
  const soFar = result.soFar.length
    ? [
        {
          key: 'so-far',
          name: words.soFar[language],
          target: targetsOf(result.soFar, language),
          figures: result.soFar,
        },
      ]
    : []
  const tried = result.tried.map((figures, index) => {
    const rule = rules[index]
    const name = words.rule[language](letterOf(index))
    const target = rule ? promised(rule, language) : '–'
    return { key: `tried-${index}`, name, target, figures }
  })
  return [...soFar, ...tried]
}

/** The target in percent, and the time limit it speaks of. */
function promised({ target, standard }: MeasureRule, language: Language): string {
  const share = target === undefined ? '–' : formatPercent(target, language)
  if (!standard) return share
  const limit = timeLimitText(standard.target, standard.calendar === 'continuous')[language]
  return words.within[language](share, limit)
}

/** The targets that were in force one after another: an amendment may have changed them. */
function targetsOf(figures: readonly PeriodFigures[], language: Language): string {
  const each = figures.flatMap(({ target }) => (target === null ? [] : [formatPercent(target, language)]))
  const changed = each.filter((target, index) => target !== each[index - 1])
  return changed.length ? changed.join(words.changedTo[language]) : '–'
}

function Summary({ language, scenarios }: { language: Language; scenarios: readonly Scenario[] }) {
  return (
    <Table
      caption={words.compared[language]}
      rows={scenarios}
      rowKey={({ key }) => key}
      empty=""
      columns={[
        { key: 'name', label: words.rules[language], cell: ({ name }) => name },
        { key: 'target', label: words.triedTargets[language], cell: ({ target }) => target },
        {
          key: 'misses',
          label: words.misses[language],
          numeric: true,
          cell: ({ figures }) => formatNumber(missesIn(figures).length, language),
        },
        {
          key: 'which',
          label: words.which[language],
          cell: ({ figures }) => {
            const missed = missesIn(figures).map(({ period }) => periodLabel(period, language))
            return missed.length ? formatList(missed, language) : words.noMiss[language]
          },
        },
        {
          key: 'overall',
          label: words.overall[language],
          numeric: true,
          cell: ({ figures }) => shareText(overall(figures), language),
        },
        {
          key: 'worst',
          label: words.worst[language],
          cell: ({ figures }) => {
            const worst = worstOf(figures)
            return worst
              ? `${periodLabel(worst.period, language)}, ${shareText(worst.percentage, language)}`
              : '–'
          },
        },
      ]}
    />
  )
}

function Periods({ language, scenarios }: { language: Language; scenarios: readonly Scenario[] }) {
  const [longest] = scenarios.toSorted((a, b) => b.figures.length - a.figures.length)
  return (
    <Table
      caption={words.result[language]}
      captionHidden
      rows={longest?.figures.toReversed() ?? []}
      rowKey={({ period }) => period}
      empty=""
      columns={[
        {
          key: 'period',
          label: words.period[language],
          cell: ({ period, running }) =>
            `${periodLabel(period, language)}${running ? ` (${words.running[language]})` : ''}`,
        },
        ...scenarios.map(({ key, name, figures }) => ({
          key,
          label: name,
          cell: ({ period }: PeriodFigures) => <Verdict language={language} figures={at(figures, period)} />,
        })),
        {
          key: 'sample',
          label: words.sample[language],
          numeric: true,
          cell: ({ measured }) => formatNumber(measured, language),
        },
      ]}
    />
  )
}

function Verdict({ language, figures }: { language: Language; figures: PeriodFigures | undefined }) {
  if (!figures) return <>{words.undecided[language]}</>
  const { targetMet, percentage } = figures
  const [tone, word] =
    targetMet === 'Y'
      ? (['done', words.met] as const)
      : targetMet === 'N'
        ? (['problem', words.failed] as const)
        : (['off', words.undecided] as const)
  return (
    <>
      {shareText(percentage, language)} <Status tone={tone} word={word[language]} />
    </>
  )
}

function Chart({ language, scenarios }: { language: Language; scenarios: readonly Scenario[] }) {
  const first = scenarios.find(({ key }) => key === 'tried-0')
  if (!first) return null
  const cell = (figures: PeriodFigures | undefined): ChartCell =>
    figures?.percentage
      ? { value: Number(figures.percentage), text: shareText(figures.percentage, language) }
      : { gap: 'missing' }
  const shares = scenarios
    .flatMap(({ figures }) => figures)
    .flatMap(({ percentage, target }) =>
      [percentage, target].flatMap((text) => (text === null ? [] : [Number(text)])),
    )
  return (
    <TrendChart
      id="trial"
      title={words.result[language]}
      sentence={sentence(scenarios, language)}
      language={language}
      periods={first.figures.map(({ period }) => ({
        label: periodLabel(period, language),
        short: shortPeriodLabel(period, language),
      }))}
      periodLabel={words.period[language]}
      series={scenarios.map(({ key, name, figures }) => ({
        key,
        label: name,
        cells: first.figures.map(({ period }) => cell(at(figures, period))),
      }))}
      target={{
        label: words.triedTarget[language],
        cells: first.figures.map(
          ({ target }): ChartCell =>
            target === null
              ? { gap: 'not-offered' }
              : { value: Number(target), text: formatPercent(target, language) },
        ),
      }}
      axis={(value) => formatPercent(value, language)}
      range={[Math.max(0, Math.floor((Math.min(...shares) - 4) / 10) * 10), 100]}
    />
  )
}

function sentence(scenarios: readonly Scenario[], language: Language): string {
  return scenarios
    .toSorted((a, b) => Number(a.key === 'so-far') - Number(b.key === 'so-far'))
    .map(({ key, name, figures }) => {
      const [missed, of] = [missesIn(figures).length, judgedIn(figures).length]
      return key === 'so-far'
        ? words.missedSoFar[language](missed, of)
        : words.missed[language](name, missed, of)
    })
    .join(' ')
}

/** Only windows that are over and could be judged are spoken of. */
function judgedIn(figures: readonly PeriodFigures[]): readonly PeriodFigures[] {
  return figures.filter(({ running, targetMet }) => !running && targetMet !== 'NA')
}

function missesIn(figures: readonly PeriodFigures[]): readonly PeriodFigures[] {
  return judgedIn(figures).filter(({ targetMet }) => targetMet === 'N')
}

function overall(figures: readonly PeriodFigures[]): string | null {
  return exactFigures(figures.reduce(addCounts, noCounts), {}).percentage
}

function worstOf(figures: readonly PeriodFigures[]) {
  const measured = judgedIn(figures).flatMap(({ period, percentage }) =>
    percentage === null ? [] : [{ period, percentage }],
  )
  return measured.toSorted((a, b) => compareDecimals(a.percentage, b.percentage))[0]
}

function shareText(percentage: string | null, language: Language): string {
  return percentage === null ? '–' : percentText(percentage, null, language)
}

function at(figures: readonly PeriodFigures[], period: string): PeriodFigures | undefined {
  return figures.find((one) => one.period === period)
}
