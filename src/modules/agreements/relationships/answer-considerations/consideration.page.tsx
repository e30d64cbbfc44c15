import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice, savedPair } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select, TextArea } from '../../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import { type Consideration, considerationAnswers, isBlocker } from '../../../guide/index.ts'
import { considerationPath, considerationsPath } from '../../paths.ts'
import { caseOf } from '../blockers.ts'
import { common } from '../labels.ts'
import type { PositionChoice } from '../queries.ts'
import { type Relationship, shortName } from '../relationship.ts'
import type { Again } from '../saving.ts'
import { Hidden, ReadOnly, Submit } from '../ui/parts.tsx'
import type { AnswerForm } from './answer-consideration.ts'
import type { AnsweredConsideration } from './considerations.queries.ts'
import { answerLabels, themeLabels, unanswered } from './labels.ts'

export type ConsiderationPageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly consideration: Consideration
  readonly current: AnsweredConsideration | undefined
  readonly positions: readonly PositionChoice[]
  readonly typed: AnswerForm
  readonly again: Again
  /** Why the viewer only reads; null for who writes. */
  readonly refusal: Bilingual | null
}

export function ConsiderationPage(props: ConsiderationPageProps) {
  const { language, relationship, consideration, current, again, refusal } = props
  const blocks = isBlocker(consideration, caseOf(relationship))
  return (
    <>
      <ErrorSummary errors={again.errors} language={language} />
      <span class="govuk-caption-l">{themeLabels[consideration.theme][language]}</span>
      <h1 class="govuk-heading-xl">{consideration.question[language]}</h1>
      <ConflictNotice
        saved={again.isConflict && current ? savedAnswer(current, props) : null}
        language={language}
      />
      {blocks ? <p class="govuk-inset-text">{words.blocks[language]}</p> : null}
      {refusal ? (
        <ReadOnly saved={savedAnswer(current, props)} reason={refusal} language={language} />
      ) : (
        <AnswerFields {...props} />
      )}
    </>
  )
}

function AnswerFields(props: ConsiderationPageProps) {
  const { language, relationship, consideration, current, typed, again } = props
  const { id } = relationship
  return (
    <form
      method="post"
      action={considerationPath.href(language, { id, consideration: consideration.id })}
      novalidate
    >
      <Hidden values={{ version: current?.version ?? 0 }} />
      <Radios
        name="answer"
        label={words.answer[language]}
        value={typed.answer}
        choices={considerationAnswers.map((code) => ({
          value: code,
          label: answerLabels[code].label[language],
        }))}
        error={errorOf(again.errors, 'answer', language)}
        language={language}
      />
      <TextArea
        name="evidence"
        label={words.evidence[language]}
        hint={`${words.evidenceHint[language]} ${consideration.evidence[language]}.`}
        value={typed.evidence}
        rows={3}
        required={false}
        error={errorOf(again.errors, 'evidence', language)}
        language={language}
      />
      <OwnerSelect {...props} value={typed.owner} error={errorOf(again.errors, 'owner', language)} />
      <BilingualField
        name="note"
        label={words.note[language]}
        value={typed.note}
        rows={4}
        required={false}
        language={language}
        errors={again.errors}
      />
      <Submit
        label={common.save[language]}
        back={{ href: considerationsPath.href(language, { id }), label: common.cancel[language] }}
      />
    </form>
  )
}

/** The positions of all parties, each with its organization. */
export function OwnerSelect(props: {
  language: Language
  relationship: Relationship
  positions: readonly PositionChoice[]
  value: string
  error: string | undefined
}) {
  const { language, relationship, positions } = props
  const organization = (of: string) => {
    const party = relationship.parties.find((one) => one.organization === of)
    return party ? shortName(party, language) : ''
  }
  return (
    <Select
      name="owner"
      label={words.owner[language]}
      value={props.value}
      required={false}
      choices={[
        { value: '', label: common.noOne[language] },
        ...positions.map((position) => ({
          value: position.id,
          label: `${organization(position.organization)} – ${position.title[language]}`,
        })),
      ]}
      error={props.error}
      language={language}
    />
  )
}

function savedAnswer(
  current: AnsweredConsideration | undefined,
  { positions, language }: ConsiderationPageProps,
) {
  if (!current) return [{ label: words.answer[language], value: unanswered[language] }]
  const owner = positions.find((position) => position.id === current.owner)?.title[language]
  return [
    { label: words.answer[language], value: answerLabels[current.answer].label[language] },
    { label: words.evidence[language], value: current.evidence || '–' },
    { label: words.owner[language], value: owner ?? common.noOne[language] },
    savedPair(words.note[language], current.note, language),
  ]
}

const words = {
  blocks: {
    en: 'In this case, “no” or no answer blocks the signature.',
    fr: 'Dans ce cas, «\u00a0non\u00a0» ou l’absence de réponse bloque la signature.',
  },
  answer: { en: 'Answer', fr: 'Réponse' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  evidenceHint: {
    en: 'A link or a few words that prove the answer. Usually:',
    fr: 'Un lien ou quelques mots qui appuient la réponse. En général\u00a0:',
  },
  owner: { en: 'Owner', fr: 'Responsable' },
  note: { en: 'Note', fr: 'Remarque' },
} satisfies Record<string, Bilingual>
