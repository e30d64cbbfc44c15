import { Table } from '../../../kernel/ui/table.tsx'
import type { Block } from './block.ts'

/** A block as a part of a page, under a heading but no landmark: every level has one of the same name; `id` keeps its heading apart from those of other levels. */
export function BlockSection({ block, id, level = 3 }: { block: Block; id: string; level?: 2 | 3 }) {
  const { title, sentences, table } = block
  const heading = `${block.key}-${id}`
  return (
    <div>
      {level === 2 ? (
        <h2 class="govuk-heading-l" id={heading}>
          {title}
        </h2>
      ) : (
        <h3 class="govuk-heading-m" id={heading}>
          {title}
        </h3>
      )}
      {sentences.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {table ? (
        <Table<Numbered>
          caption={title}
          captionHidden
          rows={table.rows.map((cells, index): Numbered => ({ cells, index }))}
          rowKey={({ index }) => String(index)}
          empty=""
          columns={table.head.map((label, column) => ({
            key: label,
            label,
            cell: (row) => row.cells[column] ?? '',
          }))}
        />
      ) : null}
    </div>
  )
}

type Numbered = { readonly cells: readonly string[]; readonly index: number }
