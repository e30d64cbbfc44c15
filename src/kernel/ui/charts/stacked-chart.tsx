import type { Bilingual } from '../../language/bilingual.ts'
import { drawn, gapOf, gapsIn } from './chart-data.ts'
import { seriesColour } from './colours.ts'
import { draw, type Format, formats } from './drawing.ts'
import { ChartFigure, type ChartProps } from './figure.tsx'
import { margins, ticks } from './periods.ts'

/** A total and whether it is only a part: something was offered that nobody counted. */
export type StackTotal = { readonly text: string; readonly partial: boolean }

/**
 * Parts of a whole over periods, one on the other. A total that leaves something uncounted carries a question
 * mark: the column is at least that high.
 */
export function StackedChart(props: ChartProps & { totals: readonly StackTotal[] }) {
  const { language, totals } = props
  // A series with no number at all has no place in a stack; the table still says why.
  const stacked = props.series.filter(({ cells }) => cells.some((cell) => 'value' in cell))
  const uncounted = gapsIn(props.series).filter((gap) => gap === 'not-collected')
  return (
    <ChartFigure
      {...props}
      legend="areas"
      legendSeries={stacked}
      gaps={uncounted}
      more={[{ key: 'total', label: words.total[language], cells: totals.map(({ text }) => text) }]}
    >
      {formats.map((format) => picture(props, stacked, format))}
    </ChartFigure>
  )
}

function picture(
  { periods, series, axis, totals }: Parameters<typeof StackedChart>[0],
  stacked: ChartProps['series'],
  format: Format,
) {
  const parts = stacked.flatMap(({ cells }, index) =>
    periods.flatMap(({ label }, row) => {
      const value = drawn(cells[row])
      return value === null ? [] : [{ label, value, colour: seriesColour(index), index }]
    }),
  )
  const heights = periods.map(({ label }, row) => ({
    label,
    height: series.reduce((sum, { cells }) => sum + (drawn(cells[row]) ?? 0), 0),
    partial: totals[row]?.partial ?? false,
    empty: series.every(({ cells }) => gapOf(cells[row]) !== null),
  }))
  const top = Math.max(...heights.map(({ height }) => height), 0) || 1
  return draw(format, (Plot) => ({
    ...margins(periods, format, axis, top),
    x: { type: 'band', domain: periods.map(({ label }) => label), padding: 0.25, label: null },
    y: {
      domain: [0, top],
      nice: true,
      grid: true,
      label: null,
    },
    color: { type: 'identity' },
    marks: [
      Plot.axisY({ label: null, ticks: 5, tickSize: 0, tickFormat: (value: number) => axis(value) }),
      Plot.axisX({ label: null, tickSize: 0, ...ticks(periods, format) }),
      Plot.barY(parts, {
        x: 'label',
        y: 'value',
        fill: 'colour',
        order: 'index',
        className: 'chart__part',
      }),
      Plot.ruleY([0], { className: 'chart__base' }),
      Plot.text(
        heights.filter(({ partial, empty }) => partial || empty),
        {
          x: 'label',
          y: 'height',
          text: ({ partial }) => (partial ? '?' : '–'),
          dy: -10,
          className: 'chart__sign',
        },
      ),
    ],
  }))
}

const words = { total: { en: 'Total', fr: 'Total' } } satisfies Record<string, Bilingual>
