import type { Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { type Column, Table } from '../../../kernel/ui/table.tsx'
import type { FieldError } from '../../../kernel/web/form.ts'
import type { OwnService } from '../../inventory/index.ts'
import { signOffPath, topicPaths } from '../paths.ts'
import type { SavedSheet } from '../queries.ts'
import type { SheetBody, SheetContext, Topic } from '../sheet/sheet.ts'
import { SheetAnswers } from '../sheet/sheet-answers.tsx'
import { SheetForm } from '../sheet/sheet-form.tsx'
import { type TopicKey, topics } from '../topics.ts'
import { words } from '../words.ts'

export type TopicPageProps = {
  readonly language: Language
  readonly service: OwnService
  readonly topic: TopicKey
  readonly context: SheetContext
  /** What the form shows: as saved, or as typed. */
  readonly body: SheetBody
  readonly saved: SavedSheet
  readonly history: readonly SavedSheet[]
  readonly errors: readonly FieldError[]
  /** What somebody else saved meanwhile. */
  readonly theirs: SheetBody | null
  readonly mayEdit: boolean
  readonly maySignOff: boolean
  /** Whether the assurance chosen waits for somebody’s signature. */
  readonly waitsForSignature: boolean
  readonly done: string | undefined
}

/** One topic of a service's file: what follows from it, its form, and its earlier states. */
export function TopicPage(props: TopicPageProps) {
  const { language, service, context, saved, history, errors, theirs } = props
  const topic: Topic = topics[props.topic]
  const address = topicPaths[props.topic].href(language, { id: service.id })
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length || theirs ? null : <Notification language={language} message={props.done} />}
      {theirs ? (
        <p class="govuk-inset-text" role="alert">
          {words.theirs[language]}
        </p>
      ) : null}
      <span class="govuk-caption-xl">{service.name[language]}</span>
      <h1 class="govuk-heading-xl">{topic.title[language]}</h1>
      <p class="lead">{topic.lead[language]}</p>
      {topic.ours ? <p class="source-note">{words.ours[language]}</p> : null}
      <Conclusions {...props} />
      {props.mayEdit ? (
        <form method="post" action={address} novalidate>
          <input type="hidden" name="number" value={saved.number} />
          {/* The first button of a form is the one that the Enter key presses. */}
          <button class="govuk-visually-hidden" type="submit" tabindex={-1}>
            {words.save[language]}
          </button>
          <SheetForm topic={topic} body={props.body} language={language} errors={errors} context={context} />
          <button class="govuk-button" type="submit" name="do" value="save">
            {words.save[language]}
          </button>
        </form>
      ) : (
        <>
          <p class="govuk-inset-text">{words.readOnly[language]}</p>
          {saved.number === 0 ? <p class="govuk-body">{words.notYet[language]}</p> : null}
          <SheetAnswers topic={topic} body={saved.body} language={language} context={context} />
        </>
      )}
      {theirs ? (
        <section aria-labelledby="theirs">
          <h2 class="govuk-heading-l" id="theirs">
            {words.theirsTitle[language]}
          </h2>
          <SheetAnswers topic={topic} body={theirs} language={language} context={context} />
        </section>
      ) : null}
      <History language={language} history={history} signed={props.topic === 'assurance'} />
    </>
  )
}

function History(props: { language: Language; history: readonly SavedSheet[]; signed: boolean }) {
  const { language, history } = props
  if (history.length === 0) return null
  const columns: Column<SavedSheet>[] = [
    { key: 'number', label: words.state[language], cell: ({ number }) => number },
    { key: 'by', label: words.savedBy[language], cell: ({ savedBy }) => savedBy },
    {
      key: 'at',
      label: words.savedAt[language],
      cell: ({ savedAt }) => (savedAt ? <Moment at={savedAt} language={language} /> : null),
    },
  ]
  const signed: Column<SavedSheet> = {
    key: 'signed',
    label: words.signed[language],
    cell: ({ signedOff }) => (signedOff ? <Status tone="done" word={words.signed[language]} /> : '–'),
  }
  return (
    <Table
      caption={words.history[language]}
      rows={history}
      rowKey={({ number }) => String(number)}
      empty=""
      columns={props.signed ? [...columns, signed] : columns}
    />
  )
}

function Conclusions({ language, topic, saved, context, service, ...props }: TopicPageProps) {
  if (saved.number === 0) return null
  const rules: Topic = topics[topic]
  const conclusions = rules.conclude?.(saved.body, context) ?? []
  return (
    <>
      {conclusions.length > 0 ? (
        <ul class="govuk-list conclusions">
          {conclusions.map(({ tone, word, sentence }) => (
            <li key={word.en}>
              <Status tone={tone} word={word[language]} /> {sentence[language]}
            </li>
          ))}
        </ul>
      ) : null}
      {saved.signedOff ? <p class="govuk-body">{words.signedBy[language](saved.savedBy)}</p> : null}
      {props.waitsForSignature && props.maySignOff ? (
        <form method="post" action={signOffPath.href(language, { id: service.id })}>
          <input type="hidden" name="number" value={saved.number} />
          <button class="govuk-button govuk-button--secondary" type="submit">
            {words.signOff[language]}
          </button>
        </form>
      ) : null}
    </>
  )
}
