import type { ChartPeriod } from '../../../../kernel/ui/charts/chart-data.ts'

/** Every fiscal year from the first to the last, so that a year without a row stands empty in a chart. */
export function yearsBetween(years: readonly string[]): readonly ChartPeriod[] {
  const starts = years.map((year) => Number(year.slice(0, 4))).filter(Number.isFinite)
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  return Array.from({ length: starts.length > 0 ? last - first + 1 : 0 }, (_, index) => {
    const [start, end] = [first + index, first + index + 1]
    return { label: `${start}-${end}`, short: `${String(start).slice(2)}-${String(end).slice(2)}` }
  })
}
