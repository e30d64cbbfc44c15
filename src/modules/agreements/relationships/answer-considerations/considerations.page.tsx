import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { plural } from '../../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { type Consideration, considerationThemes, isBlocker } from '../../../guide/index.ts'
import { checksPath } from '../../drafting/paths.ts'
import { advicePath, blockersPath, considerationPath, considerationsPath } from '../../paths.ts'
import { caseOf, considerationsFor, openBlockers } from '../blockers.ts'
import { common } from '../labels.ts'
import type { PositionChoice } from '../queries.ts'
import type { Relationship } from '../relationship.ts'
import type { Again } from '../saving.ts'
import type { GivenAnswer } from './answer-blockers.ts'
import { BlockersForm } from './blockers-form.tsx'
import type { AnsweredConsideration } from './considerations.queries.ts'
import { answerLabels, themeLabels, unanswered } from './labels.ts'

export type ConsiderationsPageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly answered: readonly AnsweredConsideration[]
  readonly positions: readonly PositionChoice[]
  readonly onlyBlockers: boolean
  readonly done: string | undefined
  readonly mayAnswer: boolean
  readonly fromChecks: boolean
  /** What was chosen on the page of blockers and could not be saved. */
  readonly typed: readonly GivenAnswer[]
  readonly again: Again
}

/** The checklist by theme; what blocks the signature says so. */
export function ConsiderationsPage(props: ConsiderationsPageProps) {
  const { language, relationship, answered, onlyBlockers } = props
  const blockers = openBlockers(relationship, answered)
  const asked = considerationsFor(relationship.kind)
  const shown = onlyBlockers ? blockers : asked
  const { id } = relationship
  return (
    <>
      <ErrorSummary errors={props.again.errors} language={language} />
      <Notification message={props.done} language={language} />
      <h1 class="govuk-heading-xl">{considerationsTitle(onlyBlockers)[language]}</h1>
      <p class="lead">{words[onlyBlockers ? 'whyBlockers' : 'why'][language]}</p>
      <p class="govuk-body">
        {words.count[language](answered.length, asked.length)}{' '}
        {blockers.length === 0
          ? words.blockerNone[language]
          : plural(blockers.length, language, {
              one: (number) => words.blockerOne[language](number),
              other: (number) => words.blockerOther[language](number),
            })}
      </p>
      <p class="cluster">
        <a
          class="govuk-link"
          href={(onlyBlockers ? considerationsPath : blockersPath).href(language, { id })}
        >
          {onlyBlockers ? words.all[language] : words.onlyBlockers[language]}
        </a>
        <a class="govuk-link" href={advicePath.href(language, { id })}>
          {words.advice[language]}
        </a>
      </p>
      {props.again.isConflict ? <p class="govuk-inset-text">{words.conflict[language]}</p> : null}
      {shown.length === 0 ? (
        <p class="govuk-inset-text">
          {words.nothing[language]}{' '}
          <a class="govuk-link" href={checksPath.href(language, { id })}>
            {words.checks[language]}
          </a>
        </p>
      ) : null}
      {onlyBlockers && props.mayAnswer && shown.length > 0 ? (
        <BlockersForm {...props} id={id} blockers={shown} />
      ) : (
        <Themes {...props} shown={shown} />
      )}
    </>
  )
}

function Themes({ shown, ...props }: ConsiderationsPageProps & { shown: readonly Consideration[] }) {
  return (
    <>
      {considerationThemes
        .map((theme) => ({ theme, rows: shown.filter((one) => one.theme === theme) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ theme, rows }) => (
          <Theme key={theme} {...props} name={themeLabels[theme][props.language]} rows={rows} />
        ))}
    </>
  )
}

function Theme(props: ConsiderationsPageProps & { name: string; rows: readonly Consideration[] }) {
  const { language, relationship, answered, positions } = props
  const of = caseOf(relationship)
  const answerTo = (row: Consideration) => answered.find((one) => one.consideration === row.id)
  return (
    <Table
      caption={props.name}
      rows={props.rows}
      rowKey={(row) => row.id}
      empty=""
      columns={[
        {
          key: 'question',
          label: words.question[language],
          cell: (row) => (
            <a
              class="govuk-link"
              href={considerationPath.href(language, { id: relationship.id, consideration: row.id })}
            >
              {row.question[language]}
            </a>
          ),
        },
        {
          key: 'answer',
          label: words.answer[language],
          cell: (row) => {
            const given = answerTo(row)
            const label = given && answerLabels[given.answer]
            const open = isBlocker(row, of) && (!given || given.answer === 'no')
            return (
              <>
                {label ? (
                  <Status tone={label.tone} word={label.label[language]} />
                ) : (
                  <Status tone="todo" word={unanswered[language]} />
                )}
                {open ? <span class="blocks">{words.blocks[language]}</span> : null}
              </>
            )
          },
        },
        {
          key: 'evidence',
          label: words.evidence[language],
          cell: (row) => <Evidence text={answerTo(row)?.evidence ?? ''} />,
        },
        {
          key: 'owner',
          label: words.owner[language],
          cell: (row) =>
            positions.find((position) => position.id === answerTo(row)?.owner)?.title[language] ??
            common.noOne[language],
        },
      ]}
    />
  )
}

/** A web address becomes a link; anything else stays as it was written. */
function Evidence({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <span class="typed-text">{text}</span>
  return (
    <a class="govuk-link" href={text} rel="noreferrer">
      {text}
    </a>
  )
}

const words = {
  title: { en: 'Considerations', fr: 'Considérations' },
  blockersTitle: { en: 'What blocks the signature', fr: 'Ce qui bloque la signature' },
  whyBlockers: {
    en: 'The agreement can be signed when each of these is settled. Leave open what you do not know yet.',
    fr: 'L’entente pourra être signée quand chacune de ces questions sera réglée. Laissez en suspens ce que vous ne savez pas encore.',
  },
  why: {
    en: 'What to settle while the relationship is built. Some answers block the signature: which ones depends on the case.',
    fr: 'Ce qu’il faut régler en bâtissant la relation. Certaines réponses bloquent la signature; lesquelles, cela dépend du cas.',
  },
  count: {
    en: (done: number, all: number) => `${done} of ${all} answered.`,
    fr: (done: number, all: number) => `${done} réponses sur ${all}.`,
  },
  blockerNone: { en: 'None blocks the signature.', fr: 'Aucune question ne bloque la signature.' },
  blockerOne: {
    en: (number: string) => `${number} blocks the signature.`,
    fr: (number: string) => `${number} question bloque la signature.`,
  },
  blockerOther: {
    en: (number: string) => `${number} block the signature.`,
    fr: (number: string) => `${number} questions bloquent la signature.`,
  },
  conflict: {
    en: 'Somebody answered meanwhile. What is saved now is shown; choose again where you disagree.',
    fr: 'Quelqu’un a répondu entre-temps. Voici ce qui est maintenant enregistré; choisissez de nouveau là où vous n’êtes pas d’accord.',
  },
  onlyBlockers: { en: 'Show only what blocks', fr: 'Afficher seulement ce qui bloque' },
  all: { en: 'Show all considerations', fr: 'Afficher toutes les considérations' },
  advice: { en: 'Change the answers about the case', fr: 'Modifier les réponses sur le cas' },
  nothing: { en: 'Nothing blocks the signature.', fr: 'Rien ne bloque la signature.' },
  checks: { en: 'See the checks of the documents', fr: 'Voir les vérifications des documents' },
  question: { en: 'Question', fr: 'Question' },
  answer: { en: 'Answer', fr: 'Réponse' },
  owner: { en: 'Owner', fr: 'Responsable' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  blocks: { en: 'Blocks the signature', fr: 'Bloque la signature' },
} as const

export function considerationsTitle(onlyBlockers = false): Bilingual {
  return words[onlyBlockers ? 'blockersTitle' : 'title']
}
