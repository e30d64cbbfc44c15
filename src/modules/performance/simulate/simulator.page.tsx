import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import type { ChartCell } from '../../../kernel/ui/charts/chart-data.ts'
import { TrendChart } from '../../../kernel/ui/charts/trend-chart.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios, Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { type CalendarChoice, unitNames, windowNames } from '../../standards/index.ts'
import { clockNames, words as ruleWords } from '../activate/activate.text.ts'
import { simulatorPath } from '../paths.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import { periodLabel, shortPeriodLabel } from '../scorecard/words-of-time.ts'
import { words } from './simulator.text.ts'
import type { TrialResult } from './trial.ts'

export type Source = { readonly value: string; readonly label: Bilingual }

/** Which facts to try a target on. */
export function ChooseFactsPage({ language, sources }: { language: Language; sources: readonly Source[] }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {sources.length ? (
        <form method="get" action={simulatorPath.href(language)}>
          <Select
            name="facts"
            label={words.choose[language]}
            hint={words.chooseHint[language]}
            value=""
            language={language}
            choices={sources.map(({ value, label }) => ({ value, label: label[language] }))}
          />
          <button class="govuk-button" type="submit">
            {words.open[language]}
          </button>
        </form>
      ) : (
        <p class="govuk-inset-text">{words.none[language]}</p>
      )}
    </>
  )
}

export type SimulatorProps = {
  readonly language: Language
  readonly facts: string
  readonly name: Bilingual
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly calendars: readonly CalendarChoice[]
  /** The events that a log without a rule has; empty for a measure. */
  readonly activities: readonly string[]
  readonly isOfCases: boolean
  readonly result: TrialResult | null
}

export function SimulatorPage(props: SimulatorProps) {
  const { language, errors, result } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{props.name[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={simulatorPath.href(language)}>
          {words.other[language]}
        </a>
      </p>
      {result ? <Result language={language} result={result} /> : null}
      <TrialForm {...props} />
    </>
  )
}

function TrialForm(props: SimulatorProps) {
  const { language, form, errors } = props
  const common = (name: string, label: Bilingual) => ({
    name,
    label: label[language],
    value: form.get(name),
    error: errorOf(errors, name, language),
    language,
  })
  const choices = (names: { readonly [code: string]: Bilingual }) =>
    Object.entries(names).map(([value, label]) => ({ value, label: label[language] }))
  return (
    <form method="get" action={simulatorPath.href(language)}>
      <input type="hidden" name="facts" value={props.facts} />
      {props.activities.length ? (
        <>
          <p class="govuk-inset-text">
            {words.events[language]}
            {language === 'fr' ? '\u00a0: ' : ': '}
            {props.activities.join(', ')}
          </p>
          <Radios {...common('clock', ruleWords.clock)} choices={choices(clockNames)} />
          <div class="side-by-side">
            <TextInput {...common('opened', ruleWords.opened)} hint={ruleWords.names[language]} />
            <TextInput {...common('closed', ruleWords.closed)} hint={ruleWords.names[language]} />
            <TextInput
              {...common('responded', ruleWords.responded)}
              hint={ruleWords.names[language]}
              required={false}
            />
          </div>
        </>
      ) : null}
      <div class="side-by-side">
        <TextInput {...common('target', ruleWords.target)} width={5} />
        <Select {...common('window', ruleWords.window)} choices={choices(windowNames)} />
        <TextInput {...common('days', ruleWords.days)} width={4} required={false} />
        <TextInput {...common('minimum-sample', ruleWords.minimum)} width={5} required={false} />
        <TextInput {...common('allowed-misses', ruleWords.allowed)} width={5} required={false} />
        {props.isOfCases ? (
          <>
            <TextInput {...common('count', ruleWords.count)} width={4} />
            <Select {...common('unit', ruleWords.unit)} choices={choices(unitNames)} />
            <Select
              {...common('calendar', ruleWords.calendar)}
              choices={props.calendars.map(({ code, label }) => ({ value: code, label: label[language] }))}
            />
          </>
        ) : (
          <TextInput {...common('threshold', ruleWords.threshold)} width={10} required={false} />
        )}
      </div>
      {props.isOfCases ? (
        <Checkboxes
          name="with-pauses"
          label={words.pauses[language]}
          values={form.all('with-pauses')}
          choices={[{ value: 'yes', label: words.pausesToo[language] }]}
          language={language}
        />
      ) : null}
      <button class="govuk-button" type="submit">
        {words.run[language]}
      </button>
    </form>
  )
}

function Result({ language, result }: { language: Language; result: TrialResult }) {
  const { soFar, tried } = result
  const measured = tried.some(({ percentage }) => percentage !== null)
  if (!measured) return <p class="govuk-inset-text">{words.noFacts[language]}</p>
  return (
    <section aria-labelledby="result">
      <h2 class="govuk-heading-l" id="result">
        {words.result[language]}
      </h2>
      <p class="lead">{sentence(result, language)}</p>
      <Chart language={language} result={result} />
      <Table
        caption={words.result[language]}
        captionHidden
        rows={tried.toReversed()}
        rowKey={({ period }) => period}
        empty=""
        columns={[
          {
            key: 'period',
            label: words.period[language],
            cell: ({ period, running }) =>
              `${periodLabel(period, language)}${running ? ` (${words.running[language]})` : ''}`,
          },
          ...(soFar.length
            ? [
                {
                  key: 'so-far',
                  label: words.soFar[language],
                  cell: ({ period }: PeriodFigures) => (
                    <Verdict language={language} figures={at(soFar, period)} />
                  ),
                },
              ]
            : []),
          {
            key: 'tried',
            label: words.tried[language],
            cell: (figures) => <Verdict language={language} figures={figures} />,
          },
          {
            key: 'sample',
            label: words.sample[language],
            numeric: true,
            cell: ({ met, missed }) => formatNumber(Number(met) + Number(missed), language),
          },
        ]}
      />
    </section>
  )
}

function Verdict({ language, figures }: { language: Language; figures: PeriodFigures | undefined }) {
  if (!figures) return <>{words.undecided[language]}</>
  const { targetMet, percentage } = figures
  const share = percentage === null ? '–' : formatPercent(Number(percentage).toFixed(1), language)
  const [tone, word] =
    targetMet === 'Y'
      ? (['done', words.met] as const)
      : targetMet === 'N'
        ? (['problem', words.missed] as const)
        : (['off', words.undecided] as const)
  return (
    <>
      {share} <Status tone={tone} word={word[language]} />
    </>
  )
}

function Chart({ language, result: { soFar, tried } }: { language: Language; result: TrialResult }) {
  const cell = (figures: PeriodFigures | undefined): ChartCell =>
    figures?.percentage
      ? {
          value: Number(figures.percentage),
          text: formatPercent(Number(figures.percentage).toFixed(1), language),
        }
      : { gap: 'missing' }
  const shares = [...soFar, ...tried].flatMap(({ percentage, target }) =>
    [percentage, target].flatMap((text) => (text === null ? [] : [Number(text)])),
  )
  return (
    <TrendChart
      id="trial"
      title={words.result[language]}
      sentence={sentence({ soFar, tried }, language)}
      language={language}
      periods={tried.map(({ period }) => ({
        label: periodLabel(period, language),
        short: shortPeriodLabel(period, language),
      }))}
      periodLabel={words.period[language]}
      series={[
        ...(soFar.length
          ? [
              {
                key: 'so-far',
                label: words.soFar[language],
                cells: tried.map(({ period }) => cell(at(soFar, period))),
              },
            ]
          : []),
        { key: 'tried', label: words.tried[language], cells: tried.map(cell) },
      ]}
      target={{
        label: words.triedTarget[language],
        cells: tried.map(
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

/** Only windows that are over and could be judged are spoken of. */
function sentence({ soFar, tried }: TrialResult, language: Language): string {
  const judged = (figures: readonly PeriodFigures[]) =>
    figures.filter(({ running, targetMet }) => !running && targetMet !== 'NA')
  const misses = (figures: readonly PeriodFigures[]) =>
    judged(figures).filter(({ targetMet }) => targetMet === 'N').length
  if (soFar.length === 0) return words.alone[language](misses(tried), judged(tried).length)
  return words.both[language](misses(tried), judged(tried).length, misses(soFar), judged(soFar).length)
}

function at(figures: readonly PeriodFigures[], period: string): PeriodFigures | undefined {
  return figures.find((one) => one.period === period)
}
