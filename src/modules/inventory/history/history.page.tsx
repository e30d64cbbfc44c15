import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Table } from '../../../kernel/ui/table.tsx'
import type { BesideLink } from '../beside.ts'
import { dictionary, findField, keyFields } from '../dictionary/dictionary.ts'
import type { InventoryField } from '../dictionary/field.ts'
import { formatCell } from '../registry/format-cell.ts'
import type { Restated } from '../restated/restated.queries.ts'
import { Restatements } from '../restated/restatements.tsx'
import type { YearCells } from './queries.ts'

export type HistoryPageProps = {
  readonly language: Language
  readonly name: string
  readonly serviceId: string
  readonly years: readonly YearCells[]
  readonly standards: readonly YearCells[]
  readonly restated: readonly Restated[]
  readonly file: BesideLink
}

/** Every value of a service by year, its standards' results by year, and what was restated, with both figures. */
export function ServiceHistoryPage(props: HistoryPageProps) {
  const { language, years } = props
  const shown = dictionary.service.filter(
    ({ id, language: own }) =>
      !keyFields.service.includes(id) &&
      (own === undefined || own === language) &&
      years.some(({ cells }) => (cells[id] ?? '') !== ''),
  )
  return (
    <>
      <span class="govuk-caption-xl">
        {words.number[language]} {props.serviceId}
      </span>
      <h1 class="govuk-heading-xl">{props.name}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={props.file.href}>
          {props.file.label}
        </a>
      </p>
      <Table
        caption={words.values[language]}
        rows={shown}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          { key: 'field', label: words.field[language], cell: (field) => field.label[language] },
          ...years.map((line, index) => ({
            key: `${line.year}/${line.draft}`,
            label: yearLabel(line, language),
            cell: (field: InventoryField) => (
              <Value {...{ language, field, line }} before={years[index + 1]} />
            ),
          })),
        ]}
      />
      <Standards {...props} />
      <section>
        <h2 class="govuk-heading-l">{words.restated[language]}</h2>
        {props.restated.length === 0 ? <p class="govuk-body">{words.noneRestated[language]}</p> : null}
        <Restatements language={language} restated={props.restated} tell="year" />
      </section>
    </>
  )
}

function yearLabel({ year, draft }: YearCells, language: Language): string {
  return draft ? `${year} (${words.draft[language]})` : year
}

/** A value, marked when it differs from the year before. */
function Value(props: {
  language: Language
  field: InventoryField
  line: YearCells
  before: YearCells | undefined
}) {
  const { language, field, line, before } = props
  const cell = line.cells[field.id] ?? ''
  const changed = before !== undefined && (before.cells[field.id] ?? '') !== cell
  const text = formatCell(field, cell, language) || '–'
  return (
    <>
      {changed ? (
        <>
          <span aria-hidden="true">● </span>
          <span class="govuk-visually-hidden">{words.changed[language]} </span>
        </>
      ) : null}
      {text}
    </>
  )
}

function Standards({ language, standards }: HistoryPageProps) {
  const ids = [...new Set(standards.map(({ standardId }) => standardId))]
  const years = [...new Map(standards.map((line) => [`${line.year}/${line.draft}`, line])).values()]
  const lineOf = (id: string, { year, draft }: YearCells) =>
    standards.find((line) => line.standardId === id && line.year === year && line.draft === draft)
  const nameOf = (id: string) =>
    standards.find((line) => line.standardId === id)?.cells[`service_standard_${language}`] || id
  return (
    <Table
      caption={words.standards[language]}
      rows={ids}
      rowKey={(id) => id}
      empty={words.noStandard[language]}
      columns={[
        { key: 'standard', label: words.standard[language], cell: nameOf },
        ...years.map((year) => ({
          key: `${year.year}/${year.draft}`,
          label: yearLabel(year, language),
          cell: (id: string) => {
            const cells = lineOf(id, year)?.cells
            if (!cells) return '–'
            const met =
              findField('service-std', 'target_met')?.codes?.[cells.target_met ?? '']?.[language] ?? '–'
            return words.result[language](
              formatNumber(cells.performance || '–', language),
              formatNumber(cells.target || '–', language),
              met,
            )
          },
        })),
      ]}
    />
  )
}

export const words = {
  number: { en: 'Service', fr: 'Service' },
  lead: {
    en: 'Every value, year after year. A dot marks what differs from the year before.',
    fr: 'Toutes les valeurs, d’un exercice à l’autre. Un point signale ce qui diffère de l’exercice précédent.',
  },
  values: { en: 'Values by year', fr: 'Valeurs par exercice' },
  none: { en: 'Nothing is known of this service yet.', fr: 'On ne sait encore rien de ce service.' },
  field: { en: 'Field', fr: 'Champ' },
  draft: { en: 'being written', fr: 'en préparation' },
  changed: { en: 'Changed:', fr: 'A changé\u00a0:' },
  standards: { en: 'Results of its standards', fr: 'Résultats de ses normes' },
  standard: { en: 'Standard', fr: 'Norme' },
  noStandard: { en: 'It has no standard.', fr: 'Il n’a aucune norme.' },
  result: {
    en: (result: string, target: string, met: string) => `${result} (target ${target}, met: ${met})`,
    fr: (result: string, target: string, met: string) =>
      `${result} (cible\u00a0: ${target}, atteinte\u00a0: ${met})`,
  },
  restated: { en: 'Restated after publication', fr: 'Rectifié après publication' },
  noneRestated: { en: 'Nothing was restated.', fr: 'Rien n’a été rectifié.' },
  kinds: {
    added: { en: 'Added', fr: 'Ajout' },
    removed: { en: 'Removed', fr: 'Retrait' },
    changed: { en: 'Changed', fr: 'Changement' },
  },
} as const
