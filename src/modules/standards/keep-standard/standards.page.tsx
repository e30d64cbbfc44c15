import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { refusalOf } from '../../identity/index.ts'
import type { InventoryStandard } from '../../inventory/index.ts'
import { inventoryStandardsPath, newStandardPath, standardPath } from '../paths.ts'
import { standardKindNames } from '../standard/names.ts'
import { promiseText } from '../standard/promise-text.ts'
import { standardInForce } from '../standard/service-standard.ts'
import type { KeptStandard } from './queries.ts'
import { words } from './standards.text.ts'

/** Every standard of an organization: what it promises, since when, and when somebody has to look at it again. */
export function StandardsPage(props: {
  readonly language: Language
  readonly standards: readonly KeptStandard[]
  readonly serviceName: (service: string) => string
  readonly today: Temporal.PlainDate
  readonly mayChange: boolean
}) {
  const { language, today } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {props.mayChange ? (
        <div class="govuk-button-group">
          <a class="govuk-button" href={newStandardPath.href(language)}>
            {words.add[language]}
          </a>
          <a class="govuk-link" href={inventoryStandardsPath.href(language)}>
            {words.fromInventory[language]}
          </a>
        </div>
      ) : (
        <p class="govuk-inset-text">{refusalOf('manage-standards')[language]}</p>
      )}
      <Table
        caption={words.title[language]}
        captionHidden
        rows={props.standards}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          {
            key: 'standard',
            label: words.standard[language],
            cell: ({ id, versions }) => (
              <a class="govuk-link" href={standardPath.href(language, { standard: id })}>
                {standardInForce(versions, today).standard.statement[language]}
              </a>
            ),
          },
          {
            key: 'service',
            label: words.service[language],
            cell: ({ service }) => (service ? props.serviceName(service) : '–'),
          },
          {
            key: 'kind',
            label: words.kind[language],
            cell: ({ versions }) =>
              standardKindNames[standardInForce(versions, today).standard.kind][language],
          },
          {
            key: 'target',
            label: words.inFigures[language],
            cell: ({ versions }) => promiseText(standardInForce(versions, today).standard)[language],
          },
          {
            key: 'review',
            label: words.nextReview[language],
            cell: ({ reviewBy }) => formatDate(reviewBy, language),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: (standard) => <StandardState {...{ language, standard, today }} />,
          },
        ]}
      />
    </>
  )
}

/** Where a standard stands: in force, to be looked at, or no longer promised. */
export function StandardState(props: {
  readonly language: Language
  readonly standard: KeptStandard
  readonly today: Temporal.PlainDate
}) {
  const { language, standard, today } = props
  if (standard.retired) return <Status tone="off" word={words.retired[language]} />
  const isDue = Temporal.PlainDate.compare(standard.reviewBy, today) < 0
  if (isDue) return <Status tone="warning" word={words.overdue[language]} />
  if (waitsForRevision(standard)) return <Status tone="warning" word={words.toRevise[language]} />
  const begins = standard.versions[0].from
  return Temporal.PlainDate.compare(begins, today) > 0 ? (
    <Status tone="todo" word={words.notYet[language]} />
  ) : (
    <Status tone="done" word={words.inForce[language]} />
  )
}

/** A review asked for another version, and none was written since. */
function waitsForRevision({ reviews, versions }: KeptStandard): boolean {
  const last = reviews.at(-1)
  const written = versions.at(-1)?.reviewedOn
  return last?.outcome === 'to-revise' && !(written && Temporal.PlainDate.compare(written, last.on) > 0)
}

/** The rows of the inventory that can become standards, each with what it says already. */
export function InventoryStandardsPage(props: {
  readonly language: Language
  readonly rows: readonly InventoryStandard[]
  readonly serviceName: (service: string) => string
  readonly keptAs: (row: InventoryStandard) => KeptStandard | undefined
}) {
  const { language } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{words.takeTitle[language]}</h1>
      <p class="lead">{words.takeLead[language]}</p>
      <Table
        caption={words.takeTitle[language]}
        captionHidden
        rows={props.rows}
        rowKey={({ service, code }) => `${service}/${code}`}
        empty={words.noRow[language]}
        columns={[
          {
            key: 'standard',
            label: words.standard[language],
            cell: ({ statement, code }) => statement[language] || code,
          },
          {
            key: 'service',
            label: words.service[language],
            cell: ({ service }) => props.serviceName(service),
          },
          { key: 'year', label: words.year[language], cell: ({ year }) => year },
          {
            key: 'take',
            label: words.take[language],
            cell: (row) => {
              const kept = props.keptAs(row)
              const name = row.statement[language] || row.code
              return kept ? (
                <a class="govuk-link" href={standardPath.href(language, { standard: kept.id })}>
                  {words.taken[language]}
                  <span class="govuk-visually-hidden"> – {name}</span>
                </a>
              ) : (
                <a
                  class="govuk-link"
                  href={newStandardPath.href(language, {}, { service: row.service, code: row.code })}
                >
                  {words.take[language]}
                  <span class="govuk-visually-hidden"> – {name}</span>
                </a>
              )
            },
          },
        ]}
      />
    </>
  )
}
