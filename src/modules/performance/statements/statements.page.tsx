import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status, type StatusTone } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { scorecardPath } from '../../agreements/index.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { momentLabel, monthLabel } from '../scorecard/words-of-time.ts'
import { proposeStatementPath, statementPath } from './paths.ts'
import type { StatementLine } from './queries.ts'
import type { StatementState } from './statement.ts'

export type StatementsPageProps = {
  readonly language: Language
  readonly scorecard: Scorecard
  readonly lines: readonly StatementLine[]
  /** Months the viewer's organization answers for and has not stated yet. */
  readonly missing: readonly string[]
  readonly mayPropose: boolean
  readonly done: string | undefined
}

export const title = { en: 'Monthly statements', fr: 'Relevés mensuels' } satisfies Bilingual

export const stateWords = {
  proposed: { tone: 'current', en: 'Waiting for an answer', fr: 'En attente de réponse' },
  accepted: { tone: 'done', en: 'Accepted', fr: 'Accepté' },
  contested: { tone: 'problem', en: 'Contested', fr: 'Contesté' },
  corrected: { tone: 'off', en: 'Corrected since', fr: 'Corrigé depuis' },
} as const satisfies Record<StatementState, Bilingual & { tone: StatusTone }>

/** What one party stated and the others answered, month by month; nothing here is ever changed. */
export function StatementsPage(props: StatementsPageProps) {
  const { language, scorecard, lines, missing } = props
  const { id } = scorecard.relationship
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={scorecardPath.href(language, { id })}>
          {words.scorecard[language]}
        </a>
      </p>
      {props.mayPropose && missing.length > 0 ? (
        <section aria-labelledby="missing">
          <h2 class="govuk-heading-m" id="missing">
            {words.missing[language]}
          </h2>
          <ul class="govuk-list">
            {missing.map((month) => (
              <li key={month}>
                <a class="govuk-link" href={proposeStatementPath.href(language, { id }, { month })}>
                  {words.propose[language](monthLabel(month, language))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Table
        caption={words.made[language]}
        rows={lines}
        rowKey={({ id: key }) => key}
        empty={words.empty[language]}
        columns={[
          {
            key: 'month',
            label: words.month[language],
            cell: (line) => (
              <a class="govuk-link" href={statementPath.href(language, { id: line.id })}>
                {monthLabel(line.month, language)}
                {line.number > 1 ? ` (${words.number[language](line.number)})` : null}
              </a>
            ),
          },
          {
            key: 'by',
            label: words.by[language],
            cell: ({ content }) => content.answersForIt.name[language],
          },
          {
            key: 'when',
            label: words.when[language],
            cell: ({ recordedAt }) =>
              momentLabel(Temporal.Instant.from(recordedAt), 'America/Toronto', language),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: ({ state }) => {
              const { tone, ...word } = stateWords[state]
              return <Status tone={tone} word={word[language]} />
            },
          },
        ]}
      />
    </>
  )
}

const words = {
  lead: {
    en: 'Each month, the party that answers for the results states them; the others accept or contest. A correction is a new statement: both figures stay.',
    fr: 'Chaque mois, la partie qui répond des résultats en dresse le relevé; les autres l’acceptent ou le contestent. Une correction est un nouveau relevé\u00a0: les deux chiffres restent.',
  },
  scorecard: { en: 'Scorecard of the agreement', fr: 'Tableau de rendement de l’entente' },
  missing: { en: 'Months to state', fr: 'Mois à relever' },
  propose: {
    en: (month: string) => `Prepare the statement of ${month}`,
    fr: (month: string) => `Préparer le relevé\u00a0: ${month}`,
  },
  made: { en: 'Statements', fr: 'Relevés' },
  empty: { en: 'No statement has been made yet.', fr: 'Aucun relevé n’a encore été fait.' },
  month: { en: 'Month', fr: 'Mois' },
  number: {
    en: (number: number) => `restatement ${number - 1}`,
    fr: (number: number) => `correction ${number - 1}`,
  },
  by: { en: 'Stated by', fr: 'Fait par' },
  when: { en: 'When', fr: 'Quand' },
  state: { en: 'State', fr: 'État' },
} as const
