import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select, TextArea } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { type Consideration, considerationAnswers, considerationThemes } from '../../../guide/index.ts'
import { considerationPath, considerationsPath } from '../../paths.ts'
import { answer, leaveTrail, onRelationship } from '../access.ts'
import { considerationsFor, openBlockers } from '../blockers.ts'
import { doneMessage } from '../done.ts'
import { common } from '../labels.ts'
import { type PositionChoice, positionsOf } from '../queries.ts'
import { longest, readBilingual, readText, readVersion } from '../reading.ts'
import { organizationsOf, type Relationship } from '../relationship.ts'
import { touch } from '../store.ts'
import { ConflictNotice, crumbsOf, Submit } from '../ui/parts.tsx'
import { answerLabels, themeLabels } from './considerations.labels.ts'
import { type AnsweredConsideration, considerationAnswersOf } from './considerations.queries.ts'

/** What to settle before signing: by theme, blockers visible, each answered with its evidence and its owner. */
export function answerConsiderationsRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', considerationsPath, (request) => list(database, request)),
    memberRoute('GET', considerationPath, (request) => show(database, request, [], false)),
    memberRoute('POST', considerationPath, (request) => save(database, request)),
  ]
}

async function list(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, query } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    answered: await considerationAnswersOf(tx, [relationship.id]),
  }))
  return answer(access, language, ({ relationship, answered }) => {
    const blockers = openBlockers(relationship, answered)
    const only = query.get('show') === 'blockers'
    const asks = considerationsFor(relationship.kind).filter((one) => !only || blockers.includes(one))
    return page({
      title: words.title[language],
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <>
          <Notification language={language} message={doneMessage(query, language)} />
          <h1 class="govuk-heading-xl">{words.title[language]}</h1>
          <p class="lead">{words.lead[language](blockers.length)}</p>
          <p class="govuk-body">
            <a
              class="govuk-link"
              href={considerationsPath.href(
                language,
                { id: relationship.id },
                only ? {} : { show: 'blockers' },
              )}
            >
              {only ? words.showAll[language] : words.showBlockers[language]}
            </a>
          </p>
          {considerationThemes.map((theme) => (
            <Theme
              key={theme}
              heading={themeLabels[theme][language]}
              relationship={relationship}
              asks={asks.filter((one) => one.theme === theme)}
              answered={answered}
              blockers={blockers}
              language={language}
            />
          ))}
        </>
      ),
    })
  })
}

function Theme(props: {
  heading: string
  relationship: Relationship
  asks: readonly Consideration[]
  answered: readonly AnsweredConsideration[]
  blockers: readonly Consideration[]
  language: Language
}) {
  const { asks, language } = props
  if (asks.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{props.heading}</h2>
      <ul class="blocker-list">
        {asks.map((one) => {
          const given = props.answered.find(({ consideration }) => consideration === one.id)
          return (
            <li key={one.id}>
              <a
                class="govuk-link"
                href={considerationPath.href(language, { id: props.relationship.id, consideration: one.id })}
              >
                {one.question[language]}
              </a>
              <br />
              {given ? (
                <Status
                  tone={given.answer === 'no' ? 'problem' : 'done'}
                  word={answerLabels[given.answer][language]}
                />
              ) : (
                <Status tone="todo" word={words.open[language]} />
              )}{' '}
              {props.blockers.includes(one) ? <Status tone="warning" word={words.blocks[language]} /> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

async function show(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
  stale: boolean,
): Promise<Reply> {
  const { language, params, form } = request
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => ({
    relationship,
    consideration: considerationsFor(relationship.kind).find(({ id }) => id === params.consideration),
    given: (await considerationAnswersOf(tx, [relationship.id])).find(
      ({ consideration }) => consideration === params.consideration,
    ),
    positions: await positionsOf(tx, organizationsOf(relationship)),
  }))
  return answer(access, language, ({ relationship, consideration, given, positions }) => {
    if (!consideration) return notFound
    const typed = errors.length || stale ? typedAnswer(form) : storedAnswer(given)
    return page({
      title: consideration.question[language],
      status: stale ? 409 : errors.length ? 422 : 200,
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: considerationsPath.href(language, { id: relationship.id }) },
      ]),
      body: (
        <AnswerForm {...{ language, relationship, consideration, given, positions, typed, errors, stale }} />
      ),
    })
  })
}

type Typed = ReturnType<typeof typedAnswer>

function AnswerForm(props: {
  language: Language
  relationship: Relationship
  consideration: Consideration
  given: AnsweredConsideration | undefined
  positions: readonly PositionChoice[]
  typed: Typed
  errors: readonly FieldError[]
  stale: boolean
}) {
  const { language, relationship, consideration, given, typed, errors } = props
  const saved = [{ label: words.answer[language], value: given ? answerLabels[given.answer][language] : '–' }]
  return (
    <form
      method="post"
      action={considerationPath.href(language, { id: relationship.id, consideration: consideration.id })}
      novalidate
    >
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-l">{consideration.question[language]}</h1>
      <ConflictNotice saved={props.stale ? saved : null} language={language} />
      <input type="hidden" name="version" value={given?.version ?? 0} />
      <Radios
        name="answer"
        label={words.answer[language]}
        value={typed.answer}
        error={errorOf(errors, 'answer', language)}
        language={language}
        choices={considerationAnswers.map((code) => ({ value: code, label: answerLabels[code][language] }))}
      />
      <TextArea
        name="evidence"
        label={words.evidence[language]}
        hint={consideration.evidence[language]}
        value={typed.evidence}
        error={errorOf(errors, 'evidence', language)}
        language={language}
        required={false}
        rows={3}
      />
      <BilingualField
        name="note"
        label={words.note[language]}
        value={typed.note}
        language={language}
        errors={errors}
        rows={3}
        required={false}
      />
      <Select
        name="owner"
        label={words.owner[language]}
        value={typed.owner}
        language={language}
        required={false}
        choices={[
          { value: '', label: words.nobody[language] },
          ...props.positions.map(({ id, title }) => ({ value: id, label: title[language] })),
        ]}
      />
      <Submit
        label={common.save[language]}
        back={{
          href: considerationsPath.href(language, { id: relationship.id }),
          label: common.cancel[language],
        }}
      />
    </form>
  )
}

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, form, params, viewer, now } = request
  const chosen = considerationAnswers.find((code) => code === form.get('answer'))
  const evidence = readText(form, 'evidence', { max: longest.text })
  const note = readBilingual(form, 'note', { max: longest.text })
  const errors = [
    ...(chosen ? [] : [{ field: 'answer', message: words.needsAnswer }]),
    ...evidence.errors,
    ...note.errors,
  ]
  if (errors.length || !chosen) return show(database, request, errors, false)
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    const consideration = considerationsFor(relationship.kind).find(({ id }) => id === params.consideration)
    if (!consideration) return 'unknown'
    const given = (await considerationAnswersOf(tx, [relationship.id])).find(
      (one) => one.consideration === consideration.id,
    )
    if (readVersion(form) !== (given?.version ?? 0)) return 'stale'
    const positions = await positionsOf(tx, organizationsOf(relationship))
    const values = {
      answer: chosen,
      evidence: evidence.value,
      note_en: note.value.en,
      note_fr: note.value.fr,
      owner_position: positions.find(({ id }) => id === form.get('owner'))?.id ?? null,
      version: (given?.version ?? 0) + 1,
      changed_at: now.toString(),
      changed_by: viewer.person,
    }
    await tx
      .insertInto('agreements.consideration_answer')
      .values({ relationship_id: relationship.id, consideration: consideration.id, ...values })
      .onConflict((conflict) => conflict.columns(['relationship_id', 'consideration']).doUpdateSet(values))
      .execute()
    await touch(tx, relationship.id, now)
    const deed = {
      action: 'answer-consideration',
      subject: `consideration:${consideration.id}`,
      detail: { answer: chosen },
    }
    await leaveTrail(tx, { viewer, now }, relationship, deed)
    return 'saved'
  })
  if (access.kind === 'granted' && access.value === 'stale') return show(database, request, [], true)
  return answer(access, language, (outcome) =>
    outcome === 'unknown'
      ? notFound
      : redirect(considerationsPath.href(language, { id: params.id ?? '' }, { done: 'answered' })),
  )
}

function typedAnswer(form: FormFields) {
  return {
    answer: form.get('answer'),
    evidence: form.get('evidence'),
    note: { en: form.get('note-en'), fr: form.get('note-fr') } satisfies Bilingual,
    owner: form.get('owner'),
  }
}

function storedAnswer(given: AnsweredConsideration | undefined): Typed {
  return {
    answer: given?.answer ?? '',
    evidence: given?.evidence ?? '',
    note: given?.note ?? { en: '', fr: '' },
    owner: given?.owner ?? '',
  }
}

function asked(database: Database, { viewer, now, params }: MemberRequest) {
  return { database, viewer, now, id: params.id ?? '' }
}

const words = {
  title: { en: 'Considerations', fr: 'Considérations' },
  lead: {
    en: (open: number) =>
      open ? `${open} questions still stop the signature.` : 'Nothing stops the signature.',
    fr: (open: number) =>
      open ? `Questions qui empêchent encore la signature\u00a0: ${open}.` : 'Rien n’empêche la signature.',
  },
  showAll: { en: 'Show all considerations', fr: 'Afficher toutes les considérations' },
  showBlockers: {
    en: 'Show only what stops the signature',
    fr: 'N’afficher que ce qui empêche la signature',
  },
  open: { en: 'Not answered', fr: 'Sans réponse' },
  blocks: { en: 'Stops the signature', fr: 'Empêche la signature' },
  answer: { en: 'Answer', fr: 'Réponse' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  note: { en: 'Note', fr: 'Note' },
  owner: { en: 'Who looks after it', fr: 'Qui s’en occupe' },
  nobody: { en: 'Nobody yet', fr: 'Personne encore' },
  needsAnswer: { en: 'Choose an answer', fr: 'Choisissez une réponse' },
} as const
