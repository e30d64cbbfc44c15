import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Severity } from '../finding.ts'
import type { JudgedRow } from './judge.ts'
import { words } from './registry.text.ts'
import { rowName } from './row-name.ts'
import { rowAddresses } from './row-reference.ts'
import { topicOf } from './topics.ts'

/** What the rules say about rows, each line leading to the control that settles it, or for a reader to the row. */
export function FindingList(props: {
  language: Language
  year: string
  judged: readonly JudgedRow[]
  mayEdit: boolean
  /** Says of which row each finding is. */
  named?: boolean
}) {
  const { language, year, mayEdit } = props
  const lines = props.judged.flatMap(({ row, issues }) => issues.map((issue) => ({ row, issue })))
  if (lines.length === 0) return <p class="govuk-body">{words.nothingWrong[language]}</p>
  return (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map(({ row, issue }) => {
        const topic = topicOf(row.resource, issue.field)
        const addresses = rowAddresses(row, year, language)
        const href = topic && mayEdit ? `${addresses.topic(topic.id)}#${issue.field}` : addresses.row()
        return (
          <li key={`${row.serviceId}/${row.standardId}/${issue.field}/${issue.rule}`}>
            <strong>{severityWords[issue.severity][language]}</strong>{' '}
            {mayEdit || props.named ? (
              <a class="govuk-link" href={href}>
                {issue.message[language]}
                {props.named ? <span class="govuk-visually-hidden"> ({rowName(row, language)})</span> : null}
              </a>
            ) : (
              issue.message[language]
            )}
            {props.named ? <span aria-hidden="true"> – {rowName(row, language)}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}

export const severityWords: Readonly<Record<Severity, { en: string; fr: string }>> = {
  error: { en: 'Error:', fr: 'Erreur\u00a0:' },
  warning: { en: 'Warning:', fr: 'Avertissement\u00a0:' },
  info: { en: 'Note:', fr: 'Remarque\u00a0:' },
}
