import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status, type StatusTone } from '../../../kernel/ui/status.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { consequencePath } from '../paths.ts'
import { measurePath } from '../scorecard/paths.ts'
import {
  dueAs,
  type NamedConsequence,
  noLongerMissed,
  periodsText,
  recordedAs,
  sentenceOf,
} from './consequence-text.ts'
import { type RecordedConsequence, stepStates } from './consequences.queries.ts'
import { forecastSentences } from './forecast-text.ts'
import { consequenceNames, standingNames, stepNames, words } from './outlook.text.ts'
import type { Outlook } from './read-outlook.ts'
import { type StepStanding, standingOf } from './step-standing.ts'

export type OutlookPageProps = {
  readonly language: Language
  readonly outlook: Outlook
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
      <Forecast language={language} outlook={outlook} />
      <Consequences {...props} />
    </>
  )
}

function Forecast({ language, outlook }: Pick<OutlookPageProps, 'language' | 'outlook'>) {
  const sentences = forecastSentences(outlook, language)
  return (
    <section aria-labelledby="forecast">
      <h2 class="govuk-heading-l" id="forecast">
        {words.forecast[language]}
      </h2>
      {sentences.length === 0 ? <p class="govuk-inset-text">{words.noForecast[language]}</p> : null}
      {sentences.map((sentence) => (
        <p class="govuk-body" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  )
}

function Consequences(props: OutlookPageProps) {
  const { language, outlook } = props
  const { due, level, consequences } = outlook
  return (
    <section aria-labelledby="consequences">
      <h2 class="govuk-heading-l" id="consequences">
        {words.consequences[language]}
      </h2>
      <p class="govuk-body">{words.consequencesWhy[language]}</p>
      {due.length + consequences.length ? (
        <ul class="cards">
          {consequences.map((one) => (
            <li class="card" key={one.id}>
              <RecordedCard {...props} recorded={one} />
            </li>
          ))}
          {due.map((one) => (
            <li class="card" key={`${one.term.id}/${one.period}`}>
              <Named language={language} named={dueAs(one)} />
              <Status tone="warning" word={words.toRecord[language]} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="govuk-inset-text">{words.none[language]}</p>
      )}
      {outlook.ahead.map((one) => (
        <p class="govuk-body" key={one.term.id}>
          {words.wouldBring[language](sentenceOf(dueAs(one), language))}
        </p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={measurePath.href(language, { id: level.measure.id })}>
          {words.figures[language]}
        </a>
      </p>
    </section>
  )
}

const tones: { readonly [state in StepStanding]: StatusTone } = {
  none: 'todo',
  planned: 'todo',
  'under-way': 'current',
  done: 'done',
  waived: 'off',
  'waiver-proposed': 'current',
}

function Named({ language, named }: { language: Language; named: NamedConsequence }) {
  return (
    <>
      <h3 class="govuk-heading-s">{consequenceNames[named.kind][language]}</h3>
      <p class="govuk-body">{sentenceOf(named, language)}</p>
    </>
  )
}

function RecordedCard(props: OutlookPageProps & { recorded: RecordedConsequence }) {
  const { language, outlook, recorded } = props
  const { state } = standingOf(recorded, outlook.level.measure.parties)
  const changed = noLongerMissed(outlook.level, recorded)
  return (
    <>
      <Named language={language} named={recordedAs(outlook.level, recorded)} />
      {changed.length ? (
        <p class="govuk-inset-text">{words.changed[language](periodsText(changed, language))}</p>
      ) : null}
      <p class="govuk-body">
        <Status tone={tones[state]} word={standingNames[state][language]} />
      </p>
      {recorded.steps.map((step) => (
        <p class="govuk-hint" key={step.recordedAt}>
          {stepNames[step.state][language]}, {step.by[language]}, {step.owner}
          {step.dueOn ? `, ${formatDate(Temporal.PlainDate.from(step.dueOn), language)}` : ''}
          {colon[language]} {step.note[language]}
        </p>
      ))}
      {props.maySettle ? <StepForm {...props} record={recorded} /> : null}
    </>
  )
}

function StepForm(props: OutlookPageProps & { record: RecordedConsequence }) {
  const { language, outlook, record, form, errors } = props
  const isShown = props.answering === record.id
  // While one form is shown again with its errors the others are not there: no two fields share an id.
  if (!isShown && props.answering !== null) return null
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
          choices={stepStates.map((state) => ({
            value: state,
            label: stepNames[state][language],
            ...(state === 'waived' ? { hint: words.waiveHint[language] } : {}),
          }))}
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
          name={name('note')}
          label={words.note[language]}
          value={{ en: form.get(`${name('note')}-en`), fr: form.get(`${name('note')}-fr`) }}
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
