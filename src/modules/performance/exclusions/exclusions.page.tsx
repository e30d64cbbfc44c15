import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatTime } from '../../../kernel/language/format.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status, type StatusTone } from '../../../kernel/ui/status.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import type { RunningMeasure } from '../activate/queries.ts'
import type { Exclusion } from '../engine/exclusions.ts'
import { zoneOf } from '../engine/rules-in-force.ts'
import { answerExclusionPath, exclusionsPath } from '../paths.ts'
import { stateNames, words } from './exclusions.text.ts'
import type { ExclusionLine } from './queries.ts'
import { otherCode } from './settle-exclusion.ts'

export type ExclusionsPageProps = {
  readonly language: Language
  readonly measure: RunningMeasure
  readonly lines: readonly ExclusionLine[]
  readonly organization: string
  readonly maySettle: boolean
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  /** The proposal whose answer is shown again, with what was typed. */
  readonly answering: string | null
  readonly conflict: boolean
  readonly done: string | undefined
}

export function ExclusionsPage(props: ExclusionsPageProps) {
  const { language, measure, lines, errors } = props
  const name = measure.rules.at(-1)?.rule.name[language] ?? ''
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{name}</p>
      <p class="govuk-body">{words.lead[language]}</p>
      {props.conflict ? (
        <p class="govuk-inset-text" role="alert" data-focus>
          {words.conflict[language]}
        </p>
      ) : null}
      {lines.length ? (
        <ul class="cards">
          {lines.map((line) => (
            <li class="card" key={line.id}>
              <Line {...props} line={line} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="govuk-inset-text">{words.none[language]}</p>
      )}
      {props.maySettle ? <ProposalForm {...props} /> : null}
    </>
  )
}

const tones: { readonly [state in Exclusion['state']]: StatusTone } = {
  beforehand: 'done',
  accepted: 'done',
  proposed: 'current',
  refused: 'problem',
  withdrawn: 'off',
}

function Line(props: ExclusionsPageProps & { line: ExclusionLine }) {
  const { language, measure, line, organization } = props
  const rule = measure.rules.at(-1)?.rule
  const term = rule?.exclusions.find(({ code }) => code === line.code)
  const zone = rule ? zoneOf(rule) : 'UTC'
  const isOwn = line.proposedBy.id === organization
  const mayAnswer = props.maySettle && (line.state === 'proposed' || (line.state === 'beforehand' && isOwn))
  return (
    <>
      <h2 class="govuk-heading-s">{term?.label[language] ?? words.other[language]}</h2>
      <p class="govuk-body">
        <Status tone={tones[line.state]} word={stateNames[line.state][language]} />
      </p>
      {line.span ? (
        <p class="govuk-body">
          {words.between[language](
            moment(line.span.start, zone, language),
            moment(line.span.end, zone, language),
          )}
          {` (${zone.replaceAll('_', ' ')})`}
        </p>
      ) : null}
      {line.cases.length ? (
        <p class="govuk-body">
          {words.cases[language]}
          {language === 'fr' ? '\u00a0: ' : ': '}
          {line.cases.join(', ')}
        </p>
      ) : null}
      <p class="govuk-body">{line.reason[language]}</p>
      {line.evidence ? (
        <p class="govuk-body">
          {words.evidence[language]}
          {language === 'fr' ? '\u00a0: ' : ': '}
          {line.evidence}
        </p>
      ) : null}
      <p class="govuk-hint">
        {words.proposedBy[language]} {line.proposedBy.name[language]}, {day(line.recordedAt, zone, language)}
        {term?.clause ? `, ${words.clause[language]} ${term.clause}` : ''}
      </p>
      {line.answer ? (
        <p class="govuk-hint">
          {line.answer.by[language]}, {day(line.answer.recordedAt, zone, language)}
          {line.answer.reason[language]
            ? `${language === 'fr' ? '\u00a0' : ''}: ${line.answer.reason[language]}`
            : ''}
        </p>
      ) : null}
      {mayAnswer ? <AnswerForm {...props} isOwn={isOwn} /> : null}
    </>
  )
}

function AnswerForm(props: ExclusionsPageProps & { line: ExclusionLine; isOwn: boolean }) {
  const { language, measure, line, isOwn } = props
  const action = answerExclusionPath.href(language, { id: measure.id, exclusion: line.id })
  if (isOwn)
    return (
      <form method="post" action={action} novalidate>
        <button class="govuk-button govuk-button--secondary" type="submit" name="outcome" value="withdrawn">
          {words.withdraw[language]}
        </button>
      </form>
    )
  const isShown = props.answering === line.id
  return (
    <form method="post" action={action} novalidate>
      {isShown || props.answering === null ? (
        <BilingualField
          name={`answer-${line.id}`}
          label={words.answer[language]}
          hint={words.answerHint[language]}
          value={
            isShown
              ? { en: props.form.get(`answer-${line.id}-en`), fr: props.form.get(`answer-${line.id}-fr`) }
              : { en: '', fr: '' }
          }
          language={language}
          errors={isShown ? props.errors : []}
          required={false}
        />
      ) : null}
      <div class="govuk-button-group">
        <button class="govuk-button" type="submit" name="outcome" value="accepted">
          {words.accept[language]}
        </button>
        <button class="govuk-button govuk-button--secondary" type="submit" name="outcome" value="refused">
          {words.refuse[language]}
        </button>
      </div>
    </form>
  )
}

function ProposalForm(props: ExclusionsPageProps) {
  const { language, measure, form, answering } = props
  const errors = answering ? [] : props.errors
  const error = (field: string) => errorOf(errors, field, language)
  const terms = measure.rules.at(-1)?.rule.exclusions ?? []
  return (
    <section aria-labelledby="propose">
      <h2 class="govuk-heading-l" id="propose">
        {words.propose[language]}
      </h2>
      <form method="post" action={exclusionsPath.href(language, { id: measure.id })} novalidate>
        <input type="hidden" name="exclusion" value={form.get('exclusion')} />
        <Select
          name="code"
          label={words.ground[language]}
          value={form.get('code')}
          error={error('code')}
          language={language}
          choices={[
            ...terms.map(({ code, label, agreed }) => ({
              value: code,
              label: `${label[language]} (${words.agreed[agreed][language]})`,
            })),
            { value: otherCode, label: words.other[language] },
          ]}
        />
        {(['start', 'end'] as const).map((end) => (
          <div class="side-by-side" key={end}>
            <DateInput
              name={end}
              label={words[end][language]}
              value={typedDate(form, end)}
              error={error(end)}
              language={language}
              required={false}
            />
            <TextInput
              name={`${end}-time`}
              label={words.time[language]}
              hint={words.timeHint[language]}
              value={form.get(`${end}-time`)}
              width={5}
              language={language}
              required={false}
            />
          </div>
        ))}
        <TextArea
          name="cases"
          label={words.orCases[language]}
          hint={words.casesHint[language]}
          value={form.get('cases')}
          rows={3}
          required={false}
          language={language}
        />
        <BilingualField
          name="reason"
          label={words.reason[language]}
          value={{ en: form.get('reason-en'), fr: form.get('reason-fr') }}
          language={language}
          errors={errors}
          rows={2}
        />
        <TextInput
          name="evidence"
          label={words.evidence[language]}
          hint={words.evidenceHint[language]}
          value={form.get('evidence')}
          language={language}
          required={false}
        />
        <button class="govuk-button" type="submit">
          {words.propose[language]}
        </button>
      </form>
    </section>
  )
}

function moment(at: number, zone: string, language: Language): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return `${formatDate(local.toPlainDate(), language)}, ${formatTime(local.toPlainTime(), language)}`
}

function day(at: Temporal.Instant, zone: string, language: Language): string {
  return formatDate(at.toZonedDateTimeISO(zone).toPlainDate(), language)
}
