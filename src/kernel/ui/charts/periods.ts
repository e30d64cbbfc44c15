import type { ChartPeriod } from './chart-data.ts'
import type { Format } from './drawing.ts'

/** The width of a character of an axis label, generously. */
const character = 8.5

/** Labels of the horizontal axis that fit: whole, then short, then slanted. */
export function ticks(periods: readonly ChartPeriod[], format: Format) {
  const room = (format.width - 84) / Math.max(periods.length, 1)
  const fits = (names: readonly string[]) => names.every((name) => (name.length + 1) * character < room)
  const whole = periods.map(({ label }) => label)
  const short = periods.map(({ label, short: brief }) => brief ?? label)
  const shown = fits(whole) ? whole : short
  const names = new Map(whole.map((label, index) => [label, shown[index] ?? label]))
  return {
    tickFormat: (label: string) => names.get(label) ?? label,
    tickRotate: fits(shown) ? 0 : -50,
  }
}

/** The margins that the labels of both axes need. */
export function margins(
  periods: readonly ChartPeriod[],
  format: Format,
  axis: (value: number) => string,
  top: number,
) {
  const widest = Math.max(axis(top).length, axis(top / 2).length, 2)
  const { tickFormat, tickRotate } = ticks(periods, format)
  const longest = Math.max(...periods.map(({ label }) => tickFormat(label).length), 0)
  return {
    marginTop: 24,
    marginRight: 12,
    marginLeft: Math.ceil(widest * character) + 14,
    // A slanted label is as deep as it is long, times the sine of its angle.
    marginBottom: tickRotate ? Math.ceil(longest * character * 0.77) + 14 : 36,
  }
}
