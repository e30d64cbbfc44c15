import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { performance, targetMet, totalApplications } from '../computed.ts'
import { findField } from '../dictionary/dictionary.ts'
import { newStandardPath, serviceHistoryPath } from '../paths.ts'
import { fourDecimals } from './fill-computed.ts'
import { FindingList } from './finding-list.tsx'
import { formatCell } from './format-cell.ts'
import type { JudgedRow } from './judge.ts'
import { isMissing } from './judge.ts'
import { onlineStatus, onlineWords } from './online.ts'
import { words } from './registry.text.ts'
import { rowName } from './row-name.ts'
import { rowAddresses, serviceReference } from './row-reference.ts'
import { type Topic, topics } from './topics.ts'
import { cellsOf } from './working.ts'

export type RowPageProps = {
  readonly language: Language
  readonly year: string
  readonly judged: JudgedRow
  readonly standards: readonly JudgedRow[]
  /** Whether the viewer may change rows of the year now. */
  readonly mayEdit: boolean
  readonly done: string | undefined
}

/** A service or a standard of a year: its topics, what is computed, what the rules say. */
export function RowPage(props: RowPageProps) {
  const { language, year, judged, mayEdit } = props
  const { row } = judged
  const addresses = rowAddresses(row, year, language)
  const isService = row.resource === 'service'
  return (
    <>
      <Notification language={language} message={props.done} />
      <span class="govuk-caption-xl">
        {isService ? words.service[language] : words.standard[language]}{' '}
        {isService ? row.serviceId : row.standardId}, {row.rowYear}
      </span>
      <h1 class="govuk-heading-xl">{rowName(row, language)}</h1>
      <Computed {...props} />
      <h2 class="govuk-heading-l">{words.topics[language]}</h2>
      <ul class="govuk-task-list">
        {topics[row.resource].map((topic) => (
          <TopicLine {...props} topic={topic} key={topic.id} />
        ))}
      </ul>
      {isService ? <Standards {...props} /> : null}
      <h2 class="govuk-heading-l">{words.findings[language]}</h2>
      <FindingList language={language} year={year} judged={[judged]} mayEdit={props.mayEdit} />
      <p class="govuk-body cluster">
        {isService ? (
          <a class="govuk-link" href={serviceHistoryPath.href(language, { id: row.serviceId })}>
            {words.history[language]}
          </a>
        ) : null}
        {mayEdit ? (
          <a class="govuk-link" href={addresses.removal}>
            {words.remove[language]}
          </a>
        ) : null}
      </p>
    </>
  )
}

function Computed({ language, judged: { row } }: RowPageProps) {
  const value = cellsOf(row)
  const lines =
    row.resource === 'service'
      ? [
          [
            findField('service', 'num_applications_total')?.label[language],
            formatNumber(String(totalApplications(value)), language),
          ],
          [text.online[language], onlineLine(row, language)],
        ]
      : [
          [findField('service-std', 'performance')?.label[language], resultOf(row, language)],
          [
            findField('service-std', 'target_met')?.label[language],
            findField('service-std', 'target_met')?.codes?.[targetMet(value)]?.[language],
          ],
        ]
  return (
    <dl class="govuk-summary-list">
      {lines.map(([term, description]) => (
        <div class="govuk-summary-list__row" key={term}>
          <dt class="govuk-summary-list__key">{term}</dt>
          <dd class="govuk-summary-list__value">{description}</dd>
        </div>
      ))}
    </dl>
  )
}

function onlineLine(row: JudgedRow['row'], language: Language): string {
  const { status, online, applicable } = onlineStatus(cellsOf(row))
  const share = applicable > 0 ? ` (${text.points[language](online, applicable)})` : ''
  const exception = row.own.exception ? `; ${text.exception[row.own.exception][language]}` : ''
  return `${onlineWords[status][language]}${share}${exception}`
}

function resultOf(row: JudgedRow['row'], language: Language): string {
  const result = performance(cellsOf(row))
  return result ? formatNumber(fourDecimals(result), language) : text.noResult[language]
}

function TopicLine({ language, year, judged, mayEdit, topic }: RowPageProps & { topic: Topic }) {
  const { row } = judged
  const href = rowAddresses(row, year, language).topic(topic.id)
  const filled = topic.fields
    .map((id) => findField(row.resource, id))
    .flatMap((field) => {
      const cell = field ? formatCell(field, row.cells[field.id] ?? '', language) : ''
      return field && cell && (field.language === undefined || field.language === language)
        ? [{ label: field.label[language], cell }]
        : []
    })
  return (
    <li class="govuk-task-list__item">
      <div class="govuk-task-list__name-and-hint">
        {mayEdit ? (
          <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={`state-${topic.id}`}>
            {topic.label[language]}
          </a>
        ) : (
          topic.label[language]
        )}
        {filled.length > 0 ? (
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">
                {text.filled[language](filled.length, topic.label[language])}
              </span>
            </summary>
            <dl class="govuk-details__text">
              {filled.map(({ label, cell }) => (
                <div key={label}>
                  <dt>
                    <strong>{label}</strong>
                  </dt>
                  <dd>{cell}</dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </div>
      <div class="govuk-task-list__status" id={`state-${topic.id}`}>
        <RowStatus language={language} issues={topicIssues(judged, topic)} />
      </div>
    </li>
  )
}

function topicIssues({ issues }: JudgedRow, topic: Topic): JudgedRow['issues'] {
  return issues.filter(({ field }) => field !== null && topic.fields.includes(field))
}

/** The gravest thing the rules say, in a word and a shape. */
export function RowStatus({ language, issues }: { language: Language; issues: JudgedRow['issues'] }) {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const missing = errors.filter(isMissing).length
  const wrong = errors.length - missing
  const warned = issues.filter(({ severity }) => severity === 'warning').length
  if (wrong > 0) return <Status tone="problem" word={words.wrong[language](wrong)} />
  if (missing > 0) return <Status tone="todo" word={words.toFill[language](missing)} />
  if (warned > 0) return <Status tone="warning" word={words.warned[language](warned)} />
  return <Status tone="done" word={words.complete[language]} />
}

function Standards({ language, year, judged, standards, mayEdit }: RowPageProps) {
  return (
    <section>
      <h2 class="govuk-heading-l">{words.standards[language]}</h2>
      <Table
        caption={words.standards[language]}
        captionHidden
        rows={standards}
        rowKey={({ row }) => row.standardId}
        empty={words.noStandard[language]}
        columns={[
          {
            key: 'standard',
            label: words.standard[language],
            cell: ({ row }) => (
              <a class="govuk-link" href={rowAddresses(row, year, language).row()}>
                {rowName(row, language)}
              </a>
            ),
          },
          {
            key: 'target',
            label: findField('service-std', 'target')?.label[language] ?? '',
            numeric: true,
            cell: ({ row }) => formatNumber(row.cells.target ?? '', language),
          },
          {
            key: 'result',
            label: findField('service-std', 'performance')?.label[language] ?? '',
            numeric: true,
            cell: ({ row }) => resultOf(row, language),
          },
          {
            key: 'state',
            label: text.state[language],
            cell: ({ issues }) => <RowStatus language={language} issues={issues} />,
          },
        ]}
      />
      {mayEdit ? (
        <a
          class="govuk-button govuk-button--secondary"
          href={newStandardPath.href(language, { year, id: serviceReference(judged.row, year) })}
        >
          {words.addStandard[language]}
        </a>
      ) : null}
    </section>
  )
}

const text = {
  online: { en: 'Online status', fr: 'Offre en ligne' },
  points: {
    en: (online: number, applicable: number) => `${online} of the ${applicable} points that apply`,
    fr: (online: number, applicable: number) => `${online} des ${applicable} points applicables`,
  },
  exception: {
    legal: { en: 'a law keeps it off line', fr: 'une loi empêche de l’offrir en ligne' },
    security: { en: 'security keeps it off line', fr: 'la sécurité empêche de l’offrir en ligne' },
  },
  noResult: { en: 'No result', fr: 'Aucun résultat' },
  filled: {
    en: (count: number, topic: string) => `What is filled in (${count}): ${topic}`,
    fr: (count: number, topic: string) => `Ce qui est rempli (${count})\u00a0: ${topic}`,
  },
  state: { en: 'State', fr: 'État' },
} as const
