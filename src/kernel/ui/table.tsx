import type { AriaRole, ComponentChildren } from 'preact'
import type { Language } from '../language/bilingual.ts'

export type Column<Row> = {
  readonly key: string
  readonly label: string
  readonly cell: (row: Row) => ComponentChildren
  readonly numeric?: boolean
  /** Makes the header a link that sorts by this column. */
  readonly sortHref?: string
  readonly sorted?: 'ascending' | 'descending' | undefined
}

export type TableProps<Row> = {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** What to do when there is nothing, instead of an empty table. */
  readonly empty: ComponentChildren
  readonly captionHidden?: boolean
  /** Cards in a narrow window, although its columns hold figures: each row is read by itself, not down the columns. */
  readonly asCards?: boolean
}

/**
 * A table whose first column names the row. In a narrow window a list becomes a card for each row, each value with its
 * label; figures that people compare keep their columns and scroll inside the table, reachable by keyboard.
 */
export function Table<Row>(props: TableProps<Row>) {
  if (props.rows.length === 0) return <div class="govuk-inset-text">{props.empty}</div>
  const figures = props.columns.filter(({ numeric }) => numeric).length
  const stacks = props.columns.length > 2 && (figures < 2 || props.asCards === true)
  // A table laid out as cards stays a table for who listens to it only when its parts say what they are.
  const role = (name: AriaRole) => (stacks ? name : undefined)
  return (
    // biome-ignore lint/a11y: a wide table scrolls and must be reachable by keyboard; it is no group of fields
    <div class="table-scroll" role="group" aria-label={props.caption} tabIndex={0}>
      <table class={`govuk-table${stacks ? ' table-stacks' : ''}`} role={role('table')}>
        <caption
          class={
            props.captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'
          }
        >
          {props.caption}
        </caption>
        <thead class="govuk-table__head" role={role('rowgroup')}>
          <tr class="govuk-table__row" role={role('row')}>
            {props.columns.map((column) => (
              <th
                scope="col"
                role={role('columnheader')}
                class={`govuk-table__header${column.numeric ? ' govuk-table__header--numeric' : ''}`}
                aria-sort={column.sorted}
                key={column.key}
              >
                {column.sortHref ? (
                  <a class="govuk-link" href={column.sortHref}>
                    {column.label}
                  </a>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" role={role('rowgroup')}>
          {props.rows.map((row) => (
            <Row key={props.rowKey(row)} row={row} columns={props.columns} role={role} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row<Row>({
  row,
  columns,
  role,
}: {
  row: Row
  columns: readonly Column<Row>[]
  role: (name: AriaRole) => AriaRole | undefined
}) {
  return (
    <tr class="govuk-table__row" role={role('row')}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th scope="row" class="govuk-table__header" role={role('rowheader')} key={column.key}>
            {column.cell(row)}
          </th>
        ) : (
          <td
            role={role('cell')}
            data-label={role('cell') && column.label}
            class={`govuk-table__cell${column.numeric ? ' govuk-table__cell--numeric' : ''}`}
            key={column.key}
          >
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

const words = {
  label: { en: 'Pages', fr: 'Pages' },
  previous: { en: 'Previous page', fr: 'Page précédente' },
  next: { en: 'Next page', fr: 'Page suivante' },
  page: {
    en: (page: number, of: number) => `Page ${page} of ${of}`,
    fr: (page: number, of: number) => `Page ${page} sur ${of}`,
  },
} as const

/** Previous and next, with where one is. Nothing when there is one page. */
export function Pagination(props: {
  language: Language
  page: number
  pages: number
  href: (page: number) => string
}) {
  const { language, page, pages } = props
  if (pages <= 1) return null
  return (
    <nav class="govuk-pagination" aria-label={words.label[language]}>
      {page > 1 ? (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={props.href(page - 1)} rel="prev">
            <span class="govuk-pagination__link-title">{words.previous[language]}</span>
          </a>
        </div>
      ) : null}
      <span class="govuk-body govuk-!-margin-bottom-0">{words.page[language](page, pages)}</span>
      {page < pages ? (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={props.href(page + 1)} rel="next">
            <span class="govuk-pagination__link-title">{words.next[language]}</span>
          </a>
        </div>
      ) : null}
    </nav>
  )
}
