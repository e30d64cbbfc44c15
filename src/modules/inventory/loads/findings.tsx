import type { Language } from '../../../kernel/language/bilingual.ts'
import { Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Pagination, Table } from '../../../kernel/ui/table.tsx'
import { findField } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'
import { loadFindingsPath, loadPath } from '../paths.ts'
import { mostFindings } from './found.ts'
import { words } from './loads.text.ts'
import type { Load, LoadFinding } from './queries.ts'

export type FindingsProps = {
  readonly language: Language
  readonly load: Load
  readonly found: {
    readonly findings: readonly LoadFinding[]
    readonly count: number
    readonly page: number
    readonly pages: number
  }
  /** As in the address. */
  readonly filter: {
    readonly severity: string
    readonly file: string
    readonly row: string
    readonly field: string
  }
  readonly fields: readonly string[]
}

/** What was found in the files, by severity, file, row and field. */
export function Findings(props: FindingsProps) {
  const { language, load, found, filter } = props
  const total = load.counts.error + load.counts.warning + load.counts.info
  if (total === 0) return null
  const query = (page: number) => ({
    ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')),
    ...(page > 1 ? { page } : {}),
  })
  return (
    <section>
      <h2 class="govuk-heading-l">{words.findings[language]}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={loadFindingsPath.href(language, { load: load.id })}>
          {words.download[language]}
        </a>
      </p>
      {total > mostFindings ? <p class="govuk-inset-text">{words.many[language]}</p> : null}
      <Filter {...props} />
      <p class="govuk-body">{words.found[language](found.count)}</p>
      <Table
        caption={words.findings[language]}
        captionHidden
        rows={found.findings}
        rowKey={({ number }) => String(number)}
        empty={words.noFinding[language]}
        columns={[
          {
            key: 'says',
            label: words.says[language],
            cell: (finding) => (
              <>
                <strong>{words.severities[finding.severity][language]}</strong> – {finding[language]}
              </>
            ),
          },
          { key: 'file', label: words.file[language], cell: ({ file }) => file },
          { key: 'row', label: words.row[language], numeric: true, cell: ({ row }) => row ?? '–' },
          {
            key: 'field',
            label: words.field[language],
            cell: ({ field, resource }) => fieldName(field, resource, language),
          },
          { key: 'key', label: words.key[language], cell: ({ key }) => key ?? '–' },
          { key: 'rule', label: words.rule[language], cell: ({ rule }) => rule },
        ]}
      />
      <Pagination
        language={language}
        page={found.page}
        pages={found.pages}
        href={(page) => loadPath.href(language, { load: load.id }, query(page))}
      />
    </section>
  )
}

function fieldName(field: string | null, resource: string, language: Language): string {
  if (field === null) return '–'
  const known: Resource = resource === 'service' ? 'service' : 'service-std'
  return findField(known, field)?.label[language] ?? field
}

function Filter({ language, load, filter, fields }: FindingsProps) {
  const any = { value: '', label: words.all[language] }
  return (
    <form method="get" action={loadPath.href(language, { load: load.id })} class="cluster">
      <Select
        name="severity"
        label={words.severity[language]}
        value={filter.severity}
        language={language}
        choices={[
          any,
          ...(['error', 'warning', 'info'] as const).map((value) => ({
            value,
            label: words.severities[value][language],
          })),
        ]}
      />
      <Select
        name="file"
        label={words.file[language]}
        value={filter.file}
        language={language}
        choices={[any, ...load.files.map(({ resource, name }) => ({ value: resource, label: name }))]}
      />
      <Select
        name="field"
        label={words.field[language]}
        value={filter.field}
        language={language}
        choices={[
          any,
          ...fields.map((field) => ({
            value: field,
            label: (findField('service', field) ?? findField('service-std', field))?.label[language] ?? field,
          })),
        ]}
      />
      <TextInput
        name="row"
        label={words.row[language]}
        value={filter.row}
        width={5}
        inputMode="numeric"
        language={language}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.filter[language]}
      </button>
    </form>
  )
}
