import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { monthLabel } from '../scorecard/words-of-time.ts'
import { FiguresTable } from './figures-table.tsx'
import { proposeStatementPath, statementFilePath, statementPath } from './paths.ts'
import type { StatementLine } from './queries.ts'
import type { StatementLevel } from './statement.ts'
import { stateWords } from './statements.text.ts'

export type StatementPageProps = {
  readonly language: Language
  readonly line: StatementLine
  /** The statement this one corrects. */
  readonly corrected: StatementLine | null
  /** What the facts say today, where it differs. */
  readonly changed: readonly { readonly before: StatementLevel; readonly after: StatementLevel }[]
  readonly own: boolean
  readonly mayAnswer: boolean
  readonly values: { readonly outcome: string; readonly reason: Bilingual }
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

/** One statement as it was frozen, with its answers; the way to accept or contest for those who may. */
export function StatementPage(props: StatementPageProps) {
  const { language, line, corrected } = props
  const month = monthLabel(line.month, language)
  const { tone, ...word } = stateWords[line.state]
  return (
    <>
      <ErrorSummary errors={props.errors} language={language} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">
        {(line.corrects ? words.restatement : words.statement)[language](month)}
      </h1>
      <p class="govuk-body">
        <Status tone={tone} word={word[language]} /> {line.content.answersForIt.name[language]},{' '}
        <Moment at={line.recordedAt} language={language} show="zone" />
      </p>
      {line.correctedBy ? (
        <p class="govuk-inset-text">
          <a class="govuk-link" href={statementPath.href(language, { id: line.correctedBy })}>
            {words.later[language]}
          </a>
        </p>
      ) : null}
      {corrected ? (
        <p class="govuk-inset-text">
          {words.why[language]} {line.reason[language]}
          <br />
          <a class="govuk-link" href={statementPath.href(language, { id: corrected.id })}>
            {words.earlier[language]}
          </a>
        </p>
      ) : null}
      <FiguresTable
        language={language}
        caption={words.figures[language]}
        levels={line.content.levels}
        before={corrected?.content.levels}
      />
      <Changed {...props} />
      <Answers {...props} />
      <Contested {...props} />
      {props.mayAnswer ? <AnswerForm {...props} /> : null}
      <h2 class="govuk-heading-m">{words.proof[language]}</h2>
      <p class="govuk-body">{words.proofWhy[language]}</p>
      <p class="govuk-body">
        SHA-256 <code class="hash">{line.sha256}</code>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={statementFilePath.href(language, { id: line.id })}>
          {words.file[language]}
        </a>
      </p>
    </>
  )
}

function Changed({ language, line, changed, own }: StatementPageProps) {
  if (changed.length === 0 || line.correctedBy !== null) return null
  return (
    <section aria-labelledby="changed">
      <h2 class="govuk-heading-m" id="changed">
        {words.changed[language]}
      </h2>
      <p class="govuk-body">{words.changedWhy[language]}</p>
      <FiguresTable
        language={language}
        caption={words.today[language]}
        levels={changed.map(({ after }) => after)}
        before={changed.map(({ before }) => before)}
      />
      {own ? (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={proposeStatementPath.href(language, { id: line.relationship }, { month: line.month })}
          >
            {words.restate[language]}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Answers({ language, line }: StatementPageProps) {
  return (
    <section aria-labelledby="answers">
      <h2 class="govuk-heading-m" id="answers">
        {words.answers[language]}
      </h2>
      {line.answers.length === 0 ? <p class="govuk-body">{words.noAnswer[language]}</p> : null}
      <ul class="govuk-list">
        {line.answers.map((answer) => (
          <li key={answer.by}>
            {words.outcomes[answer.outcome][language](answer.name[language])},{' '}
            <Moment at={answer.recordedAt} language={language} show="zone" />
            {answer.reason[language] ? <p class="govuk-body typed-text">{answer.reason[language]}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A contested statement is not the end: what the party that made it can do. */
function Contested({ language, line, own }: StatementPageProps) {
  if (line.state !== 'contested') return null
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{(own ? words.contestedOwn : words.contestedOther)[language]}</p>
      {own ? (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={proposeStatementPath.href(language, { id: line.relationship }, { month: line.month })}
          >
            {words.restate[language]}
          </a>
        </p>
      ) : null}
    </div>
  )
}

function AnswerForm({ language, line, values, errors }: StatementPageProps) {
  return (
    <form method="post" action={statementPath.href(language, { id: line.id })} novalidate class="main-column">
      <Radios
        name="outcome"
        label={words.yourAnswer[language]}
        value={values.outcome}
        language={language}
        error={errorOf(errors, 'outcome', language)}
        choices={[
          { value: 'accepted', label: words.accept[language], hint: words.acceptHint[language] },
          { value: 'contested', label: words.contest[language], hint: words.contestHint[language] },
        ]}
      />
      <BilingualField
        name="reason"
        label={words.reason[language]}
        value={values.reason}
        language={language}
        errors={errors}
        rows={3}
        required={false}
      />
      <button class="govuk-button" type="submit">
        {words.send[language]}
      </button>
    </form>
  )
}

const words = {
  statement: {
    en: (month: string) => `Statement of ${month}`,
    fr: (month: string) => `Relevé\u00a0: ${month}`,
  },
  restatement: {
    en: (month: string) => `Restatement of ${month}`,
    fr: (month: string) => `Correction du relevé\u00a0: ${month}`,
  },
  later: {
    en: 'A restatement came later: read it too.',
    fr: 'Une correction a suivi\u00a0: lisez-la aussi.',
  },
  why: { en: 'Why the figures changed:', fr: 'Motif de la correction\u00a0:' },
  earlier: { en: 'The statement it corrects', fr: 'Le relevé corrigé' },
  figures: { en: 'What is stated', fr: 'Ce qui est relevé' },
  changed: { en: 'The facts say something else today', fr: 'Les faits disent autre chose aujourd’hui' },
  changedWhy: {
    en: 'Facts came late, were corrected, or an exclusion was agreed. This statement stays as it is until it is restated.',
    fr: 'Des faits sont arrivés tard, ont été corrigés, ou une exclusion a été convenue. Ce relevé reste tel quel jusqu’à sa correction.',
  },
  today: { en: 'Today', fr: 'Aujourd’hui' },
  restate: { en: 'Prepare a restatement', fr: 'Préparer une correction' },
  answers: { en: 'Answers', fr: 'Réponses' },
  noAnswer: { en: 'Nobody has answered yet.', fr: 'Personne n’a encore répondu.' },
  outcomes: {
    accepted: {
      en: (who: string) => `${who} accepted it`,
      fr: (who: string) => `${who}\u00a0: accepté`,
    },
    contested: {
      en: (who: string) => `${who} contested it`,
      fr: (who: string) => `${who}\u00a0: contesté`,
    },
  },
  contestedOwn: {
    en: 'Agree with the other party on what is wrong: correct the facts, or settle an exclusion. Then restate the month; the same figures may be stated again, with your reason.',
    fr: 'Convenez avec l’autre partie de ce qui ne va pas\u00a0: corrigez les faits ou réglez une exclusion. Faites ensuite une correction du mois; les mêmes chiffres peuvent être repris, avec votre motif.',
  },
  contestedOther: {
    en: 'The party that made it can restate the month; its restatement will wait for an answer in turn.',
    fr: 'La partie qui l’a fait peut corriger le relevé du mois; sa correction attendra à son tour une réponse.',
  },
  yourAnswer: { en: 'What is your answer?', fr: 'Quelle est votre réponse?' },
  accept: { en: 'Accept', fr: 'Accepter' },
  acceptHint: {
    en: 'These figures hold between the parties',
    fr: 'Ces chiffres font foi entre les parties',
  },
  contest: { en: 'Contest', fr: 'Contester' },
  contestHint: {
    en: 'Say why below: the other party reads it',
    fr: 'Dites pourquoi ci-dessous\u00a0: l’autre partie le lit',
  },
  reason: { en: 'Reason, when you contest', fr: 'Motif, si vous contestez' },
  send: { en: 'Send the answer', fr: 'Transmettre la réponse' },
  proof: { en: 'Proof', fr: 'Preuve' },
  proofWhy: {
    en: 'The fingerprint of the sealed file. Whoever has the file can compute it again: one changed figure gives another.',
    fr: 'L’empreinte du fichier scellé. Quiconque a le fichier peut la recalculer\u00a0: un seul chiffre changé en donne une autre.',
  },
  file: { en: 'Take the sealed file (JSON)', fr: 'Emporter le fichier scellé (JSON)' },
} as const
