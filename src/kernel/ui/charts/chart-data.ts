/**
 * Why a period has no number. The first two are answers, and neither is zero:
 * nothing of the kind is offered, or it is offered and nobody counted.
 */
export type Gap = 'not-offered' | 'not-collected' | 'missing'

/** A number to draw with the words that say it exactly, or the reason why there is none. */
export type ChartCell = { readonly value: number; readonly text: string } | { readonly gap: Gap }

/** A period on the horizontal axis; `short` is used where the full label would not fit. */
export type ChartPeriod = { readonly label: string; readonly short?: string }

/** One measured thing over the periods: as many cells as there are periods. */
export type ChartSeries = {
  readonly key: string
  readonly label: string
  readonly cells: readonly ChartCell[]
}

/** The number of a cell, or null where a line must break. */
export function drawn(cell: ChartCell | undefined): number | null {
  return cell && 'value' in cell ? cell.value : null
}

export function gapOf(cell: ChartCell | undefined): Gap | null {
  if (!cell) return 'missing'
  return 'gap' in cell ? cell.gap : null
}

/** The reasons for missing numbers that a chart must explain, in a fixed order. */
export function gapsIn(series: readonly ChartSeries[]): readonly Gap[] {
  const found = new Set(series.flatMap(({ cells }) => cells.map(gapOf)))
  return (['not-offered', 'not-collected', 'missing'] as const).filter((gap) => found.has(gap))
}
