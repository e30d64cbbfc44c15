import type { Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { servicePath } from '../catalogue/paths.ts'
import { findField } from '../dictionary/dictionary.ts'
import { formatCell } from '../registry/format-cell.ts'
import type { Restated } from './restated.queries.ts'

export type RestatementsProps = {
  readonly language: Language
  readonly restated: readonly Restated[]
  /** What the reader does not know yet: of which year, or of which service, a line is. */
  readonly tell: 'year' | 'service'
}

/** What was published first beside what is published now, one publication after the other, each with its reason. */
export function Restatements({ language, restated, tell }: RestatementsProps) {
  const own = restated.filter((line) => isShown(line, language))
  return (
    <>
      {[...Map.groupBy(own, ({ publication }) => publication)].map(([publication, lines]) => (
        <Publication key={publication} {...{ language, lines, tell }} />
      ))}
    </>
  )
}

/** A text in the other language is shown on the page in that language. */
function isShown({ resource, field }: Restated, language: Language): boolean {
  const side = field === null ? undefined : findField(resource, field)?.language
  return side === undefined || side === language
}

function Publication(props: { language: Language; lines: readonly Restated[]; tell: 'year' | 'service' }) {
  const { language, lines, tell } = props
  const [first] = lines
  if (!first) return null
  const { at, reason } = first
  return (
    <article>
      <h3 class="govuk-heading-m">
        <Moment at={at} language={language} show="date" />
      </h3>
      <p class="govuk-body">{reason ? words.because[language](reason[language]) : words.byFile[language]}</p>
      <Table
        caption={words.caption[language]}
        captionHidden
        rows={lines.map((line, index) => ({ ...line, index }))}
        rowKey={({ index }) => String(index)}
        empty=""
        columns={[
          {
            key: 'what',
            label: words.what[language],
            cell: (line) => (
              <>
                {tell === 'year' ? line.year : <Service {...{ line, language }} />}
                <What {...{ line, language }} />
              </>
            ),
          },
          { key: 'old', label: words.old[language], cell: (line) => figure(line, line.old, language) },
          { key: 'new', label: words.now[language], cell: (line) => figure(line, line.new, language) },
        ]}
      />
    </article>
  )
}

/** The service, with the way to its page unless it is published no more. */
function Service({ line, language }: { line: Restated; language: Language }) {
  const { organization, serviceId, serviceName, kind, resource } = line
  if (kind === 'removed' && resource === 'service') return <>{serviceName[language]}</>
  return (
    <a class="govuk-link" href={servicePath.href(language, { organization, service: serviceId })}>
      {serviceName[language]}
    </a>
  )
}

function What({ line, language }: { line: Restated; language: Language }) {
  const { resource, field, kind, standardId, standardName } = line
  const what =
    field === null
      ? words.rows[resource][kind][language]
      : (findField(resource, field)?.label[language] ?? field)
  return (
    <span class="restated__what">
      {what}
      {standardId === null ? '' : ` – ${standardName[language] || standardId}`}
    </span>
  )
}

function figure({ resource, field }: Restated, cell: string | null, language: Language): string {
  const known = field === null ? undefined : findField(resource, field)
  const text = known ? formatCell(known, cell ?? '', language) : (cell ?? '')
  return text || '–'
}

const words = {
  caption: { en: 'Figures published first and published now', fr: 'Chiffres publiés d’abord et maintenant' },
  because: {
    en: (reason: string) => `Reason: ${reason}`,
    fr: (reason: string) => `Motif\u00a0: ${reason}`,
  },
  byFile: {
    en: 'A later file replaced the one published before; no reason was given.',
    fr: 'Un fichier ultérieur a remplacé le précédent; aucun motif n’a été donné.',
  },
  what: { en: 'What changed', fr: 'Ce qui a changé' },
  old: { en: 'Published first', fr: 'Publié d’abord' },
  now: { en: 'Published now', fr: 'Publié maintenant' },
  rows: {
    service: {
      added: { en: 'Service added', fr: 'Service ajouté' },
      removed: { en: 'Service removed', fr: 'Service retiré' },
      changed: { en: 'Service changed', fr: 'Service modifié' },
    },
    'service-std': {
      added: { en: 'Standard added', fr: 'Norme ajoutée' },
      removed: { en: 'Standard removed', fr: 'Norme retirée' },
      changed: { en: 'Standard changed', fr: 'Norme modifiée' },
    },
  },
} as const
