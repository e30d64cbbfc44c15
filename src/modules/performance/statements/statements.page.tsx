import type { Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { scorecardPath } from '../../agreements/index.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { monthLabel } from '../scorecard/words-of-time.ts'
import { proposeStatementPath, statementPath } from './paths.ts'
import type { StatementLine } from './queries.ts'
import { statementName, stateWords, title, words } from './statements.text.ts'

export type StatementsPageProps = {
  readonly language: Language
  readonly scorecard: Scorecard
  readonly lines: readonly StatementLine[]
  /** Months the viewer's organization answers for and has not stated yet. */
  readonly missing: readonly string[]
  readonly mayPropose: boolean
  readonly done: string | undefined
}

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
                {statementName(line, language)}
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
            cell: ({ recordedAt }) => <Moment at={recordedAt} language={language} show="zone" />,
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
