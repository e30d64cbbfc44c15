import type { ComponentChildren } from 'preact'
import type { Bilingual, Language } from '../../language/bilingual.ts'
import { Table } from '../table.tsx'
import type { ChartCell, ChartPeriod, ChartSeries, Gap } from './chart-data.ts'
import { gapSigns, gapWords } from './gaps.ts'
import { Swatch } from './swatch.tsx'

/** What every chart is given. `sentence` says in words what the picture shows: it is always on the page. */
export type ChartProps = {
  readonly id: string
  readonly title: string
  readonly sentence: string
  /** The caption of the table, where the title alone does not say what it is about. */
  readonly tableTitle?: string
  readonly language: Language
  readonly periods: readonly ChartPeriod[]
  /** The name of the first column of the table, e.g. “Fiscal year”. */
  readonly periodLabel: string
  readonly series: readonly ChartSeries[]
  /** Writes a number of the vertical axis. */
  readonly axis: (value: number) => string
  /** Heading level of the title, for pages whose sections are deeper. */
  readonly level?: 2 | 3 | 4
}

type Target = { readonly label: string; readonly cells: readonly ChartCell[] }

/** A titled picture with its sentence, its legend and the same numbers as a table. */
export function ChartFigure(
  props: ChartProps & {
    children: ComponentChildren
    legend?: 'marks' | 'areas' | 'none'
    /** The series of the legend, where some are not drawn. */
    legendSeries?: readonly ChartSeries[]
    target?: Target | undefined
    gaps: readonly Gap[]
    /** More columns of the table, after the series. */
    more?: readonly { key: string; label: string; cells: readonly string[] }[]
  },
) {
  const { id, language, target, legend = 'none' } = props
  const series = props.legendSeries ?? props.series
  const Heading = `h${props.level ?? 3}` as const
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <Heading class="govuk-heading-s chart__title" id={`${id}-title`}>
        {props.title}
      </Heading>
      <p class="chart__sentence" id={`${id}-sentence`}>
        {props.sentence}
      </p>
      <div role="img" aria-labelledby={`${id}-sentence`}>
        {props.children}
      </div>
      <Legend {...{ language, series, target, legend, gaps: props.gaps }} />
      <details class="govuk-details chart__data">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.table[language]}</span>
        </summary>
        <div class="govuk-details__text">
          <DataTable {...props} />
        </div>
      </details>
    </figure>
  )
}

function Legend(props: {
  language: Language
  series: readonly ChartSeries[]
  target: Target | undefined
  legend: 'marks' | 'areas' | 'none'
  gaps: readonly Gap[]
}) {
  const { language, series, target, legend, gaps } = props
  const named = legend !== 'none' && (series.length > 1 || target !== undefined)
  if (!named && gaps.length === 0) return null
  return (
    <ul class="chart__legend" aria-hidden="true">
      {named
        ? series.map(({ key, label }, index) => (
            <li key={key}>
              <Swatch index={index} kind={legend === 'areas' ? 'area' : 'mark'} />
              {label}
            </li>
          ))
        : null}
      {target ? (
        <li>
          <Swatch index={0} kind="target" />
          {target.label}
        </li>
      ) : null}
      {gaps.map((gap) => (
        <li key={gap}>
          <span class="chart__sign">{gapSigns[gap]}</span>
          {gapWords[gap][language]}
        </li>
      ))}
    </ul>
  )
}

function DataTable(
  props: ChartProps & {
    target?: Target | undefined
    more?: readonly { key: string; label: string; cells: readonly string[] }[]
  },
) {
  const { language, periods, target, more = [] } = props
  const columns = [
    ...props.series.map(({ key, label, cells }) => ({
      key,
      label,
      text: (row: number) => cellText(cells[row], language),
    })),
    ...more.map(({ key, label, cells }) => ({ key, label, text: (row: number) => cells[row] ?? '' })),
    ...(target
      ? [{ key: 'target', label: target.label, text: (row: number) => cellText(target.cells[row], language) }]
      : []),
  ]
  return (
    <Table
      caption={props.tableTitle ?? props.title}
      captionHidden
      rows={periods.map((_, row) => row)}
      rowKey={String}
      empty=""
      columns={[
        { key: 'period', label: props.periodLabel, cell: (row) => periods[row]?.label },
        ...columns.map(({ key, label, text }) => ({ key, label, numeric: true, cell: text })),
      ]}
    />
  )
}

function cellText(cell: ChartCell | undefined, language: Language): string {
  if (cell && 'value' in cell) return cell.text
  return gapWords[cell?.gap ?? 'missing'][language]
}

const words = {
  table: { en: 'Show the numbers in a table', fr: 'Afficher les chiffres dans un tableau' },
} satisfies Record<string, Bilingual>
