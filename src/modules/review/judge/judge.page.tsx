import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList, formatPercent } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios, TextArea } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import type { ElementDefinition } from '../../guide/index.ts'
import type { ElementReading } from '../elements/detect.ts'
import { judgePath } from '../paths.ts'
import { PassageLink } from '../report/passage-link.tsx'
import { words as reportWords, stateTones, stateWords } from '../report/report.text.ts'
import { words } from './judge.text.ts'
import type { Judgement } from './judgements.ts'

export type JudgeProps = {
  readonly language: Language
  readonly id: string
  readonly element: ElementDefinition
  readonly reading: ElementReading
  /** The decisions about this element, the latest first. */
  readonly judgements: readonly Judgement[]
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
}

/** One element of a draft: what the program found and why, and what a person decides. */
export function JudgePage(props: JudgeProps) {
  const { language, element, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {props.isConflict ? (
        <section class="govuk-inset-text" role="alert" data-focus>
          <h2 class="govuk-heading-m">{words.conflictTitle[language]}</h2>
          <p class="govuk-body">{words.conflictWhy[language]}</p>
        </section>
      ) : null}
      <h1 class="govuk-heading-xl">{element.name[language]}</h1>
      <p class="lead">{element.purpose[language]}</p>
      <Found {...props} />
      <Form {...props} />
      <Decisions {...props} />
    </>
  )
}

function Found({ language, id, reading, element }: JudgeProps) {
  const spoke = [...new Set(reading.evidence.flatMap((one) => one.words))]
  return (
    <section aria-labelledby="found">
      <h2 class="govuk-heading-m" id="found">
        {words.found[language]}
      </h2>
      <p class="govuk-body">
        <Status tone={stateTones[reading.state]} word={stateWords[reading.state][language]} />{' '}
        {reportWords.confidence[language]} {formatPercent(Math.round(reading.confidence * 100), language)}
      </p>
      {reading.evidence.length === 0 ? <p class="govuk-body">{words.noPassage[language]}</p> : null}
      {reading.evidence.map(({ place, text }) => (
        <blockquote class="passage" key={place + text}>
          <p>{text}</p>
          <PassageLink language={language} id={id} place={place} />
        </blockquote>
      ))}
      {spoke.length > 0 ? (
        <p class="govuk-body">
          {words.because[language]}
          {colon[language]} {formatList(spoke, language)}
        </p>
      ) : null}
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.helpTitle[language]}</span>
        </summary>
        <p class="govuk-details__text">{element.help[language]}</p>
      </details>
    </section>
  )
}

function Form({ language, id, element, form, errors, judgements }: JudgeProps) {
  return (
    <form method="post" action={judgePath.href(language, { id, element: element.id })} novalidate>
      <input type="hidden" name="number" value={judgements[0]?.number ?? 0} />
      <Radios
        name="state"
        label={words.decide[language]}
        value={form.get('state')}
        error={errorOf(errors, 'state', language)}
        language={language}
        choices={(['present', 'absent', 'uncertain'] as const).map((value) => ({
          value,
          label: words[value][language],
        }))}
      />
      <TextArea
        name="reason"
        label={words.reason[language]}
        hint={words.reasonHint[language]}
        value={form.get('reason')}
        error={errorOf(errors, 'reason', language)}
        language={language}
        rows={3}
      />
      <button class="govuk-button" type="submit">
        {words.save[language]}
      </button>
    </form>
  )
}

function Decisions({ language, judgements }: JudgeProps) {
  if (judgements.length === 0) return null
  return (
    <section aria-labelledby="decisions">
      <h2 class="govuk-heading-m" id="decisions">
        {words.history[language]}
      </h2>
      <ol class="govuk-list" reversed>
        {judgements.map(({ number, state, reason, person, judgedAt }) => (
          <li key={number}>
            {stateWords[state][language]} – {person}, <Moment at={judgedAt} language={language} />
            {reason ? <p class="govuk-hint preserve">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
