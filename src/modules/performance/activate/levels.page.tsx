import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatList } from '../../../kernel/language/format.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { agreementPath } from '../../agreements/index.ts'
import { levelPath } from '../paths.ts'
import { words } from './activate.text.ts'
import { type AgreedLevel, pairIn } from './levels.ts'
import { measureOf, type Situation } from './situation.ts'

/** Every level of an agreement with whether it runs, and what it takes. */
export function LevelsPage(props: {
  readonly language: Language
  readonly situation: Situation
  readonly mayChange: boolean
  readonly done: string | undefined
}) {
  const { language, situation, mayChange } = props
  const { version, open } = situation
  const measure = (level: AgreedLevel) => measureOf(situation, level)
  const isOld = (level: AgreedLevel) =>
    (measure(level)?.rules.at(-1)?.agreementVersion ?? 0) < (version?.number ?? 0)
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        {version ? words.from(version.number)[language] : words.noVersion[language]}{' '}
        <a class="govuk-link" href={agreementPath.href(language, { id: open.agreement.id })}>
          {words.agreement[language]}
        </a>
      </p>
      {version ? (
        <Table
          caption={words.title[language]}
          captionHidden
          rows={situation.levels}
          rowKey={({ document, row }) => `${document}/${row.id}`}
          empty={words.noLevel[language]}
          columns={[
            {
              key: 'level',
              label: words.level[language],
              cell: (level) => (
                <a
                  class="govuk-link"
                  href={levelPath.href(language, {
                    id: open.agreement.id,
                    document: level.document,
                    row: level.row.id,
                  })}
                >
                  {levelName(level, language)}
                </a>
              ),
            },
            {
              key: 'document',
              label: words.document[language],
              cell: ({ documentTitle }) => documentTitle[language] ?? '',
            },
            {
              key: 'state',
              label: words.state[language],
              cell: (level) => {
                if (!measure(level)) return <Status tone="todo" word={words.waits[language]} />
                return isOld(level) ? (
                  <Status tone="warning" word={words.newer[language]} />
                ) : (
                  <Status tone="done" word={words.runs[language]} />
                )
              },
            },
            {
              key: 'missing',
              label: words.missing[language],
              cell: (level) => {
                const missing = missingFor(level, situation)
                return missing.length
                  ? formatList(
                      missing.map((word) => word[language]),
                      language,
                    )
                  : words.nothing[language]
              },
            },
            {
              key: 'since',
              label: words.since[language],
              cell: (level) => {
                const from = measure(level)?.rules.at(-1)?.effectiveFrom
                return from ? formatDate(Temporal.PlainDate.from(from), language) : ''
              },
            },
            {
              key: 'do',
              label: words.act[language],
              cell: (level) => (
                <a
                  class="govuk-link"
                  href={levelPath.href(language, {
                    id: open.agreement.id,
                    document: level.document,
                    row: level.row.id,
                  })}
                >
                  {(mayChange ? (measure(level) ? words.change : words.set) : words.read)[language]}
                  <span class="govuk-visually-hidden"> – {levelName(level, language)}</span>
                </a>
              ),
            },
          ]}
        />
      ) : null}
    </>
  )
}

export function levelName({ row }: AgreedLevel, language: Language): string {
  const statement = pairIn(row.statement)
  return statement[language] ?? statement.en ?? statement.fr ?? row.id
}

/** What the agreement itself does not say and a person must add before the level can run. */
function missingFor(level: AgreedLevel, situation: Situation) {
  if (measureOf(situation, level)) return []
  const isCases = level.row.threshold !== undefined
  return [
    words.stillFeed,
    ...(isCases ? [words.stillEvents] : []),
    ...(isCases && !level.row.calendar ? [words.stillCalendar] : []),
  ]
}
