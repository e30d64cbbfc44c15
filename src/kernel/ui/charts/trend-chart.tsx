import type { Markish } from '@observablehq/plot'
import { type ChartCell, drawn, gapOf, gapsIn } from './chart-data.ts'
import { seriesColour } from './colours.ts'
import { draw, type Format, formats } from './drawing.ts'
import { ChartFigure, type ChartProps } from './figure.tsx'
import { gapSigns } from './gaps.ts'
import { margins, ticks } from './periods.ts'
import { markSymbols } from './swatch.tsx'

/**
 * Values over periods, as a line or as bars, against a target that may change from period to period.
 * Where a number is missing the line breaks and a sign says why; nothing is ever drawn as zero.
 */
export function TrendChart(
  props: ChartProps & {
    shape?: 'line' | 'bar'
    target?: { readonly label: string; readonly cells: readonly ChartCell[] } | undefined
    /** The ends of the vertical axis; it begins at zero and follows the data when absent. */
    range?: readonly [number, number]
  },
) {
  return (
    <ChartFigure {...props} legend={props.shape === 'bar' ? 'areas' : 'marks'} gaps={gapsIn(props.series)}>
      {formats.map((format) => picture(props, format))}
    </ChartFigure>
  )
}

function picture(props: Parameters<typeof TrendChart>[0], format: Format) {
  const { series, periods, target, shape = 'line', axis } = props
  const points = series.flatMap(({ key, cells }, index) =>
    periods.map(({ label }, row) => ({
      key,
      index,
      label,
      value: drawn(cells[row]),
      gap: gapOf(cells[row]),
    })),
  )
  const goals = periods.flatMap(({ label }, row) => {
    const value = drawn(target?.cells[row])
    return value === null ? [] : [{ label, value }]
  })
  const range = props.range ?? [0, highest([...points, ...goals])]
  return draw(format, (Plot) => {
    const present = points.filter((point) => point.value !== null)
    const lines: Markish[] = series.flatMap(({ key }, index) => {
      const own = points.filter((point) => point.key === key)
      const stroke = seriesColour(index)
      return [
        Plot.lineY(own, { x: 'label', y: 'value', stroke, strokeWidth: 2.5 }),
        Plot.dot(
          own.filter((point) => point.value !== null),
          {
            x: 'label',
            y: 'value',
            stroke,
            fill: stroke,
            r: 4.5,
            symbol: markSymbols[index % markSymbols.length],
          },
        ),
      ]
    })
    const zeros = present.filter((point) => point.value === 0)
    const goalTicks = ['chart__target-halo', 'chart__target'].map((className) =>
      Plot.tickY(goals, { x: 'label', y: 'value', className, insetLeft: -4, insetRight: -4 }),
    )
    const bars: Markish[] = [
      // A bar of no height would look like a missing number.
      Plot.text(zeros, { x: 'label', y: 'value', text: () => axis(0), dy: -10 }),
      Plot.barY(present, {
        x: 'label',
        y: 'value',
        fill: (point) => seriesColour(point.index),
        insetLeft: 3,
        insetRight: 3,
      }),
    ]
    return {
      ...margins(periods, format, axis, range[1]),
      x: { type: 'band', domain: periods.map(({ label }) => label), padding: 0.15, label: null },
      y: { domain: [...range], grid: true, label: null, nice: props.range === undefined },
      color: { type: 'identity' },
      marks: [
        Plot.axisY({ label: null, ticks: 5, tickSize: 0, tickFormat: (value: number) => axis(value) }),
        Plot.axisX({ label: null, tickSize: 0, ...ticks(periods, format) }),
        Plot.ruleY([range[0]], { className: 'chart__base' }),
        // A point on its target covers it; a bar does not.
        ...(shape === 'line' ? [...goalTicks, ...lines] : [...bars, ...goalTicks]),
        ...series.map(({ key }, index) => {
          const signs = points.flatMap(({ key: own, label, gap }) =>
            own === key && gap !== null ? [{ label, sign: gapSigns[gap] }] : [],
          )
          // Side by side, in the colour of their series, where several series miss a number at once.
          const place = { dx: (index - (series.length - 1) / 2) * 14, dy: -8 }
          const look = series.length > 1 ? { fill: seriesColour(index) } : { className: 'chart__sign' }
          return Plot.text(signs, {
            x: 'label',
            text: 'sign',
            frameAnchor: 'bottom',
            fontWeight: 700,
            ...place,
            ...look,
          })
        }),
      ],
    }
  })
}

/** The top of an axis that begins at zero; one when there is nothing to show, so that the picture has a scale. */
function highest(points: readonly { readonly value: number | null }[]): number {
  return Math.max(...points.map(({ value }) => value ?? 0), 0) || 1
}
