import type { Language } from '../../../kernel/language/bilingual.ts'
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../../kernel/language/format.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status, type StatusTone } from '../../../kernel/ui/status.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { plainDate } from '../../standards/index.ts'
import type { DueConsequence } from '../engine/consequences.ts'
import { consequencePath, outlookPath } from '../paths.ts'
import { periodLabel } from '../scorecard/words-of-time.ts'
import { consequenceNames, stepNames, words } from './outlook.text.ts'
import type { Outlook } from './read-outlook.ts'
import { type RecordedConsequence, type StepState, stepStates } from './record-consequence.ts'

export type OutlookPageProps = {
  readonly language: Language
  readonly outlook: Outlook
  readonly recorded: readonly RecordedConsequence[]
  readonly maySettle: boolean
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  /** The consequence whose form is shown again with its errors. */
  readonly answering: string | null
  readonly done: string | undefined
}

export function OutlookPage(props: OutlookPageProps) {
  const { language, outlook, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{outlook.level.rule.name[language]}</p>
      <Budget language={language} outlook={outlook} />
      <Forecasting language={language} outlook={outlook} />
      <Consequences {...props} />
    </>
  )
}

function Budget({ language, outlook: { budget } }: { language: Language; outlook: Outlook }) {
  if (!budget) return null
  const rate = budget.burnRate === null ? null : formatNumber(budget.burnRate.toFixed(1), language)
  return (
    <section aria-labelledby="budget">
      <h2 class="govuk-heading-l" id="budget">
        {words.budget[language]}
      </h2>
      <p class="govuk-body">
        {words.budgetText[language](
          formatNumber(budget.spent, language),
          formatNumber(budget.allowed.toFixed(1), language),
        )}
      </p>
      {rate ? <p class="govuk-body">{words.pace[language](rate)}</p> : null}
    </section>
  )
}

function Forecasting({ language, outlook }: { language: Language; outlook: Outlook }) {
  const { forecast: made, backtest } = outlook
  const percent = (value: number) => formatPercent(value.toFixed(1), language)
  const day = (at: number | null) =>
    at === null ? words.after[language] : formatDate(plainDate(at), language)
  return (
    <section aria-labelledby="forecast">
      <h2 class="govuk-heading-l" id="forecast">
        {words.forecast[language]}
      </h2>
      {made ? (
        <>
          <p class="lead">
            {words.forecastText[language](percent(made.middle), percent(made.low), percent(made.high))}
          </p>
          <p class="govuk-body">
            {words.chance[language](formatPercent(made.chanceOfMiss.toFixed(0), language))}
          </p>
          {made.runsOutOn ? (
            <p class="govuk-body">
              {words.runsOut[language](
                day(made.runsOutOn.middle),
                day(made.runsOutOn.early),
                day(made.runsOutOn.late),
              )}
            </p>
          ) : null}
          <p class="govuk-hint">
            {words.method[language](made.stretches)}{' '}
            {backtest?.windows
              ? words.hits[language](backtest.right, backtest.windows, backtest.inRange)
              : words.noHits[language]}
          </p>
        </>
      ) : (
        <p class="govuk-inset-text">{words.noForecast[language]}</p>
      )}
    </section>
  )
}

function Consequences(props: OutlookPageProps) {
  const { language, outlook, recorded } = props
  const { due, level } = outlook
  const recordOf = ({ term, period }: DueConsequence) =>
    recorded.find((one) => one.term === term.id && one.period === period)
  const waiting = due.some((one) => !recordOf(one))
  return (
    <section aria-labelledby="consequences">
      <h2 class="govuk-heading-l" id="consequences">
        {words.consequences[language]}
      </h2>
      <p class="govuk-body">{words.consequencesWhy[language]}</p>
      {due.length ? (
        <ul class="cards">
          {due.map((one) => (
            <li class="card" key={`${one.term.id}/${one.period}`}>
              <DueCard {...props} due={one} record={recordOf(one)} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="govuk-inset-text">{words.none[language]}</p>
      )}
      {waiting && props.maySettle ? (
        <form method="post" action={outlookPath.href(language, { id: level.measure.id })} novalidate>
          <button class="govuk-button" type="submit">
            {words.record[language]}
          </button>
        </form>
      ) : null}
    </section>
  )
}

const tones: { readonly [state in StepState]: StatusTone } = {
  planned: 'todo',
  'under-way': 'current',
  done: 'done',
  waived: 'off',
}

function DueCard(props: OutlookPageProps & { due: DueConsequence; record: RecordedConsequence | undefined }) {
  const { language, due, record } = props
  const [last] = record?.steps ?? []
  const periods = formatList(
    due.periods.map((period) => periodLabel(period, language)),
    language,
  )
  return (
    <>
      <h3 class="govuk-heading-s">{consequenceNames[due.term.kind][language]}</h3>
      <p class="govuk-body">
        {words.clause[language](due.term.clause)}, {words.because[language](periods)}
      </p>
      {due.amount === undefined ? null : (
        <p class="govuk-body">
          {amountText(due, language)}
          {due.capped ? `, ${words.capped[language]}` : ''}
        </p>
      )}
      <p class="govuk-body">
        {last ? (
          <Status tone={tones[last.state]} word={stepNames[last.state][language]} />
        ) : (
          <Status
            tone={record ? 'todo' : 'warning'}
            word={(record ? words.noStep : words.toRecord)[language]}
          />
        )}
      </p>
      {record?.steps.map((step) => (
        <p class="govuk-hint" key={step.recordedAt}>
          {stepNames[step.state][language]}, {step.by[language]}, {step.owner}
          {step.dueOn ? `, ${formatDate(Temporal.PlainDate.from(step.dueOn), language)}` : ''}
          {language === 'fr' ? '\u00a0: ' : ': '}
          {step.note[language]}
        </p>
      ))}
      {record && props.maySettle ? <StepForm {...props} record={record} /> : null}
    </>
  )
}

function amountText({ term, amount = '0' }: DueConsequence, language: Language): string {
  const isPercent = term.amount !== undefined && 'percent' in term.amount
  return isPercent ? formatPercent(amount, language) : formatMoney({ amount, currency: 'CAD' }, language)
}

function StepForm(props: OutlookPageProps & { record: RecordedConsequence }) {
  const { language, outlook, record } = props
  const isShown = props.answering === record.id
  // While one form is shown again with its errors the others are not there: no two fields share an id.
  if (!isShown && props.answering !== null) return null
  const { form, errors } = isShown ? props : { form: props.form, errors: [] as readonly FieldError[] }
  const name = (field: string) => `${field}-${record.id}`
  const error = (field: string) => errorOf(errors, name(field), language)
  return (
    <details class="govuk-details" open={isShown}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.step[language]}</span>
      </summary>
      <form
        class="govuk-details__text"
        method="post"
        action={consequencePath.href(language, { id: outlook.level.measure.id, consequence: record.id })}
        novalidate
      >
        <Radios
          name={name('state')}
          label={words.state[language]}
          value={form.get(name('state'))}
          error={error('state')}
          language={language}
          choices={stepStates.map((state) => ({ value: state, label: stepNames[state][language] }))}
        />
        <DateInput
          name={name('due')}
          label={words.due[language]}
          value={typedDate(form, name('due'))}
          error={error('due')}
          language={language}
        />
        <TextInput
          name={name('owner')}
          label={words.owner[language]}
          value={form.get(name('owner'))}
          error={error('owner')}
          language={language}
        />
        <BilingualField
          name={`note-${record.id}`}
          label={words.note[language]}
          value={{ en: form.get(`note-${record.id}-en`), fr: form.get(`note-${record.id}-fr`) }}
          language={language}
          errors={errors}
          rows={2}
        />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.save[language]}
        </button>
      </form>
    </details>
  )
}
