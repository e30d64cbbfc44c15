import type { Language } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import { type Question, type Topic, topics } from '../../../guide/index.ts'
import { advicePath, adviceTopicPath } from '../../paths.ts'
import { common } from '../labels.ts'
import { Submit } from '../ui/parts.tsx'
import { type Given, questionsOf } from './answers.ts'

export type TopicPageProps = {
  readonly language: Language
  readonly id: string
  readonly topic: Topic
  readonly given: Given
  /** What was typed, after a refused form. */
  readonly typed: FormFields | null
  /** The topic's answers that the form was made from: tells whether somebody changed them meanwhile. */
  readonly was: string
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

/** One topic of the advisor: its questions, why each is asked, and the way on. */
export function TopicPage(props: TopicPageProps) {
  const { language, id, topic, errors } = props
  const place = topics.findIndex((one) => one.id === topic.id)
  return (
    <form method="post" action={adviceTopicPath.href(language, { id, topic: topic.id })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <Notification language={language} message={props.done} />
      <span class="govuk-caption-l">{words.place[language](place + 1, topics.length)}</span>
      <h1 class="govuk-heading-xl">{topic.title[language]}</h1>
      <input type="hidden" name="was" value={props.was} />
      {questionsOf(topic.id).map((question) => (
        <QuestionControl {...props} question={question} key={question.name} />
      ))}
      <Submit
        label={common.continue[language]}
        back={{ href: advicePath.href(language, { id }), label: words.later[language] }}
      />
    </form>
  )
}

function QuestionControl({
  language,
  question,
  given,
  typed,
  errors,
}: TopicPageProps & { question: Question }) {
  const value = given[question.name]
  const field = {
    name: question.name,
    label: question.text[language],
    hint: question.why[language],
    error: errorOf(errors, question.name, language),
    language,
  }
  switch (question.kind) {
    case 'integer':
    case 'money':
      return (
        <TextInput
          {...field}
          value={typed?.get(question.name) ?? (value === undefined ? '' : String(value))}
          inputMode="numeric"
          width={10}
        />
      )
    case 'boolean':
      return (
        <Radios
          {...field}
          value={typed?.get(question.name) ?? (value === true ? 'yes' : value === false ? 'no' : '')}
          inline
          choices={[
            { value: 'yes', label: words.yes[language] },
            { value: 'no', label: words.no[language] },
          ]}
        />
      )
    case 'choice':
      return (
        <Radios
          {...field}
          value={typed?.get(question.name) ?? String(value ?? '')}
          choices={question.options.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
      )
    case 'flags':
      return (
        <Checkboxes
          {...field}
          values={typed?.all(question.name) ?? flagsOf(value)}
          choices={question.options.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
      )
  }
}

function flagsOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([code, on]) => (on === true ? [code] : []))
    : []
}

const words = {
  place: {
    en: (place: number, of: number) => `Advisor, page ${place} of ${of}`,
    fr: (place: number, of: number) => `Conseiller, page ${place} sur ${of}`,
  },
  later: { en: 'See the advice so far', fr: 'Voir le conseil à ce stade' },
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
} as const
