import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatTime } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status, type StatusTone } from '../../../kernel/ui/status.tsx'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { refusalOf } from '../../identity/index.ts'
import type { RunningMeasure } from '../activate/queries.ts'
import type { Exclusion } from '../engine/exclusions.ts'
import { zoneOf } from '../engine/rules-in-force.ts'
import { answerExclusionPath } from '../paths.ts'
import { measurePath } from '../scorecard/paths.ts'
import { stateNames, words } from './exclusions.text.ts'
import { ProposalForm } from './proposal-form.page.tsx'
import type { ExclusionLine } from './queries.ts'

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
      <Grounds {...props} />
      {props.maySettle ? (
        <ProposalForm {...props} />
      ) : (
        <p class="govuk-body">{refusalOf('settle-results')[language]}</p>
      )}
    </>
  )
}

/** What the rule in force says may be left out, and how. */
function Grounds({ language, measure }: ExclusionsPageProps) {
  const terms = measure.rules.at(-1)?.rule.exclusions ?? []
  return (
    <section aria-labelledby="grounds">
      <h2 class="govuk-heading-l" id="grounds">
        {words.grounds[language]}
      </h2>
      {terms.length === 0 ? <p class="govuk-body">{words.noGround[language]}</p> : null}
      <ul class="govuk-list govuk-list--bullet">
        {terms.map(({ code, label, agreed, clause }) => (
          <li key={code}>
            {`${label[language]} (${words.agreed[agreed][language]}${clause ? `; ${words.clause[language]} ${clause}` : ''})`}
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={measurePath.href(language, { id: measure.id })}>
          {words.figures[language]}
        </a>
      </p>
    </section>
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
          {colon[language]} {line.cases.join(', ')}
        </p>
      ) : null}
      <p class="govuk-body">{line.reason[language]}</p>
      {line.evidence ? (
        <p class="govuk-body">
          {words.evidence[language]}
          {colon[language]} {line.evidence}
        </p>
      ) : null}
      <p class="govuk-hint">
        {words.proposedBy[language]} {line.proposedBy.name[language]}, {day(line.recordedAt, zone, language)}
        {term?.clause ? `, ${words.clause[language]} ${term.clause}` : ''}
      </p>
      {line.answer ? (
        <p class="govuk-hint">
          {line.answer.by[language]}, {day(line.answer.recordedAt, zone, language)}
          {line.answer.reason[language] ? `${colon[language]} ${line.answer.reason[language]}` : ''}
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

function moment(at: number, zone: string, language: Language): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return `${formatDate(local.toPlainDate(), language)}, ${formatTime(local.toPlainTime(), language)}`
}

function day(at: Temporal.Instant, zone: string, language: Language): string {
  return formatDate(at.toZonedDateTimeISO(zone).toPlainDate(), language)
}
