import { type ChartSeries, drawn, gapOf, gapsIn } from './chart-data.ts'
import { seriesColour } from './colours.ts'
import { draw, type Format } from './drawing.ts'
import { ChartFigure, type ChartProps } from './figure.tsx'
import { gapSigns } from './gaps.ts'

const format: Format = { name: 'wide', width: 200, height: 110 }

/** One small picture a series, all on the same scale unless `ownScale`: shapes compare at a glance, colour is not needed. */
export function SmallMultiples(
  props: ChartProps & { ownScale?: boolean; range?: readonly [number, number] },
) {
  const top = Math.max(...props.series.flatMap(({ cells }) => cells.map((cell) => drawn(cell) ?? 0)), 0)
  return (
    <ChartFigure {...props} gaps={gapsIn(props.series)}>
      <div class="chart__multiples">
        {props.series.map((series) => (
          <div class="chart__multiple" key={series.key}>
            <span class="chart__multiple-title">{series.label}</span>
            {picture(props, series, props.range ?? [0, (props.ownScale ? highest(series) : top) || 1])}
            <span class="chart__multiple-last">{lastText(series)}</span>
          </div>
        ))}
      </div>
    </ChartFigure>
  )
}

function picture({ periods }: ChartProps, series: ChartSeries, range: readonly [number, number]) {
  const points = periods.map(({ label }, row) => ({
    label,
    value: drawn(series.cells[row]),
    gap: gapOf(series.cells[row]),
    sign: gapSigns[gapOf(series.cells[row]) ?? 'missing'],
  }))
  const stroke = seriesColour(0)
  return draw(format, (Plot) => ({
    margin: 8,
    marginBottom: 12,
    x: { type: 'point', domain: periods.map(({ label }) => label), axis: null, padding: 0.3 },
    y: { domain: [...range], axis: null },
    marks: [
      Plot.ruleY([range[0]], { className: 'chart__base' }),
      Plot.lineY(points, { x: 'label', y: 'value', stroke, strokeWidth: 2.5 }),
      Plot.dot(
        points.filter((point) => point.value !== null),
        { x: 'label', y: 'value', fill: stroke, r: 3.5 },
      ),
      Plot.text(
        points.filter((point) => point.gap !== null),
        {
          x: 'label',
          text: 'sign',
          frameAnchor: 'bottom',
          dy: -4,
          className: 'chart__sign',
        },
      ),
    ],
  }))
}

function highest({ cells }: ChartSeries): number {
  return Math.max(...cells.map((cell) => drawn(cell) ?? 0), 0)
}

/** The newest number, written under its picture. */
function lastText({ cells }: ChartSeries): string {
  const last = cells.findLast((cell) => 'value' in cell)
  return last && 'value' in last ? last.text : gapSigns[gapOf(cells.at(-1)) ?? 'missing']
}
